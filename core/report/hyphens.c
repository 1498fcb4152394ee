/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/hyphens.h"

#include <hyphen.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"

enum { HYPHEN_WORD_MIN = 5, HYPHEN_NAME_MIN = 7, HYPHEN_WORD_MAX = 48 };

/* Words that the text does not have: of the house, or joined of pieces. */
enum { READS_MAX = 4 };

/* grams: which rows of up to four letters there are, a bit each. A letter is
 * five bits of a row's number, 1 to 26, the end of a word 27. */
enum { LETTER_BITS = 5, WORD_END = 27, GRAM_MAX = 4 };
enum { GRAM_COUNT = 1 << LETTER_BITS * GRAM_MAX };

struct hyphens {
	struct str file;      /* of all patterns */
	unsigned char *grams; /* of the words that `dict` divides rightly */
	HyphenDict *dict;     /* NULL: nothing was divided yet */
	int reads;	      /* of the dictionary; the last was of it all */
};

static uint32_t
letter_code(char c)
{
	c = c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
	if (c == '.')
		return WORD_END;
	return c >= 'a' && c <= 'z' ? (uint32_t)(c - 'a' + 1) : 0;
}

/* A row that goes on: its first letter goes, and one comes. */
static uint32_t
gram_next(uint32_t gram, uint32_t letter)
{
	return (gram << LETTER_BITS | letter) & (GRAM_COUNT - 1);
}

static bool
gram_known(const unsigned char *grams, uint32_t gram)
{
	return grams[gram / 8] >> gram % 8 & 1;
}

/* A row, and the shorter ones that end it: where it is known, they are. */
static void
gram_note(unsigned char *grams, uint32_t gram)
{
	if (gram_known(grams, gram))
		return;
	for (int n = GRAM_MAX; n > 0; n--) {
		gram &= (UINT32_C(1) << LETTER_BITS * n) - 1;
		grams[gram / 8] |= (unsigned char)(1u << gram % 8);
	}
}

/* Whatever the text is, its rows of letters are taken for words. */
static void
text_note(unsigned char *grams, struct str text)
{
	uint32_t gram = WORD_END;

	for (size_t i = 0; i <= text.len; i++) {
		uint32_t letter = letter_code(i < text.len ? text.ptr[i] : '.');

		if (letter && letter != WORD_END) {
			gram = gram_next(gram, letter);
			gram_note(grams, gram);
		} else if (gram != WORD_END) {
			gram_note(grams, gram_next(gram, WORD_END));
			gram = WORD_END;
		}
	}
	gram_note(grams, WORD_END);
}

static bool
word_known(const struct hyphens *h, const char *word)
{
	uint32_t gram = WORD_END;

	for (; *word; word++) {
		gram = gram_next(gram, letter_code(*word));
		if (!gram_known(h->grams, gram))
			return false;
	}
	return gram_known(h->grams, gram_next(gram, WORD_END));
}

/* A pattern is letters and figures; what else a line is, it stays. */
static bool
line_wanted(const struct hyphens *h, struct str line)
{
	uint32_t gram = 0;

	for (size_t i = 0; i < line.len; i++) {
		char c = line.ptr[i];

		if ((c >= '0' && c <= '9') || c == '\n')
			continue;
		if (c != '.' && (c < 'a' || c > 'z'))
			return true;
		gram = gram_next(gram, letter_code(c));
		if (!gram_known(h->grams, gram))
			return false;
	}
	return true;
}

static struct str
lines_wanted(struct arena *a, const struct hyphens *h)
{
	struct buf b = {.arena = a};
	struct str line;

	for (size_t at = 0; at < h->file.len; at += line.len) {
		const char *from = h->file.ptr + at;
		const char *end = memchr(from, '\n', h->file.len - at);

		line = str_skip(h->file, at);
		if (end)
			line.len = (size_t)(end - from) + 1;
		if (line_wanted(h, line))
			buf_add(&b, line);
	}
	return buf_str(&b);
}

static HyphenDict *
dictionary_read(struct str lines)
{
	union {
		const char *in;
		void *stream;
	} p = {lines.ptr};
	FILE *f = lines.len ? fmemopen(p.stream, lines.len, "r") : NULL;
	HyphenDict *d = f ? hnj_hyphen_load_file(f) : NULL;

	if (f)
		fclose(f);
	return d;
}

/* Anew, with the patterns that may occur in this word, or at last with all. */
static void
dictionary_renew(struct hyphens *h, const char *word)
{
	AUTO_ARENA a = {0};

	if (h->dict)
		hnj_hyphen_free(h->dict);
	text_note(h->grams, str_from(word));
	if (++h->reads == READS_MAX)
		h->dict = dictionary_read(h->file);
	else
		h->dict = dictionary_read(lines_wanted(&a, h));
}

/* The dictionary for a word; NULL when the file is none. */
static HyphenDict *
dictionary_for(struct hyphens *h, const char *word)
{
	if (h->reads < READS_MAX && (!h->reads || !word_known(h, word)))
		dictionary_renew(h, word);
	return h->dict;
}

static struct str
file_read(struct arena *a, const char *path)
{
	FILE *f = fopen(path, "rb");
	struct buf b = {.arena = a};
	size_t n = 1;

	while (f && n && b.len <= HYPHENS_FILE_MAX) {
		n = fread(buf_room(&b, BUFSIZ), 1, BUFSIZ, f);
		b.len += n;
	}
	if (f)
		fclose(f);
	return b.len <= HYPHENS_FILE_MAX ? buf_str(&b) : STR("");
}

static struct str
dictionary_find(struct arena *a, struct str language)
{
	static const char *const folders[] = {
		"/usr/share/hyphen",
		"/usr/share/myspell/dicts",
		"/usr/lib/libreoffice/share/extensions/dict-en",
	};
	bool british = str_starts_ci(language, STR("en-GB"));
	struct str file = STR("");

	for (int turn = 0; turn < 2 && !file.len; turn++)
		for (size_t i = 0; i < COUNT(folders) && !file.len; i++) {
			char path[80];

			snprintf(path, sizeof path, "%s/hyph_en_%s.dic",
				 folders[i], british == !turn ? "GB" : "US");
			file = file_read(a, path);
		}
	return file;
}

struct hyphens *
hyphens_open(struct arena *a, struct str language, struct str text)
{
	struct hyphens *h = arena_alloc(a, sizeof *h);

	if (!str_starts_ci(language, STR("en")) &&
	    !str_starts_ci(language, STR("ja")))
		return NULL;
	h->file = dictionary_find(a, language);
	if (!h->file.len)
		return NULL;
	h->grams = arena_alloc(a, GRAM_COUNT / 8);
	text_note(h->grams, text);
	return h;
}

void
hyphens_close(struct hyphens **h)
{
	if (*h && (*h)->dict)
		hnj_hyphen_free((*h)->dict);
	*h = NULL;
}

/* Points of division of cp[b, e), ASCII letters. */
static uint64_t
run_divide(struct hyphens *h, const uint32_t *cp, size_t b, size_t e)
{
	char word[HYPHEN_WORD_MAX + 1], out[HYPHEN_WORD_MAX + 8] = {0};
	char **rep = NULL;
	int *pos = NULL, *cut = NULL, failed;
	HyphenDict *dict;
	uint64_t bits = 0;

	for (size_t i = b; i < e; i++)
		word[i - b] = (char)(cp[i] | 0x20);
	word[e - b] = 0;
	dict = dictionary_for(h, word);
	if (!dict)
		return 0;
	failed = hnj_hyphen_hyphenate2(dict, word, (int)(e - b), out, NULL,
				       &rep, &pos, &cut);
	for (size_t i = b + 1; !failed && !rep && i + 3 < e; i++)
		if (out[i - b] & 1)
			bits |= UINT64_C(1) << (i + 1);
	free(rep);
	free(pos);
	free(cut);
	return bits;
}

static bool
cp_small(uint32_t c)
{
	return c >= 'a' && c <= 'z';
}

static bool
cp_capital(uint32_t c)
{
	return c >= 'A' && c <= 'Z';
}

/* An address or a file's name, where a hyphen would seem to be part of it,
 * or a word with letters that English has not. */
static bool
word_is_whole(const uint32_t *cp, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if ((cp[i] >= 0xc0 && cp[i] < 0x2000) || cp[i] >= 0x2c00)
			return true;
		if (i > 0 && i + 1 < n && cp[i] < 128 && cp[i] &&
		    strchr("./@_:\\", (int)cp[i]) && cp[i + 1] >= '0' &&
		    cp[i + 1] <= 'z')
			return true;
	}
	return false;
}

/* The run of small letters [b, e), with the capital before it. */
static void
run_find(struct hyphens *h, const uint32_t *cp, struct span run,
	 struct divisions *ret)
{
	bool name = run.b > 0 && cp_capital(cp[run.b - 1]);
	size_t b = run.b - name, n = run.e - b;

	/* after another capital or a figure it is no English word */
	if (b > 0 && cp[b - 1] >= '0' && cp[b - 1] <= 'z')
		return;
	if (n < (name ? HYPHEN_NAME_MIN : HYPHEN_WORD_MIN) ||
	    n > HYPHEN_WORD_MAX)
		return;
	if (name)
		ret->names |= run_divide(h, cp, b, run.e);
	else
		ret->words |= run_divide(h, cp, b, run.e);
}

struct divisions
hyphens_find(struct hyphens *h, const uint32_t *cp, size_t n)
{
	struct divisions ret = {0};
	size_t b = 0;

	if (!h || n > 64 || word_is_whole(cp, n))
		return ret;
	for (size_t i = 0; i <= n; i++) {
		if (i < n && cp_small(cp[i]))
			continue;
		if (b < i && (i == n || !cp_capital(cp[i])))
			run_find(h, cp, (struct span){b, i}, &ret);
		b = i + 1;
	}
	return ret;
}
