/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * han: in which language's texts a Han character is common.
 * Source: Unihan 15.0 (tests/bench/han.py made the tables): GB 2312, Big5,
 *         JIS X 0208, and what is taught in Japan.
 */
#ifndef REPORT_HAN_H
#define REPORT_HAN_H

#include "base/str.h"

enum han {
	HAN_ANY,
	HAN_SIMPLIFIED,
	HAN_TRADITIONAL,
	HAN_OLD, /* traditional, or Japanese before 1946 and in names */
	HAN_JAPANESE
};

/* han_sign: of one character. Cost: O(log n) */
enum han han_sign(uint32_t cp);

#endif
