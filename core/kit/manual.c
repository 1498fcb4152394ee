/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kit/manual.h"

#include "article/outlet.h"
#include "article/zone.h"
#include "base/vec.h"
#include "host/param.h"

#define CHECK "metadata"

static void
selector_check(struct sheet *s, const char *member, const char *select)
{
	const struct osb_param p = {.kind = OSB_PARAM_SELECTOR};
	struct err err;

	if (select && param_check(&p, str_from(select), &err) < 0)
		sheet_add(s, CHECK, SHEET_FAULT, "%s: %s", member, err.msg);
}

static bool
is_field(uint32_t field)
{
	return field >= OSB_TITLE && field <= OSB_AUTHORS;
}

static void
selectors_check(struct sheet *s, const struct osb_source *from)
{
	const char *const *body = from->body;
	const struct osb_rule *r = from->rules;

	for (; body && *body; body++)
		selector_check(s, "body", *body);
	selector_check(s, "drop", from->drop);
	selector_check(s, "sign", from->sign);
	for (; r && r->field; r++) {
		selector_check(s, "rules", r->select);
		if (!is_field(r->field) || !r->select)
			sheet_add(s, CHECK, SHEET_FAULT,
				  "rules: a rule for field %u, which rules do "
				  "not set, or without a selector",
				  (unsigned)r->field);
	}
}

static void
param_row_check(struct sheet *s, const struct osb_param *p)
{
	struct err err;

	if (!p->help || !*p->help)
		sheet_add(s, CHECK, SHEET_FAULT, "parameter %s has no help",
			  p->key);
	if (!param_kind(p))
		sheet_add(s, CHECK, SHEET_FAULT, "parameter %s has no kind",
			  p->key);
	if (p->otherwise && param_check(p, str_from(p->otherwise), &err) < 0)
		sheet_add(s, CHECK, SHEET_FAULT,
			  "parameter %s: its default: %s", p->key, err.msg);
}

static void
origin_check(struct sheet *s, const struct osb_source *from)
{
	const struct zone_day any = {2024, 1, 1, 12};
	struct str language = str_from(from->language);
	int minutes;

	if (from->hosts && !from->publisher)
		sheet_add(s, CHECK, SHEET_FAULT, "no publisher");
	if (!from->hosts && !from->match && !from->files)
		sheet_add(s, CHECK, SHEET_FAULT,
			  "neither hosts nor match: it would read no page");
	if (language.len &&
	    !str_eq_ci(language_code(s->arena, language), language))
		sheet_add(s, CHECK, SHEET_FAULT, "no such language: %s",
			  from->language);
	if (from->zone && !zone_offset(str_from(from->zone), &any, &minutes))
		sheet_add(s, CHECK, SHEET_FAULT, "no such zone: %s",
			  from->zone);
}

void
metadata_check(struct sheet *s, const struct loaded *l)
{
	const struct osb_source *from = &l->source;
	size_t params = 0;

	if (!from->summary || !*from->summary)
		sheet_add(s, CHECK, SHEET_FAULT, "no summary");
	if (!from->version)
		sheet_add(s, CHECK, SHEET_FAULT,
			  "version 0: begin with 1, and raise it when read "
			  "gives other text");
	origin_check(s, from);
	selectors_check(s, from);
	for (const struct osb_param *p = from->params; p && p->key; p++) {
		param_row_check(s, p);
		params++;
	}
	if (!sheet_faults(s, CHECK))
		sheet_add(s, CHECK, SHEET_OK, "version %u, %zu parameter%s",
			  (unsigned)from->version, params,
			  params == 1 ? "" : "s");
}

#undef CHECK
#define CHECK "manual"

/* One item of a list: its head and all up to the next one. */
struct item_text {
	struct str head, text;
};

/* The words of an item's head that Cm names: ".It Cm title , byline No +". */
static void
keys_add(struct sheet *s, struct str head, struct strs *to)
{
	static const char *const macros[] = {"No", "Ns", "Ar", "Li", "Pq", ","};
	struct str word = str_cut(head, STR(" "), &head);

	if (!str_is(word, "Cm"))
		return;
	while (head.len) {
		word = str_cut(head, STR(" "), &head);
		if (word.len && !str_is(word, "+") &&
		    !str_among(word, macros, COUNT(macros)))
			*vec_add(s->arena, to) = word;
	}
}

static bool
is_letter(struct str s, size_t at)
{
	unsigned char c = at < s.len ? (unsigned char)s.ptr[at] : 0;

	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9') || c >= 0x80;
}

/* Is it there, and not as a part of a longer word? */
static bool
has_word(struct str s, struct str word)
{
	for (size_t at = 0; (at = str_find(s, word, at)) != STR_NONE; at++)
		if ((!at || !is_letter(s, at - 1)) &&
		    !is_letter(s, at + word.len))
			return true;
	return false;
}

static void
item_check(struct sheet *s, const struct loaded *l,
	   const struct item_text *item, struct strs *told)
{
	struct strs keys = {0}, known = {0};
	struct err err;

	keys_add(s, item->head, &keys);
	param_keys(s->arena, l->source.params, &known);
	for (size_t i = 0; i < keys.len; i++) {
		const struct osb_param *p =
			param_find(l->source.params, keys.at[i]);

		*vec_add(s->arena, told) = keys.at[i];
		if (!p) {
			param_unknown("parameter", &known, keys.at[i], &err);
			sheet_add(s, CHECK, SHEET_FAULT, "%s", err.msg);
		} else if (p->otherwise &&
			   !has_word(item->text, str_from(p->otherwise))) {
			sheet_add(s, CHECK, SHEET_FAULT,
				  "%s: its default is not told: %s", p->key,
				  p->otherwise);
		}
	}
}

/* The part of a page under a heading. */
static struct str
section_of(struct str page, struct str heading)
{
	struct str rest, body;

	str_cut(page, heading, &body);
	return str_cut(body, STR("\n.Sh "), &rest);
}

static void
items_check(struct sheet *s, const struct loaded *l, struct str section,
	    struct strs *told)
{
	struct item_text item;

	str_cut(section, STR("\n.It "), &section);
	while (section.len) {
		item.text = str_cut(section, STR("\n.It "), &section);
		item.head = str_cut(item.text, STR("\n"), &item.text);
		item_check(s, l, &item, told);
	}
}

static void
head_check(struct sheet *s, const struct loaded *l, struct str page)
{
	struct str name = l->reader.len ? l->reader : l->name;

	if (!str_has(page,
		     str_fmt(s->arena, "\n.Nm osbrief-%.*s\n", STR_ARG(name))))
		sheet_add(s, CHECK, SHEET_FAULT, "no line \".Nm osbrief-%.*s\"",
			  STR_ARG(name));
	if (!str_has(page, STR("\n.Sh DESCRIPTION\n")))
		sheet_add(s, CHECK, SHEET_FAULT, "no section DESCRIPTION");
}

void
manual_check(struct sheet *s, const struct loaded *l, struct str page)
{
	const struct osb_param *p = l->source.params;
	struct strs told = {0};

	head_check(s, l, page);
	items_check(s, l, section_of(page, STR("\n.Sh PARAMETERS\n")), &told);
	for (; p && p->key; p++) {
		struct str key = str_from(p->key);

		if (!str_in(key, told.at, told.len))
			sheet_add(s, CHECK, SHEET_FAULT,
				  "parameter %s has no item \".It Cm %s\" "
				  "under PARAMETERS",
				  p->key, p->key);
	}
	if (!sheet_faults(s, CHECK))
		sheet_add(s, CHECK, SHEET_OK, "tells %zu parameter%s", told.len,
			  told.len == 1 ? "" : "s");
}
