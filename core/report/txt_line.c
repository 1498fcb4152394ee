/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/utf8.h"
#include "base/vec.h"
#include "report/breaks.h"
#include "report/fontset.h"
#include "report/txt.h"

enum { ADDRESS_MAX = 900 /* bytes; mail has at most 998 in a line */ };

/* East_Asian_Width W and F, as far as text of pages has them. */
static const struct {
	uint32_t from, to;
} wide[] = {
	{0x1100, 0x115f},   {0x2e80, 0x303e},	{0x3041, 0x33ff},
	{0x3400, 0x4dbf},   {0x4e00, 0xa4cf},	{0xa960, 0xa97f},
	{0xac00, 0xd7a3},   {0xf900, 0xfaff},	{0xfe30, 0xfe6f},
	{0xff00, 0xff60},   {0xffe0, 0xffe6},	{0x1f300, 0x1f64f},
	{0x1f680, 0x1f6ff}, {0x1f900, 0x1faff}, {0x20000, 0x3fffd},
};

static size_t
columns_of(uint32_t cp)
{
	if (cp < 0x300)
		return 1;
	if (cp_mark(cp) || cp_ignorable(cp))
		return 0;
	for (size_t i = 0; i < sizeof wide / sizeof *wide; i++)
		if (cp >= wide[i].from && cp <= wide[i].to)
			return 2;
	return 1;
}

size_t
txt_columns(struct str s)
{
	size_t n = 0;

	while (s.len)
		n += columns_of(utf8_next(&s));
	return n;
}

/* folding: one line of the text, by characters. */
struct folding {
	struct str text;
	size_t n;
	uint32_t *cp;
	size_t *at;    /* where each begins */
	char *kinds;   /* may a line end behind it? */
	bool *address; /* is it of an address? */
};

/* "https://…", or the path of a file: two slashes in ASCII. */
static bool
is_address(struct str word)
{
	size_t slashes = 0;

	if (word.len > ADDRESS_MAX)
		return false;
	for (size_t i = 0; i < word.len; i++) {
		if ((unsigned char)word.ptr[i] > 0x7f)
			return str_has(word, STR("://"));
		slashes += word.ptr[i] == '/';
	}
	return slashes > 1;
}

static void
address_mark(struct folding *f, size_t b, size_t e)
{
	if (!is_address(str_slice(f->text, f->at[b], f->at[e])))
		return;
	for (size_t i = b; i < e; i++) {
		f->address[i] = true;
		if (i + 1 < e)
			f->kinds[i] = BREAK_NO;
	}
}

static void
addresses_find(struct folding *f)
{
	size_t b = 0;

	for (size_t i = 0; i <= f->n; i++) {
		if (i < f->n && f->cp[i] != ' ' && f->cp[i] != '<')
			continue;
		address_mark(f, b, i);
		b = i < f->n && f->cp[i] == ' ' ? i + 1 : i;
	}
}

/* "… said [12]", "述べた[12]": no line begins with a citation's number but
 * where many stand in a row. */
static void
marks_tie(struct folding *f)
{
	for (size_t i = 0; i + 2 < f->n; i++)
		if (f->cp[i] != ']' && f->cp[i + 1] == '[' &&
		    f->cp[i + 2] >= '0' && f->cp[i + 2] <= '9')
			f->kinds[i] = BREAK_NO;
}

static struct folding
folding_make(struct arena *a, struct str line)
{
	struct folding f = {.text = line};
	struct str rest = line;

	f.cp = arena_array(a, line.len + 1, sizeof *f.cp);
	f.at = arena_array(a, line.len + 1, sizeof *f.at);
	f.kinds = arena_array(a, line.len + 1, 1);
	f.address = arena_array(a, line.len + 1, sizeof *f.address);
	while (rest.len) {
		f.at[f.n] = line.len - rest.len;
		f.cp[f.n++] = utf8_next(&rest);
	}
	f.at[f.n] = line.len;
	breaks_find(f.cp, f.n, f.kinds);
	addresses_find(&f);
	marks_tie(&f);
	return f;
}

/* line_end: behind which character a line from `b` on ends. */
static size_t
line_end(const struct folding *f, size_t b, size_t width)
{
	size_t end = 0, used = 0, blank = 0;

	for (size_t i = b; i < f->n; i++) {
		used += columns_of(f->cp[i]);
		if (used > width && f->cp[i] != ' ') {
			if (end)
				return end;
			if (blank)
				return blank;
			if (!f->address[i])
				return i > b ? i : i + 1;
		}
		if (f->kinds[i] == BREAK_MAY)
			end = i + 1;
		else if (f->cp[i] == ' ')
			blank = i + 1;
		if (end && used > width)
			return end;
	}
	return f->n;
}

static void
line_fold(struct arena *a, struct str line, size_t width, struct strs *ret)
{
	AUTO_ARENA scratch = {0};
	struct folding f = folding_make(&scratch, line);
	size_t b = 0, before = ret->len;

	while (b < f.n) {
		size_t e = line_end(&f, b, width);

		*vec_add(a, ret) = str_trim(str_slice(line, f.at[b], f.at[e]));
		for (b = e; b < f.n && f.cp[b] == ' ';)
			b++;
	}
	if (ret->len == before)
		*vec_add(a, ret) = STR("");
}

void
txt_fold(struct arena *a, struct str text, size_t width, struct strs *ret)
{
	struct str rest = text;

	do {
		struct str line = str_cut(rest, STR("\n"), &rest);

		line_fold(a, str_trim(line), width, ret);
	} while (rest.len);
}

size_t
txt_widest(struct arena *a, struct str s)
{
	struct folding f = folding_make(a, s);
	size_t widest = 0, used = 0;

	for (size_t i = 0; i < f.n; i++) {
		used += f.cp[i] == ' ' ? 0 : columns_of(f.cp[i]);
		widest = used > widest ? used : widest;
		if (f.kinds[i] == BREAK_MAY)
			used = 0;
	}
	return widest;
}
