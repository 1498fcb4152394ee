/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * ft: the Financial Times, ft.com. A barrier page gives its metadata and no
 * text: its sentences are offers.
 */
#include <osbrief/source.h>

enum { STORY_BYTES_MIN = 400 }; /* shorter beside an offer: it is a teaser */

/* The body containers nest in the pages of 2022: the first match is the
 * outermost, so its text is taken once. */
#define BODY                                                                   \
	"#article-body, .article__content-body, .n-content-body, "             \
	".article-body, #storyContent"

static const char *const hosts[] = {"ft.com", NULL};
static const char *const tails[] = {" | Financial Times", " - FT.com", NULL};
static const char *const body[] = {BODY, NULL};

static const struct osb_rule rules[] = {
	{OSB_TITLE, ".o-topper__headline, h1.article-title", NULL},
	{OSB_DESCRIPTION, ".o-topper__standfirst, .article-standfirst", NULL},
	{OSB_PUBLISHED, "time.article-info__timestamp", "datetime"},
	{OSB_PUBLISHED, "#publicationDate", NULL},
	{OSB_AUTHORS, ".article-info__byline, .article-byline", NULL},
	{0, NULL, NULL}};

/* Pull quotes repeat the body: kept, they would count a claim twice. */
static const char *const clutter[] = {
	"aside, experimental, [data-layout-name=card], pull-quote, "
	".n-content-pullquote, .in-article-advert, .o-ads, amp-ad, "
	".flourish-disclaimer, .n-myft-ui, .n-content-copyright",
	".article-copyright, .article-info, .share-nav, .magnet-cta, "
	".instant-alert-cta, .x-live-blog-post__controls, .article-tools, "
	".topic-tracker",
	NULL};

static const char *const offers[] = {"Follow @FT", "Sign up here",
				     "Subscribers can use myFT",
				     "Copyright The Financial Times", NULL};

static const struct {
	const char *brand;
	uint32_t genre;
} genres[] = {
	{"Opinion", OSB_OPINION},	 {"Lex", OSB_OPINION},
	{"The FT View", OSB_OPINION},	 {"Letter", OSB_OPINION},
	{"The Big Read", OSB_ANALYSIS},	 {"Analysis", OSB_ANALYSIS},
	{"News in-depth", OSB_ANALYSIS}, {"Explainer", OSB_ANALYSIS},
	{"Partner Content", OSB_ADVERT}, {"Paid Post", OSB_ADVERT},
};

static void
genre(struct osb_host *h)
{
	struct osb_str brand =
		h->text(h, h->find(h, NULL,
				   ".o-topper__brand, .o-topper__genre", NULL));

	for (size_t i = 0; i < sizeof genres / sizeof *genres; i++)
		if (osb_starts(brand, genres[i].brand))
			h->mark(h, OSB_GENRE, genres[i].genre);
}

static void
clean(struct osb_host *h)
{
	static const char link[] = "a[href*='ep.ft.com/newsletters']";
	const struct osb_node *p = NULL;
	size_t i;

	for (i = 0; clutter[i]; i++)
		h->drop(h, NULL, clutter[i]);
	while ((p = h->find(h, NULL, "p", p))) {
		for (i = 0; offers[i] && !osb_starts(h->text(h, p), offers[i]);)
			i++;
		if (offers[i] || h->find(h, p, link, NULL))
			h->drop_node(h, p);
	}
}

/* A live blog: posts as elements, else as data. */
static size_t
live(struct osb_host *h)
{
	const struct osb_node *n = NULL, *text;
	size_t bytes = 0;

	while ((n = h->find(h, NULL, "article.x-live-blog-post", n))) {
		text = h->find(h, n, ".x-live-blog-post__byline", NULL);
		bytes += h->post(
			h, h->text(h, h->find(h, n, "h2, h3", NULL)),
			h->attr(h, h->find(h, n, "time", NULL), "datetime"),
			h->text(h, text));
		text = h->find(h, n, ".n-content-body", NULL);
		bytes += text ? h->body(h, text) : 0;
	}
	if (bytes)
		h->mark(h, OSB_GENRE, OSB_LIVE);
	return bytes ? bytes : h->posts(h);
}

static int
is_offer(struct osb_host *h)
{
	const struct osb_node *title = h->find(h, NULL, "title", NULL);

	return h->find(h, NULL, "#barrier-page, .barrier-page", NULL) ||
	       osb_starts(h->text(h, title), "Subscribe to read");
}

static int32_t
ft_read(struct osb_host *h, const struct osb_capture *c)
{
	const struct osb_node *n;
	struct osb_str plain;

	h->defaults(h);
	h->fill(h, rules);
	genre(h);
	h->set(h, OSB_SECTION, h->crumbs(h), "json-ld");
	clean(h);
	if (live(h)) {
		h->mark(h, OSB_ACCESS, OSB_FULL);
		return OSB_OK;
	}
	n = h->find(h, NULL, BODY, NULL);
	plain = h->json_text(h,
			     h->json_get(h, h->ld(h, NULL, 0), "articleBody"));
	if (is_offer(h) && h->text(h, n).len < STORY_BYTES_MIN &&
	    plain.len < STORY_BYTES_MIN)
		h->mark(h, OSB_ACCESS, OSB_BARRIER);
	else if ((n && h->body(h, n)) || h->lines(h, plain))
		h->mark(h, OSB_ACCESS, OSB_FULL); /* paid for, yet here */
	else if (osb_has(c->url, "/content/") || osb_has(c->url, "/cms/s/"))
		h->body(h, NULL);
	else
		h->mark(h, OSB_ACCESS, OSB_INDEX);
	return OSB_OK;
}

OSB_SOURCE(
	ft, .version = 1, .name = "ft",
	.summary = "Financial Times: articles, live blogs, AMP pages",
	.publisher = "Financial Times", .language = "en",
	.zone = "Europe/London", .hosts = hosts, .tails = tails, .body = body,
	.read = ft_read,
	.reliability =
		"Financial daily; owned by Nikkei since 2015. Most of it is for subscribers.");
