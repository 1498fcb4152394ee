/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kit/faithful.h"

#include "base/utf8.h"

enum { BITS = 24, SHOWN_BYTES = 80, REFERENCE_MAX = 10 };

/* grams: which runs of letters were seen: a set that may claim one too many
 * and never one too few. */
struct grams {
	uint64_t *bits;
	uint32_t last[FAITHFUL_GRAM]; /* letters, the newest at n - 1 */
	size_t n;		      /* letters seen so far */
};

/* White space, marks and quotation marks are set by hands that differ. */
static bool
is_letter(uint32_t c)
{
	if (c < 0x80)
		return (c >= '0' && c <= '9') ||
		       ((c | 32) >= 'a' && (c | 32) <= 'z');
	return c >= 0xc0 && !(c >= 0x2000 && c < 0x2070) &&
	       !(c >= 0x3000 && c < 0x3040) && !(c >= 0xff00 && c < 0xff10) &&
	       !(c >= 0xff1a && c < 0xff21) && !(c >= 0xff3b && c < 0xff41) &&
	       !(c >= 0xff5b && c < 0xff66) && c != 0xfeff && c != 0xfffd;
}

/* One letter more; the place of the bit of the last run. */
static uint64_t
gram_next(struct grams *g, uint32_t c)
{
	uint64_t hash = UINT64_C(1469598103934665603);

	g->last[g->n++ % FAITHFUL_GRAM] = c < 0x80 ? c | 32 : c;
	for (size_t i = 0; i < FAITHFUL_GRAM; i++)
		hash = (hash ^ g->last[(g->n + i) % FAITHFUL_GRAM]) *
		       UINT64_C(1099511628211);
	return (hash ^ (hash >> 32)) & ((1 << BITS) - 1);
}

static bool
gram_seen(const struct grams *known, uint64_t at, size_t n)
{
	return n >= FAITHFUL_GRAM && known->bits[at / 64] >> (at % 64) & 1;
}

static void
letter_see(struct grams *g, uint32_t c)
{
	uint64_t at;

	if (!is_letter(c))
		return;
	at = gram_next(g, c);
	g->bits[at / 64] |= UINT64_C(1) << (at % 64);
}

static void
text_see(struct grams *g, struct str s)
{
	while (s.len)
		letter_see(g, utf8_next(&s));
}

/* "\u003cp\u003e" and "\n" of a JSON text: the letter that stands there. */
static uint32_t
escape_take(struct str *s)
{
	char kind = s->len ? *s->ptr : 0;
	uint32_t c = 0;

	*s = str_skip(*s, 1);
	if (kind != 'u' || s->len < 4)
		return '\n';
	for (size_t i = 0; i < 4; i++) {
		static const char digits[] = "0123456789abcdef";
		const char *d = memchr(digits, s->ptr[i] | 32, 16);

		c = c * 16 + (d ? (uint32_t)(d - digits) : 0);
	}
	*s = str_skip(*s, 4);
	return c;
}

/* "&rsquo;": how long, or 0 where the mark is only a mark. */
static size_t
reference_len(struct str s)
{
	size_t at = str_find(str_slice(s, 0, REFERENCE_MAX), STR(";"), 0);

	return at == STR_NONE ? 0 : at + 1;
}

/* Data: escapes are read, elements and references in texts passed over. */
static void
script_see(struct grams *g, struct str s)
{
	bool element = false;

	while (s.len) {
		uint32_t c = utf8_next(&s);

		if (c == '\\')
			c = escape_take(&s);
		if (c == '&')
			s = str_skip(s, reference_len(s));
		if (c == '<')
			element = true;
		else if (c == '>' || c == '"')
			element = false;
		else if (!element)
			letter_see(g, c);
	}
}

static void
page_see(struct grams *g, const struct page *page)
{
	const struct tree *t = &page->tree;

	for (size_t i = 0; i < t->len; i++) {
		const struct node *n = &t->at[i];

		if (n->tag == TAG_TEXT && t->at[n->parent].tag != TAG_SCRIPT)
			text_see(g, n->text);
	}
	for (size_t i = 0; i < t->len; i++) {
		const struct node *n = &t->at[i];

		if (n->tag == TAG_TEXT && t->at[n->parent].tag == TAG_SCRIPT)
			script_see(g, n->text);
		for (size_t k = 0; n->tag != TAG_TEXT && k < n->attrs; k++)
			text_see(g, n->attr[k].value);
	}
	text_see(g, page->text);
}

/* Letters [b, e) of the text, or the first of them. */
static struct str
piece_of(struct str text, const size_t *at, size_t b, size_t e)
{
	size_t end = at[e];

	if (end - at[b] > SHOWN_BYTES)
		for (end = at[b] + SHOWN_BYTES; !utf8_begins(text, end);)
			end--;
	return str_trim(str_slice(text, at[b], end));
}

struct str
faithful_find(struct arena *a, const struct page *page, struct str text)
{
	struct grams known = {
		.bits = arena_array(a, (1 << BITS) / 64, sizeof(uint64_t))};
	struct grams g = {0};
	size_t *at = arena_array(a, text.len + 1, sizeof *at);
	size_t begin = 0;   /* first letter of the block or cell */
	size_t covered = 0; /* letters before it stand on the page */
	struct str rest = text;

	page_see(&known, page);
	while (rest.len) {
		size_t here = text.len - rest.len;
		uint32_t c = utf8_next(&rest);

		if (c == '\n' || c == '\t') {
			if (g.n > covered + FAITHFUL_GAP)
				break;
			begin = covered = g.n;
		}
		if (!is_letter(c))
			continue;
		at[g.n] = here;
		if (!gram_seen(&known, gram_next(&g, c), g.n - begin))
			continue;
		if (g.n > covered + FAITHFUL_GRAM + FAITHFUL_GAP)
			return piece_of(text, at, covered, g.n - FAITHFUL_GRAM);
		covered = g.n;
	}
	at[g.n] = text.len;
	return g.n > covered + FAITHFUL_GAP ? piece_of(text, at, covered, g.n)
					    : STR("");
}
