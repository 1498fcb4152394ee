/* SPDX-License-Identifier: GPL-3.0-or-later */
/* JSON lines of articles and claims, as another program may write them. */
#include "claim/claim.h"
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
	AUTO_ARENA a = {0};
	struct str text = {(const char *)bytes, len};
	struct article article, from;
	struct claim claim;
	struct err err;
	AUTO_JSON *in = json_parse(text, &err);
	AUTO_JSON *out = NULL;
	struct cpmap map = cpmap_make(&a, STR("日本 and more"));

	if (!in)
		return 0;
	if (article_from_json(&a, in, &article, &err) == 0)
		out = article_json(&article);
	claim_from_json(&a, in, NULL, &claim, &from, &err);
	if (claim_from_json(&a, in, &map, &claim, &from, &err) == 0)
		claim_gate(&claim, map.text, &err);
	return 0;
}
