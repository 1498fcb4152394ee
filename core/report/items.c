/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/vec.h"
#include "report/bidi.h"
#include "report/faces.h"

/* Code points shaped at once: most of a word, and with the rest of a cluster;
 * joined letters are not divided inside. */
enum {
	WORD_MAX = FONT_TEXT_MAX,
	WORD_MOST = 48,
	JOINED_MAX = 32,
	MARK_FIGURES = 6
};

/* run: a paragraph on its way to items. */
struct run {
	struct setter *s;
	const struct text *t;
	size_t len;
	const uint32_t *cp;
	struct font **font; /* a face for each character */
	char *kinds;
	const uint8_t *level, *tongue;
	double limit;
	bool quoted; /* between “ and ” */
	bool rtl;
	struct items *ret;
};

static struct item *
run_item(struct run *r, enum item_kind kind, size_t at)
{
	struct item *it = vec_add(r->s->arena, r->ret);

	it->kind = (uint8_t)kind;
	it->span = r->t->at[at].span;
	it->level = r->level[at];
	it->tongue = r->tongue[at];
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
	if (cp_japanese(w->cp[0]))
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
			    word_size(w, r->s->spans.at[it->span].size) / 1000);
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
	it->word = text_word(r->s, w->font, &hyphen, 1, false);
	it->g1 = it->word->glyphs;
	it->width = (float)(word_width(it->word, 0, it->g1) *
			    word_size(it->word, r->s->spans.at[it->span].size) /
			    1000);
}

static int
kind_cost(int kind)
{
	static const int cost[] = {[BREAK_PART] = PENALTY_PART,
				   [BREAK_ANY] = PENALTY_ANY,
				   [BREAK_LAST] = PENALTY_LAST};

	return cost[kind];
}

/* Where a word that starts at `b` may be divided. One wider than its line may
 * be, whatever it is. */
static struct divisions
run_divisions(const struct run *r, struct word *w, size_t b, bool wide)
{
	unsigned flags = r->s->spans.at[r->t->at[b].span].flags;

	if (flags & SPAN_CODE || r->rtl || (flags & SPAN_PLAIN && !wide))
		return (struct divisions){0};
	return text_divisions(r->s, w);
}

/* What it costs to do it before its code point `k`; 0 it is not done. */
static int
division_cost(const struct run *r, struct divisions at, size_t b, size_t k)
{
	unsigned flags = r->s->spans.at[r->t->at[b].span].flags;

	if (at.words >> k & 1)
		return PENALTY_HYPHEN;
	if (at.names >> k & 1 && !(flags & SPAN_EXACT) && !r->quoted)
		return PENALTY_NAME;
	return 0;
}

/* What ends a line before code point `k` of a word that starts at `b`; 0
 * nothing does. */
static int
point_cost(const struct run *r, size_t b, size_t k, bool wide)
{
	const uint32_t *cp = r->cp + b;
	int cost = kind_cost(r->kinds[b + k - 1]);

	if (!wide || (cost && cost < PENALTY_LAST))
		return cost;
	if (cp[k - 1] == ']' ? k > 2 && cp[k - 3] == '['
			     : cp_divider(cp[k - 1]) && cp[k] != ']')
		return PENALTY_PART;
	return PENALTY_LAST;
}

/* Of a script that has hyphens: Latin, Greek, Cyrillic, Armenian. */
static bool
cp_hyphened(uint32_t cp)
{
	return cp < 0x590 || (cp >= 0x1e00 && cp < 0x2000);
}

/* A word of letters alone, which shows that it goes on. */
static bool
word_is_letters(const struct run *r, const struct word *w, size_t b)
{
	if (r->s->spans.at[r->t->at[b].span].flags & SPAN_CODE)
		return false;
	for (size_t i = 0; i < w->cps; i++) {
		bool edge = i == 0 || i + 2 >= w->cps; /* "(…)," */
		uint32_t cp = w->cp[i];
		bool letter = cp_letter(cp) || cp_mark(cp);

		if (letter ? !cp_hyphened(cp) : !edge || !cp_apart(cp))
			return false;
	}
	return true;
}

/* The characters [b, e), of one face and direction, as they join. */
static struct word *
run_shaped(struct run *r, size_t b, size_t e)
{
	return text_word(r->s, r->font[b], r->cp + b, e - b, r->level[b] & 1);
}

static const struct word *
run_word(struct run *r, size_t b, size_t e)
{
	struct word *w = run_shaped(r, b, e);
	double size = word_size(w, r->s->spans.at[r->t->at[b].span].size);
	bool wide = word_width(w, 0, w->glyphs) * size / 1000 > r->limit;
	struct divisions at = run_divisions(r, w, b, wide);
	bool letters = word_is_letters(r, w, b);
	size_t from = 0;

	for (size_t g = 1; w->ltr && g < w->glyphs; g++) {
		size_t k = w->glyph[g].cluster;
		int hyphen, cost;

		if (k == w->glyph[g - 1].cluster)
			continue;
		hyphen = division_cost(r, at, b, k);
		cost = hyphen ? hyphen : point_cost(r, b, k, wide);
		if (!cost)
			continue;
		run_box(r, w, (struct span){from, g}, b);
		from = g;
		if (hyphen || (letters && cost == PENALTY_LAST))
			run_hyphen(r, w, b, cost);
		else
			run_penalty(r, b, cost);
	}
	run_box(r, w, (struct span){from, w->glyphs}, b);
	return w;
}

/* "[12]" of a citation that stands in another file, from its first sign on
 * or back from its last. */
static bool
is_plain_mark(const struct run *r, size_t i)
{
	bool back = r->cp[i] == ']';
	size_t n = 0;

	if (!back && r->cp[i] != '[')
		return false;
	do {
		if (back ? i-- == 0 : ++i == r->len)
			return false;
	} while (r->cp[i] >= '0' && r->cp[i] <= '9' && ++n <= MARK_FIGURES);
	return n && r->cp[i] == (back ? '[' : ']');
}

static bool
is_mark(const struct run *r, size_t i)
{
	unsigned flags = r->s->spans.at[r->t->at[i].span].flags;

	return flags & SPAN_MARK ||
	       (!(flags & (SPAN_CODE | SPAN_PLAIN)) && is_plain_mark(r, i));
}

/* "Finding 3", a link: its number stays with it. */
static bool
numbers_link(const struct run *r, size_t i)
{
	uint32_t span = r->t->at[i].span;
	size_t e = i + 1;

	if (!r->s->spans.at[span].link)
		return false;
	while (e < r->len && r->t->at[e].span == span && r->cp[e] >= '0' &&
	       r->cp[e] <= '9')
		e++;
	return e > i + 1 && (e == r->len || r->t->at[e].span != span);
}

/* Signs that stay with the words before them: dashes, points between parts,
 * what stands for more. */
static bool
cp_trails(uint32_t cp)
{
	return cp == 0xb7 || cp == 0x2013 || cp == 0x2014 || cp == 0x2026;
}

/* "Finding 3", "Part II": one or two figures behind a name. */
static bool
numbers_name(const struct run *r, size_t i)
{
	size_t b = i, e = i + 1;

	while (e < r->len && e < i + 4 && r->cp[e] >= '0' && r->cp[e] <= '9')
		e++;
	while (b > 0 && cp_letter(r->cp[b - 1]) && i - b < WORD_MOST)
		b--;
	return e > i + 1 && e < i + 4 && b < i && r->cp[b] >= 'A' &&
	       r->cp[b] <= 'Z';
}

/* What it costs to end the line at the blank `i`: a citation's mark does not
 * start a line, but a long row of them may be parted. */
static int
blank_cost(const struct run *r, size_t i)
{
	if (r->cp[i] == 0xa0 || numbers_link(r, i))
		return PENALTY_NEVER;
	if (!i || i + 1 >= r->len)
		return 0;
	if (cp_trails(r->cp[i + 1]) && !cp_trails(r->cp[i - 1]))
		return PENALTY_NEVER;
	if (!is_mark(r, i + 1))
		return numbers_name(r, i) ? PENALTY_NUMBER : 0;
	return is_mark(r, i - 1) ? PENALTY_MARK : PENALTY_NEVER;
}

/* The half of a wide sign that is empty stands beside the blank. */
static bool
beside_half(const struct run *r, size_t i)
{
	return (i > 0 && half_after(r->font[i - 1], r->cp[i - 1])) ||
	       (i + 1 < r->len && half_before(r->font[i + 1], r->cp[i + 1]));
}

static void
run_blank(struct run *r, size_t i)
{
	const struct span_style *st = &r->s->spans.at[r->t->at[i].span];
	bool code = st->flags & SPAN_CODE;
	int cost = blank_cost(r, i);
	struct item *it;

	if (cost)
		run_penalty(r, i, cost);
	it = run_item(r, ITEM_GLUE, i);
	it->word = text_word(r->s, fontset_face(r->s->fonts, st->font),
			     &r->cp[i], 1, false);
	it->g1 = it->word->glyphs;
	it->width = (float)(word_width(it->word, 0, it->g1) * st->size / 1000);
	it->stretch = code ? 0 : it->width * 0.33f;
	it->shrink = code ? 0 : it->width * 0.30f;
	if (!code && beside_half(r, i))
		it->width = it->shrink;
}

/* A letter or figure that is no square. */
static bool
cp_foreign(uint32_t cp)
{
	return !cp_japanese(cp) && !cp_unspaced(cp) && !cp_shared(cp);
}

/* Between two Japanese characters: nothing, that can give a little; after a
 * stop or before a bracket the half of the square that is empty gives, and of
 * two such halves one goes. Letters and figures of other scripts stand a
 * little off (JIS X 4051 has a quarter; readers of the file take that for a
 * blank). Scripts without blanks give as little. */
static void
run_gap(struct run *r, size_t i)
{
	float size = r->s->spans.at[r->t->at[i].span].size;
	uint32_t x = r->cp[i], y = r->cp[i + 1];
	bool after = half_after(r->font[i], x);
	bool before = half_before(r->font[i + 1], y);
	struct item *it = run_item(r, ITEM_GLUE, i);

	it->stretch = (cp_unspaced(x) ? 0.1f : 0.08f) * size;
	if (after && before) {
		it->width = -0.5f * size;
	} else if (after || before) {
		it->stretch = 0.1f * size;
		it->shrink = 0.2f * size;
	} else if (cp_foreign(x) != cp_foreign(y)) {
		it->width = 0.1f * size;
		it->shrink = 0.05f * size;
	}
}

/* Behind character `i`, the last one of a word. */
static void
run_end_of_word(struct run *r, const struct word *w, size_t i)
{
	if (i + 1 >= r->len || r->kinds[i] == BREAK_NO || r->cp[i + 1] == ' ')
		return;
	if (is_mark(r, i + 1))
		run_penalty(r, i, is_mark(r, i) ? PENALTY_MARK : PENALTY_NEVER);
	else if (r->kinds[i] == BREAK_MAY &&
		 (cp_japanese(r->cp[i]) || cp_japanese(r->cp[i + 1]) ||
		  cp_unspaced(r->cp[i])))
		run_gap(r, i);
	else if (r->kinds[i] == BREAK_LAST && word_is_letters(r, w, i))
		run_hyphen(r, w, i, PENALTY_LAST);
	else
		run_penalty(r, i, kind_cost(r->kinds[i]));
}

static bool
word_goes_on(const struct run *r, size_t b, size_t i)
{
	uint32_t cp = r->cp[i];
	size_t most = r->level[b] & 1 ? JOINED_MAX : WORD_MOST;

	if (i - b >= most && cp_joins(r->cp[i - 1], cp))
		most = WORD_MAX;
	if (r->tongue[i] && r->tongue[b] && r->tongue[i] != r->tongue[b])
		return false;
	return i - b < most && r->level[i] == r->level[b] && cp != ' ' &&
	       cp != '\n' && cp != 0xa0 && cp != 0xad && cp != 0x200b &&
	       r->kinds[i - 1] != BREAK_MAY && r->font[i] == r->font[b] &&
	       r->t->at[i].span == r->t->at[b].span;
}

static void
run_finish(struct run *r, size_t at)
{
	struct item *it;

	run_penalty(r, at, PENALTY_NEVER);
	it = run_item(r, ITEM_GLUE, at);
	it->level = r->rtl;
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
		run_hyphen(r, run_shaped(r, b, b + 1), b, PENALTY_HYPHEN);
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
	const struct word *w;
	size_t e;

	for (size_t b = 0; b < r->len; b = e) {
		e = b + 1;
		if (run_special(r, b))
			continue;
		while (e < r->len && word_goes_on(r, b, e))
			e++;
		run_quotes(r, b, e, true);
		w = run_word(r, b, e);
		run_quotes(r, b, e, false);
		run_end_of_word(r, w, e - 1);
	}
	run_finish(r, r->len - 1);
}

/* Face, direction and breaks of each character. */
static int
run_prepare(struct run *r, struct arena *a, struct err *err)
{
	uint32_t *cp = arena_array(a, r->len, sizeof *cp);
	uint8_t *level = arena_alloc(a, r->len);
	uint8_t *tongue = arena_alloc(a, r->len);
	struct faced f = {r->s, r->t, r->len, cp, NULL, tongue};

	r->cp = cp;
	r->level = level;
	r->tongue = tongue;
	r->kinds = arena_alloc(a, r->len);
	r->font = f.font = arena_array(a, r->len, sizeof(struct font *));
	for (size_t i = 0; i < r->len; i++)
		cp[i] = r->t->at[i].cp;
	r->rtl = text_rtl(r->t);
	tongues_find(cp, r->len,
		     tongue_square(r->s->tongue) || r->s->tongue == TONGUE_KO
			     ? r->s->tongue
			     : signs_most(&r->s->seen),
		     tongue);
	bidi_levels(cp, r->len, r->rtl, level);
	if (faces_choose(&f, err) < 0)
		return -1;
	breaks_find(cp, r->len, r->kinds);
	unspaced_find(r->s->thai, cp, r->len, r->kinds);
	return 0;
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
	r.len = kept.len;
	if (run_prepare(&r, &scratch, err) < 0)
		return -1;
	run_items(&r);
	return 0;
}
