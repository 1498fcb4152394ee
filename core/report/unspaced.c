/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/unspaced.h"

#include <hb.h>
#ifdef HAVE_LIBTHAI
#include <thai/thbrk.h>
#endif

#include "report/breaks.h"
#include "report/cp.h"

enum {
	THAI_RUN_MAX = 4096, /* characters that words are sought in at once */
	ZERO_WIDTH_JOINER = 0x200d,
	LAO = 0x80 /* from a Thai character to the Lao one like it */
};

enum writing { SPACED, THAI, LAO_SCRIPT, BURMESE, KHMER };

static enum writing
script_of(uint32_t cp)
{
	static const struct {
		uint32_t from, to;
		enum writing script;
	} blocks[] = {
		{0xe01, 0xe4f, THAI},	   {0xe81, 0xedf, LAO_SCRIPT},
		{0x1000, 0x1049, BURMESE}, {0x1050, 0x109f, BURMESE},
		{0x1780, 0x17dd, KHMER},   {0xa9e0, 0xa9ff, BURMESE},
		{0xaa60, 0xaa7f, BURMESE},
	};

	for (size_t i = 0; cp >= 0xe01 && i < COUNT(blocks); i++)
		if (cp >= blocks[i].from && cp <= blocks[i].to)
			return blocks[i].script;
	return SPACED;
}

bool
cp_unspaced(uint32_t cp)
{
	return script_of(cp) != SPACED;
}

/* Thai and Lao are encoded alike. */
static uint32_t
thai_like(uint32_t c)
{
	return c >= 0xe80 && c <= 0xedf ? c - LAO : c;
}

/* A vowel that is written before its consonant. */
static bool
thai_leads(uint32_t c)
{
	c = thai_like(c);
	return c >= 0xe40 && c <= 0xe44;
}

/* Vowels and signs that are written behind their consonant. */
static bool
thai_follows(uint32_t c)
{
	c = thai_like(c);
	return (c >= 0xe2f && c <= 0xe3a) || (c >= 0xe45 && c <= 0xe4e) ||
	       c == 0xe3d;
}

/* Vowels and the sign of repetition that end their syllable. */
static bool
thai_closes(uint32_t c)
{
	c = thai_like(c);
	return c == 0xe30 || c == 0xe33 || c == 0xe46;
}

/* A sign that draws the next letter below the last. Those of Thai, Lao and
 * Burmese that only silence a letter are of the same class. */
static bool
cp_subscribes(uint32_t c)
{
	hb_unicode_funcs_t *u = hb_unicode_funcs_get_default();

	return c >= 0x94d && c != 0xe3a && c != 0xeba && c != 0x103a &&
	       hb_unicode_combining_class(u, c) ==
		       HB_UNICODE_COMBINING_CLASS_VIRAMA;
}

bool
cp_region(uint32_t c)
{
	return c >= 0x1f1e6 && c <= 0x1f1ff;
}

bool
cp_joins(uint32_t a, uint32_t b)
{
	return cp_mark(b) || thai_follows(b) || thai_leads(a) ||
	       a == ZERO_WIDTH_JOINER || cp_subscribes(a) ||
	       (cp_region(a) && cp_region(b));
}

#ifdef HAVE_LIBTHAI
struct thai {
	ThBrk *words;
	bool tried;
};

struct thai *
thai_open(struct arena *a)
{
	return arena_alloc(a, sizeof(struct thai));
}

void
thai_close(struct thai **t)
{
	if (*t && (*t)->words)
		th_brk_delete((*t)->words);
	*t = NULL;
}

static bool
thai_known(struct thai *t)
{
	static const char *const files[] = {
		"/usr/share/libthai/thbrk.tri",
		"/usr/local/share/libthai/thbrk.tri",
	};

	for (size_t i = 0; t && i < COUNT(files) && !t->tried && !t->words; i++)
		t->words = th_brk_new(files[i]);
	if (t)
		t->tried = true;
	return t && t->words;
}

/* Word ends in [b, e), at most THAI_RUN_MAX of Thai; where the last one is. */
static size_t
words_end(struct thai *t, const uint32_t *cp, struct span at, char *kinds)
{
	thchar_t text[THAI_RUN_MAX + 1];
	int ends[THAI_RUN_MAX];
	size_t n = at.e - at.b, last = at.e;
	int found;

	for (size_t i = 0; i < n; i++)
		text[i] = (thchar_t)(cp[at.b + i] - 0xe00 + 0xa0);
	text[n] = 0;
	found = th_brk_find_breaks(t->words, text, ends, THAI_RUN_MAX);
	for (int i = 0; i < found; i++) {
		last = at.b + (size_t)ends[i];
		if (ends[i] > 0 && last < at.e &&
		    !cp_joins(cp[last - 1], cp[last]))
			kinds[last - 1] = BREAK_MAY;
	}
	return last > at.b ? last : at.e;
}

static void
thai_words(struct thai *t, const uint32_t *cp, struct span at, char *kinds)
{
	for (size_t b = at.b; b < at.e;) {
		struct span part = {b, at.e};

		if (part.e - b > THAI_RUN_MAX)
			part.e = b + THAI_RUN_MAX;
		b = words_end(t, cp, part, kinds);
		if (part.e == at.e)
			return;
	}
}
#else
struct thai *
thai_open(struct arena *a)
{
	(void)a;
	return NULL;
}

void
thai_close(struct thai **t)
{
	(void)t;
}

static bool
thai_known(struct thai *t)
{
	(void)t;
	return false;
}

static void
thai_words(struct thai *t, const uint32_t *cp, struct span at, char *kinds)
{
	(void)t;
	(void)cp;
	(void)at;
	(void)kinds;
}
#endif

/* A consonant begins a syllable unless it is subscribed, or silenced by what
 * stands behind it and so ends the one before. */
static bool
burmese_starts(const uint32_t *cp, size_t i, size_t e)
{
	bool letter = cp[i] <= 0x102a || cp[i] == 0x103f || cp[i] == 0x104e;
	size_t next = i + 1;

	if (next < e && cp[next] == 0x1037)
		next++;
	return letter && (next == e || cp[next] != 0x103a) &&
	       (i + 1 == e || cp[i + 1] != 0x1039);
}

/* How good it is to end a line before cp[i], which joins nothing. */
static enum break_kind
syllable_kind(enum writing script, const uint32_t *cp, size_t i, size_t e)
{
	if (script == BURMESE)
		return burmese_starts(cp, i, e) ? BREAK_MAY : BREAK_NO;
	if (script != KHMER && (thai_leads(cp[i]) || thai_closes(cp[i - 1])))
		return BREAK_MAY;
	return BREAK_LAST;
}

/* The run [b, e) of one script. What is short may be a word. */
static void
run_mend(struct thai *words, const uint32_t *cp, struct span at, char *kinds)
{
	enum writing script = script_of(cp[at.b]);
	bool known = script == THAI && thai_known(words);
	bool whole = script != BURMESE && at.e - at.b < BREAK_TOKEN;

	for (size_t i = at.b + 1; i < at.e; i++) {
		kinds[i - 1] = BREAK_NO;
		if (!known && !whole && !cp_joins(cp[i - 1], cp[i]))
			kinds[i - 1] = (char)syllable_kind(script, cp, i, at.e);
	}
	if (known)
		thai_words(words, cp, at, kinds);
}

void
unspaced_find(struct thai *words, const uint32_t *cp, size_t n, char *kinds)
{
	size_t e;

	for (size_t b = 0; b < n; b = e) {
		enum writing script = script_of(cp[b]);

		e = b + 1;
		if (script == SPACED)
			continue;
		while (e < n && script_of(cp[e]) == script)
			e++;
		run_mend(words, cp, (struct span){b, e}, kinds);
	}
}
