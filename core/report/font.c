/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/font.h"

#include <hb-ot.h>
#include <math.h>
#include <string.h>

#include "base/buf.h"
#include "base/vec.h"

static hb_blob_t *
file_blob(const char *path)
{
	hb_blob_t *blob = hb_blob_create_from_file(path);
	unsigned len = hb_blob_get_length(blob);

	if (len && len <= FONT_FILE_MAX)
		return blob;
	hb_blob_destroy(blob);
	return NULL;
}

static bool
face_has_table(hb_face_t *face, hb_tag_t tag)
{
	hb_blob_t *table = hb_face_reference_table(face, tag);
	bool has = hb_blob_get_length(table) > 0;

	hb_blob_destroy(table);
	return has;
}

static hb_face_t *
blob_face(hb_blob_t *blob, unsigned at)
{
	hb_face_t *face = hb_face_create(blob, at);

	if (hb_face_get_glyph_count(face) &&
	    (face_has_table(face, HB_TAG('g', 'l', 'y', 'f')) ||
	     face_has_table(face, HB_TAG('C', 'F', 'F', ' '))))
		return face;
	hb_face_destroy(face);
	return NULL;
}

static uint32_t
glyph_find(const struct font *f, uint32_t cp)
{
	hb_codepoint_t id = 0;

	return hb_font_get_nominal_glyph(f->hb, cp, &id) ? id : 0;
}

struct font *
font_open(struct arena *a, const char *path, unsigned at)
{
	hb_blob_t *blob = file_blob(path);
	hb_face_t *face = blob ? blob_face(blob, at) : NULL;
	struct font *f;

	hb_blob_destroy(blob);
	if (!face)
		return NULL;
	f = arena_alloc(a, sizeof *f);
	f->arena = a;
	f->path = str_copy(a, str_from(path));
	f->face = face;
	f->hb = hb_font_create(face);
	f->buffer = hb_buffer_create();
	f->upem = hb_face_get_upem(face);
	f->scale = 1;
	f->cff = face_has_table(face, HB_TAG('C', 'F', 'F', ' '));
	for (uint32_t cp = 0; cp < FONT_ASCII; cp++)
		f->ascii[cp] = (uint16_t)glyph_find(f, cp);
	return f;
}

void
font_close(struct font *f)
{
	hb_buffer_destroy(f->buffer);
	hb_font_destroy(f->hb);
	hb_face_destroy(f->face);
}

uint32_t
font_glyph(const struct font *f, uint32_t cp)
{
	return cp < FONT_ASCII ? f->ascii[cp] : glyph_find(f, cp);
}

static float
font_em(const struct font *f, hb_position_t v)
{
	return (float)(v * 1000.0 / f->upem);
}

struct glyph *
font_shape(struct font *f, const uint32_t *cp, size_t n, bool rtl,
	   size_t *ret_n)
{
	unsigned len = 0;
	const hb_glyph_info_t *info;
	const hb_glyph_position_t *pos;
	struct glyph *g;

	hb_buffer_clear_contents(f->buffer);
	hb_buffer_add_utf32(f->buffer, cp, (int)n, 0, (int)n);
	/* set first: the guess would ask the locale */
	hb_buffer_set_language(f->buffer, hb_language_from_string("en", -1));
	hb_buffer_set_direction(f->buffer,
				rtl ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
	/* what is not seen is no glyph, and needs no text to stand for */
	hb_buffer_set_flags(f->buffer,
			    HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
	hb_buffer_guess_segment_properties(f->buffer);
	hb_shape(f->hb, f->buffer, NULL, 0);
	info = hb_buffer_get_glyph_infos(f->buffer, &len);
	pos = hb_buffer_get_glyph_positions(f->buffer, &len);
	g = arena_array(f->arena, len ? len : 1, sizeof *g);
	for (unsigned i = 0; i < len; i++) {
		g[i].id = info[i].codepoint;
		g[i].cluster = info[i].cluster;
		g[i].advance = font_em(f, pos[i].x_advance);
		g[i].dx = font_em(f, pos[i].x_offset);
		g[i].dy = font_em(f, pos[i].y_offset);
	}
	*ret_n = len;
	return g;
}

static uint32_t
hash_add(uint32_t h, uint32_t v)
{
	return (h ^ v) * 16777619u;
}

static uint32_t
use_hash(const struct font *f, const struct use *u)
{
	uint32_t h = 2166136261u ^ u->id;

	for (size_t i = 0; !f->cff && i < u->len; i++)
		h = hash_add(h, u->text[i]);
	for (size_t i = 1; i < u->parts; i++) {
		h = hash_add(h, u->part[i].id);
		h = hash_add(h, (uint32_t)u->part[i].dx << 16 ^
					(uint16_t)u->part[i].dy);
	}
	return (h ^ (h >> 15)) * 2654435761u;
}

static void
index_put(struct font *f, uint32_t hash, uint32_t value)
{
	size_t i = hash & (f->index_cap - 1);

	while (f->index[i])
		i = (i + 1) & (f->index_cap - 1);
	f->index[i] = value;
}

static void
index_grow(struct font *f)
{
	f->index_cap = f->index_cap ? f->index_cap * 2 : 256;
	f->index = arena_array(f->arena, f->index_cap, sizeof *f->index);
	for (size_t i = 0; i < f->uses.len; i++)
		index_put(f, f->uses.at[i].hash, (uint32_t)i + 1);
}

static bool
parts_are(const struct use *x, const struct use *y)
{
	if (x->parts != y->parts || x->more != y->more)
		return false;
	for (size_t i = 0; i < x->parts; i++)
		if (x->part[i].id != y->part[i].id ||
		    x->part[i].dx != y->part[i].dx ||
		    x->part[i].dy != y->part[i].dy)
			return false;
	return true;
}

static bool
use_is(const struct font *f, const struct use *u, const struct use *key)
{
	if (u->hash != key->hash || u->id != key->id)
		return false;
	return f->cff ||
	       (u->len == key->len &&
		!memcmp(u->text, key->text, key->len * sizeof *u->text) &&
		parts_are(u, key));
}

static uint16_t
use_cid(const struct font *f, size_t at)
{
	return (uint16_t)(f->cff ? f->uses.at[at].id : at + 1);
}

uint16_t
font_advance(const struct font *f, const struct use *u)
{
	int w = hb_font_get_glyph_h_advance(f->hb, u->id) + u->more;

	return (uint16_t)(w < 0 ? 0 : w > INT16_MAX ? INT16_MAX : w);
}

static uint16_t
use_width(const struct font *f, const struct use *u)
{
	double w = font_advance(f, u) * 1000.0 / f->upem;

	return (uint16_t)(w > 30000 ? 30000 : lround(w));
}

static void *
array_copy(struct arena *a, const void *from, size_t n, size_t size)
{
	void *to = arena_array(a, n ? n : 1, size);

	if (n)
		memcpy(to, from, n * size);
	return to;
}

uint16_t
font_cid(struct font *f, const struct use *want)
{
	struct use key = *want;

	key.hash = use_hash(f, want);
	if (f->uses.len * 2 >= f->index_cap)
		index_grow(f);
	for (size_t i = key.hash & (f->index_cap - 1); f->index[i];
	     i = (i + 1) & (f->index_cap - 1))
		if (use_is(f, &f->uses.at[f->index[i] - 1], &key))
			return use_cid(f, f->index[i] - 1);
	if (f->uses.len >= FONT_CID_MAX)
		return 0;
	key.text = array_copy(f->arena, key.text, key.len, sizeof *key.text);
	key.part = array_copy(f->arena, key.part, key.parts, sizeof *key.part);
	key.width = use_width(f, &key);
	f->joined = f->joined || key.parts;
	*vec_add(f->arena, &f->uses) = key;
	index_put(f, key.hash, (uint32_t)f->uses.len);
	return use_cid(f, f->uses.len - 1);
}

double
font_width(const struct font *f, uint16_t cid)
{
	if (f->cff)
		return use_width(f, &(struct use){.id = cid});
	return f->uses.at[cid - 1].width;
}

static double
metric(const struct font *f, hb_ot_metrics_tag_t tag, double otherwise)
{
	hb_position_t v = 0;

	if (!hb_ot_metrics_get_position(f->hb, tag, &v))
		return otherwise;
	return v * 1000.0 / f->upem;
}

struct font_ink
font_ink(const struct font *f, uint32_t id)
{
	hb_glyph_extents_t e = {0};

	hb_font_get_glyph_extents(f->hb, id, &e);
	return (struct font_ink){font_em(f, e.x_bearing),
				 font_em(f, e.x_bearing + e.width)};
}

double
font_xheight(const struct font *f)
{
	return metric(f, HB_OT_METRICS_TAG_X_HEIGHT, 0);
}

/* Of several bits the most lenient counts. Source: OpenType 1.9, OS/2. */
bool
font_forbids(const struct font *f)
{
	static const unsigned at = 9, restricted = 2, lenient = 4 | 8;
	hb_blob_t *os2 =
		hb_face_reference_table(f->face, HB_TAG('O', 'S', '/', '2'));
	unsigned len = 0;
	const char *p = hb_blob_get_data(os2, &len);
	unsigned type = len > at ? (unsigned char)p[at] : 0;

	hb_blob_destroy(os2);
	return type & restricted && !(type & lenient);
}

/* The head table holds the box that encloses all glyphs, at byte 36. */
static void
head_box(const struct font *f, double box[4])
{
	hb_blob_t *head =
		hb_face_reference_table(f->face, HB_TAG('h', 'e', 'a', 'd'));
	unsigned len = 0;
	const unsigned char *p = (const void *)hb_blob_get_data(head, &len);

	for (unsigned i = 0; i < 4; i++) {
		unsigned at = 36 + 2 * i;
		int v = len >= at + 2 ? p[at] << 8 | p[at + 1] : 0;

		box[i] = (v >= 0x8000 ? v - 0x10000 : v) * 1000.0 / f->upem;
	}
	hb_blob_destroy(head);
}

struct font_metrics
font_metrics(const struct font *f)
{
	struct font_metrics m = {0};
	struct str base = f->path;

	m.ascent = metric(f, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, 880);
	m.descent = metric(f, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, -120);
	m.cap = metric(f, HB_OT_METRICS_TAG_CAP_HEIGHT, 700);
	head_box(f, m.box);
	m.fixed = str_has(base, STR("Mono"));
	m.serif = str_has(base, STR("Serif"));
	m.italic =
		str_has(base, STR("Italic")) || str_has(base, STR("Oblique"));
	m.angle = m.italic ? -12 : 0;
	return m;
}

struct str
font_name(struct arena *a, const struct font *f)
{
	struct buf b = {.arena = a};
	char name[64];
	unsigned n = sizeof name;

	hb_ot_name_get_utf8(f->face, HB_OT_NAME_ID_POSTSCRIPT_NAME,
			    HB_LANGUAGE_INVALID, &n, name);
	for (const char *p = name; n && *p; p++)
		if ((*p >= 'a' && *p <= 'z') || (*p >= 'A' && *p <= 'Z') ||
		    (*p >= '0' && *p <= '9') || *p == '-')
			buf_char(&b, *p);
	if (!b.len)
		buf_add(&b, STR("Face"));
	return buf_str(&b);
}
