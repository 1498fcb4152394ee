/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/rests.h"

#include "brief/sentence.h"

/* part: begins a part of a description; the first one opens the bracket. */
static void
part(struct composer *c, struct statement *s, bool *open)
{
	say(c, s, *open ? "; " : " (");
	*open = true;
}

static bool
is_carried_by(const struct origin *o, struct str outlet)
{
	for (size_t i = 0; i < o->outlets.len; i++)
		if (str_eq(o->outlets.at[i], outlet))
			return true;
	return false;
}

/* The words in which an outlet says why its unnamed people know. */
static void
basis_say(struct composer *c, struct statement *s, const struct finding *f,
	  const struct origin *o, bool *open)
{
	for (size_t i = 0; i < f->claims.len; i++) {
		size_t k = f->claims.at[i];
		const struct claim *in = claim_at(c, k);
		const struct holder *h =
			in->holder.len ? &in->holder.at[in->holder.len - 1]
				       : NULL;

		if (!h || h->kind != HOLDER_GROUP || !h->basis.len ||
		    !is_carried_by(o, claim_article(c, k)->publisher) ||
		    !str_has(in->quote_text, h->basis))
			continue;
		part(c, s, open);
		say_quote(c, s, cite_claim(c, k), h->basis);
		return;
	}
}

static void
number_say(struct composer *c, struct statement *s, const struct origin *o,
	   bool *open)
{
	if (!o->number)
		return;
	part(c, s, open);
	say(c, s, "%.*s %s", STR_ARG(number_phrase(c->arena, o->number)),
	    o->number == 1 ? "person" : "people");
}

/* Of whom it is known by name what he has of it: his own notice, or what an
 * outlet heard him say. */
static void
access_say(struct composer *c, struct statement *s, const struct origin *o,
	   bool *open)
{
	bool own = is_carried_by(o, o->name);

	if (o->kind != HOLDER_BODY && o->kind != HOLDER_OUTLET)
		return;
	if (own || o->kind == HOLDER_OUTLET) {
		part(c, s, open);
		say(c, s,
		    o->kind == HOLDER_BODY ? "in its own notice"
		    : own		   ? "in its own words, naming nobody"
		    : o->hollow ? "cited, and its own page does not say so"
				: "cited, its own page not read");
	}
}

static void
through_say(struct composer *c, struct statement *s, const struct origin *o,
	    bool *open)
{
	size_t n = 0;

	for (size_t i = 0; i < o->outlets.len; i++) {
		if (str_eq(o->outlets.at[i], o->name))
			continue;
		if (n == RESTS_OUTLETS_MAX) {
			say(c, s, " and %zu more", o->outlets.len - i);
			return;
		}
		if (n)
			say(c, s, ", ");
		else
			part(c, s, open);
		say(c, s, "%s", n++ ? "" : "told by ");
		say_str(c, s, o->outlets.at[i]);
	}
}

static void
origin_say(struct composer *c, struct statement *s, const struct finding *f,
	   const struct origin *o)
{
	bool open = false;

	say_str(c, s, o->name);
	if (!o->resolved && o->hollow) {
		access_say(c, s, o, &open);
	} else if (o->resolved) {
		number_say(c, s, o, &open);
		if (o->kind == HOLDER_GROUP)
			basis_say(c, s, f, o, &open);
		access_say(c, s, o, &open);
		through_say(c, s, o, &open);
	}
	if (open)
		say(c, s, ")");
}

void
rests_say(struct composer *c, struct entry *e, const struct finding *f,
	  size_t head)
{
	struct statement *s = statement_add(c, &e->points, "Rests on");

	for (size_t i = 0; i < f->origins.len && i < RESTS_ORIGINS_MAX; i++) {
		say(c, s, "%s", i ? "; " : "");
		origin_say(c, s, f, &f->origins.at[i]);
	}
	if (f->origins.len > RESTS_ORIGINS_MAX)
		say(c, s, "; and %zu more", f->origins.len - RESTS_ORIGINS_MAX);
	if (!f->origins.len)
		say(c, s, "nobody named");
	say_cite(c, s, cite_claim(c, head));
	say(c, s, ". Grade %.*s.", STR_ARG(grade_phrase(c, f)));
	e->grade = grade_short(c, f);
}
