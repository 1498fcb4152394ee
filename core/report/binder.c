/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/binder.h"

#include <inttypes.h>
#include <libdeflate.h>

#include "base/vec.h"

enum { ROW = 7, UP = 2 }; /* bytes of a cross-reference; PNG's filter */

static const int LEVEL = 6; /* of 12 */

void
binder_open(struct binder *b)
{
	b->out.arena = b->pack.arena = b->index.arena = b->arena;
	buf_add(&b->out, b->form == BINDER_PLAIN ? STR("%PDF-1.4\n")
						 : STR("%PDF-1.7\n"));
	buf_add(&b->out, STR("%\xE2\xE3\xCF\xD3\n"));
	b->zip = libdeflate_alloc_compressor(LEVEL);
}

void
binder_free(struct binder *b)
{
	libdeflate_free_compressor(b->zip);
	b->zip = NULL;
}

struct str
binder_deflate(struct binder *b, struct arena *a, struct str plain)
{
	size_t room, len = 0;
	char *out = NULL;

	if (b->zip) {
		room = libdeflate_zlib_compress_bound(b->zip, plain.len);
		out = arena_alloc(a, room);
		len = libdeflate_zlib_compress(b->zip, plain.ptr, plain.len,
					       out, room);
	}
	b->failed = b->failed || !len;
	return (struct str){out, len};
}

static void
place_set(struct binder *b, uint32_t n, struct binder_place at)
{
	while (b->places.len <= n)
		*vec_add(b->arena, &b->places) = (struct binder_place){0};
	b->places.at[n] = at;
}

bool
binder_has(const struct binder *b, uint32_t n)
{
	return n < b->places.len && b->places.at[n].kind;
}

static void
object_begin(struct binder *b, uint32_t n)
{
	place_set(b, n, (struct binder_place){1, (uint32_t)b->out.len, 0});
	buf_fmt(&b->out, "%u 0 obj\n", n);
}

void
binder_stream(struct binder *b, uint32_t n, struct str entries,
	      struct str bytes)
{
	object_begin(b, n);
	buf_add(&b->out, STR("<<\n"));
	buf_add(&b->out, entries);
	buf_fmt(&b->out, "/Length %zu\n>>\nstream\n", bytes.len);
	buf_add(&b->out, bytes);
	buf_add(&b->out, STR("\nendstream\nendobj\n"));
}

static void
deflated(struct binder *b, uint32_t n, struct str entries, struct str plain)
{
	AUTO_ARENA a = {0};

	binder_stream(b, n, entries, binder_deflate(b, &a, plain));
}

static void
pack_flush(struct binder *b)
{
	AUTO_ARENA a = {0};
	size_t first = b->index.len;
	struct str entries;

	if (!b->packed)
		return;
	buf_add(&b->index, buf_str(&b->pack));
	entries = str_fmt(&a,
			  "/Type /ObjStm /N %zu /First %zu "
			  "/Filter /FlateDecode\n",
			  b->packed, first);
	deflated(b, b->number, entries, buf_str(&b->index));
	b->packed = b->pack.len = b->index.len = 0;
}

void
binder_object(struct binder *b, uint32_t n, struct str text)
{
	if (b->form == BINDER_PLAIN) {
		object_begin(b, n);
		buf_add(&b->out, text);
		buf_add(&b->out, STR("\nendobj\n"));
		return;
	}
	place_set(b, n,
		  (struct binder_place){2, b->number, (uint16_t)b->packed++});
	buf_fmt(&b->index, "%u %zu ", n, b->pack.len);
	buf_add(&b->pack, text);
	buf_char(&b->pack, '\n');
	if (b->packed == BINDER_PACK)
		pack_flush(b);
}

struct str
binder_id(struct binder *b, struct arena *a)
{
	uint64_t written = str_hash(buf_str(&b->out));
	uint64_t open = str_hash(buf_str(&b->pack));

	return str_fmt(a, "%016" PRIX64 "%016" PRIX64, written, open);
}

static void
be(unsigned char *to, uint32_t v, int bytes)
{
	while (bytes-- > 0)
		*to++ = (unsigned char)(v >> (8 * bytes) & 0xff);
}

/* Rows as differences to the row above (PNG's filter "up"): offsets rise
 * evenly and nearly vanish. */
static struct str
rows_text(struct arena *a, const struct binder_places *places)
{
	unsigned char above[ROW] = {0}, row[ROW];
	struct buf b = {.arena = a};

	for (size_t i = 0; i < places->len; i++) {
		const struct binder_place *at = &places->at[i];

		be(row, at->kind, 1);
		be(row + 1, at->where, 4);
		be(row + 5, i ? at->index : UINT16_MAX, 2);
		buf_char(&b, UP);
		for (size_t k = 0; k < ROW; k++) {
			buf_char(&b, (char)(row[k] - above[k]));
			above[k] = row[k];
		}
	}
	return buf_str(&b);
}

/* The cross-reference stream, which is also the trailer. */
static void
close_packed(struct binder *b, uint32_t own, struct str trailer)
{
	AUTO_ARENA a = {0};
	struct buf entries = {.arena = &a};
	size_t start = b->out.len;

	pack_flush(b);
	start = b->out.len;
	place_set(b, own, (struct binder_place){1, (uint32_t)start, 0});
	buf_fmt(&entries,
		"/Type /XRef /Size %zu /W [1 4 2] /Filter /FlateDecode "
		"/DecodeParms <</Columns %d /Predictor 12>>\n",
		b->places.len, ROW);
	buf_add(&entries, trailer);
	deflated(b, own, buf_str(&entries), rows_text(&a, &b->places));
	buf_fmt(&b->out, "startxref\n%zu\n%%%%EOF\n", start);
}

static void
close_plain(struct binder *b, struct str trailer)
{
	size_t start = b->out.len, n = b->places.len;

	buf_fmt(&b->out, "xref\n0 %zu\n0000000000 65535 f \n", n);
	for (size_t i = 1; i < n; i++)
		if (b->places.at[i].kind)
			buf_fmt(&b->out, "%010u 00000 n \n",
				b->places.at[i].where);
		else
			buf_add(&b->out, STR("0000000000 65535 f \n"));
	buf_fmt(&b->out, "trailer\n<<\n/Size %zu\n", n);
	buf_add(&b->out, trailer);
	buf_fmt(&b->out, ">>\nstartxref\n%zu\n%%%%EOF\n", start);
}

int
binder_close(struct binder *b, uint32_t own, struct str trailer,
	     struct err *err)
{
	if (b->form == BINDER_PLAIN)
		close_plain(b, trailer);
	else
		close_packed(b, own, trailer);
	if (b->failed)
		return err_set(err, ERR_SYSTEM, "libdeflate fails");
	if (b->out.len > UINT32_MAX)
		return err_set(err, ERR_LIMIT, "a PDF above 4 GB");
	return 0;
}
