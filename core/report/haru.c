/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/haru.h"

#include <hpdf.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "base/utf8.h"

/* 2.4 spells the name of this code otherwise than 2.3. */
enum { HARU_NO_MEMORY = 0x1015 };
enum { HARU_PACK = 200 }; /* objects of one object stream */

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

/* writer: the file as it grows, and where each object is. libharu's own
 * writer knows no object streams (PDF 1.5), which make a tagged report less
 * than half as large. */
struct writer {
	struct haru *h;
	struct buf out;
	struct buf pack, index; /* of the open object stream */
	HPDF_Stream sink;	/* appends to `to` */
	struct buf *to;
	struct place *at; /* by object number */
	size_t count;	  /* of objects, our own streams included */
	size_t packed;	  /* in the open object stream */
	size_t streams;	  /* object streams written */
};

/* place: W [1 4 2] of a cross-reference stream (7.5.8). */
struct place {
	uint8_t kind; /* 0 free, 1 at an offset, 2 in an object stream */
	uint32_t where;
	uint16_t index;
};

static HPDF_STATUS
sink_write(HPDF_Stream stream, const HPDF_BYTE *bytes, HPDF_UINT len)
{
	struct writer *w = stream->attr;

	buf_add(w->to, (struct str){(const char *)bytes, len});
	return HPDF_OK;
}

static void
write_value(struct writer *w, void *obj, struct buf *to)
{
	w->to = to;
	haru_check(w->h, HPDF_Obj_WriteValue(obj, w->sink, NULL));
}

/* Bytes behind a dictionary's entries, as the body of object `n`. */
static void
write_stream(struct writer *w, size_t n, struct str entries, struct str body)
{
	w->at[n] = (struct place){1, (uint32_t)w->out.len, 0};
	buf_fmt(&w->out, "%zu 0 obj\n<<\n", n);
	buf_add(&w->out, entries);
	buf_fmt(&w->out, "/Length %zu\n>>\nstream\n", body.len);
	buf_add(&w->out, body);
	buf_add(&w->out, STR("\nendstream\nendobj\n"));
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

/* A dictionary with a stream; its /Length is set by us. */
static void
write_stream_object(struct writer *w, size_t n, HPDF_Dict d)
{
	AUTO_ARENA a = {0};
	struct buf entries = {.arena = &a};

	w->to = &entries;
	if (d->before_write_fn)
		haru_check(w->h, d->before_write_fn(d));
	if (d->write_fn)
		haru_check(w->h, d->write_fn(d, w->sink));
	for (HPDF_UINT i = 0; i < d->list->count; i++) {
		HPDF_DictElement e = HPDF_List_ItemAt(d->list, i);

		if (!strcmp(e->key, "Length"))
			continue;
		haru_check(w->h, HPDF_Stream_WriteEscapeName(w->sink, e->key));
		buf_char(&entries, ' ');
		haru_check(w->h, HPDF_Obj_Write(e->value, w->sink, NULL));
		buf_char(&entries, '\n');
	}
	write_stream(w, n, buf_str(&entries), stream_body(&a, d));
}

static struct str
packed_bytes(struct arena *a, struct haru *h, struct str plain)
{
	uLongf len = compressBound(plain.len);
	Bytef *out = arena_alloc(a, len);

	if (compress2(out, &len, (const Bytef *)plain.ptr, plain.len, 6) !=
	    Z_OK)
		haru_check(h, HPDF_ZLIB_ERROR);
	return (struct str){(const char *)out, len};
}

static void
pack_flush(struct writer *w)
{
	AUTO_ARENA a = {0};
	struct str entries;
	size_t first = w->index.len;

	if (!w->packed)
		return;
	buf_add(&w->index, buf_str(&w->pack));
	entries = str_fmt(&a,
			  "/Type /ObjStm /N %zu /First %zu "
			  "/Filter /FlateDecode\n",
			  w->packed, first);
	write_stream(w, w->count - w->streams - 1, entries,
		     packed_bytes(&a, w->h, buf_str(&w->index)));
	w->streams++;
	w->packed = w->pack.len = w->index.len = 0;
}

/* Object streams are numbered downwards from the last number: how many there
 * are is known before, but not which number is free then. */
static void
pack_object(struct writer *w, size_t n, void *obj)
{
	w->at[n] = (struct place){2, (uint32_t)(w->count - w->streams - 1),
				  (uint16_t)w->packed++};
	buf_fmt(&w->index, "%zu %zu ", n, w->pack.len);
	write_value(w, obj, &w->pack);
	buf_char(&w->pack, '\n');
	if (w->packed == HARU_PACK)
		pack_flush(w);
}

static void
write_object(struct writer *w, size_t n, void *obj)
{
	const HPDF_Obj_Header *head = obj;
	HPDF_UINT class = head->obj_class & HPDF_OCLASS_ANY;

	/* libharu keeps a number for each stream's length; ours are direct */
	if (class == HPDF_OCLASS_NUMBER)
		return;
	if (class == HPDF_OCLASS_DICT && ((HPDF_Dict)obj)->stream)
		write_stream_object(w, n, obj);
	else
		pack_object(w, n, obj);
}

static void
be(struct buf *b, uint32_t v, int bytes)
{
	while (bytes-- > 0)
		buf_char(b, (char)(v >> (8 * bytes) & 0xff));
}

static unsigned long
object_number(const void *obj)
{
	return ((const HPDF_Obj_Header *)obj)->obj_id & 0x00ffffff;
}

/* The cross-reference stream, which is also the trailer. */
static void
write_xref(struct writer *w, struct arena *a)
{
	HPDF_Doc doc = w->h->doc;
	struct buf table = {.arena = a}, entries = {.arena = a};
	void *id = HPDF_Dict_GetItem(doc->trailer, "ID", HPDF_OCLASS_ARRAY);
	size_t own = w->count - w->streams - 1, start = w->out.len;

	w->at[own] = (struct place){1, (uint32_t)start, 0};
	for (size_t i = 0; i < w->count; i++) {
		be(&table, w->at[i].kind, 1);
		be(&table, w->at[i].where, 4);
		be(&table, i ? w->at[i].index : 65535, 2);
	}
	buf_fmt(&entries,
		"/Type /XRef /Size %zu /W [1 4 2] /Root %lu 0 R /Info %lu 0 R "
		"/Filter /FlateDecode\n",
		w->count, object_number(doc->catalog),
		object_number(doc->info));
	if (id) {
		buf_add(&entries, STR("/ID "));
		write_value(w, id, &entries);
		buf_char(&entries, '\n');
	}
	write_stream(w, own, buf_str(&entries),
		     packed_bytes(a, w->h, buf_str(&table)));
	buf_fmt(&w->out, "startxref\n%zu\n%%%%EOF\n", start);
}

static void
write_file(struct writer *w, struct arena *a)
{
	HPDF_Xref xref = w->h->doc->xref;
	size_t objects = xref->entries->count;

	/* room for the object streams and the cross-reference */
	w->count = objects + objects / HARU_PACK + 2;
	w->at = arena_array(a, w->count, sizeof *w->at);
	buf_add(&w->out, STR("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"));
	for (size_t i = 1; i < objects; i++) {
		HPDF_XrefEntry e = HPDF_Xref_GetEntry(xref, (HPDF_UINT)i);

		write_object(w, i, e->obj);
	}
	pack_flush(w);
	write_xref(w, a);
}

int
haru_save(struct haru *h, struct arena *a, struct str *ret, struct err *err)
{
	AUTO_ARENA scratch = {0};
	struct writer w = {.h = h,
			   .out = {.arena = &scratch},
			   .pack = {.arena = &scratch},
			   .index = {.arena = &scratch}};

	w.sink = HPDF_CallbackWriter_New(h->doc->mmgr, sink_write, &w);
	if (!w.sink)
		return err_set(err, ERR_SYSTEM, "libharu gives no stream");
	if (!h->failed)
		write_file(&w, &scratch);
	HPDF_Stream_Free(w.sink);
	haru_check(h, h->doc->error.error_no);
	if (h->failed)
		return err_set(err, ERR_SYSTEM, "libharu fails with 0x%04lX",
			       h->failed);
	if (w.out.len > UINT32_MAX)
		return err_set(err, ERR_LIMIT, "a PDF above 4 GB");
	*ret = str_copy(a, buf_str(&w.out));
	return 0;
}
