/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * claim: who says what, through whom, how sure, when, in which exact words.
 * All spans are byte offsets into the text of the article `doc`.
 */
#ifndef CLAIM_CLAIM_H
#define CLAIM_CLAIM_H

#include "article/article.h"
#include "base/utf8.h"

struct spans {
	struct span *at;
	size_t len, cap;
};

enum holder_kind {
	HOLDER_OUTLET,	 /* a publisher: "Financial Times" */
	HOLDER_PERSON,	 /* a named person */
	HOLDER_BODY,	 /* a named organisation or office */
	HOLDER_GROUP,	 /* unnamed: "three officials", "an analyst" */
	HOLDER_DOCUMENT, /* "the notice", "a report" without a named maker */
	HOLDER_UNKNOWN	 /* hearsay: nobody is named ("is believed to") */
};

/* holder: one link of a chain. */
struct holder {
	enum holder_kind kind;
	struct str name;  /* resolved: "NISC", "Hirokazu Matsuno"; for groups
			     the description without its tail */
	struct str text;  /* as printed: "He", "the agency"; may be empty for
			     the outlet itself */
	struct span at;	  /* where `text` stands; empty when not in the text */
	struct span from; /* whom it points back to ("he"); empty without */
	uint32_t number;  /* of an unnamed group; 0 when not said. Of named
			     ones, how many stand in `name`: see holder_part */
	struct str role;  /* "government and private sources" */
	struct str org;	  /* "Ministry of Defense" */
	struct str basis; /* "familiar with the matter" */
};

struct holders {
	struct holder *at;
	size_t len, cap;
};

enum stance {
	STANCE_ASSERTS,
	STANCE_CONFIRMS,
	STANCE_DENIES,
	STANCE_SUSPECTS,
	STANCE_DECLINES, /* no comment, did not disclose */
	STANCE_SILENT,	 /* a source says that another does not say */
	STANCE_WITHDRAWS,
	STANCE_ASKS
};

/* FactBank (Saurí and Pustejovsky 2009) level of the speaker. */
enum factbank {
	FACT_CT_PLUS,
	FACT_CT_MINUS,
	FACT_PR_PLUS,
	FACT_PR_MINUS,
	FACT_PS_PLUS,
	FACT_PS_MINUS,
	FACT_UU
};

/* certainty: the speaker's own hedge, never the analyst's judgement.
 * low and high are the percent of the ICD 203 band; a plain statement is
 * 95-99 ("almost certain" is the name of that band: `band` is then empty
 * unless hedge words were there). */
struct certainty {
	uint8_t low, high;
	struct str band; /* "likely"; empty without a hedge */
	enum factbank level;
	struct span at; /* the hedge words; empty without */
};

enum precision {
	PRECISION_NONE,
	PRECISION_YEAR,
	PRECISION_HALF,
	PRECISION_SEASON,
	PRECISION_QUARTER,
	PRECISION_MONTH,
	PRECISION_PART, /* ten-day part of a month */
	PRECISION_WEEK,
	PRECISION_DAY,
	PRECISION_TIME
};

/* when: a date or an interval, as precise as it was said and no more.
 * from and to are the first and last day covered, both included. */
struct when {
	struct str from, to; /* "2022-10-01", "2023-06-20"; empty: unknown */
	enum precision precision;
	bool approximate;   /* "about", "around", 頃 */
	struct span at;	    /* the expression; empty when taken from the
			       publication date */
	struct str rule;    /* "following-month", "era", "published" */
	struct span anchor; /* the expression it is relative to */
};

/* why: one rule that fired, and the words on which it did (empty: none of
 * the text's). Its id is "family:rule"; what the ids mean is in rule.h. Dates
 * have their rule, words and anchor in struct when. */
enum why_family {
	WHY_FRAME,  /* how source, cue and content stand to each other */
	WHY_CUE,    /* the reporting word: `rule` is its lemma */
	WHY_SOURCE, /* how the source phrase was found */
	WHY_HOLDER, /* how the phrase was made a name */
	WHY_NEST,   /* what it stands in */
	WHY_STANCE,
	WHY_HEDGE /* where the certainty was read */
};

struct why {
	enum why_family family;
	struct str rule;
	struct span at;
};

struct whys {
	struct why *at;
	size_t len, cap;
};

enum entity_kind {
	ENTITY_PERSON,
	ENTITY_ORGANISATION, /* bodies and companies */
	ENTITY_OUTLET,
	ENTITY_GROUP, /* of attackers */
	ENTITY_MALWARE,
	ENTITY_PLACE,
	ENTITY_COUNTRY,
	ENTITY_VULNERABILITY, /* CVE-2023-2868 */
	ENTITY_NUMBER,	      /* with what it counts */
	ENTITY_INDICATOR,     /* address, host, URL, mail, digest, file */
	ENTITY_ID	      /* of MITRE ATT&CK */
};

/* entity: somebody or something that a content names; entity.h. */
struct entity {
	enum entity_kind kind;
	struct str key; /* one however it is written: "Leviathan" for APT40 */
	struct str id;	/* of the tables of names: G0065, JP; may be empty */
	struct span at;
};

struct entities {
	struct entity *at;
	size_t len, cap;
};

enum claim_kind { CLAIM_DIRECT, CLAIM_MIXED, CLAIM_INDIRECT, CLAIM_HEARSAY };

struct claim {
	struct str id;	    /* article id + "." + number in reading order */
	struct str doc;	    /* base name without suffix */
	struct str article; /* article id */
	struct str parent;  /* id of the claim in whose content this stands */
	struct spans source, cue, content;
	struct holders holder; /* outermost first: outlet → … → speaker */
	enum claim_kind kind;
	enum stance stance;
	struct certainty certainty;
	struct when said, event;
	struct span quote;	 /* the passage: from the first to the last byte
				    of source, cue and content */
	struct str quote_text;	 /* its bytes: the verbatim gate compares */
	struct str content_text; /* its parts joined by " … " */
	struct entities entities; /* of the content, in the order of the text */
	struct whys why;	  /* rules that made it, in order */
};

struct claims {
	struct claim *at;
	size_t len, cap;
	bool cut; /* there were more than the limit: the rest is left out */
};

extern const char *const entity_names[],
	*const holder_names[],
		*const stance_names[],
			*const factbank_names[],
				*const precision_names[],
					*const claim_kind_names[],
						*const why_names[];

/* holder_part: one link may name two or more: "FBI and NSA", "CISA, FBI and
 * NSA", 警察庁と金融庁, with their number. The holder of one of them, `i` from
 * 0 to holder_parts() - 1; holder_parts is 1 for any other. */
uint32_t holder_parts(const struct holder *h);
struct holder holder_part(const struct holder *h, uint32_t i);

/* claim_speaker: the last link of the chain; NULL without a chain.
 * claim_is_hearsay: nobody is named who says so. */
const struct holder *claim_speaker(const struct claim *c);
bool claim_is_hearsay(const struct claim *c);

/* claim_gate: the verbatim gate. 0 when quote_text is byte-equal to the
 * article's text at `quote`, every span lies inside the text, on code point
 * boundaries, and source, cue and content lie inside the quote; else -1 and
 * ERR_REFUSED. Whoever made the claim, it passes here or is dropped. */
int claim_gate(const struct claim *c, struct str text, struct err *err);

/* claim_write: one claim as a JSON object. Offsets in code points through
 * `map` of the article's text; keys: id doc article source cue content
 * holder stance certainty kind said event quote quote_at content_text parent
 * entities (kind key id at) why (ids "family:rule" without their words), and
 * (with `from`) "from": {title, publisher, source, url, published, language,
 * access, genre, capture, reader, archived, twin, links, lead}, the few facts
 * of the article that merging needs. `lead` is its description or, without one,
 * the beginning of its text; claim_from makes that object once for all claims
 * of an article (empty: left out). claim_json: the same as a tree, for few
 * claims. Owner: caller (json_decref). claim_from_json: the reverse. With `map`
 * of the article's text offsets become bytes again; with NULL they stay code
 * points (merging reads only quote_text and content_text). `ret_from` (may be
 * NULL) receives the article's facts: id, file (without suffix), and `lead` as
 * description. Errors: ERR_FORMAT naming the key. */
void claim_write(struct buf *b, const struct claim *c, struct str from,
		 const struct cpmap *map);
struct str claim_from(struct arena *a, const struct article *in);
json_t *claim_json(const struct claim *c, const struct article *from,
		   const struct cpmap *map);
int claim_from_json(struct arena *a, const json_t *in, const struct cpmap *map,
		    struct claim *ret, struct article *ret_from,
		    struct err *err);

#endif
