/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * edit: what differs between two captures of one address, sentence by
 * sentence. What changes no word is no edit: blanks, the style of quotation
 * marks, capital letters, the order of sentences.
 * Source: NewsSniffer and diffengine compare whole articles; Spangher et al.
 * 2022 (NewsEdits) name added, deleted, edited and refactored sentences
 */
#ifndef FINDING_EDIT_H
#define FINDING_EDIT_H

#include "article/article.h"

enum edit_kind { EDIT_CHANGED, EDIT_REMOVED, EDIT_ADDED };

/* edit: one sentence. The span that there is none of is empty. */
struct edit {
	enum edit_kind kind;
	struct span then, now; /* bytes of the two texts */
};

/* edits: in the order of the earlier text; what was added stands behind the
 * sentence that it follows. */
struct edits {
	struct edit *at;
	size_t len, cap;
	size_t same, moved; /* sentences that stand in both */
	bool title;	    /* the titles differ */
};

/* revision: two captures of one address, the earlier of which could be read.
 * gone: the later one holds nothing of the article, or only its beginning:
 * that is a page no longer there, and no edit. */
struct revision {
	struct article then, now;
	bool gone;
	struct edits edits; /* none when gone */
};

struct revisions {
	struct revision *at;
	size_t len, cap;
};

enum {
	EDIT_LIKE = 50, /* per cent of words that two sentences share to be one
			   that was changed (Dice) */
	EDIT_LOOK = 24	/* sentences of the later text that one is compared
			   with */
};

/* edit_compare: Owner: `a`. Cost: O(n log n) in sentences. */
void edit_compare(struct arena *a, const struct article *then,
		  const struct article *now, struct edits *ret);

/* revision_make: compare two captures of one address. What the later one has
 * more than a preview is no addition. Owner: `a`; borrows both. */
void revision_make(struct arena *a, const struct article *then,
		   const struct article *now, struct revision *ret);
/* revision_any: is there anything to tell? */
bool revision_any(const struct revision *in);

/* edit_of: the first edit of which the earlier sentence overlaps the span;
 * NULL when it stands as it was. */
const struct edit *edit_of(const struct edits *in, struct span then);

extern const char *const edit_names[];

#endif
