/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "article/defaults.h"

#include "article/address.h"
#include "article/blocks.h"
#include "article/byline.h"
#include "article/outlet.h"
#include "article/select.h"
#include "article/stamp.h"
#include "article/title.h"
#include "base/utf8.h"
#include "base/vec.h"

enum {
	AUTHOR_MATCHES_MAX = 20,
	BYLINE_BYTES_MAX = 200,
	LANGUAGE_SAMPLE = 4000,
	VISIBLE_TEXTS_MAX = 400,
	VISIBLE_BYTES_MAX = 120
};

/* place: where a field may stand. Exactly one of the members is set. */
struct place {
	const char *ld;	    /* path in the article's JSON-LD */
	const char *meta;   /* name of a meta tag */
	const char *select; /* selector, with attr or the text */
	const char *attr;
};

static const struct place published_places[] = {
	{.ld = "datePublished"},
	{.meta = "article:published_time"},
	{.meta = "article:published"},
	{.meta = "datePublished"},
	{.meta = "parsely-pub-date"},
	{.meta = "sailthru.date"},
	{.meta = "cXenseParse:recs:publishtime"},
	{.meta = "og:article:published_time"},
	{.meta = "pubdate"},
	{.meta = "publishdate"},
	{.meta = "publish-date"},
	{.meta = "publish_date"},
	{.meta = "DC.date.issued"},
	{.meta = "dcterms.created"},
	{.meta = "dc.date"},
	{.meta = "article_date_original"},
	{.meta = "OriginalPublicationDate"},
	{.meta = "DisplayDate"},
	{.meta = "date"},
	{.ld = "dateCreated"},
	{.ld = "uploadDate"},
	{.select = "[itemprop=datePublished]", .attr = "content"},
	{.select = "[itemprop=datePublished]", .attr = "datetime"},
	{.select = "time[pubdate]", .attr = "datetime"},
	{.select = "[itemprop=datePublished]"},
	{.select = "abbr.published", .attr = "title"},
	{.select = "article time[datetime]", .attr = "datetime"},
	{.select = "time[datetime]", .attr = "datetime"},
	{.select = "time"},
};

static const struct place published_weak_places[] = {
	{.select = "[class*=publish]"},	   {.select = "[class*=pubdate]"},
	{.select = "[class*=postdate]"},   {.select = "[class*=post-date]"},
	{.select = "[class*=entry-date]"}, {.select = "[class*=timestamp]"},
	{.select = "[class*=dateline]"},   {.select = ".date"},
	{.select = "[class*=byline]"},	   {.select = "#date"},
	{.select = "[class*=date]"},	   {.select = "[id*=date]"},
	{.select = "[class*=time]"},
};

static const struct place modified_places[] = {
	{.ld = "dateModified"},
	{.meta = "article:modified_time"},
	{.meta = "og:updated_time"},
	{.meta = "dateModified"},
	{.meta = "last_updated_date"},
	{.meta = "lastmod"},
	{.meta = "last-modified"},
	{.meta = "dcterms.modified"},
	{.select = "[itemprop=dateModified]", .attr = "content"},
	{.select = "[itemprop=dateModified]", .attr = "datetime"},
};

static const struct place title_places[] = {
	{.ld = "headline"},
	{.select = "h1[itemprop=headline]"},
	{.meta = "og:title"},
	{.select = "h1"},
	{.meta = "twitter:title"},
	{.select = "title"},
	{.select = "[itemprop=headline]"},
	{.meta = "title"},
};

static const struct place description_places[] = {
	{.ld = "description"},
	{.meta = "og:description"},
	{.meta = "description"},
};

static const struct place section_places[] = {
	{.ld = "articleSection"},
	{.meta = "article:section"},
	{.meta = "section"},
};

static const struct place language_places[] = {
	{.ld = "inLanguage"},
	{.select = "html", .attr = "lang"},
	{.select = "html", .attr = "xml:lang"},
	{.meta = "og:locale"},
	{.meta = "content-language"},
};

static const char *const author_metas[] = {
	"author",
	"article:author",
	"parsely-author",
	"sailthru.author",
	"dc.creator",
	"dcterms.creator",
	"cXenseParse:author",
	"byl",
	"citation_author",
	"article:author_name",
	"twitter:creator:name",
};

static const char *const author_selects[] = {
	"[itemprop=author] [itemprop=name]",
	"[itemprop=author]",
	"a[rel=author]",
	"[rel=author]",
	"[class*=author-name], [class*=author_name], [class*=authorName]",
	".byline__name, .byline-name, .byline a",
	".author a, a.author",
	"[class*=byline]",
	".author, #author",
	"[class*=author]",
	"[class*=writer]",
};

static struct str
place_text(const struct page *p, const struct place *at)
{
	if (at->ld)
		return json_scalar(p->arena, json_path(p->about, at->ld));
	if (at->meta)
		return page_meta(p, str_from(at->meta));
	return page_first(p, str_from(at->select), str_from(at->attr));
}

static struct str
place_name(const struct page *p, const struct place *at)
{
	if (at->ld)
		return STR("json-ld");
	if (at->meta)
		return str_fmt(p->arena, "meta %s", at->meta);
	return str_fmt(p->arena, "page %s", at->select);
}

static bool
first_stamp(const struct page *p, const struct site *site,
	    const struct place *at, size_t n, struct stamp *ret)
{
	struct stamp got;

	for (size_t i = 0; i < n; i++) {
		struct str s = place_text(p, &at[i]);

		if (!s.len || !stamp_read(p->arena, s, site->zone, &got))
			continue;
		*ret = got;
		ret->from = place_name(p, &at[i]);
		return true;
	}
	return false;
}

/* "/2023/08/29/", "/20230804-", "-2023-08-04" in the path. */
static bool
address_stamp(const struct page *p, struct stamp *ret)
{
	AUTO_ARENA a = {0};
	struct str path = address_path(p->url);
	struct stamp got;

	if (!stamp_read(&a, path, STR(""), &got))
		return false;
	*ret = (struct stamp){.text = str_copy(p->arena, got.text),
			      .from = STR("url")};
	return true;
}

struct strs
defaults_names(const struct page *p, const struct site *site)
{
	struct strs v = {0};
	struct str host = address_host(p->url), rest;
	const struct str all[] = {
		site->publisher,
		page_meta(p, STR("og:site_name")),
		page_meta(p, STR("application-name")),
		page_meta(p, STR("twitter:site")),
		page_meta(p, STR("article:section")),
		json_scalar(p->arena, json_path(p->about, "articleSection")),
		json_to_str(p->arena, json_path(p->about, "publisher.name")),
		json_to_str(p->arena,
			    json_path(ld_type(&p->ld, "WebSite", 0), "name")),
		json_to_str(p->arena, json_path(ld_type(&p->ld, "WebSite", 0),
						"alternateName")),
		host,
	};

	for (size_t i = 0; i < COUNT(all); i++) {
		struct str s = str_trim(all[i]);

		if (str_starts(s, STR("@")))
			s = str_skip(s, 1);
		if (s.len)
			*vec_add(p->arena, &v) = s;
	}
	if (str_starts(host, STR("www.")))
		host = str_skip(host, 4);
	if (host.len)
		*vec_add(p->arena, &v) = host;
	while (str_has(host, STR("."))) {
		*vec_add(p->arena, &v) = str_cut(host, STR("."), &rest);
		host = rest;
	}
	return v;
}

/* The headline that most places agree on; ties go to the earlier place. */
static struct str
title_vote(const struct str *got, size_t n)
{
	size_t best = 0, most = 0;

	for (size_t i = 0; i < n; i++) {
		size_t votes = 0;

		for (size_t k = 0; k < n && got[i].len; k++)
			votes += str_eq_ci(got[k], got[i]);
		if (votes > most) {
			most = votes;
			best = i;
		}
	}
	return got[best];
}

static void
fill_title(const struct page *p, const struct site *site, struct article *ret)
{
	struct strs names = defaults_names(p, site);
	struct str got[COUNT(title_places)];
	const json_t *alt = json_path(p->about, "alternativeHeadline");

	for (size_t i = 0; i < COUNT(title_places); i++) {
		got[i] = title_clean(p->arena, place_text(p, &title_places[i]),
				     &names, site->tails);
		if (str_eq_ci(got[i], site->publisher))
			got[i] = STR("");
	}
	ret->title = title_vote(got, COUNT(title_places));
	ret->alt_title = title_clean(p->arena, json_scalar(p->arena, alt),
				     &names, site->tails);
}

static void
fill_text(const struct page *p, const struct place *at, size_t n,
	  struct str *ret)
{
	for (size_t i = 0; i < n; i++) {
		struct str s = str_fold_space(
			p->arena,
			blocks_clean(p->arena, place_text(p, &at[i])));

		if (s.len) {
			*ret = s;
			return;
		}
	}
}

/* One JSON-LD author: a text, or an object with a name. */
static void
ld_author(const struct page *p, const json_t *j, struct str publisher,
	  struct bylines *ret)
{
	const json_t *name = json_is_object(j) ? json_object_get(j, "name") : j;
	size_t i;
	const json_t *item;
	struct str s;

	json_array_foreach(name, i, item) byline_add(
		p->arena, json_to_str(p->arena, item), publisher, ret);
	s = str_trim(json_to_str(p->arena, name));
	if (!s.len)
		return;
	if (ld_is(j, "Organization") || ld_is(j, "NewsMediaOrganization")) {
		byline_one(p->arena, s, true, ret);
		return;
	}
	byline_add(p->arena, s, publisher, ret);
}

static void
ld_authors(const struct page *p, struct str publisher, struct bylines *ret)
{
	static const char *const keys[] = {"author", "creator"};
	const json_t *j = NULL, *item;
	size_t i;

	for (i = 0; i < COUNT(keys) && !j; i++)
		j = json_object_get(p->about, keys[i]);
	if (!json_is_array(j)) {
		ld_author(p, j, publisher, ret);
		return;
	}
	json_array_foreach(j, i, item) ld_author(p, item, publisher, ret);
}

static void
meta_authors(const struct page *p, const char *name, struct str publisher,
	     struct bylines *ret)
{
	const struct tree *t = &p->tree;
	struct str want = str_from(name);

	for (size_t i = 0; i < t->len; i++) {
		const struct node *n = &t->at[i];

		if (n->tag == TAG_META &&
		    (str_eq_ci(html_attr(n, STR("name")), want) ||
		     str_eq_ci(html_attr(n, STR("property")), want)))
			byline_add(p->arena, page_meta_value(n), publisher,
				   ret);
	}
}

/* Names at the first match and at those beside it: a page's teasers have
 * bylines too. */
static void
page_authors(const struct page *p, const char *select, struct str publisher,
	     struct bylines *ret)
{
	const struct tree *t = &p->tree;
	struct select s;
	struct err err;
	size_t i = 0, end = t->len;

	if (select_parse(str_from(select), &s, &err) < 0)
		return;
	for (size_t n = 0; n < AUTHOR_MATCHES_MAX; n++) {
		struct str line;

		i = select_next(t, &s, 0, i);
		if (i == STR_NONE || i >= end)
			return;
		line = html_text(p->arena, t, i);
		if (line.len && line.len < BYLINE_BYTES_MAX)
			byline_add(p->arena, line, publisher, ret);
		if (ret->len && end == t->len)
			end = t->at[t->at[t->at[i].parent].parent].end;
		i = t->at[i].end - 1;
	}
}

static bool
has_person(const struct bylines *v)
{
	for (size_t i = 0; i < v->len; i++)
		if (!v->at[i].body)
			return true;
	return false;
}

/* Beside persons the house they write for is no author of its own. */
static void
persons_only(struct bylines *v)
{
	size_t kept = 0;

	if (!has_person(v))
		return;
	for (size_t i = 0; i < v->len; i++)
		if (!v->at[i].body)
			v->at[kept++] = v->at[i];
	v->len = kept;
}

static void
fill_authors(const struct page *p, struct article *ret)
{
	struct bylines got = {0}, bodies = {0};

	ld_authors(p, ret->publisher, &got);
	for (size_t i = 0; i < COUNT(author_metas) + COUNT(author_selects) &&
			   !has_person(&got);
	     i++) {
		if (got.len && !bodies.len)
			bodies = got;
		got = (struct bylines){0};
		if (i < COUNT(author_metas))
			meta_authors(p, author_metas[i], ret->publisher, &got);
		else
			page_authors(p, author_selects[i - COUNT(author_metas)],
				     ret->publisher, &got);
	}
	if (!has_person(&got) && bodies.len)
		got = bodies;
	persons_only(&got);
	if (got.len)
		ret->bylines = got;
}

struct str
defaults_language(struct str text)
{
	struct str s = str_slice(text, 0, LANGUAGE_SAMPLE);
	size_t kana = 0, han = 0, hangul = 0, latin = 0;

	while (s.len) {
		uint32_t cp = utf8_next(&s);

		kana += cp >= 0x3041 && cp <= 0x30fe;
		han += cp >= 0x4e00 && cp <= 0x9fff;
		hangul += cp >= 0xac00 && cp <= 0xd7a3;
		latin += cp < 0x250 && (cp | 32) >= 'a' && (cp | 32) <= 'z';
	}
	if (kana * 20 > kana + han + latin)
		return STR("ja");
	if (hangul > latin)
		return STR("ko");
	return han > latin ? STR("zh") : STR("");
}

static void
fill_language(const struct page *p, const struct site *site,
	      struct article *ret)
{
	for (size_t i = 0; i < COUNT(language_places); i++) {
		struct str s = language_code(
			p->arena, place_text(p, &language_places[i]));

		if (s.len) {
			ret->language = s;
			return;
		}
	}
	if (!ret->language.len)
		ret->language = site->language;
}

/* Four spellings: false, "False", "false", 0. */
static bool
said_not_free(const struct page *p)
{
	struct str s = json_scalar(p->arena,
				   json_path(p->about, "isAccessibleForFree"));

	return str_eq_ci(s, STR("false")) || str_eq(s, STR("0"));
}

static bool
is_wall(const struct page *p)
{
	static const struct str titles[] = {
		STR_INIT("Just a moment..."),
		STR_INIT("Attention Required! | Cloudflare"),
		STR_INIT("Access Denied"),
		STR_INIT("Access to this page has been denied"),
		STR_INIT("Are you a robot?"),
		STR_INIT("Bloomberg - Are you a robot?"),
		STR_INIT("Please verify you are a human"),
		STR_INIT("Human Verification"),
	};
	struct str title = page_first(p, STR("title"), STR(""));
	struct str body = html_text(p->arena, &p->tree, 0);

	for (size_t i = 0; i < COUNT(titles); i++)
		if (str_eq_ci(title, titles[i]))
			return true;
	return body.len < 1000 &&
	       str_has(body, STR("Please enable JS and disable any ad "
				 "blocker"));
}

/* The first short text after the first heading that holds a date with a
 * year; else the first such text of the page. */
static bool
visible_stamp(const struct page *p, const struct site *site, struct stamp *ret)
{
	const struct tree *t = &p->tree;
	size_t h1 = select_first(t, 0, STR("h1")), seen = 0;

	for (size_t i = h1 == STR_NONE ? 0 : h1;
	     i < t->len && seen < VISIBLE_TEXTS_MAX; i++) {
		const struct node *n = &t->at[i];

		if (html_flags(n) & TAG_SILENT && n->tag != TAG_FOOTER) {
			i = n->end - 1;
			continue;
		}
		if (n->tag != TAG_TEXT || !str_trim(n->text).len)
			continue;
		seen++;
		if (n->text.len < VISIBLE_BYTES_MAX &&
		    stamp_read(p->arena, n->text, site->zone, ret)) {
			ret->from = STR("page text");
			return true;
		}
	}
	return false;
}

static void
fill_stamps(const struct page *p, const struct site *site, struct article *ret)
{
	struct stamp *to = &ret->published;

	first_stamp(p, site, modified_places, COUNT(modified_places),
		    &ret->modified);
	if (first_stamp(p, site, published_places, COUNT(published_places),
			to) ||
	    address_stamp(p, to) ||
	    first_stamp(p, site, published_weak_places,
			COUNT(published_weak_places), to) ||
	    visible_stamp(p, site, to))
		return;
	if (!to->text.len)
		*to = ret->modified;
}

void
defaults_fill(const struct page *p, const struct site *site,
	      struct article *ret)
{
	struct str url = p->canonical.len ? p->canonical : p->url;

	if (url.len)
		ret->url = url;
	fill_title(p, site, ret);
	fill_text(p, description_places, COUNT(description_places),
		  &ret->description);
	fill_text(p, section_places, COUNT(section_places), &ret->section);
	if (!ret->publisher.len)
		ret->publisher = outlet_name(p, ret->section, ret->title);
	fill_language(p, site, ret);
	fill_stamps(p, site, ret);
	fill_authors(p, ret);
	if (ld_is(p->about, "LiveBlogPosting"))
		ret->genre = GENRE_LIVE;
	if (said_not_free(p))
		ret->access = ACCESS_PREVIEW;
	if (is_wall(p))
		ret->access = ACCESS_WALL;
}
