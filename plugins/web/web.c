/* SPDX-License-Identifier: GPL-3.0-or-later */
/* web: any page that no other source knows. It bids lowest and leans on what
 * the host can tell of every page. */
#include <osbrief/source.h>

enum { BID = 1, SNIFF_BYTES = 4096 };

static int32_t
web_match(struct osb_host *h, const struct osb_capture *c)
{
	struct osb_str head = c->text;

	(void)h;
	if (head.len > SNIFF_BYTES)
		head.len = SNIFF_BYTES;
	return osb_find(head, "<") < head.len ? BID : 0;
}

/* Path of the page's address: "/" or nothing for a front page. */
static struct osb_str
path_of(struct osb_str url)
{
	url = osb_skip(url, osb_find(url, "://") + 3);
	return osb_skip(url, osb_find(url, "/"));
}

/* A list of articles: the site's front page, or a page that calls itself a
 * website, has no article in its JSON-LD and tells no date. */
static int
is_index(struct osb_host *h)
{
	const struct osb_node *type =
		h->find(h, NULL, "meta[property=\"og:type\"]", NULL);
	const struct osb_json *about = h->ld(h, NULL, 0);
	struct osb_str path = path_of(h->get(h, OSB_URL));
	struct osb_str headline =
		h->json_text(h, h->json_get(h, about, "headline"));

	if (headline.len)
		return 0;
	if (h->get(h, OSB_URL).len && path.len <= 1)
		return 1;
	return osb_is(h->attr(h, type, "content"), "website") &&
	       !h->get(h, OSB_PUBLISHED).len;
}

static int32_t
web_read(struct osb_host *h, const struct osb_capture *c)
{
	(void)c;
	h->defaults(h);
	if (is_index(h)) {
		h->mark(h, OSB_ACCESS, OSB_INDEX);
		return OSB_OK;
	}
	if (!h->body(h, NULL) && !h->get(h, OSB_TITLE).len)
		return h->skip(h, "no article on this page");
	return OSB_OK;
}

OSB_SOURCE(web, .version = 1, .name = "web",
	   .summary = "any page that no other source knows", .match = web_match,
	   .read = web_read);
