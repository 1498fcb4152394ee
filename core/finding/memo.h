/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * memo: what affairs came to in earlier merges. An affair is merged from its
 * own articles alone (affair.c), so its findings go by the digests of those
 * and by how they are parted into stories; while these stay, no claim of it
 * is read again. Nothing else is assumed: a merge with a memo gives the bytes
 * of one without.
 */
#ifndef FINDING_MEMO_H
#define FINDING_MEMO_H

#include "finding/parts.h"

/* kept_affair: `claims` are the affair's, in the order of its views, as
 * indices into the corpus; ranked.view counts views of the affair. */
struct kept_affair {
	struct str key; /* empty: not to be kept */
	const size_t *claims;
	size_t claims_len;
	struct ranked_list ranked;
	struct strs notes;
};

/* memo_get: fill ranked and notes from what was kept under the key.
 * memo_put: keep them. Cost: linear in the findings' bytes. */
bool memo_get(struct arena *a, const struct memo *memo, struct kept_affair *k);
void memo_put(const struct memo *memo, struct kept_affair *k);

#endif
