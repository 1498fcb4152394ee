/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/date/when.h"
#include "claim/japanese/ja_work.h"

#define T(text) STR_INIT(text)

/* Manners and addresses are no facts. */
static bool
is_courtesy(struct str s)
{
	static const struct str words[] = {
		T("お詫び"), T("おわび"),     T("申し訳"), T("深く陳謝"),
		T("連絡先"), T("問い合わせ"), T("問合せ"), T("電話番号"),
		T("TEL"),    T("＠"),	      T("@"),	   T("敬具"),
	};

	for (size_t i = 0; i < COUNT(words); i++)
		if (str_has(s, words[i]))
			return true;
	return str_starts(str_trim(s), STR("※"));
}

static bool
has_predicate(struct str s)
{
	enum { LEAST = 24 }; /* eight letters: less is a heading */
	static const struct str ends[] = {
		T("ます"), T("ました"), T("ません"), T("です"), T("でした"),
		T("た"),   T("る"),	T("ない"),   T("だ"),	T("い"),
	};
	struct span at = ja_trim(s, (struct span){0, s.len});

	return at.e - ja_skip_lead(s, at.b, at.e) > LEAST &&
	       str_ends_any(str_at(s, at), ends, COUNT(ends));
}

/* A dated entry of a list: ・6月13日　痕跡を発見. */
static bool
is_entry(struct ja *j, struct str s)
{
	enum { LEAST = 12, DATE_MOST = 120 };
	struct span at = ja_trim(s, (struct span){0, s.len});
	struct str body = str_slice(s, ja_skip_lead(s, at.b, at.e), at.e), rest;
	struct exprs found = {0};

	when_scan_ja(j->arena, str_slice(body, 0, DATE_MOST), &found);
	if (!found.len || found.at[0].at.b)
		return false;
	rest = str_skip(body, found.at[0].at.e);
	return rest.len > LEAST &&
	       (str_starts(rest, STR(" ")) || str_starts(rest, STR("　")) ||
		str_starts(rest, STR("：")));
}

enum ja_notice
ja_notice_of(struct ja *j, struct str s)
{
	if (is_courtesy(s))
		return JA_MANNERS;
	if (is_entry(j, s))
		return JA_ENTRY;
	return has_predicate(s) ? JA_SENTENCE : JA_MANNERS;
}
