/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * site: sites that need no C: what the lines of a NAME.site say of a page's
 * places. osbrief-site(7) tells each key.
 */
#include <osbrief/source.h>

#define PLACES (OSB_PARAM_PLACE | OSB_PARAM_MANY)
#define SELECTORS (OSB_PARAM_SELECTOR | OSB_PARAM_MANY)
#define BLOCKS "p, li, h2, h3, h4"

static const struct osb_param params[] = {
	{"title", PLACES, NULL, "the headline"},
	{"description", PLACES, NULL, "the standfirst"},
	{"section", PLACES, NULL, "the section"},
	{"byline", PLACES, NULL, "who wrote it; every match is taken"},
	{"published", PLACES, NULL, "when it was published"},
	{"modified", PLACES, NULL, "when it was changed last"},
	{"author", OSB_PARAM_TEXT, NULL, "its name, where nobody signs"},
	{"text", OSB_PARAM_PLACE, NULL, "the story as data; tried before body"},
	{"drop", SELECTORS, NULL, "what is never text of the article"},
	{"cut", OSB_PARAM_TEXT | OSB_PARAM_MANY, NULL,
	 "first words of what goes"},
	{"source", SELECTORS, NULL, "links to reports that it retells"},
	{"barrier", SELECTORS, NULL, "there when an offer stands for the text"},
	{"preview", SELECTORS, NULL, "there when only the first lines are"},
	{"index", SELECTORS, NULL, "there on lists of articles"},
	{"analysis", SELECTORS, NULL, "there on analyses"},
	{"opinion", SELECTORS, NULL, "there on opinion"},
	{"live", SELECTORS, NULL, "there on live blogs"},
	{"notice", SELECTORS, NULL, "there on a body's own statements"},
	{"advert", SELECTORS, NULL, "there on what was paid for"},
	{"items", OSB_PARAM_SELECTOR, NULL, "the anchors of a list page"},
	{NULL, 0, NULL, NULL}};

/* What of them is a field, and what a mark. */
static const struct key {
	const char *key;
	uint32_t field, value;
} keys[] = {{"title", OSB_TITLE, 0},
	    {"description", OSB_DESCRIPTION, 0},
	    {"section", OSB_SECTION, 0},
	    {"byline", OSB_AUTHORS, 0},
	    {"published", OSB_PUBLISHED, 0},
	    {"modified", OSB_MODIFIED, 0},
	    {"preview", OSB_ACCESS, OSB_PREVIEW},
	    {"barrier", OSB_ACCESS, OSB_BARRIER},
	    {"index", OSB_ACCESS, OSB_INDEX},
	    {"analysis", OSB_GENRE, OSB_ANALYSIS},
	    {"opinion", OSB_GENRE, OSB_OPINION},
	    {"live", OSB_GENRE, OSB_LIVE},
	    {"notice", OSB_GENRE, OSB_NOTICE},
	    {"advert", OSB_GENRE, OSB_ADVERT},
	    {NULL, 0, 0}};

/* The next element that one of the key's selectors names: `i` counts them. */
static const struct osb_node *
next(struct osb_host *h, const char *key, size_t *i, const struct osb_node *n)
{
	struct osb_str select;

	for (; (select = h->param_at(h, key, *i)).len; ++*i, n = NULL)
		if ((n = h->find(h, NULL, select.ptr, n)))
			return n;
	return NULL;
}

static void
tell(struct osb_host *h)
{
	struct osb_str s;

	for (const struct key *k = keys; k->key; k++) {
		size_t i = 0;

		if (k->field >= OSB_ACCESS && next(h, k->key, &i, NULL))
			h->mark(h, k->field, k->value);
		while (k->field < OSB_ACCESS &&
		       (s = h->param_at(h, k->key, i)).len &&
		       !h->take(h, k->field, s))
			i++;
	}
	s = h->param(h, "author");
	if (s.len && !h->get(h, OSB_AUTHORS).len)
		h->author(h, s, 1);
}

static void
clean(struct osb_host *h, const struct osb_node *in)
{
	const struct osb_node *n = NULL;
	struct osb_str s;
	size_t i;

	for (i = 0; (s = h->param_at(h, "drop", i)).len; i++)
		h->drop(h, in, s.ptr);
	while (h->param(h, "cut").len && (n = h->find(h, in, BLOCKS, n)))
		for (i = 0; (s = h->param_at(h, "cut", i)).len; i++)
			if (osb_starts(h->text(h, n), s.ptr))
				h->drop_node(h, n);
}

static void
retold(struct osb_host *h)
{
	const struct osb_node *a = NULL;

	for (size_t i = 0; (a = next(h, "source", &i, a));) {
		struct osb_link l = {sizeof l, OSB_LINK_SOURCE,
				     h->attr(h, a, "href"),
				     h->report(h, h->text(h, a))};

		h->link(h, &l);
	}
}

static int32_t
site_read(struct osb_host *h, const struct osb_capture *c)
{
	const struct osb_node *story = NULL;
	struct osb_str text;

	(void)c;
	h->defaults(h);
	tell(h);
	retold(h);
	text = h->place(h, h->param(h, "text"));
	if (osb_has(text, "<p") || osb_has(text, "<br"))
		story = h->html(h, text);
	clean(h, story);
	if (!h->posts(h) && (story || !text.len || !h->lines(h, text)))
		h->body(h, story);
	return OSB_OK;
}

static int32_t
site_discover(struct osb_host *h, const struct osb_capture *c)
{
	(void)c;
	h->rows(h, h->param(h, "items").ptr, 0);
	return OSB_OK;
}

OSB_SOURCE(site, .version = 1, .name = "site",
	   .summary = "sites as data: reads files NAME.site", .params = params,
	   .discover = site_discover, .read = site_read, .files = "site");
