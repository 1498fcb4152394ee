/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/haru.h"

#include <hpdf.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "report/binder.h"

/* 2.4 spells the name of this code otherwise than 2.3. */
enum { HARU_NO_MEMORY = 0x1015 };

struct haru {
	HPDF_Doc doc;
	HPDF_STATUS failed; /* first error; libharu forgets it */
	struct arena arena; /* of the file */
	struct binder file;
	HPDF_Stream sink; /* appends to `to` */
	struct buf *to;
	struct buf text; /* of one object */
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

static HPDF_STATUS
sink_write(HPDF_Stream stream, const HPDF_BYTE *bytes, HPDF_UINT len)
{
	struct haru *h = stream->attr;

	buf_add(h->to, (struct str){(const char *)bytes, len});
	return HPDF_OK;
}

struct haru *
haru_open(enum haru_form form, struct err *err)
{
	struct haru *h = calloc(1, sizeof *h);

	if (h)
		h->doc = HPDF_New(haru_failed, h);
	if (h && h->doc)
		h->sink = HPDF_CallbackWriter_New(h->doc->mmgr, sink_write, h);
	if (!h || !h->sink) {
		haru_close(&h);
		err_set(err, ERR_SYSTEM, "libharu gives no document");
		return NULL;
	}
	haru_check(h, HPDF_SetPagesConfiguration(h->doc, HARU_KIDS_MAX));
	h->file.arena = h->text.arena = &h->arena;
	h->file.form = form == HARU_PLAIN ? BINDER_PLAIN : BINDER_PACKED;
	binder_open(&h->file);
	return h;
}

void
haru_close(struct haru **h)
{
	if (!*h)
		return;
	if ((*h)->sink)
		HPDF_Stream_Free((*h)->sink);
	if ((*h)->doc)
		HPDF_Free((*h)->doc);
	binder_free(&(*h)->file);
	arena_free(&(*h)->arena);
	free(*h);
	*h = NULL;
}

const char *
haru_version(void)
{
	return HPDF_GetVersion();
}

/* libharu moves its list of objects after every thousand: a square in the
 * number of pages. */
static void
xref_room(HPDF_List entries)
{
	if (entries->count >= entries->block_siz)
		entries->items_per_block = entries->count + 1024;
}

static struct haru_obj *
haru_own(struct haru *h, void *obj)
{
	if (!obj) {
		haru_check(h, HARU_NO_MEMORY);
		return NULL;
	}
	xref_room(h->doc->xref->entries);
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
	AUTO_ARENA a = {0};
	struct str packed = binder_deflate(&h->file, &a, bytes);

	haru_check(h, HPDF_Stream_Write(dict->stream,
					(const HPDF_BYTE *)packed.ptr,
					(HPDF_UINT)packed.len));
	dict->filter = HPDF_STREAM_FILTER_NONE;
	dict->write_fn = write_filter;
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
haru_page_object(struct haru *h, struct haru_obj *page, const char *name,
		 struct haru_obj *obj)
{
	struct haru_obj *res =
		page ? HPDF_Dict_GetItem((HPDF_Dict)page, "Resources",
					 HPDF_OCLASS_DICT)
		     : NULL;

	(void)h;
	if (res)
		haru_put_ref(haru_dict_in(res, "XObject"), name, obj);
}

void
haru_page_content(struct haru *h, struct haru_obj *page, struct str content)
{
	HPDF_Dict d;

	if (!page)
		return;
	d = ((HPDF_PageAttr)((HPDF_Dict)page)->attr)->contents;
	stream_fill(h, d, content);
	haru_done(h, (struct haru_obj *)d);
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

static void
write_value(struct haru *h, void *obj, struct buf *to)
{
	h->to = to;
	haru_check(h, HPDF_Obj_WriteValue(obj, h->sink, NULL));
}

static struct str
stream_body(struct arena *a, HPDF_Dict d)
{
	struct buf b = {.arena = a};
	HPDF_UINT len;

	for (HPDF_UINT i = 0; i < HPDF_MemStream_GetBufCount(d->stream); i++) {
		const HPDF_BYTE *p =
			HPDF_MemStream_GetBufPtr(d->stream, i, &len);

		buf_add(&b, (struct str){(const char *)p, len});
	}
	return buf_str(&b);
}

/* A dictionary with a stream; its /Length is set by the binder. */
static void
write_stream(struct haru *h, uint32_t n, HPDF_Dict d)
{
	AUTO_ARENA a = {0};
	struct buf entries = {.arena = &a};

	h->to = &entries;
	if (d->before_write_fn)
		haru_check(h, d->before_write_fn(d));
	if (d->write_fn)
		haru_check(h, d->write_fn(d, h->sink));
	for (HPDF_UINT i = 0; i < d->list->count; i++) {
		HPDF_DictElement e = HPDF_List_ItemAt(d->list, i);

		if (!strcmp(e->key, "Length"))
			continue;
		haru_check(h, HPDF_Stream_WriteEscapeName(h->sink, e->key));
		buf_char(&entries, ' ');
		haru_check(h, HPDF_Obj_Write(e->value, h->sink, NULL));
		buf_char(&entries, '\n');
	}
	binder_stream(&h->file, n, buf_str(&entries), stream_body(&a, d));
}

static uint32_t
object_number(const void *obj)
{
	return ((const HPDF_Obj_Header *)obj)->obj_id & 0x00ffffff;
}

/* A number that no object of libharu's has. */
static uint32_t
number_new(struct haru *h)
{
	const void *o = haru_own(h, HPDF_Null_New(h->doc->mmgr));

	return o ? object_number(o) : 0;
}

static unsigned
object_class(const void *obj)
{
	return ((const HPDF_Obj_Header *)obj)->obj_class & HPDF_OCLASS_ANY;
}

static void
write_object(struct haru *h, void *obj)
{
	if (object_class(obj) == HPDF_OCLASS_DICT && ((HPDF_Dict)obj)->stream) {
		write_stream(h, object_number(obj), obj);
		return;
	}
	if (!h->file.packed && h->file.form == BINDER_PACKED)
		h->file.number = number_new(h);
	h->text.len = 0;
	write_value(h, obj, &h->text);
	binder_object(&h->file, object_number(obj), buf_str(&h->text));
}

/* What it holds goes; what others know it by, its number, stays. */
static void
dict_empty(HPDF_Dict d)
{
	while (d->list->count) { /* it is sought from the first */
		HPDF_DictElement e = HPDF_List_ItemAt(d->list, 0);

		if (HPDF_Dict_RemoveElement(d, e->key) != HPDF_OK)
			break;
	}
	HPDF_List_Clear(d->list);
	if (d->stream)
		HPDF_Stream_Free(d->stream);
	d->stream = NULL;
}

void
haru_done(struct haru *h, struct haru_obj *obj)
{
	if (!obj || h->failed)
		return;
	write_object(h, obj);
	if (object_class(obj) == HPDF_OCLASS_DICT)
		dict_empty((HPDF_Dict)obj);
	else
		HPDF_Array_Clear((HPDF_Array)obj);
}

/* libharu keeps a number for each stream's length, which the binder writes
 * with the stream. Numbers given out meanwhile are of nothing. */
static void
write_rest(struct haru *h)
{
	HPDF_Xref xref = h->doc->xref;
	HPDF_UINT n = xref->entries->count;

	for (HPDF_UINT i = 1; i < n; i++) {
		void *obj = HPDF_Xref_GetEntry(xref, i)->obj;
		unsigned class = object_class(obj);

		if (class != HPDF_OCLASS_NUMBER && class != HPDF_OCLASS_NULL &&
		    !binder_has(&h->file, i))
			write_object(h, obj);
	}
}

static struct str
trailer_text(struct haru *h, struct arena *a)
{
	struct str id = binder_id(&h->file, a);

	return str_fmt(a, "/Root %u 0 R /Info %u 0 R\n/ID [<%.*s> <%.*s>]\n",
		       object_number(h->doc->catalog),
		       object_number(h->doc->info), STR_ARG(id), STR_ARG(id));
}

int
haru_save(struct haru *h, struct arena *a, struct str *ret, struct err *err)
{
	AUTO_ARENA scratch = {0};
	struct str trailer = STR("");

	if (!h->failed) {
		write_rest(h);
		trailer = trailer_text(h, &scratch);
	}
	haru_check(h, h->doc->error.error_no);
	if (h->failed)
		return err_set(err, ERR_SYSTEM, "libharu fails with 0x%04lX",
			       h->failed);
	if (binder_close(&h->file, number_new(h), trailer, err) < 0)
		return -1;
	*ret = str_copy(a, buf_str(&h->file.out));
	return 0;
}
