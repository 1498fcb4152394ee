/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef CLAIM_NUMBER_H
#define CLAIM_NUMBER_H

#include "base/str.h"

enum number_kind { NUMBER_NONE, NUMBER_COUNT, NUMBER_DATE };

/* number_read: the number that begins at byte `at`: "5,000", "1.4 million",
 * "3万5000", "nine", "２０".
 * Out:   `*ret_e` where it ends, its magnitude word included; `*ret` in
 *        thousandths, never above 10^15 units (larger ones are cut)
 * Value: NUMBER_DATE when it is part of a date or a bare year, NUMBER_NONE
 *        when there is none (`*ret_e` is then `at`) */
enum number_kind number_read(struct str s, size_t at, size_t *ret_e,
			     uint64_t *ret);

/* number_is_date_word: names of months and days of the week, in English. */
bool number_is_date_word(struct str lower);

#endif
