/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * gender: whether "he" or "she" can mean somebody, told by a title ("Ms."),
 * a role ("spokesman") or a first name. Lists are our own; whoever is not in
 * them may be either.
 */
#ifndef CLAIM_GENDER_H
#define CLAIM_GENDER_H

#include "claim/claim.h"

enum gender { GENDER_UNKNOWN, GENDER_MALE, GENDER_FEMALE };

/* gender_of_word: a title, role or pronoun in any letter case.
 * gender_of_first_name: "Jane". gender_of: of a holder by role, printed text
 * and first name. */
enum gender gender_of_word(struct str word);
enum gender gender_of_first_name(struct str word);
enum gender gender_of(const struct holder *h);

#endif
