/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How Japanese calls those who speak. What people are has Japanese words where
 * all of it is in the table of roles; else it stays as the page says it, in
 * quotation marks. */
#include "base/buf.h"
#include "brief/phrase.h"
#include "brief/roles.h"
#include "brief/script.h"
#include "claim/entity/gazetteer.h"

/* A name keeps its form where the tables have none in Japanese; so does one in
 * capitals. A form that ends in a bracket is one that explains another. */
static struct str
name_in_tables(const struct speech *p, struct str name)
{
	const struct name_form *f,
		*found = p->names ? gazetteer_find(p->names, name) : NULL;

	if (!found || !found->of)
		return STR("");
	for (f = gazetteer_forms(p->names, found->of->key); f;
	     f = name_form_next(f))
		if (f->of == found->of && !f->place.len &&
		    is_japanese(f->text) && !str_ends(f->text, STR("）")))
			return f->text;
	return STR("");
}

static struct str
name_japanese(const struct speech *p, struct str name)
{
	struct str known;

	if (is_capitals(name))
		return name;
	known = name_in_tables(p, name);
	if (!known.len)
		known = body_japanese(p->arena, p->names, name);
	return known.len ? known : name;
}

struct str
name_shown(const struct speech *p, struct str name)
{
	return p->words == &words_ja
		       ? name_japanese(p, name)
		       : str_replace(p->arena, name, STR("'"), STR("’"));
}

/* vague: says no more than that they are people. */
static bool
vague(struct str role)
{
	static const struct str words[] = {
		STR_INIT("people"), STR_INIT("person"), STR_INIT("them"),
		STR_INIT("人物"),   STR_INIT("関係者"), STR_INIT("")};

	return str_in(role, words, COUNT(words));
}

/* group_role: what a page says of them, and how they know. */
static struct str
group_role(struct arena *a, const struct holder *h)
{
	struct str role = h->role.len ? h->role : h->name;

	if (!h->basis.len || is_japanese(role) || str_has(role, h->basis))
		return role;
	return str_fmt(a, "%.*s %.*s", STR_ARG(role), STR_ARG(h->basis));
}

/* without_org: "NISC spokesperson" of NISC is a spokesperson. */
static struct str
without_org(const struct holder *h)
{
	struct str role = h->role.len ? h->role : h->name;

	if (h->org.len && str_starts(role, h->org) &&
	    role.len > h->org.len + 1 && role.ptr[h->org.len] == ' ')
		return str_skip(role, h->org.len + 1);
	return role;
}

/* group_parts: in Japanese, as it stands or by the table of roles; without a
 * noun they are 関係者. */
static struct role_parts
group_parts(const struct speech *p, const struct holder *h)
{
	struct str role = h->role.len ? h->role : h->name;
	struct role_parts parts = {.role = STR("関係者"), .whole = true};

	if (is_japanese(role)) {
		parts.role = vague(role) ? parts.role : role;
		return parts;
	}
	if (!vague(role) || h->basis.len)
		parts = role_japanese(
			p->arena, p->names,
			vague(role) ? STR("person") : without_org(h), h->basis);
	if (vague(role) || !parts.role.len)
		parts.role = STR("関係者");
	return parts;
}

static struct str
group_japanese(const struct speech *p, const struct holder *h)
{
	struct buf b = {.arena = p->arena};
	struct role_parts parts = group_parts(p, h);

	buf_add(&b, parts.whole ? parts.basis : STR(""));
	if (h->org.len)
		buf_fmt(&b, "%.*sの", STR_ARG(name_japanese(p, h->org)));
	else
		buf_add(&b, parts.land);
	buf_add(&b, STR("匿名の"));
	buf_add(&b, parts.role);
	if (h->number)
		buf_fmt(&b, "%u人", (unsigned)h->number);
	if (!parts.whole)
		buf_fmt(&b, "（“%.*s”）", STR_ARG(group_role(p->arena, h)));
	return buf_str(&b);
}

static struct str
person_japanese(const struct speech *p, const struct holder *h)
{
	struct str name = name_japanese(p, h->name.len ? h->name : h->text);
	struct role_parts parts;

	if (!h->role.len || str_has(name, h->role))
		return name;
	if (is_japanese(h->role))
		return str_fmt(p->arena, "%.*s（%.*s）", STR_ARG(name),
			       STR_ARG(h->role));
	parts = role_japanese(p->arena, p->names, h->role, STR(""));
	if (!parts.whole)
		return str_fmt(p->arena, "%.*s（“%.*s”）", STR_ARG(name),
			       STR_ARG(h->role));
	return str_fmt(p->arena, "%.*s（%.*s%.*s）", STR_ARG(name),
		       STR_ARG(parts.land), STR_ARG(parts.role));
}

struct str
holder_japanese(const struct speech *p, const struct holder *h)
{
	struct str name = h->name.len ? h->name : h->text;

	switch (h->kind) {
	case HOLDER_GROUP:
		return group_japanese(p, h);
	case HOLDER_PERSON:
		return person_japanese(p, h);
	case HOLDER_DOCUMENT:
		return name.len ? name : p->words->at[SAY_A_DOCUMENT];
	case HOLDER_UNKNOWN:
		return p->words->at[SAY_NOBODY];
	default:
		return name_japanese(p, name);
	}
}
