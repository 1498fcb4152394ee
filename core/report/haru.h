/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * haru: libharu used as a store of PDF objects and as their writer, nothing
 * else: text, fonts and layout are ours. haru.c is the only file that sees
 * libharu's headers, and it builds with 2.3 and 2.4.
 *
 * An object is a dictionary, an array or a stream. Every `haru_put_*` takes
 * the container and a key; the key is NULL when the container is an array
 * and the value goes to its end. Failures are remembered: go on putting,
 * haru_save tells.
 *
 *	struct haru_obj *annot = haru_dict(h);
 *	haru_put_name(annot, "Type", "Annot");
 *	struct haru_obj *rect = haru_array_in(annot, "Rect");
 *	haru_put_int(rect, NULL, 72);
 */
#ifndef REPORT_HARU_H
#define REPORT_HARU_H

#include "base/buf.h"
#include "base/err.h"

enum {
	HARU_TEXT_MAX = 32000, /* bytes of one string; longer is cut */
	HARU_KIDS_MAX = 64     /* pages, or names, under one tree node */
};

enum haru_form {
	HARU_PACKED, /* PDF 1.7, small objects packed and deflated */
	HARU_PLAIN   /* PDF 1.4, as PDF/A-1 wants it */
};

struct haru;
struct haru_obj;

/* haru_open: an empty document. Owner: caller, haru_close or AUTO_HARU.
 * Errors: NULL, ERR_SYSTEM. */
struct haru *haru_open(enum haru_form form, struct err *err);
void haru_close(struct haru **h);
#define AUTO_HARU __attribute__((cleanup(haru_close))) struct haru

/* haru_version: "2.3.0", of the library that runs. */
const char *haru_version(void);

/* New objects with a number of their own; haru_put_ref refers to them. A
 * stream's bytes are deflated at once. */
struct haru_obj *haru_dict(struct haru *h);
struct haru_obj *haru_array(struct haru *h);
struct haru_obj *haru_stream(struct haru *h, struct str bytes);
/* haru_stream_plain: not deflated (XMP is to be found by text search). */
struct haru_obj *haru_stream_plain(struct haru *h, struct str bytes);

/* New objects inside a container. */
struct haru_obj *haru_dict_in(struct haru_obj *in, const char *key);
struct haru_obj *haru_array_in(struct haru_obj *in, const char *key);

void haru_put_ref(struct haru_obj *in, const char *key, struct haru_obj *obj);
/* haru_put_name: `name` is ASCII without blanks. */
void haru_put_name(struct haru_obj *in, const char *key, const char *name);
void haru_put_int(struct haru_obj *in, const char *key, int32_t n);
void haru_put_bool(struct haru_obj *in, const char *key, bool yes);
void haru_put_null(struct haru_obj *in, const char *key);
/* haru_put_text: a text string (PDF 7.9.2.2) of UTF-8 text. */
void haru_put_text(struct haru_obj *in, const char *key, struct str text);
/* haru_put_bytes: a byte string as it is. */
void haru_put_bytes(struct haru_obj *in, const char *key, struct str bytes);

/* haru_page: one more page; `content` holds its operators. Its fonts come
 * from `fonts`, a dictionary of name -> font. */
struct haru_obj *haru_page(struct haru *h, double width, double height,
			   struct haru_obj *fonts);
/* haru_page_object: a picture that the page knows by a name. */
void haru_page_object(struct haru *h, struct haru_obj *page, const char *name,
		      struct haru_obj *obj);
void haru_page_content(struct haru *h, struct haru_obj *page,
		       struct str content);

/* haru_done: nothing more is put into an object with a number of its own: it
 * is written and its memory freed. It may still be referred to. Objects that
 * are never done are written by haru_save. */
void haru_done(struct haru *h, struct haru_obj *obj);

struct haru_obj *haru_catalog(struct haru *h);
struct haru_obj *haru_info(struct haru *h);

/* haru_save: the file's bytes, in `a`; what identifies it (ISO 32000-1, 14.4)
 * is made of all its objects, so that equal files are one. Errors: ERR_SYSTEM
 * with libharu's first error code. */
int haru_save(struct haru *h, struct arena *a, struct str *ret,
	      struct err *err);

#endif
