/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "article/offer.h"

#include <string.h>

enum { OFFER_BYTES_MAX = 160, STAMP_BYTES_MAX = 80 };

/* Beginnings of lines that are no part of a story. */
static const struct str offers[] = {
	STR_INIT("subscribe"),
	STR_INIT("sign up"),
	STR_INIT("sign in"),
	STR_INIT("log in"),
	STR_INIT("register"),
	STR_INIT("advertisement"),
	STR_INIT("this advertisement"),
	STR_INIT("story continues"),
	STR_INIT("article continues"),
	STR_INIT("read more"),
	STR_INIT("reporting by"),
	STR_INIT("(reporting by"),
	STR_INIT("additional reporting by"),
	STR_INIT("our standards:"),
	STR_INIT("related coverage"),
	STR_INIT("more like th"),
	STR_INIT("more on this"),
	STR_INIT("watch now"),
	STR_INIT("add us as a preferred source"),
	STR_INIT("this copy is for your personal"),
	STR_INIT("this article contains affiliate links"),
	STR_INIT("http://"),
	STR_INIT("https://"),
	STR_INIT("read also"),
	STR_INIT("read next"),
	STR_INIT("related:"),
	STR_INIT("more from"),
	STR_INIT("follow us"),
	STR_INIT("follow @"),
	STR_INIT("join the conversation"),
	STR_INIT("share this"),
	STR_INIT("click here"),
	STR_INIT("tap here"),
	STR_INIT("loading"),
	STR_INIT("skip to"),
	STR_INIT("copyright"),
	STR_INIT("©"),
	STR_INIT("(c)"),
	STR_INIT("all rights reserved"),
	STR_INIT("sponsored"),
	STR_INIT("create an account"),
	STR_INIT("enter your email"),
	STR_INIT("get our "),
	STR_INIT("try refreshing"),
	STR_INIT("we apologize, but"),
	STR_INIT("続きを読む"),
	STR_INIT("おすすめ情報"),
	STR_INIT("この記事は会員限定"),
	STR_INIT("この記事は有料"),
	STR_INIT("会員登録"),
	STR_INIT("関連記事"),
	STR_INIT("あわせて読みたい"),
	STR_INIT("こちらもおすすめ"),
	STR_INIT("無断転載"),
	STR_INIT("[an error occurred"),
	STR_INIT("スクラップは会員限定"),
	STR_INIT("詳しくはこちら"),
	STR_INIT("weiterlesen"),
	STR_INIT("anzeige"),
	STR_INIT("lire aussi"),
	STR_INIT("publicidad"),
};

/* The words that stamps are made of, besides figures. */
static bool
is_stamp_word(struct str word)
{
	static const struct str words[] = {
		STR_INIT("AM"),	       STR_INIT("PM"),	 STR_INIT("a.m."),
		STR_INIT("p.m."),      STR_INIT("ET"),	 STR_INIT("EST"),
		STR_INIT("EDT"),       STR_INIT("GMT"),	 STR_INIT("BST"),
		STR_INIT("JST"),       STR_INIT("UTC"),	 STR_INIT("CET"),
		STR_INIT("ago"),       STR_INIT("at"),	 STR_INIT("minute"),
		STR_INIT("minutes"),   STR_INIT("hour"), STR_INIT("hours"),
		STR_INIT("day"),       STR_INIT("days"), STR_INIT("Updated"),
		STR_INIT("Published"),
	};
	static const struct str months[] = {
		STR_INIT("Jan"), STR_INIT("Feb"), STR_INIT("Mar"),
		STR_INIT("Apr"), STR_INIT("May"), STR_INIT("Jun"),
		STR_INIT("Jul"), STR_INIT("Aug"), STR_INIT("Sep"),
		STR_INIT("Oct"), STR_INIT("Nov"), STR_INIT("Dec"),
	};

	for (size_t i = 0; i < COUNT(words); i++)
		if (str_eq_ci(word, words[i]))
			return true;
	for (size_t i = 0; i < COUNT(months); i++)
		if (str_starts(word, months[i]))
			return true;
	return false;
}

/* Figures, their marks, and what Japanese writes between them. */
static size_t
stamp_bytes(struct str s)
{
	static const struct str marks[] = {
		STR_INIT("年"), STR_INIT("月"),	  STR_INIT("日"),
		STR_INIT("時"), STR_INIT("分"),	  STR_INIT("間"),
		STR_INIT("前"), STR_INIT("更新"), STR_INIT("公開")};

	if (strchr("0123456789:/.,|()- ", *s.ptr))
		return 1;
	for (size_t i = 0; i < COUNT(marks); i++)
		if (str_starts(s, marks[i]))
			return marks[i].len;
	return 0;
}

/* "17:41 JST, October 13, 2024", "5 hours ago", "2025年1月13日 20時01分". */
static bool
is_stamp(struct str line)
{
	size_t n;

	if (line.len > STAMP_BYTES_MAX)
		return false;
	while (line.len) {
		n = stamp_bytes(line);
		if (!n) {
			while (n < line.len && !strchr(" ,:|()", line.ptr[n]))
				n++;
			if (!is_stamp_word(str_slice(line, 0, n)))
				return false;
		}
		line = str_skip(line, n);
	}
	return true;
}

bool
offer_is(struct str line)
{
	if (is_stamp(line))
		return true;
	if (line.len > OFFER_BYTES_MAX)
		return false;
	for (size_t i = 0; i < COUNT(offers); i++)
		if (str_starts_ci(line, offers[i]))
			return true;
	return false;
}
