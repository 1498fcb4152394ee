/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "article/byline.h"

#include "base/utf8.h"
#include "base/vec.h"

enum {
	NAME_BYTES_MAX = 90,
	NAME_WORDS_MAX = 6,
	LINE_BYTES_MAX = 600,
	BYLINES_MAX = 40
};

static const struct str leads[] = {
	STR_INIT("by: "),
	STR_INIT("by "),
	STR_INIT("by\xC2\xA0"),
	STR_INIT("written by "),
	STR_INIT("posted by "),
	STR_INIT("reported by "),
	STR_INIT("reporting by "),
	STR_INIT("analysis by "),
	STR_INIT("story by "),
	STR_INIT("words by "),
	STR_INIT("author: "),
	STR_INIT("authors: "),
	STR_INIT("von "),
	STR_INIT("par "),
	STR_INIT("por "),
	STR_INIT("著者"),
	STR_INIT("筆者"),
	STR_INIT("執筆者"),
	STR_INIT("執筆"),
	STR_INIT("文責"),
	STR_INIT("取材・文"),
	STR_INIT("文●"),
	STR_INIT("文:"),
	STR_INIT("文："),
	STR_INIT("文/"),
	STR_INIT("文／"),
	STR_INIT("作者"),
	STR_INIT("翻訳校正"),
	STR_INIT("翻訳"),
	STR_INIT("編集"),
	STR_INIT("写真"),
	STR_INIT(":"),
	STR_INIT("："),
	STR_INIT("●"),
	STR_INIT("["),
	STR_INIT("【"),
	STR_INIT("("),
	STR_INIT("（"),
	STR_INIT("・"),
	STR_INIT("and "),
};

static const struct str tails[] = {
	STR_INIT("]"),	       STR_INIT("】"),	     STR_INIT("）"),
	STR_INIT(")"),	       STR_INIT(","),	     STR_INIT(":"),
	STR_INIT("記者"),      STR_INIT("編集委員"), STR_INIT("編集部員"),
	STR_INIT("さん"),      STR_INIT("氏"),	     STR_INIT(" 著"),
	STR_INIT(" 訳"),       STR_INIT(" 文"),	     STR_INIT("기자"),
	STR_INIT(" 特派員"),   STR_INIT("＝"),	     STR_INIT("・"),
	STR_INIT(" (author)"),
};

static const struct str seps[] = {
	STR_INIT(" and "), STR_INIT(" & "),    STR_INIT(" und "),
	STR_INIT(" et "),  STR_INIT(" with "), STR_INIT(";"),
	STR_INIT("|"),	   STR_INIT("\n"),     STR_INIT("、"),
	STR_INIT("，"),	   STR_INIT("；"),     STR_INIT("｜"),
	STR_INIT("／"),	   STR_INIT(", "),     STR_INIT(" / "),
	STR_INIT(" • "),   STR_INIT(" · "),    STR_INIT("/"),
	STR_INIT("＆"),	   STR_INIT(","),
};

/* Beginnings of what follows a name and is none. */
static const struct str roles[] = {
	STR_INIT("staff writer"),  STR_INIT("senior "),
	STR_INIT("reporter"),	   STR_INIT("correspondent"),
	STR_INIT("editor"),	   STR_INIT("chief "),
	STR_INIT("contributor"),   STR_INIT("contributing"),
	STR_INIT("journalist"),	   STR_INIT("columnist"),
	STR_INIT("writer"),	   STR_INIT("producer"),
	STR_INIT("special to"),	   STR_INIT("updated"),
	STR_INIT("published"),	   STR_INIT("freelance"),
	STR_INIT("political "),	   STR_INIT("head of"),
	STR_INIT("photograph"),	   STR_INIT("illustration"),
	STR_INIT("deputy "),	   STR_INIT("bureau"),
	STR_INIT("advertisement"), STR_INIT("follow"),
	STR_INIT("share"),	   STR_INIT("comment"),
	STR_INIT("business "),	   STR_INIT("technology "),
	STR_INIT("science "),	   STR_INIT("health "),
	STR_INIT("phd"),	   STR_INIT("ph.d"),
	STR_INIT("m.d."),	   STR_INIT("jr."),
	STR_INIT("admin"),	   STR_INIT("null"),
	STR_INIT("undefined"),	   STR_INIT("guest"),
	STR_INIT("posted in"),	   STR_INIT("in "),
};

/* Any of these in a name, or a name that ends so, is an organisation. */
static const struct str body_words[] = {
	STR_INIT("News"),
	STR_INIT("Press"),
	STR_INIT("Staff"),
	STR_INIT("Reuters"),
	STR_INIT("AFP"),
	STR_INIT("Agency"),
	STR_INIT("Agencies"),
	STR_INIT("Team"),
	STR_INIT("Desk"),
	STR_INIT("Editorial"),
	STR_INIT("Editors"),
	STR_INIT("Bloomberg"),
	STR_INIT("Associated"),
	STR_INIT("Newsroom"),
	STR_INIT("Magazine"),
	STR_INIT("Times"),
	STR_INIT("Post"),
	STR_INIT("Agence"),
	STR_INIT("Ministry"),
	STR_INIT("Office"),
	STR_INIT("Department"),
	STR_INIT("Center"),
	STR_INIT("Centre"),
	STR_INIT("Institute"),
	STR_INIT("University"),
	STR_INIT("Media"),
	STR_INIT("Online"),
	STR_INIT(".com"),
	STR_INIT(".net"),
	STR_INIT(".org"),
	STR_INIT("Inc."),
	STR_INIT("Ltd"),
	STR_INIT("BBC"),
	STR_INIT("Redaktion"),
	STR_INIT("Correspondents"),
	STR_INIT("Contributors"),
	STR_INIT("編集部"),
	STR_INIT("新聞"),
	STR_INIT("通信"),
	STR_INIT("株式会社"),
	STR_INIT("放送"),
	STR_INIT("センター"),
	STR_INIT("取材班"),
	STR_INIT("ニュース"),
	STR_INIT("時事"),
	STR_INIT("庁"),
	STR_INIT("省"),
	STR_INIT("協会"),
	STR_INIT("統括室"),
	STR_INIT("編輯"),
	STR_INIT("社"),
	STR_INIT("オンライン"),
};

static bool
is_word_end(struct str s, size_t at)
{
	uint32_t cp = utf8_at(s, at);

	return !((cp >= 'a' && cp <= 'z') || (cp >= 'A' && cp <= 'Z'));
}

bool
byline_is_body(struct str name, struct str publisher)
{
	if (publisher.len && str_eq_ci(name, publisher))
		return true;
	for (size_t i = 0; i < sizeof body_words / sizeof *body_words; i++) {
		size_t at = str_find(name, body_words[i], 0);

		if (at != STR_NONE && (!at || is_word_end(name, at - 1)) &&
		    is_word_end(name, at + body_words[i].len))
			return true;
	}
	return false;
}

static struct str
unwrap(struct str s)
{
	struct str was;

	do {
		was = s = str_trim(s);
		for (size_t i = 0; i < sizeof leads / sizeof *leads; i++)
			if (str_starts_ci(s, leads[i]))
				s = str_trim(str_skip(s, leads[i].len));
		for (size_t i = 0; i < sizeof tails / sizeof *tails; i++)
			if (s.len > tails[i].len && str_ends(s, tails[i]))
				s = str_trim(
					str_slice(s, 0, s.len - tails[i].len));
	} while (s.len < was.len);
	return s;
}

/* "A in Tokyo" → "A"; "A (@a)" → "A"; "A, BBC" was split before. */
static struct str
without_place(struct str s)
{
	static const struct str marks[] = {
		STR_INIT(" in "), STR_INIT(" at "),   STR_INIT(" for "),
		STR_INIT(" ("),	  STR_INIT("（"),     STR_INIT(" @"),
		STR_INIT(" - "),  STR_INIT(" – "),    STR_INIT("＠"),
		STR_INIT(" <"),	  STR_INIT(" from "), STR_INIT("＝"),
		STR_INIT(" of "),
	};
	size_t at;

	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
		at = str_find(s, marks[i], 0);
		if (at != STR_NONE && at)
			s = str_slice(s, 0, at);
	}
	return s;
}

/* "Staff2019年04月28日" → "Staff"; "A B A B" → "A B". */
static struct str
without_echo(struct str s)
{
	size_t n = 0;

	while (n < s.len && !(s.ptr[n] >= '0' && s.ptr[n] <= '9'))
		n++;
	if (n < s.len && n)
		s = str_trim(str_slice(s, 0, n));
	if (s.len % 2 && s.ptr[s.len / 2] == ' ' &&
	    str_eq(str_slice(s, 0, s.len / 2), str_skip(s, s.len / 2 + 1)))
		s.len /= 2;
	return s;
}

static bool
is_role(struct str s)
{
	for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
		if (str_starts_ci(s, roles[i]))
			return true;
	return false;
}

static bool
is_name(struct str s)
{
	size_t words = 1, letters = 0;

	if (!s.len || s.len > NAME_BYTES_MAX || str_has(s, STR("http")) ||
	    str_has(s, STR("www.")) || str_has(s, STR("@")))
		return false;
	for (size_t i = 0; i < s.len; i++) {
		words += s.ptr[i] == ' ';
		letters += s.ptr[i] < 0 || (s.ptr[i] | 32) >= 'a';
		if (s.ptr[i] >= '0' && s.ptr[i] <= '9')
			return false;
	}
	return words <= NAME_WORDS_MAX && letters > 1 && !is_role(s);
}

void
byline_one(struct arena *a, struct str name, bool body, struct bylines *ret)
{
	name = str_fold_space(a, name);
	if (!name.len || ret->len >= BYLINES_MAX)
		return;
	for (size_t i = 0; i < ret->len; i++)
		if (str_eq_ci(ret->at[i].name, name))
			return;
	*vec_add(a, ret) = (struct byline){name, body};
}

/* First separator in `s`: its place, and its length in `*len`. */
static size_t
sep_find(struct str s, size_t *len)
{
	size_t best = STR_NONE, at;

	for (size_t i = 0; i < sizeof seps / sizeof *seps; i++) {
		at = str_find(s, seps[i], 0);
		if (at < best) {
			best = at;
			*len = seps[i].len;
		}
	}
	return best;
}

/* "田中宏昌，ITmedia": after a person his house is no author of its own. */
static bool
is_house(struct str part, struct str publisher, const struct bylines *v,
	 size_t first)
{
	return v->len > first &&
	       (byline_is_body(part, publisher) ||
		(str_is_ascii(part) && !str_is_ascii(v->at[first].name)));
}

void
byline_add(struct arena *a, struct str line, struct str publisher,
	   struct bylines *ret)
{
	struct str s = str_trim(str_slice(line, 0, LINE_BYTES_MAX)), part;
	size_t at, n = 0, before = ret->len;

	if (line.len > LINE_BYTES_MAX || str_starts(s, STR("http")) ||
	    str_starts(s, STR("//")))
		return;
	if (byline_is_body(s, publisher) && s.len <= NAME_BYTES_MAX &&
	    str_eq_ci(s, publisher)) {
		byline_one(a, s, true, ret);
		return;
	}
	while (s.len) {
		at = sep_find(s, &n);
		part = str_slice(s, 0, at == STR_NONE ? s.len : at);
		s = at == STR_NONE ? STR("") : str_skip(s, at + n);
		part = unwrap(without_echo(without_place(unwrap(part))));
		if (!is_name(part))
			continue;
		if (is_house(part, publisher, ret, before))
			continue;
		byline_one(a, part, byline_is_body(part, publisher), ret);
	}
}
