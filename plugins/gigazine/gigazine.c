/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * gigazine: GIGAZINE, Japanese and English. Nearly always second-hand: what
 * matters most in a page is which report it retells, so each bold title over
 * its bold address becomes a link to a source.
 */
#include <osbrief/source.h>

static const char *const hosts[] = {"gigazine.net", NULL};
static const char *const tails[] = {" - GIGAZINE", NULL};
static const char *const body[] = {"#article .cntimage", "#article .content",
				   "#article", NULL};

static const struct osb_rule rules[] = {
	{OSB_TITLE, "h1.title", NULL},
	{OSB_PUBLISHED, "time.yeartime", "datetime"},
	{OSB_SECTION, ".catab a, .p-category a, #article .items p a", NULL},
	{0, NULL, NULL}};

static const struct mark {
	const char *section;
	uint32_t field, value;
} marks[] = {{"広告", OSB_GENRE, OSB_ADVERT},
	     {"Ad", OSB_GENRE, OSB_ADVERT},
	     {"メンバー限定", OSB_ACCESS, OSB_PREVIEW},
	     {"Members Only", OSB_ACCESS, OSB_PREVIEW},
	     {NULL, 0, 0}};

/* One bold line: "Title - Site" waits for its address in `above`; an address
 * ends the pair; "… - GIGAZINE" is an own earlier article. All of them go
 * out of the text. */
static const struct osb_node *
bold(struct osb_host *h, const struct osb_node *b, const struct osb_node *above)
{
	const struct osb_node *a = h->find(h, b, "a", NULL);
	struct osb_str s = h->text(h, b);
	struct osb_link l = {sizeof l, OSB_LINK_SOURCE, h->attr(h, a, "href"),
			     h->report(h, s)};

	if (osb_has(s, "関連記事") || osb_is(s, "・Related Articles")) {
		h->drop_node(h, b);
		return NULL;
	}
	if (!a)
		return b;
	if (osb_starts(s, "http")) {
		l.title = h->report(h, h->text(h, above));
		h->drop_node(h, above);
	} else if (!osb_has(s, " - GIGAZINE")) {
		return b;
	}
	if (osb_has(l.url, "://gigazine.net/"))
		l.kind = OSB_LINK_OWN;
	h->link(h, &l);
	h->drop_node(h, b);
	return NULL;
}

static void
sources(struct osb_host *h)
{
	const struct osb_node *b = NULL, *above = NULL, *br;

	while ((b = h->find(h, NULL, "#article .cntimage b", b))) {
		br = h->next(h, above);
		if (above &&
		    (!osb_is(h->tag(h, br), "br") || h->next(h, br) != b))
			above = NULL;
		above = bold(h, b, above);
	}
}

/* "in セキュリティ, Posted by logu_ii" stands below the text. */
static void
author(struct osb_host *h)
{
	static const char by[] = "Posted by ";
	struct osb_str s =
		h->text(h, h->find(h, NULL, "#article .items p", NULL));
	size_t at = osb_find(s, by);

	if (at < s.len)
		h->set(h, OSB_AUTHORS, osb_skip(s, at + sizeof by - 1), "page");
}

/* "20230830-nisc-hacked-report" is the same in all languages. */
static int
address(struct osb_host *h, struct osb_str url)
{
	struct osb_str s = osb_skip(url, osb_find(url, "/20") + 1);

	if (osb_has(url, "/gsc_news/")) {
		h->set(h, OSB_LANGUAGE, osb_text("en"), "url");
		h->note(h, "translated by machine from the Japanese page: "
			   "quotation marks and subjects may be wrong");
	}
	if (s.len < 10 || (s.ptr[8] != '-' && s.ptr[8] != '_'))
		return 0;
	s.len = osb_find(s, "/");
	h->set(h, OSB_TWIN, s, "url");
	if (!h->get(h, OSB_PUBLISHED).len)
		h->set(h, OSB_PUBLISHED,
		       h->fmt(h, "%.4s-%.2s-%.2s", s.ptr, s.ptr + 4, s.ptr + 6),
		       "url");
	return 1;
}

static int32_t
gigazine_read(struct osb_host *h, const struct osb_capture *c)
{
	struct osb_str url;

	h->defaults(h);
	h->fill(h, rules);
	author(h);
	url = h->get(h, OSB_URL);
	if (!address(h, url.len ? url : c->url) &&
	    !h->find(h, NULL, "#article .cntimage", NULL)) {
		h->mark(h, OSB_ACCESS, OSB_INDEX);
		return OSB_OK;
	}
	for (const struct mark *m = marks; m->section; m++)
		if (osb_is(h->get(h, OSB_SECTION), m->section))
			h->mark(h, m->field, m->value);
	h->drop(h, NULL, "#article h1, #article time, .date, .sbn, .items");
	sources(h);
	h->body(h, NULL);
	return OSB_OK;
}

OSB_SOURCE(
	gigazine, .version = 1, .name = "gigazine",
	.summary = "GIGAZINE, Japanese and English", .publisher = "GIGAZINE",
	.language = "ja", .zone = "Asia/Tokyo", .hosts = hosts, .tails = tails,
	.body = body, .rules = rules, .read = gigazine_read,
	.reliability =
		"News blog that mostly retells reports of other outlets; its English pages are translated by machine.");
