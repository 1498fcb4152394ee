/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * alias: the names under which outlets and bodies go, in English and
 * Japanese. Display names stay as the time had them ("NISC" before July 2025,
 * "NCO" after); the key is one for both, as it is one body.
 * Source: the bodies' and publishers' own sites; docs/method.md, "Aliases".
 */
#ifndef CLAIM_ALIAS_H
#define CLAIM_ALIAS_H

#include "claim/claim.h"

struct alias {
	struct str text; /* as it may be printed */
	struct str name; /* to show */
	struct str key;	 /* to compare */
	enum holder_kind kind;
};

/* alias_find: the entry of a name; "the", letter case, kinds of apostrophe
 * and full-width letters do not matter. NULL when it has none. */
const struct alias *alias_find(struct str name);

/* alias_at: entry number `i` of the table; NULL past its end. */
const struct alias *alias_at(size_t i);

/* alias_canonical: the key of a name, or the name itself. */
struct str alias_canonical(struct str name);

/* alias_ending: the entry with the longest text that `s` ends with:
 * 経済紙のFinancial Times → Financial Times. NULL when none. */
const struct alias *alias_ending(struct str s);

#endif
