/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * json: jansson made handy for struct str and JSON Lines. Objects keep the
 * order in which keys were set, so the same data give the same bytes.
 */
#ifndef BASE_JSON_H
#define BASE_JSON_H

#include <jansson.h>

#include "base/buf.h"
#include "base/err.h"

/* json_start: before the first use: an object that lacks a member because
 * memory was gone for a moment must not be. */
void json_start(void);

/* json_free: for AUTO_JSON. */
void json_free(json_t **j);
#define AUTO_JSON __attribute__((cleanup(json_free))) json_t

/* json_parse: one JSON text (RFC 8259), keys unique, depth below jansson's
 * own limit. Owner: caller, json_decref or AUTO_JSON. Errors: ERR_FORMAT
 * with line and column. */
json_t *json_parse(struct str text, struct err *err);

/* json_write: compact, UTF-8 unescaped, key order kept; no line end. */
void json_write(struct buf *b, const json_t *j);

/* json_text: a new string; bad UTF-8 is repaired first. json_texts: a
 * new list of them. */
json_t *json_text(struct str s);
json_t *json_texts(const struct strs *list);

/* json_set_text: set `key` of an object to a text. json_set_text_if: only
 * when it is not empty. */
void json_set_text(json_t *o, const char *key, struct str s);
void json_set_text_if(json_t *o, const char *key, struct str s);

/* json_put_*: JSON written straight to a buffer, without a tree in between,
 * byte for byte as json_write has it. A comma is put where one is due; '{',
 * '}', '[' and ']' are the caller's, by json_open and json_close. Bad UTF-8 is
 * repaired.
 *
 *	json_open(b, '{');
 *	json_put_key(b, "at");
 *	json_put_size(b, 7);
 *	json_close(b, '}');
 */
void json_open(struct buf *b, char bracket);
void json_close(struct buf *b, char bracket);
void json_put_key(struct buf *b, const char *key);
void json_put_text(struct buf *b, struct str s);
/* json_put_joined: one text of n parts. */
void json_put_joined(struct buf *b, const struct str *parts, size_t n);
void json_put_size(struct buf *b, size_t n);
/* json_put_pair: "[x,y]". */
void json_put_pair(struct buf *b, size_t x, size_t y);
/* json_put_raw: what is JSON already: null, true, a whole value. */
void json_put_raw(struct buf *b, struct str json);

/* json_get_text: text of a string member, copied to `a`; empty otherwise.
 * json_get_size: a non-negative whole number, else `otherwise`. */
struct str json_get_text(struct arena *a, const json_t *o, const char *key);
size_t json_get_size(const json_t *o, const char *key, size_t otherwise);
struct str json_to_str(struct arena *a, const json_t *string);

#endif
