/* SPDX-License-Identifier: GPL-3.0-or-later */
/* words_page: the house's words that templates print: {{say.NAME}}. */
#ifndef BRIEF_WORDS_PAGE_H
#define BRIEF_WORDS_PAGE_H

#include "base/json.h"
#include "brief/words.h"

/* page_words: their names, in the order of the rows from SAY_PAGE_COLON. */
extern const char *const page_words[];

/* words_page: all of them by name, in the language of the ledger; those that
 * name a week or day are filled from its head. Owner: caller (json_decref) */
json_t *words_page(const json_t *ledger);

#endif
