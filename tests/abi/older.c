/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A plugin of an older release: its struct ends after `publisher`. */
#include <osbrief/source.h>

struct older_source {
	size_t struct_size;
	uint32_t abi, version;
	const char *name, *summary, *publisher;
};

extern OSB_EXPORT const struct older_source older_LTX_osb_source_1;
const struct older_source older_LTX_osb_source_1 = {
	sizeof(struct older_source),  OSB_ABI,	  1, "older",
	"a plugin with fewer fields", "The Older"};
