/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/text/compose.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "claim/parts.h"

enum {
	VOICED = 0x3099,      /* ゛ */
	HALF_VOICED = 0x309A, /* ゜ */
	KATAKANA = 0x60	      /* from a hiragana to its katakana */
};

/* Letters that take a mark, in hiragana. */
static uint32_t
voiced(uint32_t cp)
{
	if (cp == 0x3046) /* う, ゔ */
		return 0x3094;
	if (cp == 0x309D) /* ゝ, ゞ */
		return 0x309E;
	if (cp >= 0x304B && cp <= 0x3061) /* か to ち */
		return cp % 2 ? cp + 1 : 0;
	if (cp >= 0x3064 && cp <= 0x3068) /* つ to と */
		return cp % 2 ? 0 : cp + 1;
	if (cp >= 0x306F && cp <= 0x307B) /* は to ほ */
		return cp % 3 ? 0 : cp + 1;
	return 0;
}

/* 0 when the two make no letter. */
static uint32_t
join(uint32_t cp, uint32_t mark)
{
	uint32_t up = cp >= 0x30A1 && cp <= 0x30FE ? KATAKANA : 0, joined;

	if (mark != VOICED && mark != HALF_VOICED)
		return 0;
	cp -= up;
	if (mark == HALF_VOICED)
		joined = cp >= 0x306F && cp <= 0x307B && cp % 3 == 0 ? cp + 2
								     : 0;
	else
		joined = voiced(cp);
	return joined ? joined + up : 0;
}

/* Both letters and marks have three bytes: the text loses three for each. */
enum { MARK_LEN = 3 };

static size_t
marks_find(struct str text, size_t *marks)
{
	size_t n = 0, at;

	for (at = str_find(text, STR("\xE3\x82"), 0); at != STR_NONE;
	     at = str_find(text, STR("\xE3\x82"), at + 1)) {
		if (!join(utf8_prev(text, at), utf8_at(text, at)))
			continue;
		if (marks)
			marks[n] = at;
		n++;
	}
	return n;
}

static struct str
joined_text(struct arena *a, struct str text, const struct composed *way)
{
	struct buf b = {.arena = a};
	size_t from = 0;

	for (size_t i = 0; i < way->len; i++) {
		size_t mark = way->marks[i], letter = mark - MARK_LEN;

		buf_add(&b, str_slice(text, from, letter));
		buf_cp(&b, join(utf8_at(text, letter), utf8_at(text, mark)));
		from = mark + MARK_LEN;
	}
	buf_add(&b, str_skip(text, from));
	return buf_str(&b);
}

/* How many marks are gone before a byte: of the page's text when `back` is
 * false, of the composed one when it is true. */
static size_t
marks_before(const struct composed *way, size_t at, bool back)
{
	size_t lo = 0, hi = way->len;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;
		size_t mark = way->marks[mid];

		if (back ? mark - mid * MARK_LEN <= at : mark < at)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

static void
span_move(const struct composed *way, struct span *io, bool back)
{
	size_t b = marks_before(way, io->b, back) * MARK_LEN;
	size_t e = marks_before(way, io->e, back) * MARK_LEN;

	if (io->b == io->e && !io->e)
		return;
	io->b = back ? io->b + b : io->b - b;
	io->e = back ? io->e + e : io->e - e;
}

bool
compose_article(struct arena *a, const struct article *in, struct article *ret,
		struct composed *way)
{
	size_t *marks;

	if (str_find(in->text, STR("\xE3"), 0) == STR_NONE ||
	    (!str_has(in->text, STR("\xE3\x82\x99")) &&
	     !str_has(in->text, STR("\xE3\x82\x9A"))))
		return false;
	way->len = marks_find(in->text, NULL);
	if (!way->len)
		return false;
	marks = arena_array(a, way->len, sizeof *marks);
	marks_find(in->text, marks);
	way->marks = marks;
	*ret = *in;
	ret->text = joined_text(a, in->text, way);
	ret->blocks.at =
		arena_array(a, in->blocks.len + 1, sizeof *ret->blocks.at);
	for (size_t i = 0; i < in->blocks.len; i++) {
		ret->blocks.at[i] = in->blocks.at[i];
		span_move(way, &ret->blocks.at[i].at, false);
	}
	ret->links.at =
		arena_array(a, in->links.len + 1, sizeof *ret->links.at);
	for (size_t i = 0; i < in->links.len; i++) {
		ret->links.at[i] = in->links.at[i];
		span_move(way, &ret->links.at[i].at, false);
	}
	return true;
}

static void
spans_back(const struct composed *way, struct spans *io)
{
	for (size_t i = 0; i < io->len; i++)
		span_move(way, &io->at[i], true);
}

static void
when_back(const struct composed *way, struct when *io)
{
	span_move(way, &io->at, true);
	span_move(way, &io->anchor, true);
}

static void
claim_back(const struct composed *way, struct str text, struct claim *io)
{
	spans_back(way, &io->source);
	spans_back(way, &io->cue);
	spans_back(way, &io->content);
	when_back(way, &io->said);
	when_back(way, &io->event);
	span_move(way, &io->certainty.at, true);
	span_move(way, &io->quote, true);
	for (size_t i = 0; i < io->entities.len; i++)
		span_move(way, &io->entities.at[i].at, true);
	for (size_t i = 0; i < io->why.len; i++)
		span_move(way, &io->why.at[i].at, true);
	for (size_t i = 0; i < io->holder.len; i++) {
		struct holder *h = &io->holder.at[i];

		span_move(way, &h->at, true);
		span_move(way, &h->from, true);
		if (h->at.b < h->at.e)
			h->text = str_at(text, h->at);
	}
}

void
compose_back(struct arena *a, const struct article *in,
	     const struct composed *way, struct claims *io)
{
	size_t kept = 0;
	struct err err;

	for (size_t i = 0; i < io->len; i++) {
		struct claim *c = &io->at[i];

		claim_back(way, in->text, c);
		claim_words(a, in->text, c);
		if (claim_gate(c, in->text, &err) == 0)
			io->at[kept++] = *c;
	}
	io->len = kept;
}
