/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/join.h"

#include <string.h>

#include "base/buf.h"

enum {
	HEAD_LOCA = 50,	   /* index to loca format, in head */
	HHEA_METRICS = 34, /* number of long metrics, in hhea */
	MAXP_GLYPHS = 4,
	MAXP_LEN = 32,
	GLYF_HEAD = 10, /* number of contours and the box */
	LONG_METRIC = 4
};

/* Of a composite: words, as offsets, unscaled; and more of them follow. */
enum { PART_FLAGS = 0x1003, PART_MORE = 0x0020 };

/* joint: the tables of a cut face on their way. */
struct joint {
	struct arena *arena;
	hb_face_t *cut;
	const hb_map_t *map;
	struct str head, hhea, maxp, glyf, loca, hmtx;
	size_t glyphs;
	struct buf new_glyf, new_loca, new_hmtx;
	size_t parts_max;
};

struct corners {
	int16_t at[4]; /* least x, least y, most x, most y */
};

static struct str
table(struct joint *j, const char tag[4])
{
	hb_blob_t *blob = hb_face_reference_table(
		j->cut, HB_TAG(tag[0], tag[1], tag[2], tag[3]));
	unsigned len = 0;
	const char *bytes = hb_blob_get_data(blob, &len);
	struct str s = str_copy(j->arena, (struct str){bytes, len});

	hb_blob_destroy(blob);
	return s;
}

static unsigned
read16(struct str s, size_t at)
{
	const unsigned char *p = (const unsigned char *)s.ptr + at;

	return at + 2 <= s.len ? (unsigned)p[0] << 8 | p[1] : 0;
}

static size_t
glyph_start(const struct joint *j, size_t gid)
{
	if (read16(j->head, HEAD_LOCA))
		return (size_t)read16(j->loca, 4 * gid) << 16 |
		       read16(j->loca, 4 * gid + 2);
	return 2 * (size_t)read16(j->loca, 2 * gid);
}

static struct str
glyph_bytes(const struct joint *j, size_t gid)
{
	size_t b = glyph_start(j, gid), e = glyph_start(j, gid + 1);

	return b < e && e <= j->glyf.len ? str_slice(j->glyf, b, e) : STR("");
}

/* The long metric of a glyph: the last one's advance is that of all behind. */
static void
metric_add(struct joint *j, size_t gid)
{
	size_t n = read16(j->hhea, HHEA_METRICS);
	size_t wide = gid < n ? gid : n - 1;
	size_t left = gid < n ? LONG_METRIC * gid + 2
			      : LONG_METRIC * n + 2 * (gid - n);

	buf_be(&j->new_hmtx, read16(j->hmtx, LONG_METRIC * wide), 2);
	buf_be(&j->new_hmtx, read16(j->hmtx, left), 2);
}

static void
corners_add(struct corners *c, struct str glyph, const struct glyph_part *p,
	    bool first)
{
	for (size_t i = 0; i < 4; i++) {
		int v = (int16_t)read16(glyph, 2 + 2 * i) +
			(i % 2 ? p->dy : p->dx);

		if (first || (i < 2 ? v < c->at[i] : v > c->at[i]))
			c->at[i] = (int16_t)v;
	}
}

/* The parts that draw something, as the composite has them. */
static size_t
parts_drawn(const struct joint *j, const struct use *u, struct glyph_part *ret,
	    struct corners *box)
{
	size_t n = 0;

	for (size_t i = 0; i < u->parts; i++) {
		struct glyph_part p = u->part[i];
		struct str glyph;

		p.id = hb_map_get(j->map, p.id);
		glyph = p.id < j->glyphs ? glyph_bytes(j, p.id) : STR("");
		if (glyph.len < GLYF_HEAD)
			continue;
		corners_add(box, glyph, &p, n == 0);
		ret[n++] = p;
	}
	return n;
}

static void
loca_add(struct joint *j)
{
	buf_be(&j->new_loca, (uint32_t)j->new_glyf.len, 4);
}

static void
joined_add(struct joint *j, const struct font *f, const struct use *u)
{
	struct glyph_part *part = arena_array(j->arena, u->parts, sizeof *part);
	struct buf *out = &j->new_glyf;
	struct corners box = {0};
	size_t n = parts_drawn(j, u, part, &box);

	loca_add(j);
	buf_be(&j->new_hmtx, font_advance(f, u), 2);
	buf_be(&j->new_hmtx, (uint16_t)box.at[0], 2);
	if (!n)
		return;
	j->parts_max = n > j->parts_max ? n : j->parts_max;
	buf_be(out, 0xffff, 2);
	for (size_t i = 0; i < 4; i++)
		buf_be(out, (uint16_t)box.at[i], 2);
	for (size_t i = 0; i < n; i++) {
		buf_be(out, PART_FLAGS | (i + 1 < n ? PART_MORE : 0), 2);
		buf_be(out, part[i].id, 2);
		buf_be(out, (uint16_t)part[i].dx, 2);
		buf_be(out, (uint16_t)part[i].dy, 2);
	}
	while (out->len % 4)
		buf_char(out, 0);
}

static void
tables_begin(struct joint *j)
{
	j->new_glyf.arena = j->new_loca.arena = j->new_hmtx.arena = j->arena;
	for (size_t i = 0; i < j->glyphs; i++) {
		struct str glyph = glyph_bytes(j, i);

		loca_add(j);
		metric_add(j, i);
		buf_add(&j->new_glyf, glyph);
		while (j->new_glyf.len % 4)
			buf_char(&j->new_glyf, 0);
	}
}

/* `s` with two bytes of it changed. */
static struct str
changed(struct arena *a, struct str s, size_t at, size_t v)
{
	struct buf b = {.arena = a};

	buf_add(&b, str_slice(s, 0, at));
	buf_be(&b, (uint32_t)(v < UINT16_MAX ? v : UINT16_MAX), 2);
	buf_add(&b, str_skip(s, at + 2));
	return buf_str(&b);
}

/* What interpreters of outlines make room for. */
static struct str
maxp_new(struct joint *j, size_t glyphs)
{
	static const struct {
		size_t simple, composite;
	} rows[] = {{6, 10}, {8, 12}}; /* points, contours */
	struct str s = changed(j->arena, j->maxp, MAXP_GLYPHS, glyphs);
	size_t elements = read16(s, 28), depth = read16(s, 30);

	for (size_t i = 0; i < 2; i++) {
		size_t one = read16(s, rows[i].simple);
		size_t more = read16(s, rows[i].composite);

		s = changed(j->arena, s, rows[i].composite,
			    j->parts_max * (one > more ? one : more));
	}
	s = changed(j->arena, s, 28,
		    elements > j->parts_max ? elements : j->parts_max);
	return changed(j->arena, s, 30, depth + 1);
}

static void
face_put(hb_face_t *face, const char tag[4], struct str bytes)
{
	hb_blob_t *blob = hb_blob_create(bytes.ptr, (unsigned)bytes.len,
					 HB_MEMORY_MODE_READONLY, NULL, NULL);

	hb_face_builder_add_table(face, HB_TAG(tag[0], tag[1], tag[2], tag[3]),
				  blob);
	hb_blob_destroy(blob);
}

static hb_face_t *
face_build(struct joint *j, size_t glyphs)
{
	hb_face_t *face = hb_face_builder_create();

	face_put(face, "head", changed(j->arena, j->head, HEAD_LOCA, 1));
	face_put(face, "hhea",
		 changed(j->arena, j->hhea, HHEA_METRICS, glyphs));
	face_put(face, "maxp", maxp_new(j, glyphs));
	face_put(face, "hmtx", buf_str(&j->new_hmtx));
	face_put(face, "glyf", buf_str(&j->new_glyf));
	face_put(face, "loca", buf_str(&j->new_loca));
	return face;
}

hb_face_t *
join_face(struct arena *a, const struct font *f, hb_face_t *cut,
	  const hb_map_t *map)
{
	struct joint j = {.arena = a, .cut = cut, .map = map};
	size_t all;

	j.head = table(&j, "head");
	j.hhea = table(&j, "hhea");
	j.maxp = table(&j, "maxp");
	j.glyf = table(&j, "glyf");
	j.loca = table(&j, "loca");
	j.hmtx = table(&j, "hmtx");
	j.glyphs = all = hb_face_get_glyph_count(cut);
	if (j.maxp.len < MAXP_LEN || j.head.len < HEAD_LOCA + 2 ||
	    !read16(j.hhea, HHEA_METRICS))
		return NULL;
	tables_begin(&j);
	for (size_t i = 0; i < f->uses.len; i++)
		if (f->uses.at[i].parts) {
			joined_add(&j, f, &f->uses.at[i]);
			all++;
		}
	loca_add(&j);
	return all > UINT16_MAX ? NULL : face_build(&j, all);
}
