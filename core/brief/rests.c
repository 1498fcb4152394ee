/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/rests.h"

#include "base/buf.h"
#include "brief/sentence.h"
#include "finding/origin_name.h"

/* part: begins a part of a description; the first one opens the bracket. */
static void
part(struct composer *c, struct statement *s, bool *open)
{
	say(c, s, *open ? SAY_PART : SAY_OPEN);
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
	say_str(c, s,
		word_count(c->arena, c->speech.words, SAY_RESTS_PERSONS,
			   o->number, number_phrase(&c->speech, o->number)));
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
		    o->kind == HOLDER_BODY ? SAY_RESTS_NOTICE
		    : own		   ? SAY_RESTS_OWN
		    : o->hollow		   ? SAY_RESTS_HOLLOW
					   : SAY_RESTS_UNREAD);
	}
}

/* carriers: "Financial Times, GIGAZINE and 1 more", but the origin. */
static struct str
carriers(struct composer *c, const struct origin *o)
{
	struct buf b = {.arena = c->arena};
	size_t n = 0;

	for (size_t i = 0; i < o->outlets.len; i++) {
		if (str_eq(o->outlets.at[i], o->name))
			continue;
		if (n == RESTS_OUTLETS_MAX) {
			buf_add(&b,
				row_phrase(&c->speech, SAY_MORE,
					   WITH(count(c, o->outlets.len - i))));
			break;
		}
		if (n++)
			buf_add(&b, word(c, SAY_COMMA));
		buf_add(&b, holder_phrase(&c->speech,
					  &(struct holder){
						  .kind = HOLDER_OUTLET,
						  .name = o->outlets.at[i]}));
	}
	return buf_str(&b);
}

static void
through_say(struct composer *c, struct statement *s, const struct origin *o,
	    bool *open)
{
	struct str by = carriers(c, o);

	if (!by.len)
		return;
	part(c, s, open);
	say_with(c, s, SAY_RESTS_TOLD, WITH(by));
}

/* origin_named: inside of a sentence, where a name has its article. */
static struct str
origin_named(struct composer *c, const struct origin *o)
{
	struct holder h = {.kind = o->kind, .name = o->name};
	struct str of;

	if (o->kind == HOLDER_GROUP || origin_form_of(o->name, &of))
		return origin_phrase(&c->speech, o->name);
	return holder_phrase(&c->speech, &h);
}

static void
origin_say(struct composer *c, struct statement *s, const struct finding *f,
	   const struct origin *o)
{
	bool open = false;

	say_str(c, s, origin_named(c, o));
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
		say(c, s, SAY_CLOSE);
}

void
rests_say(struct composer *c, struct entry *e, const struct finding *f,
	  size_t head)
{
	struct statement *s =
		statement_add(c, &e->points, word(c, SAY_RESTS_ON));

	for (size_t i = 0; i < f->origins.len && i < RESTS_ORIGINS_MAX; i++) {
		if (i)
			say(c, s, SAY_PART);
		origin_say(c, s, f, &f->origins.at[i]);
	}
	if (f->origins.len > RESTS_ORIGINS_MAX)
		say_with(c, s, SAY_RESTS_MORE,
			 WITH(count(c, f->origins.len - RESTS_ORIGINS_MAX)));
	if (!f->origins.len)
		say(c, s, SAY_RESTS_NOBODY);
	say_cite(c, s, cite_claim(c, head));
	say_with(c, s, SAY_GRADE_OF, WITH(grade_phrase(c, f)));
	e->grade = grade_short(c, f);
}
