/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How Japanese calls those who speak. What a page says of unnamed people is
 * not translated: it stands in quotation marks behind them. */
#include "base/buf.h"
#include "brief/phrase.h"
#include "brief/script.h"
#include "claim/entity/gazetteer.h"

/* A name keeps its form where the tables have none in Japanese; so does one in
 * capitals. A form that ends in a bracket is one that explains another. */
static struct str
name_japanese(const struct speech *p, struct str name)
{
	const struct name_form *f, *found;

	if (is_capitals(name) || !p->names)
		return name;
	found = gazetteer_find(p->names, name);
	if (!found || !found->of)
		return name;
	for (f = gazetteer_forms(p->names, found->of->key); f;
	     f = name_form_next(f))
		if (f->of == found->of && !f->place.len &&
		    is_japanese(f->text) && !str_ends(f->text, STR("）")))
			return f->text;
	return name;
}

struct str
name_shown(const struct speech *p, struct str name)
{
	return p->words == &words_ja ? name_japanese(p, name) : name;
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

static struct str
group_japanese(const struct speech *p, const struct holder *h)
{
	struct buf b = {.arena = p->arena};
	struct str role = group_role(p->arena, h);
	bool own = !vague(role) && is_japanese(role);

	if (h->org.len)
		buf_fmt(&b, "%.*sの", STR_ARG(name_japanese(p, h->org)));
	buf_add(&b, STR("匿名の"));
	buf_add(&b, own ? role : STR("関係者"));
	if (h->number)
		buf_fmt(&b, "%u人", (unsigned)h->number);
	if (!own && !vague(role))
		buf_fmt(&b, "（“%.*s”）", STR_ARG(role));
	return buf_str(&b);
}

static struct str
person_japanese(const struct speech *p, const struct holder *h)
{
	struct str name = name_japanese(p, h->name.len ? h->name : h->text);

	if (!h->role.len || str_has(name, h->role))
		return name;
	return str_fmt(p->arena,
		       is_japanese(h->role) ? "%.*s（%.*s）" : "%.*s（“%.*s”）",
		       STR_ARG(name), STR_ARG(h->role));
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
