/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/range.h"
#include "base/utf8.h"
#include "base/visible.h"
#include "report/leaf.h"
#include "report/tongue.h"

enum { QUOTE_LOOK = 4096 /* bytes within which a quotation ends */ };

/* script: ranges of one way of writing, the languages that are written in it,
 * the likeliest first, and whether it runs from the right. What may be many
 * languages ("" first) is only named when the citation's page names it. */
static const struct script {
	uint32_t from, to;
	char group; /* ways of writing that stand in one word */
	const char *languages;
	bool right;
} scripts[] = {
	{0x370, 0x3ff, 'g', "el", false},
	{0x400, 0x52f, 'c', ",ru,uk,be,bg,sr,mk,kk,ky,mn", false},
	{0x590, 0x5ff, 'h', "he,yi", true},
	{0x600, 0x77f, 'a', ",ar,fa,ur,ps,ckb", true},
	{0x8a0, 0x8ff, 'a', ",ar,fa,ur,ps,ckb", true},
	{0x900, 0x97f, 'd', ",hi,mr,ne", false},
	{0xe00, 0xe7f, 't', "th", false},
	{0x1100, 0x11ff, 'j', "ko", false},
	{0x1f00, 0x1fff, 'g', "el", false},
	{0x3005, 0x3007, 'j', "ja,zh,ko", false},
	{0x3041, 0x30ff, 'j', "ja", false},
	{0x31f0, 0x31ff, 'j', "ja", false},
	{0x3400, 0x4dbf, 'j', "ja,zh,ko", false},
	{0x4e00, 0x9fff, 'j', "ja,zh,ko", false},
	{0xac00, 0xd7a3, 'j', "ko", false},
	{0xf900, 0xfaff, 'j', "ja,zh,ko", false},
	{0xfb1d, 0xfb4f, 'h', "he,yi", true},
	{0xfb50, 0xfdff, 'a', ",ar,fa,ur,ps,ckb", true},
	{0xfe70, 0xfefe, 'a', ",ar,fa,ur,ps,ckb", true},
	{0xff66, 0xff9d, 'j', "ja", false},
	{0x20000, 0x3ffff, 'j', "ja,zh,ko", false},
};

static const struct script *
script_of(uint32_t cp)
{
	return range_find(scripts, sizeof scripts / sizeof *scripts,
			  sizeof *scripts, cp);
}

static struct str
primary(struct str language)
{
	struct str rest;

	return str_cut(language, STR("-"), &rest);
}

static bool
same_language(struct str a, struct str b)
{
	return str_eq_ci(primary(a), primary(b));
}

static struct str
report_language(const struct leaf *l)
{
	struct str s = l->style->language;

	return s.len ? s : STR("en");
}

struct str
leaf_language(const struct leaf *l, struct str language)
{
	if (!language.len || same_language(language, report_language(l)))
		return (struct str){NULL, 0};
	return language;
}

/* The citation's language when this is how it is written. */
static struct str
written_in(const struct script *s, struct str language)
{
	struct str rest = str_from(s->languages), one, first = STR("");

	for (bool at_first = true; rest.len; at_first = false) {
		one = str_cut(rest, STR(","), &rest);
		if (one.len && same_language(one, language))
			return language;
		if (at_first)
			first = one;
	}
	return first;
}

/* What may stand inside of a run, not at its end. */
static bool
is_between(uint32_t cp)
{
	return cp == ' ' || (cp >= 0x300 && cp < 0x370) ||
	       (cp >= 0x3000 && cp < 0x3041) || (cp >= 0xff00 && cp < 0xff66);
}

/* run_of: bytes for which one way of writing goes on. */
static size_t
run_of(struct str s, char group)
{
	struct str rest = s;
	size_t end = 0;

	while (rest.len) {
		uint32_t cp = utf8_next(&rest);
		const struct script *at = script_of(cp);

		if (at && at->group == group)
			end = s.len - rest.len;
		else if (at || !is_between(cp))
			break;
	}
	return end;
}

/* Kana among the characters, and characters of one language alone, say what
 * the others do not. */
static struct str
run_language(struct str run, const struct script *first, struct str cited)
{
	struct signs seen = {0};
	struct str named = written_in(first, cited), told;

	while (run.len)
		signs_see(&seen, utf8_next(&run));
	told = tongue_name(signs_tell(&seen));
	return told.len && !same_language(told, named) ? told : named;
}

static void
run_put(struct leaf *l, struct buf *out, struct str run,
	const struct script *first, const struct edition_cite *of)
{
	struct str language = leaf_language(
		l, run_language(run, first, of ? of->language : STR("")));
	const char *name = first->right ? "bdi" : "span";

	if (!language.ptr && !first->right) {
		markup_words(out, run);
		return;
	}
	markup_whole(out, name, ATTRS({"lang", language}), run);
}

/* scripts_put: text of which other ways of writing are named. */
static void
scripts_put(struct leaf *l, struct buf *out, struct str s,
	    const struct edition_cite *of)
{
	size_t from = 0;

	for (size_t at = 0; at < s.len;) {
		const struct script *first = script_of(utf8_at(s, at));
		size_t n;

		if (!first) {
			at += utf8_len(s, at);
			continue;
		}
		n = run_of(str_skip(s, at), first->group);
		markup_words(out, str_slice(s, from, at));
		run_put(l, out, str_slice(s, at, at + n), first, of);
		from = at += n;
	}
	markup_words(out, str_skip(s, from));
}

/* ---- quotations --------------------------------------------------------- */

static const struct {
	struct str open, close;
} pairs[] = {
	{STR_INIT("“"), STR_INIT("”")}, {STR_INIT("「"), STR_INIT("」")},
	{STR_INIT("«"), STR_INIT("»")}, {STR_INIT("„"), STR_INIT("“")},
	{STR_INIT("‘"), STR_INIT("’")}, {STR_INIT("『"), STR_INIT("』")},
};

/* The first words between marks, as a span without them; false for none. */
static bool
quoted(struct str s, size_t from, struct span *ret)
{
	size_t best = STR_NONE;

	s = str_slice(s, 0, from + QUOTE_LOOK);
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		size_t b = str_find(s, pairs[i].open, from), e;

		if (b == STR_NONE || b >= best)
			continue;
		e = str_find(s, pairs[i].close, b + pairs[i].open.len);
		if (e == STR_NONE)
			continue;
		best = b;
		*ret = (struct span){b + pairs[i].open.len, e};
	}
	return best != STR_NONE;
}

/* Is it of the quotation, whose end may have been cut? */
static bool
is_of(struct str quote, struct str words)
{
	static const struct str cuts[] = {STR_INIT("[…]"), STR_INIT("…"),
					  STR_INIT(" ")};

	for (size_t i = 0; i < COUNT(cuts); i++)
		if (str_ends(words, cuts[i]))
			words.len -= cuts[i].len;
	return words.len && str_has(quote, words);
}

void
leaf_text(struct leaf *l, struct buf *out, struct str text,
	  const struct edition_cite *of)
{
	struct str language =
		of ? leaf_language(l, of->language) : (struct str){NULL, 0};
	struct str quote = language.ptr
				   ? visible_text(l->arena, of->quote, STR(""))
				   : STR("");
	struct span at;
	size_t from = 0;

	while (language.ptr && quoted(text, from, &at)) {
		if (!is_of(quote, str_at(text, at))) {
			scripts_put(l, out, str_slice(text, from, at.e), of);
			from = at.e;
			continue;
		}
		scripts_put(l, out, str_slice(text, from, at.b), of);
		markup_whole(out, "span", ATTRS({"lang", language}),
			     str_at(text, at));
		from = at.e;
	}
	scripts_put(l, out, str_skip(text, from), of);
}
