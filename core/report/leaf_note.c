/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/vec.h"
#include "brief/weblink.h"
#include "report/leaf.h"
#include "report/mdtext.h"

enum { BACKS_MAX = 40 /* ways back from one entry */ };

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
	for (size_t i = 0; i < l->open.len; i++)
		if (l->open.at[i] == n)
			return false;
	*vec_add(l->arena, &l->open) = n;
	l->mentions[n - 1]++;
	return true;
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
	markup_open(out, "a",
		    ATTRS({"class", STR("mark")}, {"role", STR("doc-noteref")},
			  {"id", id}, {"href", to}));
	markup_words(out, words);
	markup_close(out, "a");
}

static void
way(struct leaf *l, struct str href, struct str words)
{
	buf_add(&l->body, STR("\n<li>"));
	markup_whole(&l->body, "a", ATTRS({"href", href}), words);
	buf_add(&l->body, STR("</li>"));
}

/* "Financial Times → three officials (asserts), 2023-08-29" */
static void
note_head(struct leaf *l, const struct edition_cite *c, size_t n)
{
	struct buf *b = &l->body;
	struct str day = str_slice(c->published, 0, 10);

	markup_open(b, "p", ATTRS({"class", STR("note-head")}));
	buf_fmt(b, "<b>[%zu]</b> ", n);
	markup_words(b, c->holders.len ? c->holders : c->publisher);
	if (c->stance.len) {
		buf_add(b, STR(" ("));
		markup_words(b, c->stance);
		buf_char(b, ')');
	}
	if (day.len) {
		buf_add(b, STR(", "));
		markup_whole(b, "time", ATTRS({"datetime", day}), day);
	}
	buf_add(b, STR("</p>\n"));
}

static void
note_quote(struct leaf *l, const struct edition_cite *c)
{
	struct buf *b = &l->body;

	if (!c->quote.len) {
		markup_whole(b, "p", NULL, l->words->at[SAY_PAGE_WHOLE]);
		return;
	}
	markup_open(b, "blockquote",
		    ATTRS({"lang", leaf_language(l, c->language)},
			  {"dir", STR("auto")}));
	markup_words(b, c->quote);
	markup_close(b, "blockquote");
}

static void
note_ways(struct leaf *l, const struct edition_cite *c, size_t n)
{
	struct str live = weblink_passage(l->arena, c->url, c->quote);

	buf_add(&l->body, STR("\n<ul class=\"ways\">"));
	way(l, target(l, note_id(l, 'm', n, l->mentions[n - 1])),
	    l->words->at[SAY_EDITION_BACK]);
	way(l, str_fmt(l->arena, "#cite-%zu", n),
	    l->words->at[SAY_EDITION_ENTRY]);
	if (live.len)
		way(l, live, l->words->at[SAY_EDITION_LIVE]);
	buf_add(&l->body, STR("\n</ul>\n</div>\n"));
}

void
leaf_notes(struct leaf *l)
{
	for (size_t i = 0; i < l->open.len; i++) {
		size_t n = l->open.at[i];
		const struct edition_cite *c = leaf_cite(l, n);

		markup_open(
			&l->body, "div",
			ATTRS({"class", STR("note")}, {"role", STR("note")},
			      {"id", note_id(l, 'n', n, l->mentions[n - 1])},
			      {"tabindex", STR("-1")},
			      {"aria-label",
			       word_fill(l->arena, l->words,
					 SAY_EDITION_CITATION,
					 WITH(str_fmt(l->arena, "%zu", n)))}));
		buf_char(&l->body, '\n');
		note_head(l, c, n);
		note_quote(l, c);
		note_ways(l, c, n);
	}
	l->open.len = 0;
}

/* ---- in the appendix ---------------------------------------------------- */

static struct str
cleaned(struct leaf *l, struct str s)
{
	return str_fold_space(l->arena, mdtext_clean(l->arena, s, STR("")));
}

/* Paragraphs of the kept text are told apart by a sign. */
static void
around_put(struct leaf *l, struct str s)
{
	struct str rest = s;

	markup_open(&l->body, "span", ATTRS({"class", STR("around")}));
	while (rest.len) {
		markup_words(&l->body, str_cut(rest, STR("\n\n"), &rest));
		if (rest.len || str_ends(s, STR("\n\n")))
			buf_add(&l->body, STR(" ¶ "));
	}
	markup_close(&l->body, "span");
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
	if (c->cut)
		buf_add(b, STR("… "));
	around_put(l, c->prefix);
	markup_whole(b, "mark", NULL, c->quote);
	around_put(l, c->suffix);
	if (c->suffix.len && !ends_sentence(str_trim(c->suffix)))
		buf_add(b, STR(" …"));
	buf_add(b, STR("</blockquote>\n"));
	return true;
}

void
leaf_backs(struct leaf *l)
{
	const struct edition_cite *c = leaf_cite(l, l->cite);
	size_t n = l->cite, all = c ? l->mentions[n - 1] : 0;
	struct buf *b = &l->body;

	l->cite = 0;
	if (!all)
		return;
	buf_add(b, STR("<p class=\"backs\">"));
	markup_words(b, l->words->at[SAY_EDITION_BACKS]);
	for (size_t i = 1; i <= all && i <= BACKS_MAX; i++) {
		buf_char(b, ' ');
		markup_whole(b, "a",
			     ATTRS({"role", STR("doc-backlink")},
				   {"href", target(l, note_id(l, 'm', n, i))}),
			     str_fmt(l->arena, "%zu", i));
	}
	buf_add(b, STR("</p>\n"));
}
