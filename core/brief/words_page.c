/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/words_page.h"

const char *const page_words[] = {
	"colon",      "comma",	   "open",	     "close",
	"week",	      "issued",	   "errata_of",	     "in_short",
	"about",      "citations", "citations_note", "errata_note",
	"captures",   "cite",	   "capture",	     "whole",
	"said_by",    "cited_in",  "also_cited",     "read_in",
	"claim",      "article",   "bytes",	     "points",
	"page",	      "untitled",  "unlinked",	     "kept",
	"file",	      "reader",	   "numbers",	     "flash_of",
	"summary_of", "annex_of",  "cited_here",     "semicolon",
	"stop",	      NULL};

/* What a row has to be filled with, by its name in the ledger's head. */
static const struct {
	enum saying row;
	const char *key;
} filled[] = {{SAY_PAGE_WEEK, "week"},	   {SAY_PAGE_NUMBERS, "week"},
	      {SAY_PAGE_FLASH_OF, "week"}, {SAY_PAGE_SUMMARY_OF, "week"},
	      {SAY_PAGE_ANNEX_OF, "week"}, {SAY_PAGE_ISSUED, "issued"},
	      {SAY_PAGE_ERRATA_OF, "week"}};

static const char *
key_of(enum saying row)
{
	for (size_t i = 0; i < COUNT(filled); i++)
		if (filled[i].row == row)
			return filled[i].key;
	return NULL;
}

json_t *
words_page(const json_t *ledger)
{
	AUTO_ARENA a = {0};
	const json_t *head = json_object_get(ledger, "head");
	const struct words *w = words_of(json_get_text(&a, head, "language"));
	json_t *o = json_object();

	for (size_t i = 0; page_words[i]; i++) {
		enum saying row = SAY_PAGE_COLON + i;
		const char *key = key_of(row);
		struct str s = w->at[row];

		if (key)
			s = word_fill(&a, w, row,
				      WITH(json_get_text(&a, head, key)));
		json_set_text(o, page_words[i], s);
	}
	return o;
}
