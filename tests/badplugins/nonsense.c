/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bids beyond the scale for one page, returns what means nothing for
 * another, and hands over rubbish on the way. */
#include <osbrief/source.h>

static int32_t
nonsense_match(struct osb_host *h, const struct osb_capture *c)
{
	(void)h;
	if (osb_find(c->text, "beyond") < c->text.len)
		return 1000;
	return osb_find(c->text, "nonsense page") < c->text.len ? 100 : -5;
}

static int32_t
nonsense_read(struct osb_host *h, const struct osb_capture *c)
{
	static const struct osb_rule rules[] = {
		{63, "p >", NULL}, {OSB_TITLE, NULL, NULL}, {0, NULL, NULL}};

	h->fill(h, rules);
	h->fill(h, NULL);
	h->set(h, OSB_PUBLISHED, c->bytes, NULL);
	h->mark(h, 77, 77);
	h->block(h, OSB_PARAGRAPH, osb_text("\xFF\xFE"));
	h->link(h, NULL);
	return 77;
}

OSB_SOURCE(nonsense, .name = "nonsense", .match = nonsense_match,
	   .read = nonsense_read);
