/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A plugin of a later release: its struct goes on after ours, and it asks
 * for a service that this host may not have. */
#include <osbrief/source.h>

struct newer_host {
	struct osb_host now;
	void (*later)(struct osb_host *h);
};

struct newer_source {
	struct osb_source now;
	const char *later;
	int32_t (*also)(struct osb_host *h);
};

static int32_t
newer_match(struct osb_host *h, const struct osb_capture *c)
{
	(void)h;
	return osb_find(c->text, "newer page") < c->text.len ? 100 : 0;
}

static int32_t
newer_read(struct osb_host *h, const struct osb_capture *c)
{
	(void)c;
	h->defaults(h);
	if (h->struct_size >= sizeof(struct newer_host))
		return h->fail(h, "a service that was never written");
	h->block(h, OSB_PARAGRAPH, osb_text("Read by the newer one."));
	return OSB_OK;
}

extern OSB_EXPORT const struct newer_source newer_LTX_osb_source_1;
const struct newer_source newer_LTX_osb_source_1 = {
	{.struct_size = sizeof(struct newer_source),
	 .abi = OSB_ABI,
	 .version = 7,
	 .name = "newer",
	 .summary = "a plugin with more fields",
	 .match = newer_match,
	 .read = newer_read},
	"later",
	NULL};
