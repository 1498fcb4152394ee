/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The right symbol with another ABI number in it. */
#include <osbrief/source.h>

extern OSB_EXPORT const struct osb_source wrongabi_LTX_osb_source_1;
const struct osb_source wrongabi_LTX_osb_source_1 = {
	.struct_size = sizeof(struct osb_source),
	.abi = OSB_ABI + 1,
	.name = "wrongabi"};
