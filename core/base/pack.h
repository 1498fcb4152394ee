/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * pack: numbers and texts behind each other as bytes, for what this program
 * alone reads again. Reading believes nothing: what does not fit sets `bad`
 * and gives zeros from then on.
 */
#ifndef BASE_PACK_H
#define BASE_PACK_H

#include "base/buf.h"

#include <stdbool.h>
#include <stdint.h>

/* Seven bits a byte, the low ones first; a text behind its length. */
void pack_number(struct buf *b, uint64_t n);
void pack_text(struct buf *b, struct str s);

struct unpack {
	struct str rest;
	bool bad;
};

/* unpack_number, unpack_text: the next one; a text borrows the bytes.
 * unpack_count: a number of things that take a byte each at least.
 * unpack_below: a number below `limit`. */
uint64_t unpack_number(struct unpack *u);
struct str unpack_text(struct unpack *u);
size_t unpack_count(struct unpack *u);
uint64_t unpack_below(struct unpack *u, uint64_t limit);

#endif
