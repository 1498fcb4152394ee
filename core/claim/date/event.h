/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * event: "the attack", この地震: what happened is spoken of again, and keeps
 * the date that it was told with. Words of events are in kinds ("hacked",
 * "breach" and "intrusion" are one), a closed list for each language.
 * Source: definite anaphora by head noun and hypernym (Vieira and Poesio
 * 2000); the lists are our own.
 */
#ifndef CLAIM_EVENT_H
#define CLAIM_EVENT_H

#include "claim/date/when.h"
#include "claim/parts.h"

enum event_kind {
	EVENT_ATTACK = 1 << 0,
	EVENT_QUAKE = 1 << 1,
	EVENT_STORM = 1 << 2,
	EVENT_FIRE = 1 << 3,
	EVENT_BLAST = 1 << 4,
	EVENT_CRASH = 1 << 5,
	EVENT_COLLAPSE = 1 << 6,
	EVENT_OUTAGE = 1 << 7,
	EVENT_SPILL = 1 << 8,
	EVENT_KILLING = 1 << 9,
	EVENT_ARREST = 1 << 10,
	EVENT_VOTE = 1 << 11,
	EVENT_RULING = 1 << 12,
	EVENT_MEETING = 1 << 13,
	EVENT_LAUNCH = 1 << 14,
	EVENT_DEAL = 1 << 15,
	EVENT_PROTEST = 1 << 16,
	EVENT_COUP = 1 << 17,
	EVENT_LEAVING = 1 << 18,
	EVENT_LANDING = 1 << 19,
	EVENT_FLOOD = 1 << 20,
	EVENT_ERUPTION = 1 << 21,
	/* "the incident", "the disaster" may be any of these */
	EVENT_HARM = EVENT_ATTACK | EVENT_FIRE | EVENT_BLAST | EVENT_CRASH |
		     EVENT_COLLAPSE | EVENT_OUTAGE | EVENT_SPILL |
		     EVENT_KILLING,
	EVENT_NATURE = EVENT_QUAKE | EVENT_STORM | EVENT_FLOOD | EVENT_ERUPTION
};

/* event_word: a word of the lists. As a noun it can be spoken of again; any
 * other ("hacked", "gunmen") can only be what is spoken of. */
struct event_word {
	struct str text;
	uint32_t kinds;
	bool noun;
};

/* event_word_en: of a lower-case word; NULL: of none. event_word_ja: the
 * longest with which a text begins. */
const struct event_word *event_word_en(struct str low);
const struct event_word *event_word_ja(struct str text);

/* happening: an event word of a dated sentence, and the date nearest to it
 * (index of the moment). */
struct happening {
	struct span at;
	size_t sentence, moment;
	uint32_t kinds;
};

struct happenings {
	struct happening *at;
	size_t len, cap;
};

/* span_gap: bytes between two spans; 0 when they touch or share some. */
size_t span_gap(struct span a, struct span b);

/* happenings_find: of the moments that are not `spent` and have both ends, in
 * the order of the text. Cost: linear in the dated sentences. */
void happenings_find(struct arena *a, const struct doc *d,
		     const struct moments *m, const bool *spent,
		     struct happenings *ret);

/* happening_meant: what an event noun with an article or demonstrative inside
 * the bytes `in` speaks of (`ret_at`: its words). NULL: there is none, nothing
 * of its kind was dated shortly before, two such have different dates, or the
 * words tell what came after ("since the attack"). */
const struct happening *happening_meant(const struct doc *d,
					const struct moments *m,
					const struct happenings *told,
					struct span in, struct span *ret_at);

#endif
