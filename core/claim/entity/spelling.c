/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/entity/spelling.h"

enum {
	MIDDLE_DOT = 0x30fb,
	MIDDLE_DOT_HALF = 0xff65,
	LONG_MARK = 0x30fc,
	HYPHEN = 0x2010,
	HYPHEN_HARD = 0x2011,
	WIDE_FROM = 0xff01,
	WIDE_TO = 0xff5e,
	WIDE_LESS = 0xfee0,
	START_MAX = 64 /* letters of a first word that are looked at */
};

/* One letter by itself; 0 for what does not count. */
static uint32_t
plain(uint32_t cp)
{
	if (cp >= WIDE_FROM && cp <= WIDE_TO)
		cp -= WIDE_LESS;
	switch (cp) {
	case MIDDLE_DOT:
	case MIDDLE_DOT_HALF:
		return 0;
	case 0x3000:
	case 0xa0:
	case '-':
	case '\t':
	case '\n':
	case '\r':
	case HYPHEN:
	case HYPHEN_HARD:
		return ' ';
	case 0x2018:
	case 0x2019:
		return '\'';
	default:
		break;
	}
	if ((cp >= 'A' && cp <= 'Z') ||
	    (cp >= 0xc0 && cp <= 0xde && cp != 0xd7))
		return cp + 32;
	return cp;
}

static bool
is_digit(uint32_t cp)
{
	return cp >= '0' && cp <= '9';
}

bool
spelling_is_letter(uint32_t cp)
{
	cp = plain(cp);
	return is_digit(cp) || (cp >= 'a' && cp <= 'z') ||
	       (cp >= 0xdf && cp < 0x250 && cp != 0xf7);
}

bool
spelling_is_katakana(uint32_t cp)
{
	return (cp >= 0x30a1 && cp <= 0x30fa) || cp == LONG_MARK;
}

uint32_t
spelling_skip(struct spelling *f)
{
	while (f->rest.len) {
		uint32_t cp = plain(utf8_next(&f->rest)), next;

		if (!cp)
			continue;
		if (cp != ' ')
			return f->last = cp;
		next = plain(utf8_at(f->rest, 0));
		if (!f->last || f->last == ' ' || !f->rest.len ||
		    (is_digit(next) && spelling_is_letter(f->last)))
			continue;
		return f->last = cp;
	}
	return 0;
}

uint64_t
spelling_digest(struct str name)
{
	struct spelling f = {.rest = name};
	uint64_t digest = 0;
	uint32_t cp;

	while ((cp = spelling_next(&f)))
		digest = spelling_step(digest, cp);
	return digest;
}

/* Whether an ASCII word surely ends here: a digit may be joined to it over a
 * blank, and what is no ASCII may be a letter. */
static bool
ends_plain(struct str rest)
{
	if (!rest.len)
		return true;
	if (*rest.ptr & 0x80 || !*rest.ptr)
		return false;
	return plain((unsigned char)*rest.ptr) != ' ' ||
	       (rest.len > 1 && !(rest.ptr[1] & 0x80) &&
		!is_digit((unsigned char)rest.ptr[1]));
}

/* The digest of a first word of ASCII letters; 0 when it is another. */
static uint64_t
plain_start(struct str name)
{
	uint64_t digest = 0;
	size_t n = 0;

	for (; n < name.len && spelling_is_plain(name.ptr[n]); n++) {
		char c = name.ptr[n];

		digest = spelling_step(
			digest, (uint32_t)(c >= 'A' && c <= 'Z' ? c + 32 : c));
	}
	return n <= START_MAX && ends_plain(str_skip(name, n)) ? digest : 0;
}

uint64_t
spelling_start(struct str name)
{
	struct spelling f = {.rest = name};
	uint64_t digest = plain_start(name);
	uint32_t cp;

	if (digest)
		return digest;
	cp = spelling_next(&f);
	digest = spelling_step(0, cp);
	if (!spelling_is_letter(cp))
		return spelling_step(digest, spelling_next(&f));
	for (size_t n = 0; n < START_MAX; n++) {
		cp = spelling_next(&f);
		if (!spelling_is_letter(cp))
			break;
		digest = spelling_step(digest, cp);
	}
	return digest;
}

size_t
spelling_length(struct str name)
{
	struct spelling f = {.rest = name};
	size_t n = 0;

	while (spelling_next(&f))
		n++;
	return n;
}

bool
spelling_same(struct str a, struct str b)
{
	struct spelling x = {.rest = a}, y = {.rest = b};
	uint32_t cp;

	do {
		cp = spelling_next(&x);
		if (cp != spelling_next(&y))
			return false;
	} while (cp);
	return true;
}

struct str
spelling_unarticled(struct str name)
{
	return str_starts_ci(name, STR("the ")) ? str_skip(name, 4) : name;
}
