/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * symbols: what a plugin's file exports and leans on, from its ELF tables.
 */
#ifndef KIT_SYMBOLS_H
#define KIT_SYMBOLS_H

#include "kit/sheet.h"

enum { SYMBOLS_MAX = 65536 };

/* symbols_check: exactly one symbol is exported, that of osbrief/source.h;
 * nothing is asked of the outside but text and memory functions of the C
 * library; no other library is needed.
 * In:     the file's bytes; any bytes
 * Out:    lines "symbols" on the sheet; passed over when it is no ELF of this
 *         machine
 * Source: the System V ABI, chapter 4 and 5 */
void symbols_check(struct sheet *s, struct str file, struct str name);

#endif
