/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * moment: a point in time, in seconds since 1970-01-01T00:00:00Z, and its
 * text form (RFC 3339).
 */
#ifndef BASE_MOMENT_H
#define BASE_MOMENT_H

#include "base/date.h"

/* moment_parse: "2023-08-29T04:00:15.512Z", "2023-08-04T10:00:00+09:00".
 * Fractions are cut. false, and `*ret` untouched, on anything else: also on
 * a bare day, which is no moment. */
bool moment_parse(struct str s, int64_t *ret);

/* moment_text: "2023-08-29T04:00:15Z". moment_day: its day, `offset` minutes
 * east of UTC. */
struct str moment_text(struct arena *a, int64_t at);
struct date moment_day(int64_t at, int32_t offset);

/* offset_parse: "+09:00", "-0330", "Z", "UTC" as minutes east of UTC. */
bool offset_parse(struct str s, int32_t *ret);

#endif
