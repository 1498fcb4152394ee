/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/share.h"

#include <math.h>

/* run: the glyphs of one cluster, [b, e), and its characters. */
struct run {
	size_t b, e;
	struct span text;
};

static size_t
run_close(const struct word *w, size_t b)
{
	size_t e = b + 1;

	while (e < w->glyphs && w->glyph[e].cluster == w->glyph[b].cluster)
		e++;
	return e;
}

/* The i-th glyph of a run as it is read. */
static struct glyph *
run_at(const struct word *w, const struct run *r, size_t i)
{
	return &w->glyph[w->rtl ? r->e - 1 - i : r->b + i];
}

static size_t
run_wide(const struct word *w, const struct run *r)
{
	size_t n = 0;

	for (size_t i = r->b; i < r->e; i++)
		n += w->glyph[i].advance > 0;
	return n;
}

/* The last glyph that takes room, or the first of those that take none, has
 * all that the others leave. */
static void
run_text(const struct word *w, const struct run *r)
{
	size_t wide = run_wide(w, r), all = r->text.e - r->text.b, given = 0;

	for (size_t i = 0; i < r->e - r->b && given < all; i++) {
		struct glyph *g = run_at(w, r, i);

		if (wide && g->advance <= 0)
			continue;
		g->text = (uint16_t)(r->text.b + given);
		g->chars = (uint16_t)(wide > 1 ? 1 : all - given);
		given += g->chars;
		wide -= wide > 0;
	}
}

/* Who has no text goes with whoever was read before it and has some. */
static void
run_carry(const struct word *w, const struct run *r)
{
	size_t carrier = r->e, parts = 1;

	for (size_t i = 0; i < r->e - r->b && carrier == r->e; i++)
		if (run_at(w, r, i)->chars)
			carrier = (size_t)(run_at(w, r, i) - w->glyph);
	for (size_t i = 0; i < r->e - r->b && carrier < r->e; i++) {
		struct glyph *g = run_at(w, r, i);
		size_t own = (size_t)(g - w->glyph);

		if (g->chars)
			parts = own == carrier ? parts : 1;
		if (g->chars)
			carrier = own;
		else if (parts++ < SHARE_PARTS)
			g->carrier = (uint16_t)carrier;
	}
}

/* Clusters rise from left to right, or fall in words from right to left. */
static struct run
run_next(const struct word *w, size_t b)
{
	struct run r = {b, run_close(w, b), {w->glyph[b].cluster, w->cps}};

	if (w->rtl && b)
		r.text.e = w->glyph[b - 1].cluster;
	if (!w->rtl && r.e < w->glyphs)
		r.text.e = w->glyph[r.e].cluster;
	if (r.text.e < r.text.b)
		r.text.e = r.text.b;
	return r;
}

void
share_text(struct word *w)
{
	struct run r;

	for (size_t i = 0; i < w->glyphs; i++)
		w->glyph[i].carrier = (uint16_t)i;
	for (size_t b = 0; b < w->glyphs; b = r.e) {
		r = run_next(w, b);
		run_text(w, &r);
		if (!w->font->cff)
			run_carry(w, &r);
	}
}

static int16_t
units(const struct word *w, float em)
{
	return (int16_t)lround(em * w->font->upem / 1000);
}

/* Where glyph `to` begins, seen from where `from` does. */
static float
way(const struct word *w, size_t from, size_t to)
{
	float x = w->glyph[to].dx - w->glyph[from].dx;

	for (size_t i = from; i < to; i++)
		x += w->glyph[i].advance;
	for (size_t i = to; i < from; i++)
		x -= w->glyph[i].advance;
	return x;
}

static size_t
part_add(const struct word *w, size_t g, size_t i, struct glyph_part *to)
{
	const struct glyph *gl = &w->glyph[i];

	if (gl->carrier != g || i == g)
		return 0;
	*to = (struct glyph_part){gl->id, units(w, way(w, g, i)),
				  units(w, gl->dy - w->glyph[g].dy)};
	return 1;
}

size_t
share_parts(const struct word *w, size_t g, struct glyph_part ret[SHARE_PARTS],
	    int *ret_more)
{
	size_t n = 1, b = g;

	*ret_more = 0;
	ret[0] = (struct glyph_part){w->glyph[g].id, 0, 0};
	while (b && w->glyph[b - 1].cluster == w->glyph[g].cluster)
		b--;
	for (size_t i = b; i < run_close(w, b) && n < SHARE_PARTS; i++) {
		if (!part_add(w, g, i, &ret[n]))
			continue;
		*ret_more += units(w, w->glyph[i].advance);
		n++;
	}
	return n;
}
