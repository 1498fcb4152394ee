/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/stem.h"

#include <string.h>

/* rule: `from` at the end becomes `to` when the measure of what stands
 * before it (in step 4: of what is left) is above `least`. Within a step the
 * longest match decides. */
struct rule {
	struct str from, to;
	int least;
};

#define RULE(from, to, least)                                                  \
	{                                                                      \
		STR_INIT(from), STR_INIT(to), least                            \
	}

static const struct rule step2[] = {
	RULE("ational", "ate", 0), RULE("tional", "tion", 0),
	RULE("enci", "ence", 0),   RULE("anci", "ance", 0),
	RULE("izer", "ize", 0),	   RULE("abli", "able", 0),
	RULE("alli", "al", 0),	   RULE("entli", "ent", 0),
	RULE("eli", "e", 0),	   RULE("ousli", "ous", 0),
	RULE("ization", "ize", 0), RULE("ation", "ate", 0),
	RULE("ator", "ate", 0),	   RULE("alism", "al", 0),
	RULE("iveness", "ive", 0), RULE("fulness", "ful", 0),
	RULE("ousness", "ous", 0), RULE("aliti", "al", 0),
	RULE("iviti", "ive", 0),   RULE("biliti", "ble", 0),
};

static const struct rule step3[] = {
	RULE("icate", "ic", 0), RULE("ative", "", 0),  RULE("alize", "al", 0),
	RULE("iciti", "ic", 0), RULE("ical", "ic", 0), RULE("ful", "", 0),
	RULE("ness", "", 0),
};

static const struct rule step4[] = {
	RULE("al", "", 1),    RULE("ance", "", 1), RULE("ence", "", 1),
	RULE("er", "", 1),    RULE("ic", "", 1),   RULE("able", "", 1),
	RULE("ible", "", 1),  RULE("ant", "", 1),  RULE("ement", "", 1),
	RULE("ment", "", 1),  RULE("ent", "", 1),  RULE("sion", "s", 1),
	RULE("tion", "t", 1), RULE("ou", "", 1),   RULE("ism", "", 1),
	RULE("ate", "", 1),   RULE("iti", "", 1),  RULE("ous", "", 1),
	RULE("ive", "", 1),   RULE("ize", "", 1),
};

static bool
is_vowel(const char *w, size_t i)
{
	return strchr("aeiou", w[i]) ||
	       (w[i] == 'y' && i && !strchr("aeiou", w[i - 1]));
}

/* Porter's m: how often a vowel run is followed by a consonant run. */
static int
measure(const char *w, size_t n)
{
	int m = 0;

	for (size_t i = 1; i < n; i++)
		m += is_vowel(w, i - 1) && !is_vowel(w, i);
	return m;
}

static bool
has_vowel(const char *w, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (is_vowel(w, i))
			return true;
	return false;
}

static bool
ends_double(const char *w, size_t n)
{
	return n > 1 && w[n - 1] == w[n - 2] && !is_vowel(w, n - 1);
}

/* Porter's *o: consonant, vowel, consonant that is not w, x or y. */
static bool
ends_cvc(const char *w, size_t n)
{
	return n > 2 && !is_vowel(w, n - 3) && is_vowel(w, n - 2) &&
	       !is_vowel(w, n - 1) && !strchr("wxy", w[n - 1]);
}

static bool
ends(const char *w, size_t n, const char *tail)
{
	size_t k = strlen(tail);

	return n >= k && !memcmp(w + n - k, tail, k);
}

static size_t
step_table(char *w, size_t n, const struct rule *rule, size_t rules)
{
	const struct rule *best = NULL;
	size_t keep;

	for (size_t i = 0; i < rules; i++)
		if (str_ends((struct str){w, n}, rule[i].from) &&
		    (!best || rule[i].from.len > best->from.len))
			best = &rule[i];
	if (!best)
		return n;
	keep = n - best->from.len;
	if (measure(w, keep + (best->least ? best->to.len : 0)) <= best->least)
		return n;
	memcpy(w + keep, best->to.ptr, best->to.len);
	return keep + best->to.len;
}

static size_t
step_plural(char *w, size_t n)
{
	if (ends(w, n, "sses") || ends(w, n, "ies"))
		return n - 2;
	return n - (ends(w, n, "s") && !ends(w, n, "ss"));
}

/* After -ed or -ing is gone: hop(p), fil(e), conflat(e). */
static size_t
restore(char *w, size_t n)
{
	if (ends(w, n, "at") || ends(w, n, "bl") || ends(w, n, "iz") ||
	    (measure(w, n) == 1 && ends_cvc(w, n))) {
		w[n] = 'e';
		return n + 1;
	}
	return n - (ends_double(w, n) && !strchr("lsz", w[n - 1]));
}

static size_t
step_past(char *w, size_t n)
{
	if (ends(w, n, "eed"))
		return n - (measure(w, n - 3) > 0);
	if (ends(w, n, "ed") && has_vowel(w, n - 2))
		return restore(w, n - 2);
	if (ends(w, n, "ing") && has_vowel(w, n - 3))
		return restore(w, n - 3);
	return n;
}

static size_t
step_end(char *w, size_t n)
{
	if (ends(w, n, "e") &&
	    (measure(w, n - 1) > 1 ||
	     (measure(w, n - 1) == 1 && !ends_cvc(w, n - 1))))
		n--;
	return n - (ends(w, n, "ll") && measure(w, n) > 1);
}

#define STEP(w, n, table)                                                      \
	step_table((w), (n), (table), sizeof(table) / sizeof *(table))

static size_t
stem(char *w, size_t n)
{
	n = step_past(w, step_plural(w, n));
	if (n && w[n - 1] == 'y' && has_vowel(w, n - 1))
		w[n - 1] = 'i';
	n = STEP(w, n, step2);
	n = STEP(w, n, step3);
	n = STEP(w, n, step4);
	return step_end(w, n);
}

struct str
stem_word(struct str word, char buf[STEM_MAX])
{
	size_t n = word.len;
	bool plain = true;

	if (!n || n >= STEM_MAX)
		return word;
	for (size_t i = 0; i < n; i++) {
		char c = word.ptr[i];

		buf[i] = c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
		plain = plain && buf[i] >= 'a' && buf[i] <= 'z';
	}
	return (struct str){buf, plain && n > 2 ? stem(buf, n) : n};
}
