/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * entity: whom and what the content of a claim names: persons and bodies,
 * places, threat groups, vulnerabilities, indicators, numbers with what they
 * count. Each stands where its span says and has a key that is the same
 * however it is written ("hxxp://a[.]example" is http://a.example).
 * Source: docs/method.md, "Entities"
 */
#ifndef CLAIM_ENTITY_H
#define CLAIM_ENTITY_H

#include "claim/parts.h"

/* entities_read: fill `entities` of every claim, in the order of the text; of
 * two that overlap the longer stays.
 * Cost: linear in the contents; at most ENTITIES_MAX a claim */
enum { ENTITIES_MAX = 500 };
void entities_read(struct arena *a, const struct doc *d, struct claims *io);

/* The finders: each adds what it finds of its kinds in d->text at `in`.
 * entity_indicators: vulnerabilities, indicators, numbers of MITRE ATT&CK.
 * entity_numbers: counts with their unit. entity_listed: what the tables of
 * names have; then entity_people: persons and bodies by the words around
 * them, and the names of those who speak in this article. */
struct finder {
	struct arena *arena;
	const struct doc *d;
	const struct claims *claims;
	struct map speakers; /* who speaks in them: entity_speakers */
	struct entities *out;
};
void entity_indicators(struct finder *f, struct span in);
void entity_numbers(struct finder *f, struct span in);
void entity_listed(struct finder *f, struct span in);
void entity_people(struct finder *f, struct span in);
/* entity_speakers: by whole name and, of persons, by their last words: the
 * first claim of whoever bears it. Cost: linear in the names */
void entity_speakers(struct arena *a, const struct claims *claims,
		     struct map *ret);
void entity_add(struct finder *f, enum entity_kind kind, struct str key,
		struct span at);

#endif
