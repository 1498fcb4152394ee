/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "article/address.h"
#include "base/vec.h"
#include "host/place.h"
#include "host/session.h"

enum { BID_SIGN = 80, BID_HOST = 90, BID_MAX = 100, ID_DIGITS = 16 };

void
session_start(struct session *s, struct arena *a, const struct loaded *source,
	      const struct strs *params, struct page *page)
{
	const struct osb_source *from = &source->source;

	*s = (struct session){
		.table.struct_size = sizeof s->table,
		.arena = a,
		.source = source,
		.params = params,
		.page = page,
		.site = {.publisher = str_from(from->publisher),
			 .language = str_from(from->language),
			 .zone = str_from(from->zone),
			 .tails = from->tails},
		.now = {.publisher = str_from(from->publisher),
			.reliability = str_from(from->reliability),
			.language = str_from(from->language),
			.url = page->url},
		.writer = {.arena = a,
			   .base = page->url,
			   .text.arena = a,
			   .captions.arena = a},
	};
	service_page(&s->table);
	service_article(&s->table);
	service_story(&s->table);
	service_place(&s->table);
}

void
session_end(struct session *s)
{
	for (size_t i = 0; i < s->parsed.len; i++)
		json_decref(s->parsed.at[i]);
	s->parsed = (struct values){0};
}

static struct osb_capture
lend(const struct page *p)
{
	return (struct osb_capture){
		.struct_size = sizeof(struct osb_capture),
		.file = to_osb(p->capture->file),
		.url = to_osb(p->url),
		.media_type = to_osb(p->capture->media_type),
		.bytes = to_osb(p->capture->bytes),
		.text = to_osb(p->text),
	};
}

/* Between these two the source has the word. */
static void
watch_enter(const struct host *h, size_t source, enum watch_call call)
{
	const struct watch *w = host_watched(h);

	if (w)
		*w->mark = watch_mark(source, call);
}

static void
watch_leave(const struct host *h)
{
	const struct watch *w = host_watched(h);

	if (w)
		*w->mark = 0;
}

static bool
is_shut(const struct host *h, size_t source, enum watch_call call)
{
	const struct watch *w = host_watched(h);

	return w && w->shut[source] >> call & 1;
}

/* bid: of two that bid the same by a page's host, the one that names more of
 * it knows more of it. */
struct bid {
	int32_t bid;
	size_t host;
};

static struct bid
bid_by_host(const struct loaded *l, const struct page *p)
{
	const char *const *host = l->source.hosts;
	struct bid best = {0};

	for (; host && *host; host++)
		if (address_within(p->url, str_from(*host)) &&
		    strlen(*host) > best.host)
			best = (struct bid){BID_HOST, strlen(*host)};
	if (!p->url.len &&
	    select_first(&p->tree, 0, str_from(l->source.sign)) != STR_NONE)
		best = (struct bid){BID_SIGN, 0};
	return best;
}

static void
session_open(struct host *h, size_t i, struct page *p, struct session *ret)
{
	session_start(ret, p->arena, &host_sources(h).at[i], host_params(h, i),
		      p);
	ret->ration = host_rationed(h);
}

static struct bid
bid_of(struct host *h, size_t i, struct page *p)
{
	const struct loaded *l = &host_sources(h).at[i];
	struct osb_capture c = lend(p);
	struct session s;
	int32_t bid;

	if (!l->source.match)
		return bid_by_host(l, p);
	if (is_shut(h, i, WATCH_MATCH))
		return (struct bid){0};
	session_open(h, i, p, &s);
	watch_enter(h, i, WATCH_MATCH);
	bid = l->source.match(&s.table, &c);
	watch_leave(h);
	session_end(&s);
	return (struct bid){bid < 0 || bid > BID_MAX ? 0 : bid, 0};
}

static bool
is_higher(struct bid a, struct bid b)
{
	return a.bid > b.bid || (a.bid == b.bid && a.host > b.host);
}

/* The source with the highest bid; STR_NONE when none bids. */
static size_t
best_source(struct host *h, struct page *p, bool discovers)
{
	struct loaded_list all = host_sources(h);
	size_t best = STR_NONE;
	struct bid most = {0}, bid;

	for (size_t i = 0; i < all.len; i++) {
		if (discovers && !all.at[i].source.discover)
			continue;
		bid = bid_of(h, i, p);
		if (is_higher(bid, most)) {
			most = bid;
			best = i;
		}
	}
	return best;
}

static int32_t
read_by_table(struct session *s)
{
	struct osb_host *h = &s->table;

	h->defaults(h);
	h->fill(h, s->source->source.rules);
	h->body(h, NULL);
	return OSB_OK;
}

static int32_t
call_plain(struct session *s, bool discover)
{
	const struct osb_source *from = &s->source->source;
	struct osb_capture c = lend(s->page);

	if (from->drop)
		s->table.drop(&s->table, NULL, from->drop);
	if (discover)
		return from->discover(&s->table, &c);
	return from->read ? from->read(&s->table, &c) : read_by_table(s);
}

static int32_t
call(const struct host *h, size_t source, struct session *s, bool discover)
{
	enum watch_call what = discover ? WATCH_DISCOVER : WATCH_READ;
	int32_t got;

	if (is_shut(h, source, what))
		return s->table.fail(&s->table, "given up: it died too often");
	watch_enter(h, source, what);
	got = call_plain(s, discover);
	watch_leave(h);
	return got;
}

/* Turn what a callback returned into ours. */
static int
outcome(const struct session *s, int32_t got, struct err *err)
{
	struct str name = s->source->name;

	if (got == OSB_OK || got == OSB_SKIP)
		return 0;
	if (got == OSB_FAIL)
		return err_set(err, ERR_FORMAT, "source %.*s: %.*s",
			       STR_ARG(name),
			       STR_ARG(s->why.len ? s->why : STR("failed")));
	return err_set(err, ERR_REFUSED,
		       "source %.*s: returned %d, which means nothing",
		       STR_ARG(name), (int)got);
}

/* Who read what: the same for all articles of a capture. */
static void
sign(const struct session *s, struct articles *v)
{
	const struct capture *c = s->page->capture;
	struct str capture = str_copy(s->arena, c->id);
	struct str file = str_copy(s->arena, c->file);
	struct str archived = str_copy(s->arena, c->archived);
	struct str id = str_slice(capture, 0, ID_DIGITS);

	for (size_t i = 0; i < v->len; i++) {
		struct article *a = &v->at[i];

		a->id = v->len == 1 ? id
				    : str_fmt(s->arena, "%.*s-%zu", STR_ARG(id),
					      i + 1);
		a->capture = capture;
		a->file = file;
		a->archived = archived;
		a->source = s->source->name;
		a->reader = str_fmt(s->arena, "%.*s %u; osbrief %s",
				    STR_ARG(s->source->name),
				    (unsigned)s->source->source.version,
				    PACKAGE_VERSION);
	}
}

static int
no_source(struct err *err)
{
	return err_set(err, ERR_FORMAT, "no source knows this page");
}

/* What the source number `i` makes of a page. */
static int
page_read(struct host *h, size_t i, struct page *page, struct reading *ret,
	  struct err *err)
{
	struct session s;
	int32_t got;
	int rc;

	session_open(h, i, page, &s);
	ret->source = s.source->name;
	got = call(h, i, &s, false);
	rc = outcome(&s, got, err);
	if (got == OSB_OK) {
		session_article(&s);
		sign(&s, &s.done);
		ret->articles = s.done;
	}
	ret->why = s.why;
	ret->logs = s.logs;
	session_end(&s);
	return rc;
}

static int
page_discover(struct host *h, size_t i, struct page *page, struct items *ret,
	      struct err *err)
{
	struct session s;
	int rc;

	session_open(h, i, page, &s);
	rc = outcome(&s, call(h, i, &s, true), err);
	*ret = s.items;
	session_end(&s);
	return rc;
}

int
host_read(struct host *h, const struct capture *in, struct arena *a,
	  struct reading *ret, struct err *err)
{
	AUTO_PAGE page = {0};
	size_t best;

	*ret = (struct reading){0};
	page_open(a, in, &page);
	best = best_source(h, &page, false);
	return best == STR_NONE ? no_source(err)
				: page_read(h, best, &page, ret, err);
}

int
host_discover(struct host *h, const struct capture *in, struct arena *a,
	      struct items *ret, struct err *err)
{
	AUTO_PAGE page = {0};
	size_t best;

	*ret = (struct items){0};
	page_open(a, in, &page);
	best = best_source(h, &page, true);
	return best == STR_NONE ? no_source(err)
				: page_discover(h, best, &page, ret, err);
}

int32_t
host_bid(struct host *h, size_t source, const struct capture *in,
	 struct arena *a)
{
	AUTO_PAGE page = {0};

	page_open(a, in, &page);
	return bid_of(h, source, &page).bid;
}

int
host_read_by(struct host *h, size_t source, const struct capture *in,
	     struct arena *a, struct reading *ret, struct err *err)
{
	AUTO_PAGE page = {0};

	*ret = (struct reading){0};
	page_open(a, in, &page);
	return page_read(h, source, &page, ret, err);
}

int
host_discover_by(struct host *h, size_t source, const struct capture *in,
		 struct arena *a, struct items *ret, struct err *err)
{
	AUTO_PAGE page = {0};

	*ret = (struct items){0};
	page_open(a, in, &page);
	return page_discover(h, source, &page, ret, err);
}
