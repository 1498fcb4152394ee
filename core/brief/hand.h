/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * hand: the analyst's hand in a brief. What a person decided about a finding
 * overrides what the program would do, and is always printed with who decided
 * it and when, apart from what is computed.
 */
#ifndef BRIEF_HAND_H
#define BRIEF_HAND_H

#include "brief/sentence.h"

/* hands_make: bind the corpus's decisions to the findings. A decision is
 * about the finding that holds the first of its passages that is found. */
void hands_make(struct composer *c);

/* hand_kept: printed among the key findings whatever their limit.
 * hand_dropped: left out of all lists but that of the decisions. The last
 * word counts. */
bool hand_kept(const struct composer *c, size_t finding);
bool hand_dropped(const struct composer *c, size_t finding);

/* hand_words: the analyst's own sentence, marked as such, with the marks of
 * those who tell it. hand_judges: the analyst's grade and notes. */
void hand_words(struct composer *c, struct entry *e, size_t finding);
void hand_judges(struct composer *c, struct entry *e, size_t finding);

/* hand_lost: rows of the gaps: decisions that no longer find a passage of
 * theirs; to be judged anew. */
struct strs hand_lost(struct composer *c);

#endif
