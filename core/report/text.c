/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text.h"

#include <math.h>
#include <string.h>

#include "base/utf8.h"
#include "base/vec.h"
#include "report/bidi.h"
#include "report/share.h"

enum { TAB = 8, SQUARE = 1000, HALF = SQUARE / 2, HALF_SLACK = 80 };
static const double XHEIGHT = 530, SCALE_MAX = 1.1; /* of Noto Serif */

void
text_scale(struct setter *s)
{
	for (int role = 0; role < ROLE_COUNT; role++) {
		struct font_want want = {(enum font_role)role, false, false};
		double x = font_xheight(fontset_face(s->fonts, want));

		if (x > 0)
			s->scale[role] = (float)fmin(fmax(sqrt(XHEIGHT / x), 1),
						     SCALE_MAX);
	}
}

uint32_t
text_span(struct setter *s, struct span_style style)
{
	if (s->scale[style.font.role] > 0)
		style.size *= s->scale[style.font.role];
	*vec_add(s->arena, &s->spans) = style;
	return (uint32_t)s->spans.len - 1;
}

static void
add_char(struct setter *s, struct text *t, uint32_t cp, uint32_t span)
{
	signs_see(&s->seen, cp);
	*vec_add(s->arena, t) = (struct tchar){cp, span};
}

static void
add_code_blank(struct setter *s, struct text *t, uint32_t cp, uint32_t span)
{
	size_t n = cp == '\t' ? TAB - t->len % TAB : 1;

	for (size_t i = 0; i < n; i++)
		add_char(s, t, ' ', span);
}

void
text_add(struct setter *s, struct text *t, struct str utf8, uint32_t span)
{
	bool code = s->spans.at[span].flags & SPAN_CODE;

	while (utf8.len) {
		uint32_t cp = utf8_next(&utf8);
		bool blank = cp == ' ' || (cp >= '\t' && cp <= '\r') ||
			     cp == 0x85 || cp == 0x2028 || cp == 0x2029;

		if (blank && code)
			add_code_blank(s, t, cp, span);
		else if (blank && t->len && t->at[t->len - 1].cp != ' ')
			add_char(s, t, ' ', span);
		else if (!blank && (cp == 0xad || cp == 0x200b ||
				    !cp_ignorable(cp) || cp_mark(cp)))
			add_char(s, t, cp, span);
	}
}

static uint32_t
word_hash(const struct font *f, const uint32_t *cp, size_t n, bool rtl)
{
	uint32_t h = 2166136261u ^ (f->serial * 2u + rtl);

	for (size_t i = 0; i < n; i++)
		h = (h ^ cp[i]) * 16777619u;
	return (h ^ (h >> 15)) * 2654435761u;
}

static void
words_put(struct word_table *w, struct word *word)
{
	size_t i = word->hash & (w->cap - 1);

	while (w->at[i])
		i = (i + 1) & (w->cap - 1);
	w->at[i] = word;
}

static void
words_grow(struct setter *s)
{
	struct word_table old = s->words;

	s->words.cap = old.cap ? old.cap * 2 : 1024;
	s->words.at = arena_array(s->arena, s->words.cap, sizeof *old.at);
	for (size_t i = 0; i < old.cap; i++)
		if (old.at[i])
			words_put(&s->words, old.at[i]);
}

bool
half_before(const struct font *f, uint32_t cp)
{
	return wide_opens(cp) &&
	       font_ink(f, font_glyph(f, cp)).left >= HALF - HALF_SLACK;
}

bool
half_after(const struct font *f, uint32_t cp)
{
	return wide_closes(cp) &&
	       font_ink(f, font_glyph(f, cp)).right <= HALF + HALF_SLACK;
}

/* Of two signs that are half empty and stand together, one half goes. */
static void
word_tighten(struct word *w)
{
	for (size_t i = 0; w->simple && i + 1 < w->glyphs; i++) {
		uint32_t a = w->cp[i], b = w->cp[i + 1];
		bool close = wide_closes(a);

		if (w->glyph[i].advance < SQUARE || (!close && !wide_opens(a)))
			continue;
		if (half_before(w->font, b) ||
		    (close && wide_closes(b) && half_after(w->font, a)))
			w->glyph[i].advance -= HALF;
	}
}

static struct word *
word_shape(struct setter *s, struct font *f, const uint32_t *cp, size_t n,
	   bool rtl)
{
	struct word *w = arena_alloc(s->arena, sizeof *w);
	uint32_t *own = arena_array(s->arena, n, sizeof *own);
	size_t glyphs;

	memcpy(own, cp, n * sizeof *own);
	w->font = f;
	w->cp = own;
	w->cps = (uint16_t)n;
	w->glyph = font_shape(f, own, n, rtl, &glyphs);
	w->glyphs = (uint16_t)glyphs;
	w->rtl = rtl;
	w->ltr = true;
	for (size_t i = 1; i < glyphs; i++)
		w->ltr = w->ltr &&
			 w->glyph[i].cluster >= w->glyph[i - 1].cluster;
	w->simple = w->ltr && glyphs == n && w->glyph[0].cluster == 0;
	for (size_t i = 1; i < glyphs; i++)
		w->simple = w->simple && w->glyph[i].cluster == i;
	share_text(w);
	word_tighten(w);
	return w;
}

struct word *
text_word(struct setter *s, struct font *f, const uint32_t *cp, size_t n,
	  bool rtl)
{
	uint32_t hash = word_hash(f, cp, n, rtl);
	struct word *w;

	if (s->words.len * 2 >= s->words.cap)
		words_grow(s);
	for (size_t i = hash & (s->words.cap - 1); s->words.at[i];
	     i = (i + 1) & (s->words.cap - 1)) {
		w = s->words.at[i];
		if (w->hash == hash && w->font == f && w->cps == n &&
		    w->rtl == rtl && !memcmp(w->cp, cp, n * sizeof *cp))
			return w;
	}
	w = word_shape(s, f, cp, n, rtl);
	w->hash = hash;
	words_put(&s->words, w);
	s->words.len++;
	return w;
}

struct divisions
text_divisions(struct setter *s, struct word *w)
{
	if (!w->divided)
		w->hyphens = hyphens_find(s->hyphens, w->cp, w->cps);
	w->divided = true;
	return w->hyphens;
}

float
word_size(const struct word *w, float size)
{
	return size * w->font->scale;
}

double
word_width(const struct word *w, size_t g0, size_t g1)
{
	double sum = 0;

	for (size_t i = g0; i < g1; i++)
		sum += w->glyph[i].advance;
	return sum;
}

/* Where the cluster that begins at `from` ends. */
static size_t
cluster_close(const struct word *w, size_t from)
{
	size_t to = w->cps;

	for (size_t i = 0; i < w->glyphs; i++)
		if (w->glyph[i].cluster > from && w->glyph[i].cluster < to)
			to = w->glyph[i].cluster;
	return to;
}

struct span
word_text(const struct word *w, size_t g0, size_t g1)
{
	struct span s = {w->cps, 0};

	for (size_t i = 0; i < w->glyphs; i++) {
		size_t from = w->glyph[i].cluster;

		if (i >= g0 && i < g1 && from < s.b)
			s.b = from;
		if (i >= g0 && i < g1 && from > s.e)
			s.e = from;
	}
	return (struct span){s.b, cluster_close(w, s.e)};
}
double
text_width(struct setter *s, const struct text *t)
{
	struct items items = {0};
	struct err err;
	double w = 0;

	if (text_items(s, t, 1e9, &items, &err) < 0)
		return 0;
	for (size_t i = 0; i < items.len; i++)
		if (items.at[i].kind != ITEM_PENALTY)
			w += items.at[i].width;
	return w;
}

bool
text_rtl(const struct text *t)
{
	size_t rtl = 0, all = 0;

	for (size_t i = 0; i < t->len; i++) {
		rtl += bidi_cp(t->at[i].cp);
		all += t->at[i].cp > '@';
	}
	return rtl * 2 > all;
}
