/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text.h"

#include <math.h>
#include <string.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "base/vec.h"

enum { TAB = 8, WORD_MAX = FONT_TEXT_MAX, ZERO_WIDTH_JOINER = 0x200d };
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
		bool blank = cp == ' ' || (cp >= '\t' && cp <= '\r');

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
word_hash(const struct font *f, const uint32_t *cp, size_t n)
{
	uint32_t h = 2166136261u ^ f->serial;

	for (size_t i = 0; i < n; i++)
		h = (h ^ cp[i]) * 16777619u;
	return (h ^ (h >> 15)) * 2654435761u;
}

static void
words_put(struct words *w, struct word *word)
{
	size_t i = word->hash & (w->cap - 1);

	while (w->at[i])
		i = (i + 1) & (w->cap - 1);
	w->at[i] = word;
}

static void
words_grow(struct setter *s)
{
	struct words old = s->words;

	s->words.cap = old.cap ? old.cap * 2 : 1024;
	s->words.at = arena_array(s->arena, s->words.cap, sizeof *old.at);
	for (size_t i = 0; i < old.cap; i++)
		if (old.at[i])
			words_put(&s->words, old.at[i]);
}

static struct word *
word_shape(struct setter *s, struct font *f, const uint32_t *cp, size_t n)
{
	struct word *w = arena_alloc(s->arena, sizeof *w);
	uint32_t *own = arena_array(s->arena, n, sizeof *own);
	size_t glyphs;

	memcpy(own, cp, n * sizeof *own);
	w->font = f;
	w->cp = own;
	w->cps = (uint16_t)n;
	w->glyph = font_shape(f, own, n, &glyphs);
	w->glyphs = (uint16_t)glyphs;
	w->ltr = true;
	for (size_t i = 1; i < glyphs; i++)
		w->ltr = w->ltr &&
			 w->glyph[i].cluster >= w->glyph[i - 1].cluster;
	w->hyphens = hyphens_find(s->hyphens, own, n);
	return w;
}

const struct word *
text_word(struct setter *s, struct font *f, const uint32_t *cp, size_t n)
{
	uint32_t hash = word_hash(f, cp, n);
	struct word *w;

	if (s->words.len * 2 >= s->words.cap)
		words_grow(s);
	for (size_t i = hash & (s->words.cap - 1); s->words.at[i];
	     i = (i + 1) & (s->words.cap - 1)) {
		w = s->words.at[i];
		if (w->hash == hash && w->font == f && w->cps == n &&
		    !memcmp(w->cp, cp, n * sizeof *cp))
			return w;
	}
	w = word_shape(s, f, cp, n);
	w->hash = hash;
	words_put(&s->words, w);
	s->words.len++;
	return w;
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

/* run: a paragraph on its way to items. */
struct run {
	struct setter *s;
	const struct text *t;
	uint32_t *cp;
	struct font **font; /* a face for each character */
	char *kinds;
	double limit;
	bool quoted; /* between “ and ” */
	struct items *ret;
};

static size_t
cluster_end(const struct run *r, size_t b)
{
	size_t e = b + 1;

	while (e < r->t->len && e - b < WORD_MAX / 2 &&
	       (cp_mark(r->cp[e]) || r->cp[e - 1] == ZERO_WIDTH_JOINER))
		e++;
	return e;
}

static bool
among_japanese(const struct run *r, size_t b, size_t e)
{
	while (b > 0 && (r->cp[b - 1] == ' ' || cp_shared(r->cp[b - 1])))
		b--;
	while (e < r->t->len && cp_shared(r->cp[e]))
		e++;
	return (b > 0 && cp_japanese(r->cp[b - 1])) ||
	       (b == 0 && e < r->t->len && cp_japanese(r->cp[e]));
}

/* "line 12: no font has U+1F600 (…)" */
static struct str
no_face(struct arena *a, const struct run *r, size_t at)
{
	struct buf b = {.arena = a};
	size_t line = r->s->spans.at[r->t->at[at].span].line;

	buf_cp(&b, r->cp[at]);
	return str_fmt(a,
		       "line %zu: no font has U+%04X (%.*s); install one that "
		       "has it or name its file",
		       line, r->cp[at], STR_ARG(buf_str(&b)));
}

static void
missing_add(struct run *r, size_t at)
{
	struct strs *to = r->s->missing;

	if (to && to->len < MISSING_MAX)
		*vec_add(r->s->arena, to) = no_face(r->s->arena, r, at);
}

/* A cluster that no face has is printed as U+FFFD, or no page with a picture
 * in its text could be quoted. Without any Japanese face, though, whole
 * quotes would be lost: NULL. */
static struct font *
run_stand_in(struct run *r, struct font_want want, size_t b, size_t e)
{
	static const uint32_t kana = 0x3042, sign = 0xFFFD;
	struct font *f;

	if (cp_japanese(r->cp[b]) &&
	    !fontset_pick(r->s->fonts, want, &kana, 1, true))
		return NULL;
	missing_add(r, b);
	f = fontset_pick(r->s->fonts, want, &sign, 1, false);
	r->cp[b] = f ? sign : '?';
	for (size_t i = b + 1; i < e; i++)
		r->cp[i] = ZERO_WIDTH_JOINER;
	return f ? f : fontset_face(r->s->fonts, want);
}

static int
run_faces(struct run *r, struct err *err)
{
	struct fontset *set = r->s->fonts;

	for (size_t b = 0, e; b < r->t->len; b = e) {
		struct span_style *st = &r->s->spans.at[r->t->at[b].span];
		bool ja = cp_shared(r->cp[b]) && among_japanese(r, b, b + 1);
		struct font *f;

		e = cluster_end(r, b);
		f = cp_ignorable(r->cp[b])
			    ? fontset_face(set, st->font)
			    : fontset_pick(set, st->font, r->cp + b, e - b, ja);
		if (!f)
			f = run_stand_in(r, st->font, b, e);
		if (!f) {
			AUTO_ARENA a = {0};

			return err_set(err, ERR_FORMAT, "%.*s",
				       STR_ARG(no_face(&a, r, b)));
		}
		for (size_t i = b; i < e; i++)
			r->font[i] = f;
	}
	return 0;
}

static bool
face_has_all(const struct font *f, const uint32_t *cp, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (!cp_ignorable(cp[i]) && !font_glyph(f, cp[i]))
			return false;
	return true;
}

/* Chinese that the Japanese face has only in part is set in the one face
 * that has all of it, not in two by turns. */
static void
run_even(struct run *r, size_t b, size_t e)
{
	struct font *other = NULL;

	for (size_t i = b; i < e; i++)
		if (r->font[i] != r->font[b])
			other = r->font[i];
	for (int turn = 0; other && turn < 2; turn++) {
		struct font *f = turn ? r->font[b] : other;

		if (!face_has_all(f, r->cp + b, e - b))
			continue;
		for (size_t i = b; i < e; i++)
			r->font[i] = f;
		return;
	}
}

static void
run_even_all(struct run *r)
{
	size_t e;

	for (size_t b = 0; b < r->t->len; b = e) {
		e = b + 1;
		if (!cp_japanese(r->cp[b]))
			continue;
		while (e < r->t->len && cp_japanese(r->cp[e]) &&
		       r->t->at[e].span == r->t->at[b].span)
			e++;
		run_even(r, b, e);
	}
}

static struct item *
run_item(struct run *r, enum item_kind kind, size_t at)
{
	struct item *it = vec_add(r->s->arena, r->ret);

	it->kind = (uint8_t)kind;
	it->span = r->t->at[at].span;
	return it;
}

static bool
cp_apart(uint32_t cp)
{
	return cp < 0x590 || (cp >= 0x10a0 && cp < 0x1800) ||
	       (cp >= 0x1e00 && cp < 0x2e00);
}

static float
box_give(const struct word *w, const struct span_style *style, float width,
	 size_t glyphs)
{
	if (style->flags & SPAN_CODE || cp_japanese(w->cp[0]))
		return 0;
	width *= LETTER_FLEX;
	if (w->ltr && cp_apart(w->cp[w->cps - 1]))
		width += LETTER_SPACE * style->size * (float)glyphs;
	return width;
}

static void
run_box(struct run *r, const struct word *w, struct span at, size_t pos)
{
	struct item *it = run_item(r, ITEM_BOX, pos);

	it->word = w;
	it->g0 = (uint16_t)at.b;
	it->g1 = (uint16_t)at.e;
	it->width = (float)(word_width(w, at.b, at.e) *
			    r->s->spans.at[it->span].size / 1000);
	it->stretch = it->shrink =
		box_give(w, &r->s->spans.at[it->span], it->width, at.e - at.b);
}

static void
run_penalty(struct run *r, size_t pos, int cost)
{
	run_item(r, ITEM_PENALTY, pos)->penalty = (int16_t)cost;
}

static void
run_hyphen(struct run *r, const struct word *w, size_t pos, int cost)
{
	static const uint32_t hyphen = '-';
	struct item *it = run_item(r, ITEM_PENALTY, pos);

	it->penalty = (int16_t)cost;
	it->hyphen = true;
	it->word = text_word(r->s, w->font, &hyphen, 1);
	it->g1 = it->word->glyphs;
	it->width = (float)(word_width(it->word, 0, it->g1) *
			    r->s->spans.at[it->span].size / 1000);
}

static int
kind_cost(int kind)
{
	static const int cost[] = {[BREAK_PART] = PENALTY_PART,
				   [BREAK_ANY] = PENALTY_ANY,
				   [BREAK_LAST] = PENALTY_LAST};

	return cost[kind];
}

static int
division_cost(const struct run *r, const struct word *w, size_t b, size_t k)
{
	unsigned flags = r->s->spans.at[r->t->at[b].span].flags;

	if (flags & (SPAN_CODE | SPAN_PLAIN))
		return 0;
	if (w->hyphens.words >> k & 1)
		return PENALTY_HYPHEN;
	if (w->hyphens.names >> k & 1 && !(flags & SPAN_EXACT) && !r->quoted)
		return PENALTY_NAME;
	return 0;
}

/* What ends a line before code point `k` of a word that starts at `b`; 0
 * nothing does. */
static int
point_cost(const struct run *r, size_t b, size_t k, bool wide)
{
	int cost = kind_cost(r->kinds[b + k - 1]);

	return cost ? cost : wide ? PENALTY_LAST : 0;
}

static void
run_word(struct run *r, size_t b, size_t e)
{
	const struct word *w = text_word(r->s, r->font[b], r->cp + b, e - b);
	double size = r->s->spans.at[r->t->at[b].span].size;
	bool wide = word_width(w, 0, w->glyphs) * size / 1000 > r->limit;
	size_t from = 0;

	for (size_t g = 1; w->ltr && g < w->glyphs; g++) {
		size_t k = w->glyph[g].cluster;
		int hyphen, cost;

		if (k == w->glyph[g - 1].cluster)
			continue;
		hyphen = division_cost(r, w, b, k);
		cost = hyphen ? hyphen : point_cost(r, b, k, wide);
		if (!cost)
			continue;
		run_box(r, w, (struct span){from, g}, b);
		from = g;
		if (hyphen)
			run_hyphen(r, w, b, cost);
		else
			run_penalty(r, b, cost);
	}
	run_box(r, w, (struct span){from, w->glyphs}, b);
}

static bool
mark_follows(const struct run *r, size_t i)
{
	const struct span_style *at = r->s->spans.at;
	const struct tchar *c = r->t->at;

	return i + 1 < r->t->len && i > 0 &&
	       (at[c[i + 1].span].flags & SPAN_MARK) &&
	       !(at[c[i - 1].span].flags & SPAN_MARK);
}

static void
run_blank(struct run *r, size_t i)
{
	const struct span_style *st = &r->s->spans.at[r->t->at[i].span];
	bool code = st->flags & SPAN_CODE;
	struct item *it;

	if (r->cp[i] == 0xa0 || mark_follows(r, i))
		run_penalty(r, i, PENALTY_NEVER);
	it = run_item(r, ITEM_GLUE, i);
	it->word = text_word(r->s, fontset_face(r->s->fonts, st->font),
			     &r->cp[i], 1);
	it->g1 = it->word->glyphs;
	it->width = (float)(word_width(it->word, 0, it->g1) * st->size / 1000);
	it->stretch = code ? 0 : it->width * 0.33f;
	it->shrink = code ? 0 : it->width * 0.30f;
}

/* Between two Japanese characters: nothing, that can give a little; after a
 * stop or before a bracket the half of the square that is empty gives. */
static void
run_gap(struct run *r, size_t i)
{
	double size = r->s->spans.at[r->t->at[i].span].size;
	bool loose = kinsoku_no_start(r->cp[i]) || kinsoku_no_end(r->cp[i + 1]);
	struct item *it = run_item(r, ITEM_GLUE, i);

	it->stretch = (float)(0.03 * size);
	it->shrink = (float)((loose ? 0.2 : 0) * size);
}

static void
run_end_of_word(struct run *r, size_t i)
{
	if (i + 1 >= r->t->len || r->kinds[i] == BREAK_NO ||
	    r->cp[i + 1] == ' ')
		return;
	if (r->kinds[i] == BREAK_MAY &&
	    (cp_japanese(r->cp[i]) || cp_japanese(r->cp[i + 1])))
		run_gap(r, i);
	else
		run_penalty(r, i, kind_cost(r->kinds[i]));
}

static bool
word_goes_on(const struct run *r, size_t b, size_t i)
{
	uint32_t cp = r->cp[i];

	return i - b < WORD_MAX && cp != ' ' && cp != '\n' && cp != 0xa0 &&
	       cp != 0xad && cp != 0x200b && r->kinds[i - 1] != BREAK_MAY &&
	       r->font[i] == r->font[b] && r->t->at[i].span == r->t->at[b].span;
}

static void
run_finish(struct run *r, size_t at)
{
	struct item *it;

	run_penalty(r, at, PENALTY_NEVER);
	it = run_item(r, ITEM_GLUE, at);
	it->stretch = 1e5f;
	run_penalty(r, at, PENALTY_FORCE);
}

/* Characters that are no word of their own: what they do to the line. */
static bool
run_special(struct run *r, size_t b)
{
	switch (r->cp[b]) {
	case ' ':
	case 0xa0:
		run_blank(r, b);
		return true;
	case '\n':
		run_finish(r, b);
		return true;
	case 0xad:
		run_hyphen(r, text_word(r->s, r->font[b], r->cp + b, 1), b,
			   PENALTY_HYPHEN);
		return true;
	case 0x200b:
		run_penalty(r, b, 0);
		return true;
	default:
		return false;
	}
}

/* A word that opens a quotation is in it already, one that closes it still. */
static void
run_quotes(struct run *r, size_t b, size_t e, bool before)
{
	for (size_t i = b; i < e; i++)
		if (r->cp[i] == (before ? 0x201c : 0x201d))
			r->quoted = before;
}

static void
run_items(struct run *r)
{
	size_t e;

	for (size_t b = 0; b < r->t->len; b = e) {
		e = b + 1;
		if (run_special(r, b))
			continue;
		while (e < r->t->len && word_goes_on(r, b, e))
			e++;
		run_quotes(r, b, e, true);
		run_word(r, b, e);
		run_quotes(r, b, e, false);
		run_end_of_word(r, e - 1);
	}
	run_finish(r, r->t->len - 1);
}

int
text_items(struct setter *s, const struct text *t, double limit,
	   struct items *ret, struct err *err)
{
	AUTO_ARENA scratch = {0};
	struct text kept = *t;
	struct run r = {.s = s, .t = &kept, .limit = limit, .ret = ret};

	while (kept.len > 1 && kept.at[kept.len - 1].cp == ' ')
		kept.len--;
	if (!kept.len)
		return 0;
	r.cp = arena_array(&scratch, kept.len, sizeof *r.cp);
	r.font = arena_array(&scratch, kept.len, sizeof(struct font *));
	r.kinds = arena_alloc(&scratch, kept.len);
	for (size_t i = 0; i < kept.len; i++)
		r.cp[i] = kept.at[i].cp;
	if (run_faces(&r, err) < 0)
		return -1;
	run_even_all(&r);
	breaks_find(r.cp, kept.len, r.kinds);
	run_items(&r);
	return 0;
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
text_japanese(const struct text *t)
{
	size_t n = 0;

	for (size_t i = 0; i < t->len; i++)
		n += cp_japanese(t->at[i].cp);
	return n * 2 > t->len;
}
