/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * unit: what is counted. A row is one unit; its forms are split by "|", the
 * first names it. English forms are singular unless they are irregular.
 */
#ifndef CLAIM_UNIT_H
#define CLAIM_UNIT_H

#include "base/str.h"

/* Ends with NULL. */
extern const char *const unit_rows[];

/* unit_word: the unit of an English word in any number, case or spelling of
 * the table. unit_chars: the one that Japanese text begins with; its bytes in
 * `*ret_n`. Empty when it is none. */
struct str unit_word(struct str word);
struct str unit_chars(struct str s, size_t *ret_n);

#endif
