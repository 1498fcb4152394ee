/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * certainty: how sure the speaker is: the first hedge of the content, else
 * the cue's, as an ICD 203 band, and the FactBank level with the content's
 * polarity. Possibility words ("may", 可能性がある) have no band in ICD 203;
 * they are given 20-55 under the name "possible" (docs/method.md).
 */
#ifndef CLAIM_CERTAINTY_H
#define CLAIM_CERTAINTY_H

#include "claim/stance/stance.h"

/* certainty_of: *rule names where it was read. */
struct certainty certainty_of(const struct scope *in, enum stance stance,
			      const char **rule);

/* certainty_next: the hedge of the content behind `from`, which decides
 * nothing. */
bool certainty_next(const struct scope *in, struct span from, struct span *ret);

/* hedge: words, the band they stand for and the level of a positive
 * statement so hedged. */
struct hedge {
	struct str words;
	const struct band *band;
};

/* band: `minus` is the level of a negative statement. */
struct band {
	struct str name;
	uint8_t low, high;
	enum factbank plus, minus;
};

extern const struct band band_remote, band_very_unlikely, band_unlikely,
	band_even, band_possible, band_likely, band_very_likely,
	band_almost_certain, band_unknown;

/* hedge_find_en, hedge_find_ja: the first hedge in `at`; *ret its bytes.
 * NULL when none. */
const struct band *hedge_find_en(struct str text, struct span at,
				 struct span *ret);
const struct band *hedge_find_ja(struct str text, struct span at,
				 struct span *ret);
/* hedge_scope_en: the main clause of a content, whose hedge decides.
 * hedge_belief_en: the band of a verb of belief; "does not rule out" and fears
 * are possible, doubts unlikely, the others likely. */
struct span hedge_scope_en(struct str text, struct span content);
const struct band *hedge_belief_en(struct str cue);
/* denies_en, denies_ja: the cue itself denies, rather than the content. */
bool denies_en(struct str cue);
bool denies_ja(struct str cue);
/* excludes_ja: 排除, 否定: negated it leaves something possible. */
bool excludes_ja(struct str cue);
/* told_ja: whether と follows a content: it is the speaker's own words. */
bool told_ja(struct str behind);
/* negative_en, negative_ja: whether the content denies its own predicate. */
bool negative_en(struct str content);
bool negative_ja(struct str content);

#endif
