/* SPDX-License-Identifier: GPL-3.0-or-later */
/* wapo: The Washington Post since 2011: the story in the page's data (ANS),
 * then JSON-LD, then meta tags, then the elements of five layouts. */
#include <osbrief/source.h>

enum { REST_BYTES_MIN = 80 }; /* less after the teaser is no story */

static const char *const hosts[] = {"washingtonpost.com", "wapo.st", NULL};
static const char *const tails[] = {" - The Washington Post", NULL};
static const char *const body[] = {
	".meteredContent",	 "article[itemprop=articleBody]",
	"#article-body article", ".article-body",
	"#article_body",	 NULL};

static const struct osb_rule rules[] = {
	{OSB_TITLE,
	 "[data-qa=headline], .topper-headline h1, #article-topper h1", NULL},
	{OSB_SECTION, ".headline-kicker a, .kicker a", NULL},
	{0, NULL, NULL}};

static const char *const clutter[] = {
	"[data-qa=article-body-ad], .interstitial-link, .trailer, aside, "
	"[data-qa=interstitial-link], .hide-for-print, .author-bio, "
	"[data-qa=author-bio], [data-qa=article-actions]",
	"[data-qa=subscribe-gate], .gate, [data-qa=lede-art], .pb-sig-line, "
	".author-sig-line-wrapper, .inline-content, .pb-f-page-comments, "
	"[data-qa=comments-btn-div], [data-qa=author-byline]",
	NULL};

/* "March 18 at 3:57 PM": the year stands in the address alone. */
static void
published_line(struct osb_host *h, const struct osb_capture *c)
{
	struct osb_str s = h->text(h, h->find(h, NULL, ".pb-timestamp", NULL));
	size_t at = osb_find(s, " at "), year = osb_find(c->url, "/20") + 1;

	if (at == s.len || h->set(h, OSB_PUBLISHED, s, "page") ||
	    year + 4 > c->url.len)
		return;
	s = h->fmt(h, "%.*s, %.4s%.*s", (int)at, s.ptr, c->url.ptr + year,
		   (int)(s.len - at), s.ptr + at);
	h->set(h, OSB_PUBLISHED, s, "page, year from url");
}

/* The label is the Post's own word for what a story is. */
static void
genre(struct osb_host *h, struct osb_str label, struct osb_str url)
{
	if (osb_is(label, "Opinion") || osb_is(label, "Perspective") ||
	    osb_has(url, "/opinions/"))
		h->mark(h, OSB_GENRE, OSB_OPINION);
	else if (osb_is(label, "Analysis"))
		h->mark(h, OSB_GENRE, OSB_ANALYSIS);
}

/* "Read more:" and the links under it, to the last that is only a link. */
static void
read_more(struct osb_host *h)
{
	const struct osb_node *p = NULL, *n;

	while ((p = h->find(h, NULL, "p", p)))
		if (osb_starts(h->text(h, p), "Read more"))
			break;
	for (n = h->next(h, p), h->drop_node(h, p); n; n = h->next(h, n)) {
		if (h->text(h, h->find(h, n, "a", NULL)).len <
		    h->text(h, n).len)
			break;
		h->drop_node(h, n);
	}
}

static void
clean(struct osb_host *h)
{
	static const char what[] = ".clarification, .correction, "
				   "[data-qa=correction]";
	const struct osb_node *n = NULL;
	struct osb_str s;

	for (size_t i = 0; clutter[i]; i++)
		h->drop(h, NULL, clutter[i]);
	while ((n = h->find(h, NULL, what, n))) {
		s = h->text(h, n);
		h->note(h, "correction: %.*s", (int)s.len, s.ptr);
		h->drop_node(h, n);
	}
	read_more(h);
}

/* A metered page keeps the first paragraphs in .teaser-content, and then
 * there is nothing of the story beside it. */
static int
teaser_only(struct osb_host *h)
{
	const struct osb_node *t = h->find(h, NULL, ".teaser-content", NULL);
	size_t rest = h->text(h, h->parent(h, t)).len;

	return t && rest < h->text(h, t).len + REST_BYTES_MIN;
}

static int
has_story(struct osb_host *h)
{
	for (size_t i = 0; body[i]; i++)
		if (h->find(h, NULL, body[i], NULL))
			return 1;
	return 0;
}

static int32_t
wapo_read(struct osb_host *h, const struct osb_capture *c)
{
	const struct osb_node *data = h->find(h, NULL, "#__NEXT_DATA__", NULL);
	const struct osb_json *story =
		h->json_get(h, h->json(h, h->text(h, data)),
			    "props.pageProps.globalContent");

	h->defaults(h);
	h->fill(h, rules);
	published_line(h, c);
	genre(h,
	      h->json_text(h, h->json_get(h, story, "label.transparency.text")),
	      c->url);
	if (h->ans(h, story)) {
		h->mark(h, OSB_ACCESS, OSB_FULL);
		return OSB_OK;
	}
	clean(h);
	if (osb_has(c->url, "/interactive/"))
		h->note(h, "interactive page: its text may be missing");
	if (has_story(h)) {
		h->body(h, NULL);
		h->mark(h, OSB_ACCESS, teaser_only(h) ? OSB_PREVIEW : OSB_FULL);
	} else if (osb_has(c->url, "/20")) {
		h->body(h, NULL);
	} else {
		h->mark(h, OSB_ACCESS, OSB_INDEX);
	}
	return OSB_OK;
}

OSB_SOURCE(wapo, .version = 1, .name = "wapo",
	   .summary = "The Washington Post: pages of 2011 to today",
	   .publisher = "The Washington Post", .language = "en",
	   .zone = "America/New_York", .hosts = hosts, .tails = tails,
	   .body = body, .read = wapo_read,
	   .reliability = "Daily owned by Jeff Bezos since 2013.");
