/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/embed.h"

#include <hb-subset.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "report/join.h"

enum {
	CMAP_BLOCK = 100, /* entries of one bfchar block; the CMap limit */
	WIDTH_RUN = 256	  /* libharu 2.3 holds 32,767 items in an array */
};

/* What draws glyphs; to go through the rest, all characters of the face among
 * them, would cost more than to cut what was used. */
static const hb_tag_t kept[] = {
	HB_TAG('h', 'e', 'a', 'd'), HB_TAG('h', 'h', 'e', 'a'),
	HB_TAG('m', 'a', 'x', 'p'), HB_TAG('h', 'm', 't', 'x'),
	HB_TAG('l', 'o', 'c', 'a'), HB_TAG('g', 'l', 'y', 'f'),
	HB_TAG('C', 'F', 'F', ' '),
};

/* CIDs in rising order, so that the maps can be written in one go. */
struct order {
	uint16_t cid;
	const struct use *use;
};

static int
order_cmp(const void *x, const void *y)
{
	const struct order *a = x, *b = y;

	return (a->cid > b->cid) - (a->cid < b->cid);
}

static struct order *
order_make(struct arena *a, const struct font *f)
{
	size_t n = f->uses.len;
	struct order *o = arena_array(a, n ? n : 1, sizeof *o);

	for (size_t i = 0; i < n; i++) {
		o[i].use = &f->uses.at[i];
		o[i].cid = (uint16_t)(f->cff ? o[i].use->id : i + 1);
	}
	qsort(o, n, sizeof *o, order_cmp);
	return o;
}

static void
utf16_hex(struct buf *b, uint32_t cp)
{
	if (cp >= 0x10000)
		buf_fmt(b, "%04X%04X", 0xd800 + ((cp - 0x10000) >> 10),
			0xdc00 + (cp & 0x3ff));
	else
		buf_fmt(b, "%04X", cp);
}

static void
cmap_entry(struct buf *b, const struct order *o)
{
	buf_fmt(b, "<%04X> <", o->cid);
	for (size_t i = 0; i < o->use->len; i++)
		utf16_hex(b, o->use->text[i]);
	buf_add(b, STR(">\n"));
}

struct str
font_tounicode(struct arena *a, const struct font *f)
{
	struct buf b = {.arena = a};
	struct order *o = order_make(a, f);
	size_t n = f->uses.len;

	buf_add(&b, STR("/CIDInit /ProcSet findresource begin\n"
			"12 dict begin\nbegincmap\n"
			"/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) "
			"/Supplement 0>> def\n"
			"/CMapName /Adobe-Identity-UCS def\n"
			"/CMapType 2 def\n1 begincodespacerange\n"
			"<0000> <FFFF>\nendcodespacerange\n"));
	for (size_t i = 0; i < n; i += CMAP_BLOCK) {
		size_t end = n - i < CMAP_BLOCK ? n : i + CMAP_BLOCK;

		buf_fmt(&b, "%zu beginbfchar\n", end - i);
		for (size_t k = i; k < end; k++)
			cmap_entry(&b, &o[k]);
		buf_add(&b, STR("endbfchar\n"));
	}
	buf_add(&b, STR("endcmap\nCMapName currentdict /CMap defineresource "
			"pop\nend\nend\n"));
	return buf_str(&b);
}

static uint64_t
name_add(uint64_t h, const struct use *u)
{
	h = (h ^ u->id) * 1099511628211u;
	for (size_t i = 1; i < u->parts; i++)
		h = (h ^ u->part[i].id ^
		     (uint64_t)(uint16_t)u->part[i].dx << 32 ^
		     (uint64_t)(uint16_t)u->part[i].dy << 48) *
		    1099511628211u;
	return h;
}

/* Six letters made of the used glyphs: equal subsets have equal names. */
static struct str
subset_name(struct arena *a, const struct font *f)
{
	struct buf b = {.arena = a};
	uint64_t h = 14695981039346656037u;

	for (size_t i = 0; i < f->uses.len; i++)
		h = name_add(h, &f->uses.at[i]);
	for (int i = 0; i < 6; i++, h /= 26)
		buf_char(&b, (char)('A' + h % 26));
	buf_char(&b, '+');
	buf_add(&b, font_name(a, f));
	return buf_str(&b);
}

static hb_blob_t *
table_kept(hb_face_t *face, hb_tag_t tag, void *from)
{
	(void)face;
	for (size_t i = 0; i < COUNT(kept); i++)
		if (kept[i] == tag)
			return hb_face_reference_table(from, tag);
	return NULL;
}

static void
use_glyphs(const struct use *u, hb_set_t *to)
{
	hb_set_add(to, u->id);
	for (size_t i = 1; i < u->parts; i++)
		hb_set_add(to, u->part[i].id);
}

static hb_subset_input_t *
subset_input(const struct font *f)
{
	hb_subset_input_t *in = hb_subset_input_create_or_fail();
	hb_set_t *glyphs;

	if (!in)
		return NULL;
	glyphs = hb_subset_input_glyph_set(in);
	for (size_t i = 0; i < f->uses.len; i++)
		use_glyphs(&f->uses.at[i], glyphs);
	hb_subset_input_set_flags(
		in, HB_SUBSET_FLAGS_NO_HINTING |
			    HB_SUBSET_FLAGS_NOTDEF_OUTLINE |
			    (f->cff ? HB_SUBSET_FLAGS_RETAIN_GIDS : 0));
	return in;
}

/* The CIDToGIDMap stream: two bytes for each CID from 0. Glyphs with parts
 * stand behind the `own` ones of the cut face (join.h). */
static struct str
gid_map(struct arena *a, const struct font *f, const hb_map_t *map,
	unsigned own)
{
	struct buf b = {.arena = a};

	buf_add(&b, STR("\0\0"));
	for (size_t i = 0; i < f->uses.len; i++)
		buf_be(&b,
		       f->uses.at[i].parts ? own++
					   : hb_map_get(map, f->uses.at[i].id),
		       2);
	return buf_str(&b);
}

/* The face without what is not used; how many glyphs it has before those with
 * parts. */
static hb_face_t *
face_cut(struct arena *a, const struct font *f, hb_subset_plan_t *plan,
	 unsigned *ret_own)
{
	hb_face_t *cut = hb_subset_plan_execute_or_fail(plan), *joined;

	*ret_own = cut ? hb_face_get_glyph_count(cut) : 0;
	if (!cut || !f->joined)
		return cut;
	joined = join_face(a, f, cut,
			   hb_subset_plan_old_to_new_glyph_mapping(plan));
	hb_face_destroy(cut);
	return joined;
}

/* CIDSet: a bit for each CID from 0, the highest first. */
static struct str
cid_set(struct arena *a, const struct font *f)
{
	struct order *o = order_make(a, f);
	size_t n = f->uses.len, len = o[n - 1].cid / 8u + 1;
	unsigned char *set = arena_alloc(a, len);

	set[0] = 0x80;
	for (size_t i = 0; i < n; i++)
		set[o[i].cid / 8] |= (unsigned char)(0x80 >> o[i].cid % 8);
	return (struct str){(const char *)set, len};
}

/* The face as the file holds it: a CFF face without the tables around it. */
static hb_blob_t *
subset_blob(const struct font *f, hb_face_t *face)
{
	if (!face)
		return NULL;
	return f->cff ? hb_face_reference_table(face,
						HB_TAG('C', 'F', 'F', ' '))
		      : hb_face_reference_blob(face);
}

static int
subset_streams(struct haru *h, struct haru_obj *cid, struct haru_obj *desc,
	       struct font *f)
{
	AUTO_ARENA a = {0};
	hb_subset_input_t *in = subset_input(f);
	hb_face_t *from = hb_face_create_for_tables(table_kept, f->face, NULL);
	hb_subset_plan_t *plan =
		in ? hb_subset_plan_create_or_fail(from, in) : NULL;
	unsigned own = 0, len = 0;
	hb_face_t *face = plan ? face_cut(&a, f, plan, &own) : NULL;
	hb_blob_t *blob = subset_blob(f, face);
	const char *bytes = blob ? hb_blob_get_data(blob, &len) : NULL;
	const hb_map_t *map =
		plan ? hb_subset_plan_old_to_new_glyph_mapping(plan) : NULL;
	struct haru_obj *file;

	if (bytes && len) {
		file = haru_stream(h, (struct str){bytes, len});
		if (f->cff) {
			haru_put_name(file, "Subtype", "CIDFontType0C");
			haru_put_ref(desc, "FontFile3", file);
		} else {
			haru_put_int(file, "Length1", (int32_t)len);
			haru_put_ref(desc, "FontFile2", file);
			haru_put_ref(cid, "CIDToGIDMap",
				     haru_stream(h, gid_map(&a, f, map, own)));
		}
	}
	hb_blob_destroy(blob);
	hb_face_destroy(face);
	hb_subset_plan_destroy(plan);
	hb_face_destroy(from);
	hb_subset_input_destroy(in);
	return bytes && len ? 0 : -1;
}

static struct haru_obj *
descriptor(struct haru *h, const struct font *f, const char *name)
{
	struct font_metrics m = font_metrics(f);
	struct haru_obj *box, *d = haru_dict(h);

	haru_put_name(d, "Type", "FontDescriptor");
	haru_put_name(d, "FontName", name);
	haru_put_int(d, "Flags",
		     4 | (m.fixed ? 1 : 0) | (m.serif ? 2 : 0) |
			     (m.italic ? 64 : 0));
	box = haru_array_in(d, "FontBBox");
	for (int i = 0; i < 4; i++)
		haru_put_int(box, NULL, (int32_t)m.box[i]);
	haru_put_int(d, "ItalicAngle", (int32_t)m.angle);
	haru_put_int(d, "Ascent", (int32_t)m.ascent);
	haru_put_int(d, "Descent", (int32_t)m.descent);
	haru_put_int(d, "CapHeight", (int32_t)m.cap);
	haru_put_int(d, "StemV", 80);
	return d;
}

static void
widths(struct haru_obj *cid, const struct font *f)
{
	AUTO_ARENA a = {0};
	struct order *o = order_make(&a, f);
	struct haru_obj *run = NULL, *w = haru_array_in(cid, "W");

	for (size_t i = 0; i < f->uses.len; i++) {
		if (i % WIDTH_RUN == 0 || o[i].cid != o[i - 1].cid + 1) {
			haru_put_int(w, NULL, o[i].cid);
			run = haru_array_in(w, NULL);
		}
		haru_put_int(run, NULL, o[i].use->width);
	}
}

int
font_embed(struct haru *h, struct haru_obj *font, struct font *f, bool listed,
	   struct err *err)
{
	AUTO_ARENA a = {0};
	const char *name = str_c(&a, subset_name(&a, f));
	struct haru_obj *cid = haru_dict(h), *info;
	struct haru_obj *desc = descriptor(h, f, name);

	if (listed)
		haru_put_ref(desc, "CIDSet", haru_stream(h, cid_set(&a, f)));
	haru_put_name(font, "Type", "Font");
	haru_put_name(font, "Subtype", "Type0");
	haru_put_name(font, "BaseFont", name);
	haru_put_name(font, "Encoding", "Identity-H");
	haru_put_ref(haru_array_in(font, "DescendantFonts"), NULL, cid);
	haru_put_ref(font, "ToUnicode", haru_stream(h, font_tounicode(&a, f)));
	haru_put_name(cid, "Type", "Font");
	haru_put_name(cid, "Subtype", f->cff ? "CIDFontType0" : "CIDFontType2");
	haru_put_name(cid, "BaseFont", name);
	info = haru_dict_in(cid, "CIDSystemInfo");
	haru_put_text(info, "Registry", STR("Adobe"));
	haru_put_text(info, "Ordering", STR("Identity"));
	haru_put_int(info, "Supplement", 0);
	haru_put_ref(cid, "FontDescriptor", desc);
	haru_put_int(cid, "DW", 1000);
	widths(cid, f);
	if (subset_streams(h, cid, desc, f) < 0)
		return err_set(err, ERR_FORMAT, "cannot cut the font %.*s",
			       STR_ARG(f->path));
	return 0;
}
