/* SPDX-License-Identifier: GPL-3.0-or-later */
/* errata: which sentences of an issued brief rest on text that has changed. */
#ifndef BRIEF_ERRATA_H
#define BRIEF_ERRATA_H

#include "brief/compose.h"

/* affected: a citation of a statement, and what became of its passage. */
struct one_affected {
	const struct statement *statement;
	struct str place; /* heading under which it stands */
	size_t cite;	  /* number in the issue */
	const struct revision *revision;
	const struct edit *edit; /* NULL: the page is gone, or its title
				    changed */
};

struct affected {
	struct one_affected *at;
	size_t len, cap;
};

/* affected_find: in the order of the issue; a citation that a statement makes
 * twice stands once. A passage counts as changed when any word of a sentence
 * that it stands in was; the title of a page when a sentence prints it.
 * affected_statements: how many statements they are.
 * Cost: citations times the edits of their page */
void affected_find(struct arena *a, const struct brief_errata *of,
		   struct affected *ret);
size_t affected_statements(const struct affected *v);

#endif
