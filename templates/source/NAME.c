/*
 * @NAME@: a source for osbrief; osbrief-source(3) has the whole interface.
 *
 *	make check
 *	make read PAGE=saved-page.html
 *
 * Everything here is a beginning: change hosts and selectors to those of the
 * site, put a saved page in place of that in cases/first, and let `make update`
 * write what is wanted of it.
 */
#include <osbrief/source.h>

static const char *const hosts[] = {"@DOMAIN@", NULL};
static const char *const body[] = {"div.story", "article", NULL};

static const struct osb_rule rules[] = {
	{OSB_TITLE, "h1.headline", NULL},
	{OSB_PUBLISHED, "time.posted", "datetime"},
	{OSB_AUTHORS, ".byline", NULL},
	{0, NULL, NULL}};

static const struct osb_param params[] = {
	{"notes", OSB_PARAM_SWITCH, "no", "keep the editors' notes as text"},
	{NULL, 0, NULL, NULL}};

static int32_t
@NAME@_read(struct osb_host *h, const struct osb_capture *c)
{
	(void)c;
	h->defaults(h);
	h->fill(h, rules);
	if (osb_is(h->param(h, "notes"), "no"))
		h->drop(h, NULL, ".editors-note");
	if (h->find(h, NULL, "#subscribe", NULL))
		h->mark(h, OSB_ACCESS, OSB_BARRIER);
	h->body(h, NULL);
	return OSB_OK;
}

OSB_SOURCE(@NAME@, .version = 1, .name = "@NAME@", .summary = "@TITLE@",
	   .publisher = "@TITLE@", .language = "en", .zone = "UTC",
	   .hosts = hosts, .body = body, .drop = "aside, .advert",
	   .params = params, .read = @NAME@_read,
	   .reliability = "Say whose outlet it is, and what it retells.");
