/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/buf.h"
#include "claim/entity/entity.h"
#include "claim/entity/number.h"
#include "claim/entity/unit.h"
#include "claim/text/script.h"

enum {
	UNIT_WORDS = 3, /* words from a number to what it counts */
	THOUSAND = 1000
};

static const struct {
	struct str sign, unit;
} moneys[] = {
	{STR_INIT("$"), STR_INIT("dollar")}, {STR_INIT("€"), STR_INIT("euro")},
	{STR_INIT("£"), STR_INIT("pound")},  {STR_INIT("¥"), STR_INIT("yen")},
	{STR_INIT("￥"), STR_INIT("yen")},
};

/* The sign of a currency before the number. */
static struct str
money_before(struct str text, struct span *io)
{
	for (size_t i = 0; i < sizeof moneys / sizeof *moneys; i++) {
		struct str sign = moneys[i].sign;

		if (!str_ends(str_slice(text, 0, io->b), sign))
			continue;
		io->b -= sign.len;
		return moneys[i].unit;
	}
	return STR("");
}

/* "5,000 e-mail addresses": the first unit within a few words. */
static struct str
unit_behind(struct str text, size_t end, struct span *io)
{
	size_t at = io->e, n = 0, words = 0;
	struct str unit = STR("");

	if (script_of(utf8_at(text, at)) != SCRIPT_WORD)
		unit = unit_chars(str_slice(text, at, end), &n);
	if (n) {
		io->e += n;
		return unit;
	}
	while (at < end && words < UNIT_WORDS) {
		uint32_t cp = utf8_at(text, at);
		size_t e;

		if (script_of(cp) != SCRIPT_WORD) {
			if (cp != ' ' && cp != '-')
				break;
			at++;
			continue;
		}
		e = script_run(text, at);
		unit = unit_word(str_slice(text, at, e));
		if (unit.len && e <= end) {
			io->e = e;
			return unit;
		}
		at = e;
		words++;
	}
	return STR("");
}

/* "2500.5 euro" */
static struct str
value_text(struct arena *a, uint64_t thousandths, struct str unit)
{
	uint64_t rest = thousandths % THOUSAND;
	struct buf b = {.arena = a};
	char room[STR_DIGITS];

	buf_add(&b, str_digits(room, thousandths / THOUSAND));
	if (rest)
		buf_char(&b, '.');
	for (uint64_t unit_at = THOUSAND / 10; rest; unit_at /= 10) {
		buf_char(&b, (char)('0' + rest / unit_at));
		rest %= unit_at;
	}
	buf_char(&b, ' ');
	buf_add(&b, unit);
	return buf_str(&b);
}

static size_t
number_add(struct finder *f, size_t at, size_t end)
{
	struct str text = str_slice(f->d->text, 0, end), unit;
	struct span span = {at, at};
	uint64_t value;

	if (number_read(text, at, &span.e, &value) != NUMBER_COUNT ||
	    span.e <= at)
		return span.e;
	unit = money_before(text, &span);
	if (!unit.len)
		unit = unit_behind(text, end, &span);
	if (unit.len)
		entity_add(f, ENTITY_NUMBER, value_text(f->arena, value, unit),
			   span);
	return span.e;
}

static bool
is_letter(char c)
{
	return (unsigned char)((c | 0x20) - 'a') < 26;
}

void
entity_numbers(struct finder *f, struct span in)
{
	struct str text = f->d->text;
	bool inside = false; /* of a word */

	for (size_t at = in.b, e; at < in.e; at = e) {
		uint32_t cp = utf8_at(text, at);
		enum script s = script_of(cp);

		e = at + utf8_len(text, at);
		if ((s == SCRIPT_DIGIT || s == SCRIPT_WORD) && !inside) {
			size_t end = number_add(f, at, in.e);

			if (end > e)
				e = end;
		}
		while (cp < 0x80 && s == SCRIPT_WORD && e < in.e &&
		       is_letter(text.ptr[e]))
			e++; /* the rest of a word */
		inside = s == SCRIPT_WORD || s == SCRIPT_DIGIT || cp == '-' ||
			 cp == '.';
	}
}
