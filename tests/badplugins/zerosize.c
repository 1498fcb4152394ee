/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A struct that nobody filled. */
#include <osbrief/source.h>

extern OSB_EXPORT const struct osb_source zerosize_LTX_osb_source_1;
const struct osb_source zerosize_LTX_osb_source_1 = {.abi = OSB_ABI,
						     .name = "zerosize"};
