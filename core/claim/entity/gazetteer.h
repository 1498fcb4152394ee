/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * gazetteer: the names the house knows, in English and Japanese: outlets,
 * bodies, companies, countries, places, threat groups, malware. They are
 * data: tables in the folder names/ and in a desk's own, read at run time.
 * One thing has one key, however it is called; the name to show is that of
 * its row ("NISC" before July 2025, "NCO" after).
 *
 *	struct gazetteer g;
 *	gazetteer_start(&arena, &g);
 *	gazetteer_read(&g, STR("names/outlets.tsv"), text);
 *	f = gazetteer_find(&g, STR("the FT"));   f->of->key: Financial Times
 *
 * Source: each row names its own; docs/method.md, "Names".
 */
#ifndef CLAIM_GAZETTEER_H
#define CLAIM_GAZETTEER_H

#include "base/err.h"
#include "base/map.h"
#include "claim/claim.h"

enum named_kind {
	NAMED_NOTHING, /* takes forms away that another table has */
	NAMED_OUTLET,
	NAMED_BODY, /* ministries, agencies, armed forces */
	NAMED_COMPANY,
	NAMED_COUNTRY,
	NAMED_PLACE,
	NAMED_GROUP, /* threat groups */
	NAMED_MALWARE,
	NAMED_PERSON,
	NAMED_KINDS
};

extern const char *const named_names[NAMED_KINDS];

/* named: a row of a table. */
struct named {
	enum named_kind kind;
	struct str name;     /* to show */
	struct str key;	     /* to compare */
	struct str id;	     /* MITRE ATT&CK, ISO 3166; may be empty */
	struct str from, to; /* years or days of the name; may be empty */
	struct str source;
	struct str file; /* of the table */
	size_t line;
};

/* name_form: one way to write a name. */
struct name_form {
	struct str text;
	const struct named *of;
	struct str place;	/* a town that stands for its country: its own
				   key, "Beijing"; else empty */
	struct name_form *next; /* of the same key: see name_form_next */
};

/* name_chain: the forms of one key, as the tables have them. */
struct name_chain {
	struct name_form *first, *last;
};

enum {
	GAZETTEER_FILE_MAX = 4 << 20,
	GAZETTEER_LINE_MAX = 8192,
	GAZETTEER_FORMS_MAX = 200000,
	GAZETTEER_COMPLAINTS_MAX = 20, /* a table */
	FORM_BYTES_MAX = 240
};

/* name_starts: how names begin. */
struct name_starts {
	struct map longest;  /* digest of the first word -> longest form */
	uint32_t second[26]; /* of a first letter: a bit a second letter */
};

struct gazetteer {
	struct arena *arena;
	struct {
		struct name_form **at;
		size_t len, cap;
	} forms; /* as the tables have them; one that was taken away or given
		    to another row is still there, with `of` NULL */
	struct {
		struct name_chain *at;
		size_t len, cap;
	} chains;
	struct map whole; /* digest of a form without "the" -> forms */
	struct map exact; /* digest of a form as it is -> forms */
	struct name_starts start;
	struct name_starts small; /* of those that need no capital */
	struct map keys;	  /* digest of a key -> chains */
	struct strs complaints;	  /* "names/x.tsv: line 3: ..." */
};

/* gazetteer_nobody: without a name. */
extern const struct gazetteer gazetteer_nobody;

void gazetteer_start(struct arena *a, struct gazetteer *ret);

/* gazetteer_read: the rows of one table; see osbrief-desk(5) for its form.
 * A row without a key whose name is known adds forms to what it names; a form
 * that is known already is this table's from now on. A bad line is left out
 * and becomes a complaint that names file, line and what was wanted.
 * Cost: linear. Owner: the gazetteer's arena; text may go */
void gazetteer_read(struct gazetteer *g, struct str file, struct str text);

/* gazetteer_file: the table at `path`. gazetteer_folder: all *.tsv of a
 * folder, by name; none, and no error, when there is no such folder; how many.
 * Errors: ERR_SYSTEM, ERR_LIMIT */
int gazetteer_file(struct gazetteer *g, struct str path, struct err *err);
int gazetteer_folder(struct gazetteer *g, struct str dir, struct err *err);

/* gazetteer_find: the form of a whole name; "the", letter case, kinds of
 * apostrophe, hyphens, middle dots, full-width letters and a blank before a
 * number do not matter. NULL when it has none; so with an empty gazetteer. */
const struct name_form *gazetteer_find(const struct gazetteer *g,
				       struct str name);

/* gazetteer_key: the key of a name, or the name itself. */
struct str gazetteer_key(const struct gazetteer *g, struct str name);

/* gazetteer_forms: the first form of a key; NULL when there is no such key.
 * name_form_next: the next form of its key. */
const struct name_form *gazetteer_forms(const struct gazetteer *g,
					struct str key);
const struct name_form *name_form_next(const struct name_form *f);

/* name_form_is_small: whether a text without a capital may be this form. */
bool name_form_is_small(struct str form);

/* gazetteer_at: the longest form that stands at byte `at` of a text as words
 * of its own, with the capitals of a name ("us" is no country); `*ret_e`
 * receives its end. gazetteer_ending: the longest that `s` ends with:
 * 経済紙のFinancial Times. NULL when none.
 * Cost: O(1) where no form begins, else the longest form that begins so */
const struct name_form *gazetteer_at(const struct gazetteer *g, struct str text,
				     size_t at, size_t *ret_e);
const struct name_form *gazetteer_ending(const struct gazetteer *g,
					 struct str s);

/* named_speaks: all but countries and places are quoted by that name.
 * named_holder: what kind of holder it is. */
bool named_speaks(const struct name_form *f);
enum holder_kind named_holder(const struct name_form *f);

#endif
