/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * parts: what the files of this room hand to each other while they merge.
 * Nobody outside of core/finding includes it.
 */
#ifndef FINDING_PARTS_H
#define FINDING_PARTS_H

#include "finding/decision.h"
#include "finding/near.h"
#include "finding/slot.h"
#include "finding/term.h"
#include "finding/vector.h"

enum {
	STORY_WINDOW_DAYS = 14,
	AFFAIR_CLAIMS_MAX = 4000, /* claims that are compared with each other */
	LEAD_BYTES = 600,   /* of the text, when there is no description */
	STORY_BYTES = 4096, /* of what an article is clustered by */
	DAY_NONE = INT32_MIN,
	NOWHERE = UINT32_MAX
};

/* page: an article as merging sees it. Pages are sorted by article id.
 * `outlet` is set by view_read. */
struct page {
	const struct article *article;
	uint64_t outlet; /* key of the publisher's name */
	int32_t day;	 /* of publication */
	uint32_t language;
	uint32_t node;	/* lowest page of the same article in translation */
	uint32_t story; /* lowest page of the story, then of the affair */
	uint32_t affair;
	uint32_t first, claims; /* its views */
	bool decided; /* a merge or split was decided about claims of it */
};

/* voice: how a claim stands to what it tells of. Only claims with the same
 * voice are one; the others are put beside VOICE_SAYS. */
enum voice {
	VOICE_SAYS,
	VOICE_NEGATES, /* says that it was not so */
	VOICE_OPEN,    /* says that there is no proof of it */
	VOICE_DENIES,
	VOICE_WITHHOLDS, /* no comment, did not say */
	VOICE_WITHDRAWS,
	VOICE_ASKS,
	VOICE_COUNT
};

/* view: a claim as merging sees it. Views are sorted by page, then id. */
struct view {
	const struct claim *claim;
	size_t at; /* index into the corpus */
	uint32_t page;
	struct reading content; /* of claim.content_text */
	struct reading passage; /* of claim.quote_text */
	uint64_t speaker;	/* key of who speaks; 0 when nobody is named */
	uint64_t through;	/* key of the outlet that heard the speaker */
	int32_t from, to;	/* days of the event; DAY_NONE */
	int32_t said_from, said_to;    /* of the speech */
	uint32_t node;		       /* of its page */
	double place;		       /* in its page: 0 first, 1 last claim */
	struct reading names;	       /* of the speaker's name */
	struct slot slots[SLOT_KINDS]; /* phrases of the content */
	uint64_t mask;		       /* of matter_read of the content */
	enum voice voice;
	uint32_t group_of; /* how many unnamed people speak */
	uint32_t group;	   /* lowest view of its finding */
	uint32_t parent;   /* view in whose content this one stands; NOWHERE */
	uint32_t relays;   /* view of the claim that this one only passes on;
			      NOWHERE for a claim of its own */
};

/* who: a body under one key however it is called; see who.h. */
struct who {
	uint64_t key; /* 0: nobody is named */
	struct str name;
};

/* merge: pages and views that are merged: first all of them as a list, from
 * which stories and affairs are made; then each affair by itself, so that
 * what it comes to hangs on its own articles alone. */
struct merge {
	struct arena *a;    /* of what is handed out */
	struct arena *work; /* of readings; may be gone before `a` */
	const struct corpus *in;
	const struct gazetteer *names;
	struct lexicon lexicon;
	struct page *pages;
	size_t pages_len;
	struct view *views;
	size_t views_len;
	struct rulings links; /* merges and splits that people decided */
	struct map
		copies; /* pairs of pages that copy each other, a << 32 | b */
	struct map who_at; /* affair and key of a name -> index into who */
	struct who *who;
	size_t who_len;
	struct known *known; /* addresses and titles, for cited.c */
	size_t known_len;
	struct citation *cited; /* see cited.h */
	size_t cited_len;
	struct map outlets; /* key of a publisher -> enum outlet_is */
	struct map notices; /* affair -> page of its notice, or NOWHERE */
	struct strs *notes;
};

/* ranked: a finding and its lowest view, by which findings are ordered. */
struct ranked {
	uint32_t view;
	struct finding finding;
};

struct ranked_list {
	struct ranked *at;
	size_t len, cap;
};

/* view_list: pages and views of the corpus, in an order that does not depend
 * on its order; nothing is read yet.
 * view_take: the same of some pages of `all`, by rising index, of one affair.
 * view_read: learn the abbreviations of all pages, then read the claims. */
void view_list(struct merge *m);
void view_take(const struct merge *all, const uint32_t *pages, size_t n,
	       struct merge *ret);
void view_read(struct merge *m);

/* view_outlet: key of the publisher's name. */
uint64_t view_outlet(struct arena *a, const struct lexicon *l,
		     const struct article *in);

/* view_day: number of the day of "2023-08-29…"; DAY_NONE when it is none. */
int32_t view_day(struct str date);

/* view_is_own: does a body speak for itself, in a notice of its own? */
bool view_is_own(const struct merge *m, const struct view *v);

/* view_lead: what stands at the head of an article. */
struct str view_lead(const struct article *in);

/* story_make: fill node, story and affair of all pages.
 * story_copies: fill copies. */
void story_make(struct merge *m);
void story_copies(struct merge *m);

/* affair: pages of one affair, by rising index. */
struct affair {
	const uint32_t *pages;
	size_t len;
};

/* affair_merge: what the pages of one affair come to, `all` being a list. */
void affair_merge(struct arena *a, const struct merge *all,
		  const struct affair *in, struct ranked_list *ret);

/* relay_make: fill view.parent and view.relays. "A said that B said X" is one
 * voice with "B said X", which stands in it. relay_end: the claim that `view`
 * passes on in the end, or `view`. */
void relay_make(struct merge *m);
uint32_t relay_end(const struct merge *m, uint32_t view);

/* merge_group: fill view.group: claims that say the same, and the denials,
 * refusals and silences about them. All views are of one affair. */
void merge_group(struct merge *m);

/* edge_make: supports, confirms, denies, withholds inside `f`.
 * edge_differ: the pairs of an affair that cannot both be right; each is put
 * into the findings of both claims, `from` being the claim that is inside.
 * `of` gives the finding of a view, or NOWHERE. */
void edge_make(const struct merge *m, struct finding *f,
	       const uint32_t *members, uint32_t head);
void edge_differ(const struct merge *m, struct findings *all,
		 const uint32_t *of);

/* differ_rivals: can two claims of one finding not both be right about how
 * many, how it came about or who did it? Then neither supports the other. */
bool differ_rivals(const struct merge *m, const struct view *x,
		   const struct view *y);

/* origin_make: who speaks at the end of each chain of those claims of `f`
 * that say the same as its head: its origins and counts. */
void origin_make(const struct merge *m, struct finding *f,
		 const uint32_t *members, const struct view *head);

#endif
