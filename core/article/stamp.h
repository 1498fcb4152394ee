/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * stamp: dates in the spellings that publishers use, as RFC 3339. For the
 * stamps of an article only; dates inside prose are base/date's.
 */
#ifndef ARTICLE_STAMP_H
#define ARTICLE_STAMP_H

#include "article/article.h"

/* stamp_read: the first date in `s`: "2026-01-01T10:15-0500",
 * "20240101T101500+0900", "Mon, Jan 1 2024 10:00:00 EST", "01 Jan 2024
 * 10:00 GMT", "August 8, 2023 at 2:36 a.m. EDT", "2023年8月4日 10時30分",
 * "令和5年8月4日", "R5.8.4", "2018-10-29T10:15-500", seconds since 1970.
 * In:    zone for a time without one: "Asia/Tokyo", "+09:00"; empty when
 *        not known, and then the bare day is all that is taken
 * Out:   stamp without `from`; a day that does not exist is no date
 * Owner: `a` */
bool stamp_read(struct arena *a, struct str s, struct str zone,
		struct stamp *ret);

/* stamp_day: the day as it is written, "2023-08-29"; empty without. */
struct str stamp_day(const struct stamp *s);

/* stamp_cmp: by moment when both have one, else by day as written. */
int stamp_cmp(const struct stamp *a, const struct stamp *b);

#endif
