/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * srgb: the ICC profile that says what the colours of an archived file are.
 * Source: ICC.1:2001-04 (version 2, the last that PDF 1.4 knows), 6.1 header,
 * 6.5 tag types; IEC 61966-2-1 for the curve, its primaries adapted to D50.
 */
#ifndef REPORT_SRGB_H
#define REPORT_SRGB_H

#include "base/str.h"

struct str srgb_profile(struct arena *a);

#endif
