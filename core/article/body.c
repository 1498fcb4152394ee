/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "article/body.h"

#include "article/select.h"

enum {
	PARAGRAPH_BYTES = 80, /* shorter blocks are labels until proved */
	LABEL_COST = 12,
	LINKS_COST = 30,
	BODY_BYTES_MIN = 80, /* less text is no article */
	PROSE_BYTES = 160,
	DATE_LINE_MAX = 80,
	LINE_LINK_MAX = 240 /* a block that is one link, and shorter, is a
			       pointer to something else */
};

/* Elements that publishers name as the body, best first. */
static const struct str named[] = {
	STR_INIT("[itemprop=articleBody]"),
	STR_INIT("[data-testid*=article-body], [data-qa*=article-body], "
		 "[data-component*=ArticleBody]"),
	STR_INIT("[class*=articleBody], [class*=article-body], "
		 "[class*=article_body], [class*=ArticleBody], "
		 "[class*=article__body]"),
	STR_INIT("#article-body, #articleBody, #article_body, #story-body, "
		 "#articlebody"),
	STR_INIT("[class*=article-content], [class*=article__content], "
		 "[class*=articleContent], [class*=article_content], "
		 "#article-content"),
	STR_INIT("[class*=story-body], [class*=story__body], "
		 "[class*=storyBody], [class*=story-content]"),
	STR_INIT("[class*=entry-content], [class*=post-content], "
		 "[class*=post-body], [class*=postContent], "
		 "[class*=post__content], [class*=entry-body]"),
	STR_INIT("[class*=articleText], [class*=article-text], "
		 "[class*=article__text], [class*=body-text], "
		 "[class*=RichText]"),
	STR_INIT("[role=article], article"),
	STR_INIT("main, [role=main]"),
};

/* Parts of class and id of what is no story anywhere on a page. */
static const struct str foreign[] = {
	STR_INIT("cookie"),	STR_INIT("consent"),
	STR_INIT("onetrust"),	STR_INIT("gdpr"),
	STR_INIT("ccpa"),	STR_INIT("comment"),
	STR_INIT("disqus"),	STR_INIT("newsletter"),
	STR_INIT("sidebar"),	STR_INIT("related"),
	STR_INIT("recommend"),	STR_INIT("ranking"),
	STR_INIT("footer"),	STR_INIT("complementary"),
	STR_INIT("navigation"), STR_INIT("breadcrumb"),
	STR_INIT("paywall"),	STR_INIT("subscri"),
	STR_INIT("modal"),	STR_INIT("dialog"),
	STR_INIT("popup"),	STR_INIT("login"),
	STR_INIT("outbrain"),	STR_INIT("taboola"),
	STR_INIT("most-read"),	STR_INIT("most-popular"),
};

/* Parts of class and id that say "not the story". Lower case. */
static const struct str junk[] = {
	STR_INIT("related"),
	STR_INIT("recommend"),
	STR_INIT("newsletter"),
	STR_INIT("subscri"),
	STR_INIT("signup"),
	STR_INIT("sign-up"),
	STR_INIT("promo"),
	STR_INIT("advert"),
	STR_INIT("sponsor"),
	STR_INIT("comment"),
	STR_INIT("disqus"),
	STR_INIT("sidebar"),
	STR_INIT("share"),
	STR_INIT("sharing"),
	STR_INIT("social"),
	STR_INIT("breadcrumb"),
	STR_INIT("byline"),
	STR_INIT("author"),
	STR_INIT("bio"),
	STR_INIT("toolbar"),
	STR_INIT("read-more"),
	STR_INIT("readmore"),
	STR_INIT("most-"),
	STR_INIT("popular"),
	STR_INIT("trending"),
	STR_INIT("teaser"),
	STR_INIT("copyright"),
	STR_INIT("pullquote"),
	STR_INIT("pull-quote"),
	STR_INIT("caption"),
	STR_INIT("paywall"),
	STR_INIT("regwall"),
	STR_INIT("login"),
	STR_INIT("cookie"),
	STR_INIT("consent"),
	STR_INIT("feedback"),
	STR_INIT("rating"),
	STR_INIT("pagination"),
	STR_INIT("pager"),
	STR_INIT("footer"),
	STR_INIT("navigation"),
	STR_INIT("menu"),
	STR_INIT("skip-link"),
	STR_INIT("sr-only"),
	STR_INIT("visually-hidden"),
	STR_INIT("screen-reader"),
	STR_INIT("visuallyhidden"),
	STR_INIT("player"),
	STR_INIT("ranking"),
	STR_INIT("outbrain"),
	STR_INIT("taboola"),
	STR_INIT("carousel"),
	STR_INIT("slideshow"),
	STR_INIT("banner"),
	STR_INIT("tags"),
	STR_INIT("topics"),
	STR_INIT("keywords"),
	STR_INIT("timestamp"),
	STR_INIT("dateline"),
	STR_INIT("published"),
	STR_INIT("post-meta"),
	STR_INIT("article-meta"),
	STR_INIT("entry-meta"),
	STR_INIT("hatena"),
	STR_INIT("widget"),
	STR_INIT("see-also"),
	STR_INIT("next-article"),
	STR_INIT("prev-article"),
	STR_INIT("more-on"),
	STR_INIT("donate"),
	STR_INIT("credit"),
	STR_INIT("aside"),
	STR_INIT("noprint"),
	STR_INIT("no-print"),
	STR_INIT("hidden-print"),
	STR_INIT("inline-ad"),
	STR_INIT("ad-container"),
	STR_INIT("ad-slot"),
	STR_INIT("google-ad"),
};

/* sums: for every node, of the characters at and below it. */
struct sums {
	long *worth;	  /* see body_find */
	long *good;	  /* the same without the costs */
	uint32_t *text;	  /* bytes */
	uint32_t *linked; /* bytes inside links */
};

/* Bytes that are not white space at an end, a cheap stand-in for length. */
static uint32_t
bytes_of(const struct node *n)
{
	return (uint32_t)str_trim(n->text).len;
}

static bool
is_passed_over(const struct node *n)
{
	return n->dropped || html_flags(n) & TAG_SILENT;
}

static long
block_worth(uint32_t text, uint32_t linked)
{
	if (!text)
		return 0;
	if (linked * 2 > text)
		return -(long)LINKS_COST - (long)linked / 4;
	if (text < PARAGRAPH_BYTES)
		return -(long)LABEL_COST;
	return (long)text - 2 * (long)linked;
}

/* Text and linked text that stands directly in block `i`: in it but in no
 * block below it. */
static void
own_text(const struct tree *t, size_t i, uint32_t *text, uint32_t *linked)
{
	size_t link_end = 0;

	*text = *linked = 0;
	for (size_t k = i + 1; k < t->at[i].end; k++) {
		const struct node *n = &t->at[k];

		if (n->tag == TAG_TEXT) {
			*text += bytes_of(n);
			*linked += k < link_end ? bytes_of(n) : 0;
		} else if (is_passed_over(n) || html_flags(n) & TAG_BLOCK) {
			k = n->end - 1;
		} else if (n->tag == TAG_A) {
			link_end = n->end;
		}
	}
}

/* Sum up from the leaves: document order backwards meets every child before
 * its parent. Cost: own_text meets a node once for each block around it that
 * has no block in between, so once. */
static struct sums
sums_make(struct arena *a, const struct tree *t)
{
	struct sums s = {
		.worth = arena_array(a, t->len, sizeof *s.worth),
		.good = arena_array(a, t->len, sizeof *s.good),
		.text = arena_array(a, t->len, sizeof *s.text),
		.linked = arena_array(a, t->len, sizeof *s.linked),
	};
	uint32_t text, linked;
	long worth;

	for (size_t i = t->len; i-- > 1;) {
		const struct node *n = &t->at[i];
		size_t up = n->parent;

		if (is_passed_over(n)) {
			s.worth[i] = s.good[i] = 0;
			s.text[i] = s.linked[i] = 0;
			continue;
		}
		if (n->tag == TAG_TEXT)
			s.text[i] = bytes_of(n);
		if (n->tag == TAG_A)
			s.linked[i] = s.text[i];
		if (html_flags(n) & TAG_BLOCK) {
			own_text(t, i, &text, &linked);
			worth = block_worth(text, linked);
			s.worth[i] += worth;
			s.good[i] += worth > 0 ? worth : 0;
		}
		s.worth[up] += s.worth[i];
		s.good[up] += s.good[i];
		s.text[up] += s.text[i];
		s.linked[up] += s.linked[i];
	}
	return s;
}

static bool
is_container(const struct node *n)
{
	return html_flags(n) & TAG_CONTAINER || n->tag == TAG_OTHER;
}

/* The deepest of the elements that are worth most. */
static size_t
densest(const struct tree *t, const struct sums *s)
{
	size_t best = STR_NONE;

	for (size_t i = 1; i < t->len; i++) {
		if (is_passed_over(&t->at[i])) {
			i = t->at[i].end - 1;
			continue;
		}
		if (is_container(&t->at[i]) &&
		    (best == STR_NONE || s->worth[i] >= s->worth[best]))
			best = i;
	}
	return best;
}

/* Up from the densest element while the one around it has clearly more
 * running text and not too much else: bodies come in pieces. */
static size_t
widened(const struct tree *t, const struct sums *s, size_t best)
{
	size_t i = best;

	while (i) {
		i = t->at[i].parent;
		if (s->worth[i] * 10 < s->worth[best] * 3)
			break;
		if (s->good[i] * 20 > s->good[best] * 23)
			best = i;
	}
	return best;
}

static size_t
named_find(const struct tree *t, const struct sums *s, long enough)
{
	struct select sel;
	struct err err;
	size_t i, best;

	for (size_t n = 0; n < COUNT(named); n++) {
		if (select_parse(named[n], &sel, &err) < 0)
			continue;
		best = STR_NONE;
		for (i = 0; (i = select_next(t, &sel, 0, i)) != STR_NONE;)
			if (s->worth[i] >= enough &&
			    (best == STR_NONE || s->worth[i] > s->worth[best]))
				best = i;
		if (best != STR_NONE)
			return best;
	}
	return STR_NONE;
}

/* A class that tells a state of the page rather than what a part is. */
static bool
is_state(struct str token)
{
	static const struct str fronts[] = {
		STR_INIT("has-"),  STR_INIT("is-"),  STR_INIT("with-"),
		STR_INIT("no-"),   STR_INIT("has_"), STR_INIT("sticky-"),
		STR_INIT("show-"), STR_INIT("js-"),  STR_INIT("hide-"),
	};

	for (size_t i = 0; i < COUNT(fronts); i++)
		if (str_starts(token, fronts[i]))
			return true;
	return false;
}

static bool
has_any(struct str names, const struct str *words, size_t n)
{
	AUTO_ARENA a = {0};
	struct str rest = names.len ? str_lower(&a, names) : names, token;

	while (rest.len) {
		token = str_cut(rest, STR(" "), &rest);
		for (size_t i = 0; i < n && !is_state(token); i++)
			if (str_has(token, words[i]))
				return true;
	}
	return false;
}

/* What holds the page is named after all that is on the page. */
static bool
is_page(const struct node *n)
{
	return n->tag == TAG_BODY || n->tag == TAG_MAIN ||
	       n->tag == TAG_ARTICLE || n->tag == TAG_HTML;
}

static bool
is_named(const struct node *n, const struct str *words, size_t len)
{
	static const struct str keys[] = {
		STR_INIT("class"), STR_INIT("id"), STR_INIT("data-component"),
		STR_INIT("data-testid"), STR_INIT("role")};
	static const struct str body[] = {
		STR_INIT("article-body"), STR_INIT("articlebody"),
		STR_INIT("story-body"),	  STR_INIT("entry-content"),
		STR_INIT("post-content"), STR_INIT("article__body"),
	};
	bool found = false;

	if (is_page(n) ||
	    has_any(html_attr(n, STR("class")), body, COUNT(body)))
		return false;
	for (size_t i = 0; n->attrs && i < COUNT(keys) && !found; i++)
		found = has_any(html_attr(n, keys[i]), words, len);
	return found;
}

/* A list or block whose words are mostly links. */
static bool
is_link_list(const struct tree *t, const struct sums *s, size_t i)
{
	const struct node *n = &t->at[i];
	uint32_t text = s->text[i], linked = s->linked[i];

	if (!(html_flags(n) & TAG_BLOCK) || html_flags(n) & TAG_HEADLINE ||
	    !text || !linked)
		return false;
	if (n->tag == TAG_P || n->tag == TAG_LI)
		return linked * 10 >= text * 9 && text < LINE_LINK_MAX;
	return linked * 10 > text * 7;
}

typedef bool drop_fn(const struct tree *t, const struct sums *s, size_t i);

/* Drop below `top` what `is` says, but nothing that is worth more than `most`:
 * its name is then a page's, "has-sidebar". */
static void
drop_where(struct tree *t, const struct sums *s, size_t top, long most,
	   drop_fn *is)
{
	for (size_t i = top + 1; i < t->at[top].end; i++) {
		struct node *n = &t->at[i];

		if (n->tag == TAG_TEXT)
			continue;
		if (!is_passed_over(n) && (s->worth[i] > most || !is(t, s, i)))
			continue;
		n->dropped = true;
		i = n->end - 1;
	}
}

/* A whole paragraph of running text is not judged by its name alone:
 * "paywall" may well be the story behind it. */
static bool
is_prose(const struct tree *t, const struct sums *s, size_t i)
{
	return t->at[i].tag == TAG_P && s->text[i] > PROSE_BYTES &&
	       s->linked[i] * 2 < s->text[i];
}

static bool
is_foreign(const struct tree *t, const struct sums *s, size_t i)
{
	return !is_prose(t, s, i) &&
	       is_named(&t->at[i], foreign, COUNT(foreign));
}

/* "date" is part of too many words to be looked for inside of them. */
static bool
is_date_line(const struct tree *t, const struct sums *s, size_t i)
{
	struct str class = html_attr(&t->at[i], STR("class"));

	return str_eq(class, STR("date")) && s->text[i] < DATE_LINE_MAX;
}

static bool
is_surplus(const struct tree *t, const struct sums *s, size_t i)
{
	const struct node *n = &t->at[i];

	return is_date_line(t, s, i) || n->tag == TAG_FIGURE ||
	       n->tag == TAG_FIGCAPTION || n->tag == TAG_CAPTION ||
	       n->tag == TAG_HEADER ||
	       (!is_prose(t, s, i) && is_named(n, junk, COUNT(junk))) ||
	       is_link_list(t, s, i);
}

size_t
body_find(struct tree *t)
{
	AUTO_ARENA a = {0};
	struct sums s;
	size_t best, other;

	if (t->len < 2)
		return STR_NONE;
	s = sums_make(&a, t);
	best = densest(t, &s);
	if (best == STR_NONE)
		return STR_NONE;
	drop_where(t, &s, 0, s.worth[best] / 10 * 9, is_foreign);
	s = sums_make(&a, t);
	best = densest(t, &s);
	if (best == STR_NONE || s.worth[best] <= 0 ||
	    s.text[best] < BODY_BYTES_MIN)
		return STR_NONE;
	other = named_find(t, &s, s.worth[best] / 2);
	best = widened(t, &s, best);
	return other == STR_NONE ? best : other;
}

void
body_prune(struct tree *t, size_t body)
{
	AUTO_ARENA a = {0};
	struct sums s = sums_make(&a, t);

	drop_where(t, &s, body, s.worth[body] / 3, is_surplus);
}
