/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/faces.h"

#include "base/buf.h"
#include "base/vec.h"

enum {
	CLUSTER_MAX = FONT_TEXT_MAX / 2,
	ZERO_WIDTH_JOINER = 0x200d,
	AMONG_LOOK = 32, /* signs in a row to a square */
	QUOTE_LOOK = 160 /* characters to the other mark of a quotation */
};

static size_t
cluster_end(const struct faced *r, size_t b)
{
	size_t e = b + 1;

	while (e < r->len && e - b < CLUSTER_MAX &&
	       (cp_mark(r->cp[e]) || r->cp[e - 1] == ZERO_WIDTH_JOINER))
		e++;
	return e;
}

/* The language of the squares that a shared sign stands among. */
static enum tongue
among_squares(const struct faced *r, size_t b, size_t e)
{
	size_t least = b > AMONG_LOOK ? b - AMONG_LOOK : 0;
	size_t most = r->len - e > AMONG_LOOK ? e + AMONG_LOOK : r->len;

	while (b > least && (r->cp[b - 1] == ' ' || cp_shared(r->cp[b - 1])))
		b--;
	while (e < most && cp_shared(r->cp[e]))
		e++;
	if (b > 0)
		e = b - 1;
	return e < r->len && cp_japanese(r->cp[e]) ? (enum tongue)r->tongue[e]
						   : TONGUE_NONE;
}

/* What stands between a mark of quotation at `i` and its other one; empty when
 * that is not near. */
static struct span
quoted_at(const struct faced *r, size_t i)
{
	bool opens = r->cp[i] == 0x201c || r->cp[i] == 0x2018;
	uint32_t other = opens ? r->cp[i] + 1 : r->cp[i] - 1;
	size_t at = i;

	if (!opens && r->cp[i] != 0x201d && r->cp[i] != 0x2019)
		return (struct span){i, i};
	for (size_t n = 0; n < QUOTE_LOOK; n++) {
		if (opens ? ++at == r->len : at-- == 0)
			break;
		if (r->cp[at] == r->cp[i])
			break;
		if (r->cp[at] == other)
			return opens ? (struct span){i + 1, at}
				     : (struct span){at + 1, i};
	}
	return (struct span){i, i};
}

/* Marks of quotation look like what they hold, both alike. */
static enum tongue
quote_squares(const struct faced *r, struct span in)
{
	size_t squares = 0, letters = 0;
	enum tongue first = TONGUE_NONE;

	for (size_t i = in.b; i < in.e; i++) {
		bool square = cp_japanese(r->cp[i]);

		squares += square;
		letters += !square && cp_letter(r->cp[i]);
		if (square && !first)
			first = (enum tongue)r->tongue[i];
	}
	return squares > letters ? first : TONGUE_NONE;
}

/* In which language's face a sign is that many share. */
static enum tongue
shared_tongue(const struct faced *r, size_t i)
{
	struct span in = quoted_at(r, i);

	return in.b < in.e ? quote_squares(r, in) : among_squares(r, i, i + 1);
}

/* "line 12: no font has U+1F600 (…)" */
static struct str
no_face(struct arena *a, const struct faced *r, size_t at)
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
missing_add(struct faced *r, size_t at)
{
	struct strs *to = r->s->missing;

	if (to && to->len < MISSING_MAX)
		*vec_add(r->s->arena, to) = no_face(r->s->arena, r, at);
}

/* A cluster that no face has is printed as U+FFFD, or no page with a picture
 * in its text could be quoted. Without any Japanese face, though, whole
 * quotes would be lost: NULL. */
static struct font *
stand_in(struct faced *r, struct font_want want, size_t b, size_t e)
{
	static const uint32_t kana = 0x3042, sign = 0xFFFD;
	struct font *f;

	if (cp_japanese(r->cp[b]) &&
	    !fontset_pick(r->s->fonts, want, &kana, 1, TONGUE_JA))
		return NULL;
	missing_add(r, b);
	f = fontset_pick(r->s->fonts, want, &sign, 1, TONGUE_NONE);
	r->cp[b] = f ? sign : '?';
	for (size_t i = b + 1; i < e; i++)
		r->cp[i] = ZERO_WIDTH_JOINER;
	return f ? f : fontset_face(r->s->fonts, want);
}

/* Plain letters of one style are most of a text, and every text face has
 * them: up to the last of them that no mark can follow. */
static size_t
plain_end(const struct faced *r, size_t b)
{
	uint32_t span = r->t->at[b].span;
	size_t e = b;

	while (e < r->len && r->cp[e] >= ' ' && r->cp[e] < 0x7f &&
	       r->t->at[e].span == span)
		e++;
	return e > b && e < r->len && r->cp[e] >= 0x300 ? e - 1 : e;
}

static size_t
faces_plain(struct faced *r, size_t b)
{
	size_t e = plain_end(r, b);
	struct font *f;

	if (e == b)
		return b;
	f = fontset_face(r->s->fonts, r->s->spans.at[r->t->at[b].span].font);
	if (!font_glyph(f, 'A'))
		return b;
	for (size_t i = b; i < e; i++)
		r->font[i] = f;
	return e;
}

static int
faces_pick(struct faced *r, struct err *err)
{
	struct fontset *set = r->s->fonts;

	for (size_t b = 0, e; b < r->len; b = e) {
		struct span_style *st = &r->s->spans.at[r->t->at[b].span];
		enum tongue in = cp_shared(r->cp[b])
					 ? shared_tongue(r, b)
					 : (enum tongue)r->tongue[b];
		struct font *f;

		e = faces_plain(r, b);
		if (e > b)
			continue;
		e = cluster_end(r, b);
		f = cp_ignorable(r->cp[b])
			    ? fontset_face(set, st->font)
			    : fontset_pick(set, st->font, r->cp + b, e - b, in);
		if (!f)
			f = stand_in(r, st->font, b, e);
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
		if (!font_glyph(f, cp[i]) && !cp_ignorable(cp[i]))
			return false;
	return true;
}

/* Chinese that the Japanese face has only in part is set in the one face
 * that has all of it, not in two by turns. */
static void
even(struct faced *r, size_t b, size_t e)
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
even_all(struct faced *r)
{
	size_t e;

	for (size_t b = 0; b < r->len; b = e) {
		e = b + 1;
		if (!cp_japanese(r->cp[b]))
			continue;
		while (e < r->len && cp_japanese(r->cp[e]) &&
		       r->t->at[e].span == r->t->at[b].span)
			e++;
		even(r, b, e);
	}
}

int
faces_choose(struct faced *r, struct err *err)
{
	if (faces_pick(r, err) < 0)
		return -1;
	even_all(r);
	return 0;
}
