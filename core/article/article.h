/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * article: what a source plugin read from one capture: who published what,
 * when, in which clean text. The text is the ground on which every claim
 * stands: spans of claims are byte offsets into `text` of this article, of
 * this capture, made by this reader version.
 */
#ifndef ARTICLE_ARTICLE_H
#define ARTICLE_ARTICLE_H

#include "base/json.h"
#include "base/str.h"

enum access { /* how much of the article the page holds */
	      ACCESS_FULL,
	      ACCESS_PREVIEW, /* its first paragraphs */
	      ACCESS_BARRIER, /* metadata only; text is an offer and was dropped
			       */
	      ACCESS_INDEX,   /* a list of articles */
	      ACCESS_WALL,    /* a bot wall: nothing of the article */
	      ACCESS_EMPTY    /* no text was found where one should be */
};

enum genre {
	GENRE_NEWS,
	GENRE_ANALYSIS,
	GENRE_OPINION,
	GENRE_LIVE,
	GENRE_NOTICE, /* a body's own statement: a primary source */
	GENRE_ADVERT
};

enum block_kind {
	BLOCK_PARAGRAPH,
	BLOCK_HEADING,
	BLOCK_QUOTE,
	BLOCK_LIST,  /* one item of a list */
	BLOCK_TABLE, /* one row; cells split by a tab */
	BLOCK_CAPTION
};

/* Blocks stand in reading order, split by one empty line ("\n\n") in the
 * text; they never overlap. Captions come last. */
struct block {
	enum block_kind kind;
	struct span at;
};

struct blocks {
	struct block *at;
	size_t len, cap;
};

struct byline {
	struct str name;
	bool body; /* an organisation, not a person */
};

struct bylines {
	struct byline *at;
	size_t len, cap;
};

enum link_kind {
	LINK_PLAIN,
	LINK_SOURCE, /* named by the outlet as its source */
	LINK_OWN     /* the outlet's own earlier article */
};

struct link {
	enum link_kind kind;
	struct str url;	  /* cleaned of tracking parameters */
	struct str title; /* of the report linked to, publisher's tail cut */
	struct span at;	  /* anchor in the text; empty when dropped */
};

struct links {
	struct link *at;
	size_t len, cap;
};

/* stamp: a publisher's time. `text` is RFC 3339: "2023-08-29T04:00:00Z",
 * "2023-08-04T10:00:00+09:00", or a bare day "2023-08-04" which has no zone
 * and is never shifted. Empty when unknown. */
struct stamp {
	struct str text;
	bool zone_assumed; /* the page gave none; the publisher's own taken */
	struct str from;   /* where it was read: "json-ld", "meta", "url" … */
};

struct article {
	struct str id;		/* first 16 digits of the capture's, "-n" after
				   it when a capture holds more than one */
	struct str capture;	/* capture id */
	struct str file;	/* base name of the file */
	struct str source;	/* plugin: "ft" */
	struct str reader;	/* "ft 1; osbrief 0.1": who made `text` */
	struct str publisher;	/* outlet's name: "Financial Times" */
	struct str reliability; /* of the outlet, in the source's words */
	struct str url;		/* canonical */
	struct str archived;	/* from the capture */
	struct str title, alt_title, description, section;
	struct str language; /* BCP 47, lower case: "en", "ja" */
	struct str twin;     /* equal for translations of one article */
	struct bylines bylines;
	struct stamp published, modified;
	enum access access;
	enum genre genre;
	struct str text; /* UTF-8, NFC not applied: as the page has it */
	struct blocks blocks;
	struct links links;
	struct strs notes; /* what was dropped or odd, for the reader */
};

struct articles {
	struct article *at;
	size_t len, cap;
};

/* Names used in the text form: "full", "notice", "paragraph", "source". */
extern const char *const access_names[],
	*const genre_names[], *const block_names[], *const link_names[];

/* article_texts, article_flags: its members of type struct str and bool, in
 * the order of the text form, but for `text`; both end with a NULL key.
 * article_member: the address of one. */
struct article_key {
	const char *key;
	size_t at;
};
extern const struct article_key article_texts[], article_flags[];
static inline const void *
article_member(const struct article *in, const struct article_key *k)
{
	return (const char *)in + k->at;
}

/* article_json: the article as one JSON object, spans in code points.
 * Owner: caller (json_decref). article_from_json: the reverse; Errors:
 * ERR_FORMAT naming the key. A line written and read again is equal. */
json_t *article_json(const struct article *in);
int article_from_json(struct arena *a, const json_t *in, struct article *ret,
		      struct err *err);

#endif
