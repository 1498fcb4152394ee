/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/entity/entity.h"

#include <stdlib.h>

#include "base/vec.h"

static const enum entity_kind kinds[NAMED_KINDS] = {
	[NAMED_OUTLET] = ENTITY_OUTLET,
	[NAMED_BODY] = ENTITY_ORGANISATION,
	[NAMED_COMPANY] = ENTITY_ORGANISATION,
	[NAMED_COUNTRY] = ENTITY_COUNTRY,
	[NAMED_PLACE] = ENTITY_PLACE,
	[NAMED_GROUP] = ENTITY_GROUP,
	[NAMED_MALWARE] = ENTITY_MALWARE,
	[NAMED_PERSON] = ENTITY_PERSON,
};

void
entity_add(struct finder *f, enum entity_kind kind, struct str key,
	   struct span at)
{
	if (f->out->len < ENTITIES_MAX && at.b < at.e)
		*vec_add(f->arena, f->out) =
			(struct entity){.kind = kind, .key = key, .at = at};
}

/* A town that stands for a government is a place where it is named. */
static void
form_add(struct finder *f, const struct name_form *form, struct span at)
{
	size_t had = f->out->len;

	if (form->place.len)
		entity_add(f, ENTITY_PLACE, form->place, at);
	else
		entity_add(f, kinds[form->of->kind], form->of->key, at);
	if (f->out->len > had)
		f->out->at[had].id = form->of->id;
}

static bool
is_letter(char c)
{
	return (unsigned char)((c | 0x20) - 'a') < 26;
}

/* Past what follows an ASCII letter and is ASCII: no name begins there. */
static size_t
word_past(struct str text, size_t at)
{
	while (at && at < text.len && is_letter(text.ptr[at - 1]) &&
	       !(text.ptr[at] & 0x80))
		at++;
	return at;
}

void
entity_listed(struct finder *f, struct span in)
{
	struct str text = str_slice(f->d->text, 0, in.e);
	size_t e;

	for (size_t at = word_past(text, in.b); at < in.e;
	     at = word_past(text, e)) {
		const struct name_form *form = NULL;

		if (text.ptr[at] != ' ')
			form = gazetteer_at(f->d->names, text, at, &e);
		if (form)
			form_add(f, form, (struct span){at, e});
		else
			e = at + utf8_len(text, at);
	}
}

/* By place; of two that begin together the longer, then the earlier kind. */
static int
entity_order(const void *x, const void *y)
{
	const struct entity *a = x, *b = y;

	if (a->at.b != b->at.b)
		return a->at.b < b->at.b ? -1 : 1;
	if (a->at.e != b->at.e)
		return a->at.e > b->at.e ? -1 : 1;
	return (a->kind > b->kind) - (a->kind < b->kind);
}

static size_t
length(const struct entity *e)
{
	return e->at.e - e->at.b;
}

/* Of two that overlap the longer stays, of two of one length the first. */
static void
overlaps_drop(struct entities *io)
{
	size_t n = 0;

	if (io->len)
		qsort(io->at, io->len, sizeof *io->at, entity_order);
	for (size_t i = 0; i < io->len; i++) {
		struct entity *last = n ? &io->at[n - 1] : NULL;

		if (!last || last->at.e <= io->at[i].at.b)
			io->at[n++] = io->at[i];
		else if (length(last) < length(&io->at[i]))
			*last = io->at[i];
	}
	io->len = n;
}

void
entities_read(struct arena *a, const struct doc *d, struct claims *io)
{
	struct finder f = {.arena = a, .d = d, .claims = io};

	entity_speakers(a, io, &f.speakers);
	for (size_t i = 0; i < io->len; i++) {
		struct claim *c = &io->at[i];

		f.out = &c->entities;
		for (size_t k = 0; k < c->content.len; k++) {
			struct span in = c->content.at[k];

			entity_indicators(&f, in);
			entity_listed(&f, in);
			entity_people(&f, in);
			entity_numbers(&f, in);
		}
		overlaps_drop(&c->entities);
	}
}
