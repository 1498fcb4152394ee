/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * bidi: the directions of a paragraph's characters, and the order in which a
 * line shows them.
 * Source: Unicode Standard Annex #9 (by FriBidi). A paragraph goes from right
 *	   to left when most of its letters do (rule HL1), not when its first
 *	   does: an English sentence may begin with an Arabic name. Controls
 *	   of direction never come here: text_add leaves them out, as they can
 *	   make a text look like another.
 */
#ifndef REPORT_BIDI_H
#define REPORT_BIDI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* bidi_cp: a character of a script written from right to left. */
bool bidi_cp(uint32_t cp);

/* bidi_levels: embedding level of each character, 0 for all of a text in
 * which no character goes from right to left; lines end at '\n'.
 * In: rtl, the paragraph's direction. Cost: linear. */
void bidi_levels(const uint32_t *cp, size_t n, bool rtl, uint8_t *levels);

/* bidi_order: order[i] is which of n pieces stands i-th from the left (rule
 * L2). Cost: O(n) for each level. */
void bidi_order(const uint8_t *levels, size_t n, uint32_t *order);

#endif
