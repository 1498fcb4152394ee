/* SPDX-License-Identifier: MIT */
/*
 * osbrief/source.h: how to write a source plugin.
 *
 * A source knows one publisher: it turns the bytes of a saved page into
 * title, bylines, dates and blocks of clean text. It is one file, compiled
 * to NAME.so, that exports one constant. Most of it is data; `read` says
 * only what data cannot:
 *
 *	#include <osbrief/source.h>
 *
 *	static const char *const hosts[] = {"example.org", NULL};
 *	static const char *const body[] = {"div.story", "#text", NULL};
 *	static const struct osb_rule rules[] = {
 *		{OSB_TITLE, "h1.headline", NULL},
 *		{OSB_PUBLISHED, ".stamp time", "datetime"},
 *		{0, NULL, NULL}};
 *
 *	static int32_t
 *	example_read(struct osb_host *h, const struct osb_capture *c)
 *	{
 *		(void)c;
 *		h->defaults(h);
 *		h->fill(h, rules);
 *		if (h->find(h, NULL, "#paywall", NULL))
 *			h->mark(h, OSB_ACCESS, OSB_BARRIER);
 *		h->body(h, NULL);
 *		return OSB_OK;
 *	}
 *
 *	OSB_SOURCE(example, .version = 1, .name = "example",
 *		   .summary = "The Example", .publisher = "The Example",
 *		   .language = "en", .zone = "Europe/London",
 *		   .hosts = hosts, .body = body, .read = example_read);
 *
 *	cc $(pkg-config --cflags osbrief) -fPIC -shared example.c -o example.so
 *
 * Ownership, in one sentence: what you are handed is lent until you return;
 * what you hand over is copied before the call returns; nobody frees across
 * the line.
 *
 * A source opens no file and no socket, keeps no state between calls, and is
 * called from one thread at a time. It needs no library of ours: everything
 * comes through the table of services, so it links with -Wl,-z,defs.
 *
 * Growth: structs that begin with `struct_size` may get members at the end,
 * and never lose, move or re-type one. The host copies the smaller of the
 * two sizes, so an old plugin loads in a new host and the other way round.
 * Structs without that member are frozen. Services newer than ABI 1.0 must
 * be asked for: OSB_HAS(h, service).
 */
#ifndef OSBRIEF_SOURCE_H
#define OSBRIEF_SOURCE_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

#define OSB_ABI 1

#if defined(__GNUC__)
#define OSB_EXPORT __attribute__((visibility("default")))
#define OSB_PRINTF(f, a) __attribute__((format(printf, f, a)))
#else
#define OSB_EXPORT
#define OSB_PRINTF(f, a)
#endif

/* Text: UTF-8, not NUL-ended; ptr is never NULL in what the host hands out.
 * Frozen. */
struct osb_str {
	const char *ptr;
	size_t len;
};

/* What a callback returns. */
enum {
	OSB_OK = 0,
	OSB_SKIP = 1, /* nothing to be had from this capture; go on */
	OSB_FAIL = 2  /* the source is out of order; shown as a gap */
};

/* Fields of an article, for set, get and rules. The host cleans what it is
 * given: addresses lose fragment and tracking parameters, titles the
 * publisher's tail, bylines are split, dates are read in every spelling that
 * publishers use. */
enum {
	OSB_TITLE = 1,
	OSB_ALT_TITLE = 2,
	OSB_DESCRIPTION = 3,
	OSB_SECTION = 4,
	OSB_LANGUAGE = 5, /* BCP 47 */
	OSB_URL = 6,
	OSB_PUBLISHER = 7,
	OSB_TWIN = 8,	   /* equal for translations of one article */
	OSB_PUBLISHED = 9, /* any spelling of a date */
	OSB_MODIFIED = 10,
	OSB_AUTHORS = 11, /* a byline: "By A in Tokyo and B"; replaces */
	/* for mark: */
	OSB_ACCESS = 32,
	OSB_GENRE = 33
};

enum { /* OSB_ACCESS; a barrier and a wall never keep text */
       OSB_FULL = 0,
       OSB_PREVIEW = 1,
       OSB_BARRIER = 2,
       OSB_INDEX = 3,
       OSB_WALL = 4
};

enum { /* OSB_GENRE */
       OSB_NEWS = 0,
       OSB_ANALYSIS = 1,
       OSB_OPINION = 2,
       OSB_LIVE = 3,
       OSB_NOTICE = 4,
       OSB_ADVERT = 5
};

enum { /* kinds of block */
       OSB_PARAGRAPH = 0,
       OSB_HEADING = 1,
       OSB_QUOTE = 2,
       OSB_LIST = 3,
       OSB_TABLE = 4,
       OSB_CAPTION = 5
};

enum { /* kinds of link */
       OSB_LINK_PLAIN = 0,
       OSB_LINK_SOURCE = 1, /* named by the outlet as its source */
       OSB_LINK_OWN = 2	    /* the outlet's own earlier article */
};

enum { /* kinds of parameter */
       OSB_PARAM_TEXT = 0,
       OSB_PARAM_NUMBER = 1,
       OSB_PARAM_SWITCH = 2,	/* "yes" or "no" */
       OSB_PARAM_SELECTOR = 3,	/* of elements */
       OSB_PARAM_PLACE = 4,	/* of a text in the page, for `place` */
       OSB_PARAM_MANY = 1 << 16 /* with one of these: may be given again */
};

/* A parameter the user may set. The host parses, checks, prints the help and
 * refuses unknown keys. Frozen; a table ends with a NULL key. */
struct osb_param {
	const char *key;
	uint32_t kind;
	const char *otherwise; /* default */
	const char *help;
};

/* Where a field stands in the page. attr NULL means the element's text. Of
 * the rules of one field the first that gives something wins; a rule for
 * OSB_AUTHORS takes every match. Frozen; a table ends with field 0. */
struct osb_rule {
	uint32_t field;
	const char *select;
	const char *attr;
};

/* The bytes to read. */
struct osb_capture {
	size_t struct_size;
	struct osb_str file;	   /* base name */
	struct osb_str url;	   /* from outside, else the page's own word */
	struct osb_str media_type; /* may be empty */
	struct osb_str bytes;	   /* as received */
	struct osb_str text;	   /* the same as valid UTF-8 */
};

/* A link to another report, with the anchor's words; without `url` it is
 * refused. */
struct osb_link {
	size_t struct_size;
	uint32_t kind;
	struct osb_str url;
	struct osb_str title;
};

/* An address worth reading, found in a feed or list page. */
struct osb_item {
	size_t struct_size;
	struct osb_str url;
	struct osb_str title;
	struct osb_str published; /* any spelling */
	struct osb_str summary;
};

struct osb_node; /* an element of a page */
struct osb_json; /* a value of a JSON text */

/*
 * The services. Every one takes the host first. Nodes, JSON values and text
 * live until the callback returns. NULL is a value: a service given a NULL
 * node or value answers with NULL, 0 or the empty text, so that look-ups may
 * be chained without a test in between.
 *
 * Selectors: tag, #id, .class, [attr], [attr=v], [attr*=v], [attr^=v],
 * [attr$=v]; descendant by a blank, child by ">", alternatives by ",".
 */
struct osb_host {
	size_t struct_size;

	/* memory: zeroed; NULL when the capture's budget is spent. fmt: text
	 * with a NUL after its end. */
	void *(*alloc)(struct osb_host *h, size_t size);
	struct osb_str (*fmt)(struct osb_host *h, const char *fmt, ...)
		OSB_PRINTF(2, 3);

	/* what went wrong or is odd. note: kept with the article, for the
	 * reader of the brief. log: for whoever debugs the source. fail and
	 * skip return OSB_FAIL and OSB_SKIP. */
	void (*note)(struct osb_host *h, const char *fmt, ...) OSB_PRINTF(2, 3);
	void (*log)(struct osb_host *h, const char *fmt, ...) OSB_PRINTF(2, 3);
	int32_t (*fail)(struct osb_host *h, const char *fmt, ...)
		OSB_PRINTF(2, 3);
	int32_t (*skip)(struct osb_host *h, const char *fmt, ...)
		OSB_PRINTF(2, 3);

	/* param: what the user set for `key`, else its default. */
	struct osb_str (*param)(struct osb_host *h, const char *key);

	/* The page as a tree. find: the first match below `in` (NULL: the
	 * page) that stands after `after` (NULL: from the start), in
	 * document order; never a dropped one. text: clean, white space
	 * folded, without scripts. child and next give elements only. html:
	 * the tree of a piece of HTML that came from elsewhere. */
	const struct osb_node *(*find)(struct osb_host *h,
				       const struct osb_node *in,
				       const char *select,
				       const struct osb_node *after);
	struct osb_str (*text)(struct osb_host *h, const struct osb_node *n);
	struct osb_str (*attr)(struct osb_host *h, const struct osb_node *n,
			       const char *name);
	struct osb_str (*tag)(struct osb_host *h, const struct osb_node *n);
	const struct osb_node *(*parent)(struct osb_host *h,
					 const struct osb_node *n);
	const struct osb_node *(*child)(struct osb_host *h,
					const struct osb_node *n);
	const struct osb_node *(*next)(struct osb_host *h,
				       const struct osb_node *n);
	const struct osb_node *(*html)(struct osb_host *h, struct osb_str s);

	/* drop: take every match below `in` out of all text from now on;
	 * drop_node: one element. */
	void (*drop)(struct osb_host *h, const struct osb_node *in,
		     const char *select);
	void (*drop_node)(struct osb_host *h, const struct osb_node *n);

	/* JSON. json: parse (NULL when it cannot be mended). json_get: by
	 * path, "props.items[0].name"; a number steps into a list. json_text:
	 * of a string, number or truth value. json_len, json_at: of a list.
	 * ld: the nth JSON-LD object of that type in the page; type NULL
	 * means the one that describes the article (nth 0). */
	const struct osb_json *(*json)(struct osb_host *h, struct osb_str s);
	const struct osb_json *(*json_get)(struct osb_host *h,
					   const struct osb_json *j,
					   const char *path);
	struct osb_str (*json_text)(struct osb_host *h,
				    const struct osb_json *j);
	size_t (*json_len)(struct osb_host *h, const struct osb_json *j);
	const struct osb_json *(*json_at)(struct osb_host *h,
					  const struct osb_json *j, size_t i);
	const struct osb_json *(*ld)(struct osb_host *h, const char *type,
				     size_t nth);

	/* The article's fields. defaults: all that JSON-LD, meta tags and
	 * the canonical link tell, by rules common to all publishers; call it
	 * first and override. fill: by a table of rules. set: 1 when taken, 0
	 * when empty or not readable (the field then stays); `from` says
	 * where it was read ("json-ld", "url"). mark: OSB_ACCESS and
	 * OSB_GENRE. author: add one name as it is. */
	void (*defaults)(struct osb_host *h);
	void (*fill)(struct osb_host *h, const struct osb_rule *rules);
	int32_t (*set)(struct osb_host *h, uint32_t field, struct osb_str value,
		       const char *from);
	struct osb_str (*get)(struct osb_host *h, uint32_t field);
	void (*mark)(struct osb_host *h, uint32_t field, uint32_t value);
	void (*author)(struct osb_host *h, struct osb_str name, uint32_t body);

	/* date: the first date in `s` as RFC 3339 or a bare day, "" when
	 * there is none: ISO and RFC 822 forms, English and Japanese ones,
	 * eras. Without a zone it takes the source's own. */
	struct osb_str (*date)(struct osb_host *h, struct osb_str s);

	/* The article's text. body: append the blocks below `n`; NULL means
	 * the first of the source's `body` selectors that has text, else
	 * the densest part of the page. block: append one block. Both return
	 * the bytes appended. link: add, or raise the kind of a link already
	 * there. */
	size_t (*body)(struct osb_host *h, const struct osb_node *n);
	size_t (*block)(struct osb_host *h, uint32_t kind, struct osb_str text);
	int32_t (*link)(struct osb_host *h, const struct osb_link *l);

	/* next_article: the capture holds more than one (a live blog): the
	 * current one is done; the new one begins with the same publisher,
	 * address, section, language, genre and access, and no more. */
	void (*next_article)(struct osb_host *h);

	/* item: for discover. */
	int32_t (*item)(struct osb_host *h, const struct osb_item *it);

	/* Stories as data; each returns the bytes of text appended. ans:
	 * fields and text of an Arc (ANS) story. posts: all posts of the
	 * page's JSON-LD LiveBlogPosting. post: begin one post of a live blog
	 * with two headings, its own and its time and byline. lines: a plain
	 * text, one paragraph a line. */
	size_t (*ans)(struct osb_host *h, const struct osb_json *story);
	size_t (*posts)(struct osb_host *h);
	size_t (*post)(struct osb_host *h, struct osb_str title,
		       struct osb_str when, struct osb_str by);
	size_t (*lines)(struct osb_host *h, struct osb_str text);

	/* crumbs: the names of the page's JSON-LD BreadcrumbList, joined by
	 * "/". report: the title of another outlet's report without the
	 * outlet's name at its end. */
	struct osb_str (*crumbs)(struct osb_host *h);
	struct osb_str (*report)(struct osb_host *h, struct osb_str title);

	/* rows: for a list page: every match of `select`, an anchor, that has
	 * a date in an element that holds no other anchor; an item each, or
	 * with `links` a link to an own article. */
	void (*rows)(struct osb_host *h, const char *select, uint32_t links);

	/* csv: take the next row off `rest`; columns it lacks are empty,
	 * those beyond are left out. */
	void (*csv)(struct osb_host *h, struct osb_str *rest,
		    struct osb_str *row, size_t columns);

	/* param_at: the ith value of a parameter that may be given again, with
	 * a NUL after its end; empty past the last. */
	struct osb_str (*param_at)(struct osb_host *h, const char *key,
				   size_t i);

	/* A place is where a text stands, as a user writes it:
	 *	SELECTOR		the element's text
	 *	SELECTOR @ATTR		an attribute of it
	 *	meta NAME		content of that meta tag
	 *	ld [TYPE] PATH		of JSON-LD; of the article without TYPE
	 *	json SELECTOR PATH	of the JSON in that script
	 * "[]" in a path means each item of a list. place: the first text
	 * that is not empty. take: set a field from it, as `set` does; for
	 * OSB_AUTHORS from every match. */
	struct osb_str (*place)(struct osb_host *h, struct osb_str place);
	int32_t (*take)(struct osb_host *h, uint32_t field,
			struct osb_str place);
};

/* A service appended later may be missing in an older host. */
#define OSB_HAS(h, service)                                                    \
	((h)->struct_size >=                                                   \
		 offsetof(struct osb_host, service) + sizeof((h)->service) &&  \
	 (h)->service)

/*
 * What a plugin is. NULL or 0 means the documented default.
 */
struct osb_source {
	size_t struct_size; /* by OSB_SOURCE */
	uint32_t abi;	    /* by OSB_SOURCE */
	uint32_t version;   /* raise it when `read` gives other text */
	const char *name;   /* short, as typed: a-z 0-9 _ */
	const char *summary;
	const char *publisher;	  /* outlet's name in the brief */
	const char *language;	  /* when the page tells none */
	const char *zone;	  /* of dates without one: "Asia/Tokyo" */
	const char *const *hosts; /* host names, with all below them */
	const char *const *tails; /* cut from titles: " | Financial Times" */
	const char *const *body;  /* selectors, best first */
	const char *drop;	  /* selector: never text of the article */
	const struct osb_rule *rules;
	const struct osb_param *params;

	/* match: bid 0-100 for a capture; default: 90 when `hosts` fits,
	 * else 0. The highest bid reads; ties go by name. */
	int32_t (*match)(struct osb_host *h, const struct osb_capture *c);
	/* discover: items of a feed or list page; default: none. */
	int32_t (*discover)(struct osb_host *h, const struct osb_capture *c);
	/* read: default: defaults, fill by `rules`, body. */
	int32_t (*read)(struct osb_host *h, const struct osb_capture *c);

	/* files: ending of files that users write, "site". Each NAME.site in
	 * the folders of sources is a source of its own, NAME, read by this
	 * plugin: its lines "key: value" set the members summary, publisher,
	 * language, zone, version, domain (a host), tail and body, and
	 * `params`. The host reads and checks them; default: none. */
	const char *files;

	/* reliability: what a reader of the brief should know of the outlet:
	 * whose it is, what it retells. One line; shown beside its pages. */
	const char *reliability;

	/* sign: selector of what is on the outlet's pages and on no other's:
	 * by it, without `match`, a page that does not tell its address is
	 * bid 80. */
	const char *sign;
};

/* The one exported symbol; `id` is the file's name without suffix and, as
 * the symbol of another ABI has another name, a stranger fails at look-up. */
#define OSB_SOURCE(id, ...)                                                    \
	extern OSB_EXPORT const struct osb_source id##_LTX_osb_source_1;       \
	const struct osb_source id##_LTX_osb_source_1 = {                      \
		sizeof(struct osb_source), OSB_ABI, __VA_ARGS__}

static inline struct osb_str
osb_text(const char *c)
{
	struct osb_str s;

	s.ptr = c ? c : "";
	s.len = strlen(s.ptr);
	return s;
}

static inline int
osb_is(struct osb_str s, const char *c)
{
	return s.len == strlen(c) && !memcmp(s.ptr, c, s.len);
}

static inline int
osb_starts(struct osb_str s, const char *c)
{
	return s.len >= strlen(c) && !memcmp(s.ptr, c, strlen(c));
}

static inline int
osb_ends(struct osb_str s, const char *c)
{
	size_t n = strlen(c);

	return s.len >= n && !memcmp(s.ptr + s.len - n, c, n);
}

/* osb_find: offset of `c` in `s`, or s.len when it is not there. */
static inline size_t
osb_find(struct osb_str s, const char *c)
{
	size_t n = strlen(c);

	for (size_t i = 0; i + n <= s.len; i++)
		if (!memcmp(s.ptr + i, c, n))
			return i;
	return s.len;
}

static inline int
osb_has(struct osb_str s, const char *c)
{
	return !*c || osb_find(s, c) < s.len;
}

static inline struct osb_str
osb_skip(struct osb_str s, size_t n)
{
	n = n > s.len ? s.len : n;
	s.ptr += n;
	s.len -= n;
	return s;
}

#ifdef __cplusplus
}
#endif
#endif
