/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A user's Mustache template over a small object. */
#include "../unit/escape_html.h"
#include "fuzz.h"
#include "report/mustache.h"

static bool
partial(void *ctx, struct str name, struct str *ret)
{
	(void)ctx;
	*ret = STR("{{>self}}{{a}}");
	return str_eq(name, STR("self"));
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
	static const struct mustache how = {
		.partial = partial, .escape = escape_html, .ctx = NULL};
	AUTO_ARENA a = {0};
	struct buf out = {.arena = &a};
	struct err err;
	AUTO_JSON *data = json_parse(
		STR("{\"a\":\"<b>\",\"l\":[{\"n\":1},{\"n\":2}],\"f\":false}"),
		&err);

	mustache_render(&how, (struct str){(const char *)bytes, len}, data,
			&out, &err);
	return 0;
}
