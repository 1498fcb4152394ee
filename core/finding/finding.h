/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * finding: claims that say the same thing, how they stand to each other, and
 * from how many independent origins they come.
 */
#ifndef FINDING_FINDING_H
#define FINDING_FINDING_H

#include "claim/entity/gazetteer.h"

enum edge_kind {
	EDGE_SUPPORTS,
	EDGE_CONFIRMS, /* by a body that the claim is about */
	EDGE_DENIES,
	EDGE_DIFFERS,
	EDGE_WITHHOLDS
};

/* edge: `from` is always a claim of the finding that holds it. A DIFFERS
 * between two findings stands in both, each time from its own side. */
struct edge {
	enum edge_kind kind;
	size_t from, to; /* indices into corpus.claims */
	struct str slot; /* for DIFFERS: number, unit, date, cause, actor,
			    extent */
	struct span from_at, to_at; /* spans in the two texts that made it, in
				       bytes; in code points of a text that is
				       known by its claims alone */
	struct str from_text, to_text; /* never empty; the day of print,
					  where no date is said, is
					  "2023-08-29/2023-08-29" with an
					  empty span */
	struct str why;
};

struct edges {
	struct edge *at;
	size_t len, cap;
};

/* origin: a sink of the who-cites-whom graph. */
struct origin {
	struct str name; /* "NISC", "unnamed sources via Financial Times" */
	enum holder_kind kind;
	uint32_t number;     /* of an unnamed group; text only, never added */
	struct strs outlets; /* that carry it, by name */
	bool resolved;	     /* false: hearsay, nobody known */
	bool hollow;	     /* an outlet whose own page does not tell it */
};

struct origins {
	struct origin *at;
	size_t len, cap;
};

/* citing: `from` has it from `to`; both by name, an outlet's unnamed people as
 * origins name them. */
struct citing {
	struct str from, to;
};

struct citings {
	struct citing *at;
	size_t len, cap;
};

enum status {
	STATUS_SINGLE,	     /* one origin, nobody else */
	STATUS_CORROBORATED, /* two or more independent origins */
	STATUS_CONFIRMED,    /* by the body it is about */
	STATUS_CONTESTED,    /* asserted by some and denied by others */
	STATUS_DENIED,
	STATUS_WITHHELD, /* only silences and refusals */
	STATUS_STATED	 /* by the body itself, nobody else carries it */
};

struct indices {
	size_t *at;
	size_t len, cap;
};

struct finding {
	struct str id;	     /* stable: from the digest of its head claim */
	struct str story;    /* story cluster of its head */
	struct strs stories; /* of each of `claims` */
	size_t head;	     /* claim that stands for the finding */
	struct indices claims;
	struct indices relays; /* claims that only pass on one of `claims`:
				  "A said that B said …" */
	struct edges edges;
	struct origins origins;
	struct citings cites; /* who cites whom, each pair once, in order */
	size_t articles, outlets, independent, unresolved;
	size_t deniers; /* independent origins that say it was not so */
	enum status status;
	bool confirmed; /* in those words by a body or person, or by a body's
			   own notice of what another outlet carries */
	struct strs why;
};

struct findings {
	struct finding *at;
	size_t len, cap;
	struct strs notes; /* limits that were met */
};

/* memo: where parts of a merge are left for the next one. The key of a part
 * holds all that it hangs on; the bytes that are put are those that are got. */
struct memo {
	void *to;
	bool (*get)(void *to, struct arena *a, struct str key, struct str *ret);
	void (*put)(void *to, struct str key, struct str bytes);
};

/* corpus: what is merged. claims[i].article names an article of `articles`;
 * an article made from a claim line alone has an empty text.
 * digests: without a memo none; else one an article, equal only when the
 * article, its claims, the tables of names and the program are.
 * decided: what people decided about these claims; it overrides whatever
 * merging would do. */
struct decisions;
struct corpus {
	struct articles articles;
	struct claims claims;
	const struct memo *memo; /* may be NULL */
	struct strs digests;
	const struct decisions *decided; /* may be NULL */
};

extern const char *const edge_names[], *const status_names[];

/* finding_merge: group claims, draw edges, count origins. Order of input
 * never changes the result. `names` tells who is who.
 * Owner: findings live in `a` and borrow the corpus. Source: docs/method.md */
int finding_merge(struct arena *a, const struct corpus *in,
		  const struct gazetteer *names, struct findings *ret,
		  struct err *err);

/* finding_json: keys id claims relays (ids) edges origins cites status story
 * head counts credibility. */
json_t *finding_json(const struct finding *f, const struct corpus *in);

#endif
