/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/vec.h"
#include "base/visible.h"
#include "brief/weblink.h"
#include "report/leaf.h"

enum {
	BACKS_MAX = 40, /* ways back from one entry */
	NO_BREAK_SPACE = 0xa0,
	WORD_JOINER = 0x2060
};

const struct edition_cite *
leaf_cite(const struct leaf *l, size_t n)
{
	const struct edition_cites *v = &l->style->cites;

	return n && n <= v->len ? &v->at[n - 1] : NULL;
}

static struct str
note_id(struct leaf *l, char kind, size_t n, size_t mention)
{
	return str_fmt(l->arena, "%c:%zu:%zu", kind, n, mention);
}

static struct str
target(struct leaf *l, struct str id)
{
	return str_fmt(l->arena, "#%.*s", STR_ARG(id));
}

/* mark_new: the first mark of this citation in the open block. */
static bool
mark_new(struct leaf *l, size_t n)
{
	if (l->stands[n - 1] == l->block)
		return false;
	l->stands[n - 1] = l->block;
	*vec_add(l->arena, &l->open) = n;
	l->mentions[n - 1]++;
	return true;
}

/* No line starts with a mark. */
static void
mark_tie(struct buf *b)
{
	if (!b->len)
		return;
	if ((unsigned char)b->ptr[b->len - 1] > 0x7f)
		buf_cp(b, WORD_JOINER);
	if (b->ptr[b->len - 1] != ' ')
		return;
	b->len--;
	buf_cp(b, NO_BREAK_SPACE);
}

void
leaf_mark(struct leaf *l, struct buf *out, struct str number, struct str words)
{
	uint64_t n = 0;
	struct str id = {NULL, 0}, to;
	bool known = str_u64(number, &n) && leaf_cite(l, n);

	to = str_fmt(l->arena, "#cite-%.*s", STR_ARG(number));
	if (known) {
		if (mark_new(l, n))
			id = note_id(l, 'm', n, l->mentions[n - 1]);
		to = target(l, note_id(l, 'n', n, l->mentions[n - 1]));
	}
	mark_tie(out);
	markup_open(out, "a",
		    ATTRS({"class", STR("mark")}, {"role", STR("doc-noteref")},
			  {"id", id}, {"href", to}));
	markup_words(out, words);
	markup_close(out, "a");
}

/* ---- what a mark opens -------------------------------------------------- */

/* A note may stand within a sentence, and holds what may stand there. */
static void
part_open(struct buf *b, const char *kind)
{
	buf_char(b, '\n');
	markup_open(b, "span", ATTRS({"class", str_from(kind)}));
}

static void
way(struct buf *b, struct str href, struct str words)
{
	buf_char(b, '\n');
	markup_whole(b, "a", ATTRS({"href", href}), words);
}

/* "Financial Times → three officials (asserts), 2023-08-29" */
static void
note_head(struct leaf *l, struct buf *b, const struct edition_cite *c, size_t n)
{
	struct str day = str_slice(c->published, 0, 10);

	part_open(b, "note-head");
	buf_fmt(b, "<b>[%zu]</b> ", n);
	leaf_text(l, b, c->holders.len ? c->holders : c->publisher, NULL);
	if (c->stance.len) {
		buf_add(b, STR(" ("));
		markup_words(b, c->stance);
		buf_char(b, ')');
	}
	if (day.len) {
		buf_add(b, STR(", "));
		markup_whole(b, "time", ATTRS({"datetime", day}), day);
	}
	markup_close(b, "span");
}

static void
note_quote(struct leaf *l, struct buf *b, const struct edition_cite *c)
{
	if (!c->quote.len) {
		part_open(b, "whole");
		markup_words(b, l->words->at[SAY_PAGE_WHOLE]);
		markup_close(b, "span");
		return;
	}
	buf_char(b, '\n');
	markup_whole(b, "q",
		     ATTRS({"lang", leaf_language(l, c->language)},
			   {"dir", STR("auto")}),
		     c->quote);
}

static void
note_ways(struct leaf *l, struct buf *b, const struct edition_cite *c, size_t n)
{
	struct str live = weblink_passage(l->arena, c->url, c->quote);

	part_open(b, "ways");
	way(b, target(l, note_id(l, 'm', n, l->mentions[n - 1])),
	    l->words->at[SAY_EDITION_BACK]);
	way(b, str_fmt(l->arena, "#cite-%zu", n),
	    l->words->at[SAY_EDITION_ENTRY]);
	if (live.len)
		way(b, live, l->words->at[SAY_EDITION_LIVE]);
	markup_close(b, "span");
}

static void
note_put(struct leaf *l, struct buf *b, size_t n)
{
	const struct edition_cite *c = leaf_cite(l, n);
	struct str number = str_fmt(l->arena, "%zu", n);

	markup_open(b, "span",
		    ATTRS({"class", STR("note")}, {"role", STR("note")},
			  {"id", note_id(l, 'n', n, l->mentions[n - 1])},
			  {"tabindex", STR("-1")},
			  {"hidden", STR("")}, /* also from reading views */
			  {"aria-label",
			   word_fill(l->arena, l->words, SAY_EDITION_CITATION,
				     WITH(number))}));
	note_head(l, b, c, n);
	note_quote(l, b, c);
	note_ways(l, b, c, n);
	markup_close(b, "span");
}

void
leaf_notes(struct leaf *l, struct buf *out, const char *name)
{
	if (!l->open.len)
		return;
	markup_open(out, name, ATTRS({"class", STR("notes")}));
	for (size_t i = 0; i < l->open.len; i++)
		note_put(l, out, l->open.at[i]);
	markup_close(out, name);
	l->open.len = 0;
	l->block++;
}

/* ---- in the appendix ---------------------------------------------------- */

static struct str
cleaned(struct leaf *l, struct str s)
{
	return str_fold_space(l->arena, visible_text(l->arena, s, STR("")));
}

/* Part of a passage; the paragraphs of the kept text are kept apart. */
static void
part_put(struct leaf *l, const char *name, const struct attr *attrs,
	 struct str s)
{
	struct str rest = s, line;

	while (rest.len) {
		line = str_cut(rest, STR("\n\n"), &rest);
		if (line.len)
			markup_whole(&l->body, name, attrs, line);
		if (rest.len || str_ends(s, STR("\n\n")))
			buf_add(&l->body, STR("</p>\n<p>"));
	}
}

static void
around_put(struct leaf *l, struct str s)
{
	part_put(l, "span", ATTRS({"class", STR("around")}), s);
}

static struct str
end_trim(struct str s)
{
	struct str inner = str_trim(s);

	return inner.len ? str_slice(s, 0,
				     (size_t)(inner.ptr - s.ptr) + inner.len)
			 : inner;
}

static bool
ends_sentence(struct str s)
{
	static const struct str ends[] = {
		STR_INIT("."),	STR_INIT("!"),	STR_INIT("?"),	STR_INIT("”"),
		STR_INIT("\""), STR_INIT("。"), STR_INIT("」"), STR_INIT("’"),
	};

	return str_ends_any(s, ends, sizeof ends / sizeof *ends);
}

bool
leaf_passage(struct leaf *l, struct str words)
{
	const struct edition_cite *c = leaf_cite(l, l->cite);
	struct buf *b = &l->body;

	if (!c || !c->quote.len ||
	    !str_eq(cleaned(l, words), cleaned(l, c->quote)))
		return false;
	markup_open(b, "blockquote",
		    ATTRS({"class", STR("passage")},
			  {"lang", leaf_language(l, c->language)},
			  {"dir", STR("auto")}));
	buf_add(b, STR("\n<p>"));
	around_put(l, c->cut ? str_fmt(l->arena, "… %.*s", STR_ARG(c->prefix))
			     : c->prefix);
	part_put(l, "mark", NULL, c->quote);
	around_put(l, end_trim(c->suffix));
	if (c->suffix.len && !ends_sentence(str_trim(c->suffix)))
		around_put(l, STR(" …"));
	buf_add(b, STR("</p>\n</blockquote>\n"));
	return true;
}

void
leaf_held(struct leaf *l, size_t capture)
{
	size_t *at;

	if (!capture || !leaf_cite(l, l->cite))
		return;
	at = map_put(l->arena, &l->shelf, capture);
	if (*at == MAP_NONE) {
		*at = l->held.len;
		vec_add(l->arena, &l->held);
	}
	*vec_add(l->arena, &l->held.at[*at]) = l->cite;
}

/* A link of a list of numbers. */
static void
number_put(struct leaf *l, struct str href, size_t n)
{
	buf_char(&l->body, ' ');
	markup_whole(&l->body, "a",
		     ATTRS({"role", STR("doc-backlink")}, {"href", href}),
		     str_fmt(l->arena, "%zu", n));
}

static void
list_open(struct leaf *l, enum saying words)
{
	buf_add(&l->body, STR("<p class=\"backs\">"));
	markup_words(&l->body, l->words->at[words]);
}

static void
mentions_put(struct leaf *l, size_t n)
{
	size_t all = leaf_cite(l, n) ? l->mentions[n - 1] : 0;

	if (!all)
		return;
	list_open(l, SAY_EDITION_BACKS);
	for (size_t i = 1; i <= all && i <= BACKS_MAX; i++)
		number_put(l, target(l, note_id(l, 'm', n, i)), i);
	buf_add(&l->body, STR("</p>\n"));
}

static void
held_put(struct leaf *l, size_t capture)
{
	size_t at = capture ? map_get(&l->shelf, capture) : MAP_NONE;
	const struct numbers *v;

	if (at == MAP_NONE)
		return;
	v = &l->held.at[at];
	list_open(l, SAY_EDITION_PASSAGES);
	for (size_t i = 0; i < v->len; i++)
		number_put(l, str_fmt(l->arena, "#cite-%zu", v->at[i]),
			   v->at[i]);
	buf_add(&l->body, STR("</p>\n"));
}

void
leaf_backs(struct leaf *l)
{
	mentions_put(l, l->cite);
	held_put(l, l->capture);
	l->cite = l->capture = 0;
}
