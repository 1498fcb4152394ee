/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * look: back from a word that points back to whom it means, among those who
 * were mentioned before. NULL when nobody fits.
 * Cost: RESOLVE_LOOK_BACK mentions at most.
 */
#ifndef CLAIM_LOOK_H
#define CLAIM_LOOK_H

#include "claim/holder/resolve.h"

enum want {
	WANT_PERSON = 1 << HOLDER_PERSON,
	WANT_BODY = 1 << HOLDER_BODY,
	WANT_OUTLET = 1 << HOLDER_OUTLET,
	WANT_GROUP = 1 << HOLDER_GROUP,
	WANT_DOCUMENT = 1 << HOLDER_DOCUMENT
};

/* mention_pairs: a bit for each two letters that stand beside each other in
 * name or role: a holder that lacks a pair of a noun's has not the noun. */
uint64_t mention_pairs(const struct holder *h);

/* look_back: the last one of a kind (enum want) and number (-1: either).
 * look_back_gender: he or she. look_back_noun: "the ministry", by a lower-case
 * noun in name or role. look_back_firm: "the company". look_back_maker: who
 * made "the notice". */
const struct mention *look_back(const struct resolver *r, size_t token,
				unsigned want, int plural);
const struct mention *look_back_gender(const struct resolver *r, size_t token,
				       enum gender gender);
const struct mention *look_back_noun(const struct resolver *r, size_t token,
				     struct str low);
const struct mention *look_back_firm(const struct resolver *r, size_t token);
const struct mention *look_back_maker(const struct resolver *r, size_t token);

#endif
