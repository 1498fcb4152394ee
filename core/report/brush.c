/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/brush.h"

#include <math.h>
#include <stdlib.h>

#include "base/vec.h"
#include "report/looks.h"
#include "report/share.h"

static const uint32_t SOFT_HYPHEN = 0xad;

void
brush_number(struct buf *b, double v)
{
	long hundredths = lround(v * 100);
	unsigned long n = (unsigned long)labs(hundredths);

	if (hundredths < 0)
		buf_char(b, '-');
	buf_number(b, n / 100);
	if (!(n % 100))
		return;
	buf_char(b, '.');
	buf_char(b, (char)('0' + n / 10 % 10));
	if (n % 10)
		buf_char(b, (char)('0' + n % 10));
}

static void
numbers(struct buf *b, const float *v, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		brush_number(b, v[i]);
		buf_char(b, ' ');
	}
}

static void
string_end(struct brush *b)
{
	if (b->string)
		buf_char(b->out, ')');
	b->string = false;
}

static void
array_end(struct brush *b)
{
	string_end(b);
	if (b->array)
		buf_add(b->out, STR("] TJ\n"));
	b->array = false;
}

void
brush_lift(struct brush *b)
{
	array_end(b);
	if (b->text)
		buf_add(b->out, STR("ET\n"));
	b->text = false;
	b->font = NULL;
}

void
brush_end(struct brush *b)
{
	brush_lift(b);
	if (b->marked)
		buf_add(b->out, STR("EMC\n"));
	b->marked = false;
}

void
brush_tag(struct brush *b, uint32_t tag)
{
	struct tags *t = &b->doc->tags;

	if (b->marked && b->tag == tag)
		return;
	brush_end(b);
	b->tag = tag;
	b->marked = true;
	if (tag == TAG_NONE)
		buf_add(b->out, STR("/Artifact BMC\n"));
	else
		buf_fmt(b->out, "/%s <</MCID %u>> BDC\n", t->at[tag - 1].type,
			tag_mark(t, tag, b->page));
}

/* ink_of: in the colours of the page style. */
static const float *
ink_of(const struct brush *b, enum ink ink)
{
	return b->doc->looks ? b->doc->looks->inks[ink] : ink_rgb(ink);
}

static void
text_begin(struct brush *b, struct spot at)
{
	if (b->text && b->line == at.y)
		return;
	brush_lift(b);
	buf_add(b->out, STR("BT 1 0 0 1 "));
	numbers(b->out, (const float[]){at.x, at.y}, 2);
	buf_add(b->out, STR("Tm\n"));
	b->text = true;
	b->line = at.y;
	b->pen = lround(at.x * 100) / 100.0;
}

static void
fill_set(struct brush *b, const float *rgb)
{
	if (b->fill == rgb)
		return;
	array_end(b);
	numbers(b->out, rgb, 3);
	buf_add(b->out, STR("rg\n"));
	b->fill = rgb;
}

static void
font_set(struct brush *b, const struct font *f, float size)
{
	if (b->font == f && b->size == size)
		return;
	array_end(b);
	buf_add(b->out, STR("/F"));
	buf_number(b->out, f->serial);
	buf_char(b->out, ' ');
	brush_number(b->out, size);
	buf_add(b->out, STR(" Tf\n"));
	b->font = f;
	b->size = (float)(lround(size * 100) / 100.0);
}

/* Values that hold on when a text object ends (ISO 32000-1, 9.3). */
static void
widen_set(struct brush *b, float widen)
{
	if (fabsf(b->widen - widen) < 0.0005f)
		return;
	array_end(b);
	brush_number(b->out, widen * 100);
	buf_add(b->out, STR(" Tz\n"));
	b->widen = widen;
}

static void
space_set(struct brush *b, float space)
{
	if (fabsf(b->space - space) < 0.0005f)
		return;
	array_end(b);
	buf_fmt(b->out, space < 0 ? "-.%03d Tc\n" : ".%03d Tc\n",
		(int)lroundf(fabsf(space) * 1000));
	b->space = (float)lroundf(space * 1000) / 1000;
}

/* Letters as wide and as far apart as the line wants them. */
static void
letters_set(struct brush *b, const struct item *it, float size)
{
	float widen = it->stretch > 0 ? 1 + b->flex * LETTER_FLEX : 1;
	bool spaced = it->stretch > it->width * LETTER_FLEX * 1.01f;

	widen_set(b, widen);
	space_set(b, spaced ? b->flex * LETTER_SPACE * size / widen : 0);
}

static void
rise_set(struct brush *b, float rise)
{
	if (fabsf(b->rise - rise) < 0.005f)
		return;
	array_end(b);
	brush_number(b->out, rise);
	buf_add(b->out, STR(" Ts\n"));
	b->rise = rise;
}

/* Bring the pen to `x` by a number in the array. */
static void
pen_to(struct brush *b, double x)
{
	double unit = b->size * b->widen / 1000;
	long move = lround((b->pen - x) / unit);

	if (!b->array)
		buf_char(b->out, '[');
	b->array = true;
	if (!move)
		return;
	string_end(b);
	if (move < 0)
		buf_char(b->out, '-');
	buf_number(b->out, (uint64_t)labs(move));
	b->pen -= (double)move * unit;
}

/* A byte of a literal string (7.3.4.2): half as long as its digits. */
static void
byte_put(struct buf *b, char c)
{
	bool special = c == '(' || c == ')' || c == '\\' || c == '\r';

	if (special)
		buf_char(b, '\\');
	buf_char(b, (char)(c == '\r' ? 'r' : c));
}

static void
glyph_put(struct brush *b, struct font *f, uint16_t cid)
{
	if (!b->string)
		buf_char(b->out, '(');
	b->string = true;
	byte_put(b->out, (char)(cid >> 8));
	byte_put(b->out, (char)(cid & 0xff));
	b->pen += (font_width(f, cid) * b->size / 1000 + b->space) * b->widen;
}

/* The CID of a glyph and what it carries, or 0. A word is printed as it was
 * before; only as a hyphen at a line's end it is another text. */
static uint16_t
glyph_cid(const struct item *it, size_t g)
{
	const struct word *w = it->word;
	struct glyph *gl = &w->glyph[g];
	struct glyph_part part[SHARE_PARTS];
	struct use want = {.id = gl->id, .part = part};
	int more = 0;

	if (it->hyphen) {
		want.text = &SOFT_HYPHEN;
		want.len = 1;
	} else if (gl->cid) {
		return gl->cid;
	} else {
		want.text = w->cp + gl->text;
		want.len = gl->chars;
	}
	want.parts = (uint16_t)share_parts(w, g, part, &more);
	want.more = (int16_t)more;
	if (want.parts == 1)
		want.parts = 0;
	if (it->hyphen)
		return font_cid(w->font, &want);
	return gl->cid = font_cid(w->font, &want);
}

/* With its left end at `x`; false when its face is full. */
static bool
glyph_show(struct brush *b, const struct item *it, size_t g, double x)
{
	const struct glyph *gl = &it->word->glyph[g];
	uint16_t cid = glyph_cid(it, g);

	if (!cid)
		return false;
	rise_set(b, (float)(gl->dy * b->size / 1000) + b->lift);
	pen_to(b, x + gl->dx * b->size * b->widen / 1000);
	glyph_put(b, it->word->font, cid);
	return true;
}

/* In the order of reading: from the right end when that is there. */
static void
glyphs_show(struct brush *b, const struct item *it, double x)
{
	const struct word *w = it->word;
	double unit = b->size * b->widen / 1000, gap = b->space * b->widen;

	for (size_t g = it->g0; w->rtl && g < it->g1; g++)
		x += w->glyph[g].advance * unit + gap;
	for (size_t i = it->g0; i < it->g1 && !b->full; i++) {
		size_t g = w->rtl ? it->g1 - 1 - (i - it->g0) : i;
		double wide = w->glyph[g].advance * unit + gap;

		x -= w->rtl ? wide : 0;
		if (w->glyph[g].carrier == g)
			b->full = !glyph_show(b, it, g, x);
		x += w->rtl ? 0 : wide;
	}
}

/* Words of a figure are part of its box. */
static void
word_drawn(struct brush *b, const struct item *it, struct spot at)
{
	struct tags *t = &b->doc->tags;
	float wide;

	if (b->tag == TAG_NONE || !t->at[b->tag - 1].box)
		return;
	wide = (float)word_width(it->word, it->g0, it->g1) * b->size / 1000;
	tag_drawn(t, b->tag, b->page,
		  (const float[]){at.x, at.y - 0.25f * b->size, at.x + wide,
				  at.y + 0.9f * b->size});
}

void
brush_word(struct brush *b, const struct span_style *style,
	   const struct item *it, struct spot at)
{
	const struct word *w = it->word;
	float size = word_size(w, style->size);

	text_begin(b, at);
	fill_set(b, b->rgb ? b->rgb : ink_of(b, style->ink));
	font_set(b, w->font, size);
	b->lift = style->rise;
	if (it->kind == ITEM_BOX)
		letters_set(b, it, size);
	glyphs_show(b, it, at.x);
	word_drawn(b, it, at);
}

void
brush_link(struct brush *b, size_t link, struct spot at, float width,
	   float size)
{
	struct area *last =
		b->areas->len ? &b->areas->at[b->areas->len - 1] : NULL;
	float low = at.y - 0.25f * size;

	if (!link || b->furniture)
		return;
	if (last && last->link == link && last->y0 == low &&
	    fabsf(last->x1 - at.x) < 0.5f)
		last->x1 = at.x + width;
	else
		*vec_add(b->doc->arena, b->areas) = (struct area){
			at.x, low,	  at.x + width, at.y + 0.9f * size,
			link, b->link_tag};
}

void
brush_box_rgb(struct brush *b, struct box box, const float rgb[3])
{
	brush_lift(b);
	brush_tag(b, TAG_NONE);
	numbers(b->out, rgb, 3);
	buf_add(b->out, STR("rg "));
	numbers(b->out, (const float *)&box, 4);
	buf_add(b->out, STR("re f\n"));
	b->fill = NULL;
}

void
brush_box(struct brush *b, struct box box, enum ink ink)
{
	brush_box_rgb(b, box, ink_of(b, ink));
}

/* A circle of four curves. Source: ISO 32000-1, 8.5.2.2; the control points'
 * distance for a quarter is 4/3 (sqrt 2 - 1). */
static void
circle_put(struct buf *out, float x, float y, float r)
{
	static const float ends[4][2] = {{0, 1}, {-1, 0}, {0, -1}, {1, 0}};
	float k = 0.5523f * r, px = 1, py = 0;

	numbers(out, (const float[]){x + r, y}, 2);
	buf_add(out, STR("m "));
	for (size_t i = 0; i < 4; i++) {
		float ex = ends[i][0], ey = ends[i][1];

		numbers(out,
			(const float[]){
				x + r * px + k * ex, y + r * py + k * ey,
				x + r * ex + k * px, y + r * ey + k * py,
				x + r * ex, y + r * ey},
			6);
		buf_add(out, STR("c "));
		px = ex;
		py = ey;
	}
}

static void
head_put(struct buf *out, const float v[4])
{
	float dx = v[2] - v[0], dy = v[3] - v[1];

	numbers(out, (const float[]){v[2], v[3]}, 2);
	buf_add(out, STR("m "));
	numbers(out, (const float[]){v[0] - dy * 0.5f, v[1] + dx * 0.5f}, 2);
	buf_add(out, STR("l "));
	numbers(out, (const float[]){v[0] + dy * 0.5f, v[1] - dx * 0.5f}, 2);
	buf_add(out, STR("l "));
}

static void
path_put(struct buf *out, const struct shape *s, struct spot at)
{
	float x = at.x + s->x0, y = at.y + s->y0;
	float ex = at.x + s->x1, ey = at.y + s->y1;

	switch (s->kind) {
	case SHAPE_LINE:
		numbers(out, (const float[]){x, y}, 2);
		buf_add(out, STR("m "));
		numbers(out, (const float[]){ex, ey}, 2);
		buf_add(out, STR("l "));
		return;
	case SHAPE_BOX:
	case SHAPE_FRAME:
		numbers(out, (const float[]){x, y, ex - x, ey - y}, 4);
		buf_add(out, STR("re "));
		return;
	case SHAPE_DISC:
	case SHAPE_RING:
		circle_put(out, x, y, s->x1);
		return;
	case SHAPE_HEAD:
		head_put(out, (const float[]){x, y, ex, ey});
	}
}

static void
shape_drawn(struct brush *b, const struct shape *s, struct spot at)
{
	bool round = s->kind == SHAPE_DISC || s->kind == SHAPE_RING;
	float x0 = round ? s->x0 - s->x1 : s->x0;
	float y0 = round ? s->y0 - s->x1 : s->y0;
	float x1 = round ? s->x0 + s->x1 : s->x1;
	float y1 = round ? s->y0 + s->x1 : s->y1;

	if (b->tag != TAG_NONE)
		tag_drawn(&b->doc->tags, b->tag, b->page,
			  (const float[]){at.x + x0, at.y + y0, at.x + x1,
					  at.y + y1});
}

void
brush_shape(struct brush *b, const struct shape *s, struct spot at)
{
	bool fill = s->kind == SHAPE_BOX || s->kind == SHAPE_DISC ||
		    s->kind == SHAPE_HEAD;

	brush_lift(b);
	brush_tag(b, b->furniture ? TAG_NONE : s->tag);
	shape_drawn(b, s, at);
	numbers(b->out, ink_of(b, s->ink), 3);
	buf_add(b->out, fill ? STR("rg ") : STR("RG "));
	if (!fill) {
		brush_number(b->out, s->width);
		buf_add(b->out, STR(" w "));
		buf_add(b->out,
			s->dashed ? STR("[2 1.6] 0 d ") : STR("[] 0 d "));
	}
	path_put(b->out, s, at);
	buf_add(b->out, fill ? STR("f\n") : STR("S\n"));
	b->fill = NULL;
}

void
brush_logo(struct brush *b, struct box box)
{
	brush_lift(b);
	brush_tag(b, TAG_NONE);
	buf_add(b->out, STR("q "));
	numbers(b->out,
		(const float[]){box.width, 0, 0, box.height, box.x, box.y}, 6);
	buf_add(b->out, STR("cm /" LOGO_NAME " Do Q\n"));
	b->fill = NULL;
}
