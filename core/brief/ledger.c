/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The ledger: the brief as JSON, and back. Members that templates alone need
 * (slug, href, host, does, period, list, kept, captures) are derived when
 * writing, ignored in reading. */
#include <stddef.h>

#include "base/map.h"
#include "base/slug.h"
#include "base/vec.h"
#include "brief/figure.h"
#include "brief/phrase.h"
#include "brief/tracks.h"
#include "brief/weblink.h"
#include "capture/store.h"

static const struct str format = STR_INIT("osbrief-ledger 1");

/* The key findings' table stands before them, others after the text. */
static const char *const table_keys[] = {"table", "overview"};

/* field: a struct str of a struct, by its JSON name. */
struct field {
	const char *key;
	size_t at;
};

static const struct field head_fields[] = {
	{"title", offsetof(struct brief_head, title)},
	{"tlp", offsetof(struct brief_head, tlp)},
	{"week", offsetof(struct brief_head, week)},
	{"from", offsetof(struct brief_head, from)},
	{"to", offsetof(struct brief_head, to)},
	{"author", offsetof(struct brief_head, author)},
	{"issued", offsetof(struct brief_head, issued)},
	{"language", offsetof(struct brief_head, language)},
	{"paper", offsetof(struct brief_head, paper)},
	{"generator", offsetof(struct brief_head, generator)},
	{"sandbox", offsetof(struct brief_head, sandbox)},
	{NULL, 0}};

static const struct field cite_fields[] = {
	{"claim", offsetof(struct cite, claim)},
	{"article", offsetof(struct cite, article)},
	{"capture", offsetof(struct cite, capture)},
	{"file", offsetof(struct cite, file)},
	{"reader", offsetof(struct cite, reader)},
	{"publisher", offsetof(struct cite, publisher)},
	{"title", offsetof(struct cite, title)},
	{"url", offsetof(struct cite, url)},
	{"language", offsetof(struct cite, language)},
	{"published", offsetof(struct cite, published)},
	{"archived", offsetof(struct cite, archived)},
	{"holders", offsetof(struct cite, holders)},
	{"stance", offsetof(struct cite, stance)},
	{"quote", offsetof(struct cite, quote)},
	{"prefix", offsetof(struct cite, prefix)},
	{"suffix", offsetof(struct cite, suffix)},
	{NULL, 0}};

static const struct field section_fields[] = {
	{"title", offsetof(struct section, title)},
	{"empty", offsetof(struct section, empty)},
	{"more", offsetof(struct section, more)},
	{NULL, 0}};

static const struct field entry_fields[] = {
	{"heading", offsetof(struct entry, heading)},
	{"id", offsetof(struct entry, id)},
	{"grade", offsetof(struct entry, grade)},
	{NULL, 0}};

static const struct field statement_fields[] = {
	{"label", offsetof(struct statement, label)},
	{"finding", offsetof(struct statement, finding)},
	{NULL, 0}};

static const struct field decision_fields[] = {
	{"id", offsetof(struct brief_decision, id)},
	{"time", offsetof(struct brief_decision, time)},
	{"by", offsetof(struct brief_decision, by)},
	{"verb", offsetof(struct brief_decision, verb)},
	{"text", offsetof(struct brief_decision, text)},
	{"finding", offsetof(struct brief_decision, finding)},
	{"lost", offsetof(struct brief_decision, lost)},
	{NULL, 0}};

/* ---- writing ----------------------------------------------------------- */

static json_t *
fields_json(const void *in, const struct field *f)
{
	json_t *o = json_object();

	for (; f->key; f++)
		json_set_text_if(
			o, f->key,
			*(const struct str *)((const char *)in + f->at));
	return o;
}

static json_t *
piece_json(const struct piece *p)
{
	json_t *o = json_object();

	if (p->kind == PIECE_CITE)
		json_object_set_new(o, "cite",
				    json_integer((json_int_t)p->cite));
	else
		json_set_text(o, piece_names[p->kind], p->text);
	if (p->kind == PIECE_QUOTE) {
		json_object_set_new(o, "of", json_integer((json_int_t)p->cite));
		json_set_text(o, "open", p->open);
		json_set_text(o, "close", p->close);
	}
	if (p->kind == PIECE_REF)
		json_set_text(o, "slug", p->slug);
	return o;
}

static json_t *
statements_json(const struct statements *v)
{
	json_t *list = json_array();

	for (size_t i = 0; i < v->len; i++) {
		const struct statement *s = &v->at[i];
		json_t *o = fields_json(s, statement_fields);
		json_t *pieces = json_array();

		for (size_t n = 0; n < s->pieces.len; n++)
			json_array_append_new(pieces,
					      piece_json(&s->pieces.at[n]));
		json_object_set_new(o, "pieces", pieces);
		json_array_append_new(list, o);
	}
	return list;
}

static json_t *
entries_json(const struct entries *v)
{
	json_t *list = json_array();

	for (size_t i = 0; i < v->len; i++) {
		json_t *o = fields_json(&v->at[i], entry_fields);

		json_object_set_new(o, "lead", statements_json(&v->at[i].lead));
		json_object_set_new(o, "list",
				    json_boolean(v->at[i].points.len));
		json_object_set_new(o, "points",
				    statements_json(&v->at[i].points));
		json_array_append_new(list, o);
	}
	return list;
}

/* rows_json: templates put a tab between cells, not after them. */
static json_t *
rows_json(const struct rows *v)
{
	json_t *list = json_array();

	for (size_t i = 0; i < v->len; i++) {
		struct strs cells = v->at[i].cells;
		json_t *o = json_object();

		if (!cells.len)
			cells = (struct strs){.at = (struct str[]){STR("")},
					      .len = 1};
		json_set_text(o, "first", cells.at[0]);
		cells.at++;
		cells.len--;
		json_object_set_new(o, "rest", json_texts(&cells));
		if (v->at[i].cite)
			json_object_set_new(
				o, "cites",
				json_pack("[I]", (json_int_t)v->at[i].cite));
		json_array_append_new(list, o);
	}
	return list;
}

/* table_json: of the key findings also which lead, for a short document, and
 * how many do not. */
static json_t *
table_json(const struct section *in, const struct words *w)
{
	AUTO_ARENA a = {0};
	json_t *o = json_object(), *rows = rows_json(&in->table), *row;
	size_t i, most = BRIEF_LEADING + 1; /* with the head */

	json_object_set_new(o, "rows", rows);
	if (in->kind != SECTION_KEY)
		return json_pack("[o]", o);
	json_array_foreach(rows, i, row)
		json_object_set_new(row, "leading", json_boolean(i < most));
	if (i > most)
		json_set_text(o, "left",
			      word_fill(&a, w, SAY_OVERVIEW_LEFT,
					WITH(str_fmt(&a, "%zu", i - most))));
	return json_pack("[o]", o);
}

static bool
says_nothing(const struct section *s)
{
	for (size_t i = 0; i < s->entries.len; i++)
		if (s->entries.at[i].lead.len || s->entries.at[i].points.len)
			return false;
	return !s->table.len;
}

static json_t *
section_json(const struct section *in, const struct words *w)
{
	AUTO_ARENA a = {0};
	json_t *o = json_object();

	json_object_set_new(o, "kind", json_string(section_names[in->kind]));
	json_object_update_new(o, fields_json(in, section_fields));
	json_set_text(o, "slug", slug_make(&a, in->title));
	if (!says_nothing(in))
		json_object_del(o, "empty");
	json_object_set_new(o, "entries", entries_json(&in->entries));
	json_object_set_new(o, "figures", figures_json(&in->figures, w));
	json_object_set_new(o, "overview", json_pack("[]"));
	json_object_set_new(o, "table", json_pack("[]"));
	if (in->table.len)
		json_object_set_new(o, table_keys[in->kind == SECTION_KEY],
				    table_json(in, w));
	return o;
}

static json_t *
span_json(struct span at)
{
	return json_pack("[I,I]", (json_int_t)at.b, (json_int_t)at.e);
}

static json_t *
uses_json(const struct cite *in)
{
	json_t *list = json_array();

	for (size_t i = 0; i < in->used.len; i++) {
		json_t *o = json_object();

		json_set_text(o, "slug", in->used.at[i]);
		json_set_text(o, "words", in->used_text.at[i]);
		json_object_set_new(o, "last",
				    json_boolean(i + 1 == in->used.len));
		json_array_append_new(list, o);
	}
	return list;
}

/* day_shown: of a stamp, in words. */
static struct str
day_shown(struct arena *a, struct str stamp, const struct words *w)
{
	const struct speech p = {a, w, NULL};
	struct str day = str_slice(stamp, 0, 10);

	return period_phrase(&p, day, day);
}

static json_t *
cite_json(const struct cite *in, size_t n, size_t kept, const struct words *w)
{
	AUTO_ARENA a = {0};
	json_t *o = json_object();

	json_object_set_new(o, "n", json_integer((json_int_t)n));
	json_object_update_new(o, fields_json(in, cite_fields));
	json_set_text_if(
		o, "does",
		word_shown(w, in->stance, SAY_STANCE_ASSERTS, SAY_STANCE_ASKS));
	json_set_text_if(o, "day", day_shown(&a, in->published, w));
	json_set_text_if(o, "href", weblink_passage(&a, in->url, in->quote));
	json_set_text_if(o, "host", weblink_host(&a, in->url));
	json_object_set_new(o, "kept", json_integer((json_int_t)kept));
	if (in->quote.len)
		json_object_set_new(o, "place",
				    json_pack("{s:o,s:o}", "bytes",
					      span_json(in->at), "code_points",
					      span_json(in->cp)));
	json_object_set_new(o, "used", uses_json(in));
	return o;
}

static const struct field page_fields[] = {
	{"article", offsetof(struct cite, article)},
	{"capture", offsetof(struct cite, capture)},
	{"file", offsetof(struct cite, file)},
	{"reader", offsetof(struct cite, reader)},
	{"publisher", offsetof(struct cite, publisher)},
	{"title", offsetof(struct cite, title)},
	{"url", offsetof(struct cite, url)},
	{"published", offsetof(struct cite, published)},
	{"archived", offsetof(struct cite, archived)},
	{NULL, 0}};

static json_t *
page_json(const struct cite *in, size_t n, const struct words *w)
{
	AUTO_ARENA a = {0};
	json_t *o = json_object();

	json_object_set_new(o, "n", json_integer((json_int_t)n));
	json_object_update_new(o, fields_json(in, page_fields));
	json_set_text_if(o, "day", day_shown(&a, in->published, w));
	json_set_text_if(o, "href", weblink_href(&a, in->url));
	json_set_text(o, "path", store_capture_path(&a, in->capture));
	return o;
}

/* cites_json: the citations, and each page once, in the order of its first. */
static void
cites_json(const struct cites *in, json_t *cites, json_t *pages,
	   const struct words *w)
{
	AUTO_ARENA a = {0};
	struct map first = {0};
	size_t kept = 0;

	for (size_t i = 0; i < in->len; i++) {
		const struct cite *c = &in->at[i];
		size_t *n = map_put(&a, &first, str_hash(c->article));

		if (*n == MAP_NONE) {
			*n = ++kept;
			json_array_append_new(pages, page_json(c, kept, w));
		}
		json_array_append_new(cites, cite_json(c, i + 1, *n, w));
	}
}

static json_t *
head_json(const struct brief_head *in)
{
	AUTO_ARENA a = {0};
	const struct speech p = {&a, words_of(in->language), NULL};
	json_t *o = fields_json(in, head_fields);

	if (in->errata)
		json_object_set_new(o, "errata", json_true());
	json_set_text_if(o, "period", period_phrase(&p, in->from, in->to));
	return o;
}

static json_t *
decisions_json(const struct brief_decisions *in)
{
	json_t *list = json_array();

	for (size_t i = 0; i < in->len; i++)
		json_array_append_new(list,
				      fields_json(&in->at[i], decision_fields));
	return list;
}

json_t *
brief_json(const struct brief *b)
{
	json_t *o = json_object(), *sections = json_array();
	json_t *cites = json_array(), *pages = json_array();
	const struct words *w = words_of(b->head.language);

	/* A section that was not composed has no title. */
	for (size_t i = 0; i < SECTION_COUNT; i++)
		if (b->sections[i].title.len)
			json_array_append_new(sections,
					      section_json(&b->sections[i], w));
	cites_json(&b->cites, cites, pages, w);
	json_set_text(o, "format", format);
	json_object_set_new(o, "head", head_json(&b->head));
	json_object_set_new(o, "read", json_texts(&b->read));
	json_object_set_new(o, "described", json_boolean(b->made.len));
	json_object_set_new(o, "made", json_texts(&b->made));
	json_object_set_new(o, "summarised", json_boolean(b->summary.len));
	json_object_set_new(o, "summary", statements_json(&b->summary));
	json_object_set_new(o, "sections", sections);
	json_object_set_new(o, "cites", cites);
	json_object_set_new(o, "captures", pages);
	json_object_set_new(o, "findings", tracks_json(&b->tracks));
	if (b->decisions.len)
		json_object_set_new(o, "decisions",
				    decisions_json(&b->decisions));
	return o;
}

/* ---- reading ----------------------------------------------------------- */

static void
fields_read(struct arena *a, const json_t *in, const struct field *f, void *ret)
{
	for (; f->key; f++)
		*(struct str *)((char *)ret + f->at) =
			json_get_text(a, in, f->key);
}

static void
texts_read(struct arena *a, const json_t *in, struct strs *ret)
{
	const json_t *item;
	size_t i;

	json_array_foreach(in, i, item) * vec_add(a, ret) =
		json_to_str(a, item);
}

static int
piece_read(struct arena *a, const json_t *in, struct piece *p, struct err *err)
{
	size_t kind = 0;

	while (piece_names[kind] && !json_object_get(in, piece_names[kind]))
		kind++;
	if (!piece_names[kind])
		return err_set(err, ERR_FORMAT, "piece of no known kind");
	p->kind = (enum piece_kind)kind;
	p->text = json_get_text(a, in, piece_names[kind]);
	p->slug = json_get_text(a, in, "slug");
	p->open = json_get_text(a, in, "open");
	p->close = json_get_text(a, in, "close");
	p->cite = json_get_size(in, kind == PIECE_CITE ? "cite" : "of", 0);
	return 0;
}

static int
statements_read(struct arena *a, const json_t *in, struct statements *ret,
		struct err *err)
{
	const json_t *item, *piece;
	size_t i, n;

	json_array_foreach(in, i, item)
	{
		struct statement *s = vec_add(a, ret);

		fields_read(a, item, statement_fields, s);
		json_array_foreach(
			json_object_get(item, "pieces"), n,
			piece) if (piece_read(a, piece, vec_add(a, &s->pieces),
					      err) <
				   0) return err_in(err, "statement %zu",
						    i + 1);
	}
	return 0;
}

static int
entries_read(struct arena *a, const json_t *in, struct entries *ret,
	     struct err *err)
{
	const json_t *item;
	size_t i;

	json_array_foreach(in, i, item)
	{
		struct entry *e = vec_add(a, ret);

		fields_read(a, item, entry_fields, e);
		if (statements_read(a, json_object_get(item, "lead"), &e->lead,
				    err) < 0 ||
		    statements_read(a, json_object_get(item, "points"),
				    &e->points, err) < 0)
			return err_in(err, "entry %zu", i + 1);
	}
	return 0;
}

static void
table_read(struct arena *a, const json_t *in, struct rows *ret)
{
	const json_t *rows = json_object_get(json_array_get(in, 0), "rows");
	const json_t *item;
	size_t i;

	json_array_foreach(rows, i, item)
	{
		struct table_row *r = vec_add(a, ret);

		*vec_add(a, &r->cells) = json_get_text(a, item, "first");
		texts_read(a, json_object_get(item, "rest"), &r->cells);
		r->cite = (size_t)json_integer_value(
			json_array_get(json_object_get(item, "cites"), 0));
	}
}

static int
section_read(struct arena *a, const json_t *in, struct brief *ret,
	     struct err *err)
{
	struct str name = json_get_text(a, in, "kind");
	size_t kind = 0;

	while (section_names[kind] &&
	       !str_eq(name, str_from(section_names[kind])))
		kind++;
	if (!section_names[kind])
		return err_set(err, ERR_FORMAT, "kind: \"%.*s\" is no section",
			       STR_ARG(name));
	ret->sections[kind].kind = (enum section_kind)kind;
	fields_read(a, in, section_fields, &ret->sections[kind]);
	table_read(a, json_object_get(in, table_keys[kind == SECTION_KEY]),
		   &ret->sections[kind].table);
	if (figures_read(a, json_object_get(in, "figures"),
			 &ret->sections[kind].figures, err) < 0)
		return -1;
	return entries_read(a, json_object_get(in, "entries"),
			    &ret->sections[kind].entries, err);
}

static int
span_read(const json_t *in, const char *key, struct span *ret, struct err *err)
{
	const json_t *at = json_object_get(in, key);
	json_int_t b = json_integer_value(json_array_get(at, 0));
	json_int_t e = json_integer_value(json_array_get(at, 1));

	if (json_array_size(at) != 2 || b < 0 || e < b)
		return err_set(err, ERR_FORMAT, "%s: not a span", key);
	*ret = (struct span){(size_t)b, (size_t)e};
	return 0;
}

static int
cite_read(struct arena *a, const json_t *in, struct cite *ret, struct err *err)
{
	const json_t *place = json_object_get(in, "place"), *use;
	size_t i;

	fields_read(a, in, cite_fields, ret);
	json_array_foreach(json_object_get(in, "used"), i, use)
	{
		*vec_add(a, &ret->used) = json_get_text(a, use, "slug");
		*vec_add(a, &ret->used_text) = json_get_text(a, use, "words");
	}
	if (!ret->quote.len)
		return 0;
	if (span_read(place, "bytes", &ret->at, err) < 0)
		return -1;
	return span_read(place, "code_points", &ret->cp, err);
}

int
brief_from_json(struct arena *a, const json_t *in, struct brief *ret,
		struct err *err)
{
	const json_t *item;
	size_t i;

	*ret = (struct brief){0};
	if (!str_eq(json_get_text(a, in, "format"), format))
		return err_set(err, ERR_FORMAT, "format: not \"%.*s\"",
			       STR_ARG(format));
	fields_read(a, json_object_get(in, "head"), head_fields, &ret->head);
	ret->head.errata = json_is_true(
		json_object_get(json_object_get(in, "head"), "errata"));
	tracks_read(a, json_object_get(in, "findings"), &ret->tracks);
	texts_read(a, json_object_get(in, "read"), &ret->read);
	texts_read(a, json_object_get(in, "made"), &ret->made);
	if (statements_read(a, json_object_get(in, "summary"), &ret->summary,
			    err) < 0)
		return err_in(err, "summary");
	json_array_foreach(json_object_get(in, "sections"), i,
			   item) if (section_read(a, item, ret, err) <
				     0) return err_in(err, "section %zu",
						      i + 1);
	json_array_foreach(
		json_object_get(in, "cites"), i,
		item) if (cite_read(a, item, vec_add(a, &ret->cites), err) <
			  0) return err_in(err, "cite %zu", i + 1);
	json_array_foreach(json_object_get(in, "decisions"), i, item)
		fields_read(a, item, decision_fields,
			    vec_add(a, &ret->decisions));
	return 0;
}
