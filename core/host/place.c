/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "host/place.h"

#include "base/vec.h"
#include "host/session.h"

static int
selector_check(struct str s, struct err *err)
{
	struct select sel;

	return select_parse(s, &sel, err);
}

/* Cut the last word off. */
static struct str
last_word(struct str *s)
{
	size_t at = s->len;
	struct str word;

	while (at && s->ptr[at - 1] != ' ')
		at--;
	word = str_skip(*s, at);
	*s = str_trim(str_slice(*s, 0, at));
	return word;
}

static int
element_parse(struct str s, struct place *p, struct err *err)
{
	struct str rest = s, last = last_word(&rest);

	p->select = s;
	if (str_starts(last, STR("@"))) {
		p->select = rest;
		p->name = str_skip(last, 1);
		if (!p->name.len)
			return err_set(err, ERR_FORMAT,
				       "\"%.*s\": wanted an attribute after @",
				       STR_ARG(s));
	}
	return selector_check(p->select, err);
}

static int
meta_parse(struct str s, struct place *p, struct err *err)
{
	p->name = s;
	if (s.len && !str_has(s, STR(" ")))
		return 0;
	return err_set(err, ERR_FORMAT, "wanted one name after meta");
}

static int
ld_place(struct str s, struct place *p, struct err *err)
{
	p->path = last_word(&s);
	p->name = s;
	if (p->path.len && !str_has(s, STR(" ")))
		return 0;
	return err_set(err, ERR_FORMAT,
		       "wanted \"ld PATH\" or \"ld TYPE "
		       "PATH\"");
}

static int
json_place(struct str s, struct place *p, struct err *err)
{
	p->path = last_word(&s);
	p->select = s;
	if (!s.len)
		return err_set(err, ERR_FORMAT,
			       "wanted \"json SELECTOR PATH\"");
	return selector_check(s, err);
}

static const struct {
	struct str word;
	enum place_kind kind;
	int (*parse)(struct str rest, struct place *p, struct err *err);
} kinds[] = {
	{STR_INIT("meta "), PLACE_META, meta_parse},
	{STR_INIT("ld "), PLACE_LD, ld_place},
	{STR_INIT("json "), PLACE_JSON, json_place},
};

int
place_parse(struct str s, struct place *ret, struct err *err)
{
	*ret = (struct place){PLACE_ELEMENT, STR(""), STR(""), STR("")};
	s = str_trim(s);
	for (size_t i = 0; i < COUNT(kinds); i++)
		if (str_starts(s, kinds[i].word)) {
			ret->kind = kinds[i].kind;
			return kinds[i].parse(
				str_trim(str_skip(s, kinds[i].word.len)), ret,
				err);
		}
	return element_parse(s, ret, err);
}

static void
text_add(struct session *s, struct str text, struct strs *to)
{
	text = str_trim(text);
	if (text.len && to->len < PLACE_TEXTS_MAX)
		*vec_add(s->arena, to) = text;
}

static void
elements_read(struct session *s, const struct place *p, struct strs *to)
{
	struct osb_host *h = &s->table;
	const char *select = str_c(s->arena, p->select);
	const char *attr = str_c(s->arena, p->name);
	const struct osb_node *n = NULL;

	while (select && attr && to->len < PLACE_TEXTS_MAX &&
	       (n = h->find(h, NULL, select, n)))
		text_add(s,
			 from_osb(*attr ? h->attr(h, n, attr) : h->text(h, n)),
			 to);
}

static void
meta_read(struct session *s, const struct place *p, struct strs *to)
{
	text_add(s, page_meta(s->page, p->name), to);
}

/* By a path without "[]"; a list gives its items. */
static void
plain_path(struct session *s, const json_t *j, struct str path, struct strs *to)
{
	const char *c = str_c(s->arena, path);
	const json_t *one;
	size_t i;

	j = c ? json_path(j, c) : NULL;
	if (!json_is_array(j)) {
		text_add(s, json_scalar(s->arena, j), to);
		return;
	}
	json_array_foreach(j, i, one)
		text_add(s, json_scalar(s->arena, one), to);
}

/* "authors[].name": the part before "[]" names a list. */
static void
path_read(struct session *s, const json_t *j, struct str path, struct strs *to)
{
	size_t at = str_find(path, STR("[]"), 0), i;
	struct str tail = str_skip(path, at == STR_NONE ? path.len : at + 2);
	const char *head;
	const json_t *one;

	if (at == STR_NONE) {
		plain_path(s, j, path, to);
		return;
	}
	head = str_c(s->arena, str_slice(path, 0, at));
	if (str_starts(tail, STR(".")))
		tail = str_skip(tail, 1);
	json_array_foreach(head ? json_path(j, head) : NULL, i, one)
		plain_path(s, one, tail, to);
}

static void
ld_read(struct session *s, const struct place *p, struct strs *to)
{
	const char *type = str_c(s->arena, p->name);
	const json_t *j = s->page->about;

	if (type && *type)
		j = ld_type(&s->page->ld, type, 0);
	path_read(s, j, p->path, to);
}

/* "window.story = {…};": from the first bracket to the last. */
static struct str
json_within(struct str s)
{
	size_t b = 0, e = s.len;

	while (b < e && s.ptr[b] != '{' && s.ptr[b] != '[')
		b++;
	while (e > b && s.ptr[e - 1] != '}' && s.ptr[e - 1] != ']')
		e--;
	return str_slice(s, b, e);
}

/* The JSON of a script, parsed once however many places look into it. */
static const json_t *
script_json(struct session *s, const struct osb_node *n)
{
	struct osb_host *h = &s->table;

	if (s->script.node != n) {
		s->script.node = n;
		s->script.json = h->json(
			h, to_osb(json_within(from_osb(h->text(h, n)))));
	}
	return (const json_t *)(const void *)s->script.json;
}

static void
json_read(struct session *s, const struct place *p, struct strs *to)
{
	struct osb_host *h = &s->table;
	const char *select = str_c(s->arena, p->select);
	const struct osb_node *n = NULL;

	while (select && !to->len && (n = h->find(h, NULL, select, n)))
		path_read(s, script_json(s, n), p->path, to);
}

/* All texts of a place, best first. */
static struct strs
place_texts(struct session *s, struct str written)
{
	static void (*const read[])(struct session *, const struct place *,
				    struct strs *) = {[PLACE_ELEMENT] =
							      elements_read,
						      [PLACE_META] = meta_read,
						      [PLACE_LD] = ld_read,
						      [PLACE_JSON] = json_read};
	struct strs texts = {0};
	struct place p;
	struct err err;

	if (place_parse(written, &p, &err) < 0)
		s->table.log(&s->table, "%s", err.msg);
	else
		read[p.kind](s, &p, &texts);
	return texts;
}

static struct osb_str
host_place(struct osb_host *h, struct osb_str place)
{
	struct strs texts = place_texts(session_of(h), from_osb(place));

	return to_osb(texts.len ? texts.at[0] : STR(""));
}

static int32_t
host_take(struct osb_host *h, uint32_t field, struct osb_str place)
{
	struct session *s = session_of(h);
	struct strs texts = place_texts(s, from_osb(place));
	const char *from = str_c(s->arena, from_osb(place));

	if (field == OSB_AUTHORS)
		return session_authors(s, &texts);
	for (size_t i = 0; i < texts.len; i++)
		if (h->set(h, field, to_osb(texts.at[i]), from))
			return 1;
	return 0;
}

void
service_place(struct osb_host *table)
{
	table->place = host_place;
	table->take = host_take;
}
