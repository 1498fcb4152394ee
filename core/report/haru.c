/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/haru.h"

#include <hpdf.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "base/utf8.h"

/* 2.4 spells the name of this code otherwise than 2.3. */
enum { HARU_NO_MEMORY = 0x1015 };

struct haru {
	HPDF_Doc doc;
	HPDF_STATUS failed; /* first error; libharu forgets it */
};

/* Every object of ours starts with libharu's header, whose class tells
 * dictionary from array; both know the error record of their document. */
static void
container_add(struct haru_obj *in, const char *key, void *obj)
{
	HPDF_Obj_Header *head = (HPDF_Obj_Header *)in;

	if (!in)
		return;
	if ((head->obj_class & HPDF_OCLASS_ANY) == HPDF_OCLASS_DICT)
		HPDF_Dict_Add((HPDF_Dict)in, key, obj);
	else
		HPDF_Array_Add((HPDF_Array)in, obj);
}

static HPDF_MMgr
container_mmgr(struct haru_obj *in)
{
	HPDF_Obj_Header *head = (HPDF_Obj_Header *)in;

	if ((head->obj_class & HPDF_OCLASS_ANY) == HPDF_OCLASS_DICT)
		return ((HPDF_Dict)in)->mmgr;
	return ((HPDF_Array)in)->mmgr;
}

static void HPDF_STDCALL
haru_failed(HPDF_STATUS code, HPDF_STATUS detail, void *user)
{
	struct haru *h = user;

	(void)detail;
	if (!h->failed)
		h->failed = code;
}

/* Many of libharu's functions only return their failure. */
static void
haru_check(struct haru *h, HPDF_STATUS status)
{
	if (status != HPDF_OK && !h->failed)
		h->failed = status;
}

struct haru *
haru_open(struct err *err)
{
	struct haru *h = calloc(1, sizeof *h);

	if (h)
		h->doc = HPDF_New(haru_failed, h);
	if (!h || !h->doc) {
		free(h);
		err_set(err, ERR_SYSTEM, "libharu gives no document");
		return NULL;
	}
	haru_check(h, HPDF_SetPagesConfiguration(h->doc, HARU_KIDS_MAX));
	h->doc->pdf_version = HPDF_VER_17;
	return h;
}

void
haru_close(struct haru **h)
{
	if (!*h)
		return;
	HPDF_Free((*h)->doc);
	free(*h);
	*h = NULL;
}

const char *
haru_version(void)
{
	return HPDF_GetVersion();
}

static struct haru_obj *
haru_own(struct haru *h, void *obj)
{
	if (!obj) {
		haru_check(h, HARU_NO_MEMORY);
		return NULL;
	}
	haru_check(h, HPDF_Xref_Add(h->doc->xref, obj));
	return obj;
}

struct haru_obj *
haru_dict(struct haru *h)
{
	return haru_own(h, HPDF_Dict_New(h->doc->mmgr));
}

struct haru_obj *
haru_array(struct haru *h)
{
	return haru_own(h, HPDF_Array_New(h->doc->mmgr));
}

/* libharu keeps streams as they come and deflates when it saves, and drops
 * a /Filter that it did not set: so we deflate, and write the key here. */
static HPDF_STATUS
write_filter(HPDF_Dict obj, HPDF_Stream stream)
{
	(void)obj;
	return HPDF_Stream_WriteStr(stream, "/Filter /FlateDecode\012");
}

static void
stream_fill(struct haru *h, HPDF_Dict dict, struct str bytes)
{
	uLongf len = compressBound(bytes.len);
	Bytef *packed = malloc(len);

	if (!packed || compress2(packed, &len, (const Bytef *)bytes.ptr,
				 bytes.len, 6) != Z_OK) {
		haru_check(h, HPDF_ZLIB_ERROR);
	} else {
		haru_check(h, HPDF_Stream_Write(dict->stream, packed,
						(HPDF_UINT)len));
		dict->filter = HPDF_STREAM_FILTER_NONE;
		dict->write_fn = write_filter;
	}
	free(packed);
}

struct haru_obj *
haru_stream(struct haru *h, struct str bytes)
{
	HPDF_Dict d = HPDF_DictStream_New(h->doc->mmgr, h->doc->xref);

	if (d)
		stream_fill(h, d, bytes);
	else
		haru_check(h, HARU_NO_MEMORY);
	return (struct haru_obj *)d;
}

struct haru_obj *
haru_stream_plain(struct haru *h, struct str bytes)
{
	HPDF_Dict d = HPDF_DictStream_New(h->doc->mmgr, h->doc->xref);

	if (d)
		haru_check(h, HPDF_Stream_Write(d->stream,
						(const HPDF_BYTE *)bytes.ptr,
						(HPDF_UINT)bytes.len));
	else
		haru_check(h, HARU_NO_MEMORY);
	return (struct haru_obj *)d;
}

struct haru_obj *
haru_dict_in(struct haru_obj *in, const char *key)
{
	void *d = in ? HPDF_Dict_New(container_mmgr(in)) : NULL;

	if (d)
		container_add(in, key, d);
	return d;
}

struct haru_obj *
haru_array_in(struct haru_obj *in, const char *key)
{
	void *o = in ? HPDF_Array_New(container_mmgr(in)) : NULL;

	if (o)
		container_add(in, key, o);
	return o;
}

void
haru_put_ref(struct haru_obj *in, const char *key, struct haru_obj *obj)
{
	if (obj)
		container_add(in, key, obj);
}

void
haru_put_name(struct haru_obj *in, const char *key, const char *name)
{
	if (in)
		container_add(in, key, HPDF_Name_New(container_mmgr(in), name));
}

void
haru_put_int(struct haru_obj *in, const char *key, int32_t n)
{
	if (in)
		container_add(in, key, HPDF_Number_New(container_mmgr(in), n));
}

void
haru_put_real(struct haru_obj *in, const char *key, double n)
{
	if (in)
		container_add(in, key,
			      HPDF_Real_New(container_mmgr(in), (float)n));
}

void
haru_put_bool(struct haru_obj *in, const char *key, bool yes)
{
	if (in)
		container_add(in, key,
			      HPDF_Boolean_New(container_mmgr(in), yes));
}

void
haru_put_null(struct haru_obj *in, const char *key)
{
	if (in)
		container_add(in, key, HPDF_Null_New(container_mmgr(in)));
}

void
haru_put_bytes(struct haru_obj *in, const char *key, struct str bytes)
{
	AUTO_ARENA a = {0};
	struct str own = str_copy(&a, bytes);
	union {
		const char *in;
		HPDF_BYTE *out;
	} p = {own.ptr};

	if (in)
		container_add(in, key,
			      HPDF_Binary_New(container_mmgr(in), p.out,
					      (HPDF_UINT)own.len));
}

static bool
text_is_ascii(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] < ' ' || s.ptr[i] > '~')
			return false;
	return true;
}

static struct str
text_utf16(struct arena *a, struct str s)
{
	struct buf b = {.arena = a};

	buf_add(&b, STR("\xFE\xFF"));
	while (s.len) {
		uint32_t cp = utf8_next(&s);
		uint32_t hi = 0xd800 + ((cp - 0x10000) >> 10);

		if (cp >= 0x10000) {
			buf_char(&b, (char)(hi >> 8));
			buf_char(&b, (char)(hi & 0xff));
			cp = 0xdc00 + (cp & 0x3ff);
		}
		buf_char(&b, (char)(cp >> 8));
		buf_char(&b, (char)(cp & 0xff));
	}
	return buf_str(&b);
}

void
haru_put_text(struct haru_obj *in, const char *key, struct str text)
{
	AUTO_ARENA a = {0};
	size_t end = text.len < HARU_TEXT_MAX ? text.len : HARU_TEXT_MAX;

	if (!in)
		return;
	while (end < text.len && end > 0 && (text.ptr[end] & 0xc0) == 0x80)
		end--;
	text.len = end;
	if (text_is_ascii(text))
		container_add(in, key,
			      HPDF_String_New(container_mmgr(in),
					      str_c(&a, text), NULL));
	else
		haru_put_bytes(in, key, text_utf16(&a, text));
}

struct haru_obj *
haru_page(struct haru *h, double width, double height, struct haru_obj *fonts)
{
	HPDF_Page page = HPDF_AddPage(h->doc);
	struct haru_obj *res;

	if (!page)
		return NULL;
	haru_check(h, HPDF_Page_SetWidth(page, (float)width));
	haru_check(h, HPDF_Page_SetHeight(page, (float)height));
	res = HPDF_Dict_GetItem(page, "Resources", HPDF_OCLASS_DICT);
	haru_put_ref(res, "Font", fonts);
	return (struct haru_obj *)page;
}

void
haru_page_content(struct haru *h, struct haru_obj *page, struct str content)
{
	if (page)
		stream_fill(h,
			    ((HPDF_PageAttr)((HPDF_Dict)page)->attr)->contents,
			    content);
}

struct haru_obj *
haru_catalog(struct haru *h)
{
	return (struct haru_obj *)h->doc->catalog;
}

struct haru_obj *
haru_info(struct haru *h)
{
	return (struct haru_obj *)h->doc->info;
}

void
haru_id(struct haru *h, struct str bytes)
{
	struct haru_obj *id =
		haru_array_in((struct haru_obj *)h->doc->trailer, "ID");

	haru_put_bytes(id, NULL, bytes);
	haru_put_bytes(id, NULL, bytes);
}

int
haru_save(struct haru *h, struct arena *a, struct str *ret, struct err *err)
{
	HPDF_UINT32 len, got;
	HPDF_BYTE *bytes;

	if (!h->failed)
		haru_check(h, HPDF_SaveToStream(h->doc));
	haru_check(h, h->doc->error.error_no);
	if (h->failed)
		return err_set(err, ERR_SYSTEM, "libharu fails with 0x%04lX",
			       h->failed);
	got = len = HPDF_GetStreamSize(h->doc);
	bytes = arena_alloc(a, len ? len : 1);
	haru_check(h, HPDF_ResetStream(h->doc));
	haru_check(h, HPDF_ReadFromStream(h->doc, bytes, &got));
	if (h->failed || got != len)
		return err_set(err, ERR_SYSTEM, "libharu loses its output");
	*ret = (struct str){(const char *)bytes, len};
	return 0;
}
