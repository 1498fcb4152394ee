/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Plain text to claims to findings: every claim passes the gate. */
#include <stdlib.h>

#include "../names.h"
#include "article/plain.h"
#include "base/vec.h"
#include "claim/extract.h"
#include "finding/finding.h"
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
	AUTO_ARENA a = {0};
	struct capture c = {.id = STR("00"),
			    .file = STR("x.txt"),
			    .bytes = {(const char *)bytes, len}};
	struct corpus corpus = {0};
	struct findings findings = {0};
	struct article *in = vec_add(&a, &corpus.articles);
	struct err err;

	*in = article_plain(&a, &c);
	if (claim_extract(&a, in,
			  &(struct extract_options){.names = tree_names()},
			  &corpus.claims, &err) < 0)
		return 0;
	for (size_t i = 0; i < corpus.claims.len; i++)
		if (claim_gate(&corpus.claims.at[i], in->text, &err) < 0)
			abort();
	finding_merge(&a, &corpus, tree_names(), &findings, &err);
	return 0;
}
