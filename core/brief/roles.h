/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * roles: words for what people are, in English and Japanese: "former US
 * intelligence officials" is 米国の元情報当局者. A table, no translation: a
 * description in which one word is in no table has no other form.
 */
#ifndef BRIEF_ROLES_H
#define BRIEF_ROLES_H

#include "base/str.h"

struct gazetteer;

/* role_parts: a description in Japanese. `land` is empty or "米国の", `role`
 * is 元情報当局者, `basis` how they know: 事情に詳しい. `whole`: nothing of the
 * English is left out; else `role` is its noun alone, or empty. */
struct role_parts {
	struct str land, role, basis;
	bool whole;
};

/* role_japanese: of an English description. `names` may be NULL.
 * Owner: `a`, or the table. */
struct role_parts role_japanese(struct arena *a, const struct gazetteer *names,
				struct str role, struct str basis);

/* role_english: of a Japanese one (元当局者), for one person or several; empty
 * when a part of it is in no table. */
struct str role_english(struct arena *a, struct str role, bool one);

/* role_lower: a description that began a sentence: "Government experts" in
 * the middle of one. Names keep their capital. */
struct str role_lower(struct arena *a, struct str role);

/* body_japanese: "Japan’s government", "the Chinese military"; empty when a
 * part of it is in no table. */
struct str body_japanese(struct arena *a, const struct gazetteer *names,
			 struct str name);

#endif
