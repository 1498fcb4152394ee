/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/shape.h"

#include <string.h>

#include "brief/words_page.h"

enum { ALIASES_MAX = 4, NAME_MAX_BYTES = 64 };

const struct shape_row shape_rows[] = {
	{"format", "\"osbrief-ledger 1\""},
	{"head.title", "of the brief"},
	{"head.tlp", "marking: TLP:GREEN"},
	{"head.week", "2023-W35"},
	{"head.from", "first day"},
	{"head.to", "last day"},
	{"head.author", "who issues it"},
	{"head.issued", "when, where that is printed"},
	{"head.language", "of the house's words"},
	{"head.paper", "a4 or letter"},
	{"head.generator", "program and version"},
	{"head.period", "the days in words"},
	{"head.errata", "true in errata"},
	{"say", "the house's words, by name: {{say.citations}}"},
	{"read", "what was read, as counted: one line each"},
	{"described", "whether it says how it was made"},
	{"made", "how it was made and is to be read: one line each"},
	{"summarised", "whether there is a summary"},
	{"summary", "its sentences: statements"},
	{"summary.label", "what stands before it"},
	{"summary.finding", "id of the finding it is about"},
	{"summary.pieces",
	 "in their order; each has one of text, quote, cite, ref"},
	{"summary.pieces.text", "our words"},
	{"summary.pieces.quote", "verbatim words"},
	{"summary.pieces.of", "number of their citation"},
	{"summary.pieces.open", "mark before them"},
	{"summary.pieces.close", "mark behind them"},
	{"summary.pieces.cite", "number of a citation"},
	{"summary.pieces.ref", "words that lead to a heading"},
	{"summary.pieces.slug", "of that heading"},
	{"summary.pieces.here", "whether this document has the heading"},
	{"summary.pieces.href", "address of the cited page"},
	{"summary.pieces.host", "its host"},
	{"summary.pieces.publisher", "of the cited page"},
	{"sections", "of the brief, in their order"},
	{"sections.kind",
	 "key, denials, differs, timeline, new, changed, gaps, decisions, sources"},
	{"sections.title", "its heading"},
	{"sections.slug", "of the heading"},
	{"sections.empty", "what is said when there is nothing to state"},
	{"sections.more", "what is not listed"},
	{"sections.entries", "statements under one heading"},
	{"sections.figures", "what is drawn"},
	{"sections.overview", "the table of key findings"},
	{"sections.table", "a table below the text"},
	{"sections.entries.heading",
	 "Finding 1: “the port is closed” (contested)"},
	{"sections.entries.id", "of the finding, or the publisher"},
	{"sections.entries.grade", "Admiralty: B3"},
	{"sections.entries.lead", "paragraphs: statements"},
	{"sections.entries.list", "whether there are points"},
	{"sections.entries.points", "items: statements"},
	{"sections.figures.kind", "timeline, weeks, matrix or origins"},
	{"sections.figures.caption", "what it shows"},
	{"sections.figures.head", "names of its columns"},
	{"sections.figures.rows", "one datum each, in words and as data"},
	{"sections.figures.left", "how many are not drawn"},
	{"sections.figures.undrawn", "the same in words"},
	{"sections.figures.head.first", "first cell"},
	{"sections.figures.head.rest", "the other cells"},
	{"sections.figures.rows.first", "first cell"},
	{"sections.figures.rows.rest", "the other cells"},
	{"sections.overview.rows.first", "first cell"},
	{"sections.overview.rows.rest", "the other cells"},
	{"sections.overview.rows.cites", "as data"},
	{"sections.overview.rows.leading", "whether it is one of the first"},
	{"sections.overview.left", "how many are not, in words"},
	{"sections.table.rows.first", "first cell"},
	{"sections.table.rows.rest", "the other cells"},
	{"sections.overview.rows", "lines of the table"},
	{"sections.table.rows", "lines of the table"},
	{"sections.figures.rows.source", "as data"},
	{"sections.figures.rows.source_kind", "as data"},
	{"sections.figures.rows.target", "as data"},
	{"sections.figures.rows.target_kind", "as data"},
	{"sections.figures.rows.relation", "as data"},
	{"sections.figures.rows.finding", "as data"},
	{"sections.figures.rows.heading", "as data"},
	{"sections.figures.rows.when", "as data"},
	{"sections.figures.rows.from", "as data"},
	{"sections.figures.rows.to", "as data"},
	{"sections.figures.rows.said", "as data"},
	{"sections.figures.rows.precision", "as data"},
	{"sections.figures.rows.about", "as data"},
	{"sections.figures.rows.quote", "as data"},
	{"sections.figures.rows.open", "as data"},
	{"sections.figures.rows.close", "as data"},
	{"sections.figures.rows.cites", "as data"},
	{"sections.figures.rows.counts", "of a week, by stance"},
	{"section", "the same by kind: {{#section.key}}"},
	{"finding", "the finding that was asked for: an entry"},
	{"cites", "all citations, in the order of their numbers"},
	{"cites.n", "number"},
	{"cites.claim", "id; empty for a whole page"},
	{"cites.article", "id"},
	{"cites.capture", "SHA-256"},
	{"cites.file", "as it was imported"},
	{"cites.reader", "which plugin read it"},
	{"cites.publisher", "who publishes it"},
	{"cites.title", "of the page"},
	{"cites.url", "its address"},
	{"cites.href", "the same, when it may be linked; leads to the words"},
	{"cites.host", "of the address"},
	{"cites.language", "of the page"},
	{"cites.published", "when"},
	{"cites.day", "the same in words"},
	{"cites.archived", "when it was kept"},
	{"cites.holders", "who says it through whom"},
	{"cites.stance", "asserts, denies …"},
	{"cites.does", "the same in the house's words"},
	{"cites.quote", "the passage"},
	{"cites.prefix", "what stands before it in its block"},
	{"cites.suffix", "what stands behind it"},
	{"cites.kept", "number of its capture"},
	{"cites.place", "where the passage stands"},
	{"cites.used", "headings under which it is cited"},
	{"cites.last", "whether no other comes after it"},
	{"cites.place.bytes", "first byte and the one behind"},
	{"cites.place.code_points", "the same in characters"},
	{"cites.used.slug", "of the heading"},
	{"cites.used.words", "its words"},
	{"cites.used.here", "whether this document has the heading"},
	{"cites.used.last", "whether no other comes after it"},
	{"cited", "those citations that this document prints"},
	{"captures", "the pages behind the citations"},
	{"captures.n", "number"},
	{"captures.article", "id"},
	{"captures.capture", "SHA-256"},
	{"captures.file", "as it was imported"},
	{"captures.path", "its record on the desk"},
	{"captures.reader", "which plugin read it"},
	{"captures.publisher", "who publishes it"},
	{"captures.marks", "numbers by which this document cites it"},
	{"captures.marks.n", "one of them"},
	{"captures.last", "whether no other comes after it"},
	{"captures.title", "of the page"},
	{"captures.url", "its address"},
	{"captures.href", "the same, when it may be linked"},
	{"captures.host", "of the address"},
	{"captures.published", "when"},
	{"captures.day", "the same in words"},
	{"captures.archived", "when it was kept"},
	{"cited_captures", "those captures that this document cites"},
	{"findings", "by which later issues know the findings"},
	{"findings.id", "see osbrief-desk(5)"},
	{"findings.week", "see osbrief-desk(5)"},
	{"findings.claims", "see osbrief-desk(5)"},
	{"decisions", "what people decided"},
	{"decisions.id", "see osbrief-desk(5)"},
	{"decisions.time", "see osbrief-desk(5)"},
	{"decisions.by", "see osbrief-desk(5)"},
	{"decisions.verb", "see osbrief-desk(5)"},
	{"decisions.text", "see osbrief-desk(5)"},
	{"decisions.finding", "see osbrief-desk(5)"},
	{"decisions.lost", "see osbrief-desk(5)"},
	{NULL, NULL},
};

/* What has the members of something else. */
static const struct {
	struct str from, to;
} same[] = {
	{STR_INIT("sections.entries.lead"), STR_INIT("summary")},
	{STR_INIT("sections.entries.points"), STR_INIT("summary")},
	{STR_INIT("section.key"), STR_INIT("sections")},
	{STR_INIT("section.denials"), STR_INIT("sections")},
	{STR_INIT("section.differs"), STR_INIT("sections")},
	{STR_INIT("section.timeline"), STR_INIT("sections")},
	{STR_INIT("section.new"), STR_INIT("sections")},
	{STR_INIT("section.changed"), STR_INIT("sections")},
	{STR_INIT("section.gaps"), STR_INIT("sections")},
	{STR_INIT("section.decisions"), STR_INIT("sections")},
	{STR_INIT("section.sources"), STR_INIT("sections")},
	{STR_INIT("finding"), STR_INIT("sections.entries")},
	{STR_INIT("cited"), STR_INIT("cites")},
	{STR_INIT("cited_captures"), STR_INIT("captures")},
};

/* starts: the path, or what lies in it. */
static bool
starts(struct str path, struct str with)
{
	return str_starts(path, with) &&
	       (path.len == with.len || path.ptr[with.len] == '.');
}

/* settled: the path by its first name. */
static struct str
settled(struct arena *a, struct str path)
{
	for (size_t n = 0, i = 0; n < ALIASES_MAX && i < COUNT(same); i++) {
		if (!starts(path, same[i].from))
			continue;
		path = str_fmt(a, "%.*s%.*s", STR_ARG(same[i].to),
			       STR_ARG(str_skip(path, same[i].from.len)));
		n++;
		i = SIZE_MAX;
	}
	return path;
}

static bool
is_word_of_ours(struct str path)
{
	struct str name = str_skip(path, STR("say.").len);

	for (size_t i = 0; str_starts(path, STR("say.")) && page_words[i]; i++)
		if (str_is(name, page_words[i]))
			return true;
	return false;
}

static bool
is_alias(struct str path)
{
	for (size_t i = 0; i < COUNT(same); i++)
		if (starts(same[i].from, path))
			return true;
	return false;
}

bool
shape_has(struct str path)
{
	AUTO_ARENA a = {0};
	struct str s = settled(&a, path);

	if (is_word_of_ours(s) || is_alias(path))
		return true;
	for (const struct shape_row *r = shape_rows; r->path; r++)
		if (starts(str_from(r->path), s))
			return true;
	return false;
}

static struct str
joined(struct arena *a, struct str in, struct str name)
{
	return in.len ? str_fmt(a, "%.*s.%.*s", STR_ARG(in), STR_ARG(name))
		      : name;
}

bool
shape_find(struct arena *a, const struct strs *in, struct str name,
	   struct str *ret)
{
	struct str rest, first = str_cut(name, STR("."), &rest);

	for (size_t i = in->len; i--;)
		if (shape_has(joined(a, in->at[i], first))) {
			*ret = settled(a, joined(a, in->at[i], name));
			return shape_has(*ret);
		}
	return false;
}

/* distance: of Levenshtein; both within NAME_MAX_BYTES. */
static size_t
distance(struct str x, struct str y)
{
	size_t row[NAME_MAX_BYTES + 1];

	for (size_t k = 0; k <= y.len; k++)
		row[k] = k;
	for (size_t i = 1; i <= x.len; i++) {
		size_t diagonal = row[0];

		row[0] = i;
		for (size_t k = 1; k <= y.len; k++) {
			size_t up = row[k] + 1, left = row[k - 1] + 1;
			size_t put = diagonal + (x.ptr[i - 1] != y.ptr[k - 1]);

			diagonal = row[k];
			row[k] = up < left ? up : left;
			row[k] = row[k] < put ? row[k] : put;
		}
	}
	return row[y.len];
}

struct nearest {
	struct str name, best;
	size_t least;
};

static void
compare(struct arena *a, struct nearest *n, struct str name)
{
	size_t d;

	if (name.len > NAME_MAX_BYTES)
		return;
	d = distance(n->name, name);
	if (d < n->least) {
		n->least = d;
		n->best = str_copy(a, name);
	}
}

struct str
shape_nearest(struct arena *a, const struct strs *in, struct str name)
{
	struct nearest n = {str_slice(name, 0, NAME_MAX_BYTES), STR(""),
			    SIZE_MAX};

	for (size_t i = in->len; i--;)
		for (const struct shape_row *r = shape_rows; r->path; r++) {
			struct str path = str_from(r->path);
			struct str base = settled(a, in->at[i]);

			if (!base.len)
				compare(a, &n, path);
			else if (starts(path, base) && path.len > base.len)
				compare(a, &n, str_skip(path, base.len + 1));
		}
	for (size_t i = 0; page_words[i]; i++)
		compare(a, &n, str_fmt(a, "say.%s", page_words[i]));
	return n.best;
}
