/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/tongue.h"

#include "base/range.h"
#include "report/cp.h"
#include "report/han.h"

static const char *const tags[TONGUE_COUNT] = {
	[TONGUE_NONE] = "",	   [TONGUE_JA] = "ja",
	[TONGUE_HANS] = "zh-Hans", [TONGUE_HANT] = "zh-Hant",
	[TONGUE_KO] = "ko",	   [TONGUE_EL] = "el",
	[TONGUE_HY] = "hy",	   [TONGUE_HE] = "he",
	[TONGUE_KA] = "ka",	   [TONGUE_TH] = "th",
	[TONGUE_LO] = "lo",	   [TONGUE_KM] = "km",
	[TONGUE_MY] = "my",
};

/* Letters of one language, near enough. */
static const struct letters {
	uint32_t from, to;
	enum tongue tongue;
} letters[] = {
	{0x370, 0x3ff, TONGUE_EL},   {0x531, 0x58f, TONGUE_HY},
	{0x591, 0x5f4, TONGUE_HE},   {0xe01, 0xe5b, TONGUE_TH},
	{0xe81, 0xedf, TONGUE_LO},   {0x1000, 0x109f, TONGUE_MY},
	{0x10a0, 0x10ff, TONGUE_KA}, {0x1100, 0x11ff, TONGUE_KO},
	{0x1780, 0x17ff, TONGUE_KM}, {0x1f00, 0x1fff, TONGUE_EL},
	{0x3041, 0x3096, TONGUE_JA}, {0x309d, 0x309f, TONGUE_JA},
	{0x30a1, 0x30fa, TONGUE_JA}, {0x30fc, 0x30ff, TONGUE_JA},
	{0x3131, 0x318e, TONGUE_KO}, {0x31f0, 0x31ff, TONGUE_JA},
	{0xac00, 0xd7a3, TONGUE_KO}, {0xfb1d, 0xfb4f, TONGUE_HE},
	{0xff66, 0xff9d, TONGUE_JA}, {0x1b000, 0x1b16f, TONGUE_JA},
};

struct str
tongue_name(enum tongue t)
{
	return str_from(tags[t]);
}

enum tongue
tongue_of(struct str language)
{
	struct str rest, first = str_cut(language, STR("-"), &rest);

	if (str_eq_ci(first, STR("zh")))
		return str_starts_ci(rest, STR("Hant")) ||
				       str_starts_ci(rest, STR("TW")) ||
				       str_starts_ci(rest, STR("HK")) ||
				       str_starts_ci(rest, STR("MO"))
			       ? TONGUE_HANT
			       : TONGUE_HANS;
	for (size_t i = 1; first.len && i < TONGUE_COUNT; i++)
		if (str_eq_ci(first, str_from(tags[i])))
			return (enum tongue)i;
	return TONGUE_NONE;
}

bool
tongue_square(enum tongue t)
{
	return t == TONGUE_JA || t == TONGUE_HANS || t == TONGUE_HANT;
}

static enum tongue
letter_tongue(uint32_t cp)
{
	const struct letters *row =
		range_find(letters, COUNT(letters), sizeof *letters, cp);

	return row ? row->tongue : TONGUE_NONE;
}

void
signs_see(struct signs *s, uint32_t cp)
{
	enum tongue t;

	if (cp < 0x1100)
		return;
	t = letter_tongue(cp);
	s->kana += t == TONGUE_JA;
	s->hangul += t == TONGUE_KO;
	switch (han_sign(cp)) {
	case HAN_SIMPLIFIED:
		s->simplified++;
		break;
	case HAN_TRADITIONAL:
		s->traditional++;
		break;
	case HAN_OLD:
		s->old++;
		break;
	case HAN_JAPANESE:
		s->japanese++;
		break;
	case HAN_ANY:
		break;
	}
}

enum tongue
signs_tell(const struct signs *s)
{
	if (s->kana)
		return TONGUE_JA;
	if (s->hangul)
		return TONGUE_KO;
	if (s->japanese > s->simplified + s->traditional)
		return TONGUE_JA;
	if (s->simplified > s->traditional)
		return TONGUE_HANS;
	return s->traditional || s->old > 1 ? TONGUE_HANT : TONGUE_NONE;
}

enum tongue
signs_most(const struct signs *s)
{
	struct signs chinese = *s;

	chinese.hangul = 0;
	if (s->kana || signs_tell(&chinese))
		return signs_tell(&chinese);
	return s->hangul ? TONGUE_KO : TONGUE_JA;
}

/* Han characters, what is written with them, and their stops. */
static bool
in_row(uint32_t cp)
{
	enum tongue t = letter_tongue(cp);

	return cp_japanese(cp) || t == TONGUE_KO;
}

/* row: characters [b, e) and what they tell. */
struct row {
	size_t b, e;
	enum tongue told;
};

static struct row
row_next(const uint32_t *cp, size_t n, size_t from)
{
	struct signs s = {0};
	struct row r = {from, from, TONGUE_NONE};

	while (r.b < n && !in_row(cp[r.b]))
		r.b++;
	for (r.e = r.b; r.e < n && in_row(cp[r.e]); r.e++)
		signs_see(&s, cp[r.e]);
	r.told = signs_tell(&s);
	return r;
}

static void
row_put(const uint32_t *cp, struct row r, enum tongue t, uint8_t *ret)
{
	for (size_t i = r.b; i < r.e; i++) {
		enum tongue own = letter_tongue(cp[i]);

		ret[i] = (uint8_t)(own ? own : t);
	}
}

/* Of what a row may be taken for, when others of its paragraph were told. */
static enum tongue
first_told(const uint32_t *cp, size_t n)
{
	struct row r = {0, 0, TONGUE_NONE};

	while (r.e < n && !r.told)
		r = row_next(cp, n, r.e);
	return r.told;
}

static bool
is_neutral(uint32_t cp)
{
	return cp < 'A' || cp_shared(cp) || cp_mark(cp);
}

/* A Greek letter alone is a sign: "5 μm". */
static void
between_put(const uint32_t *cp, size_t n, uint8_t *ret)
{
	size_t from = n;

	for (size_t i = 0; i < n; i++) {
		bool alone = (i == 0 || ret[i - 1] != ret[i]) &&
			     (i + 1 == n || ret[i + 1] != ret[i]);

		if (ret[i] == TONGUE_EL && alone)
			ret[i] = TONGUE_NONE;
		if (!ret[i]) {
			from = is_neutral(cp[i]) ? from : n;
			continue;
		}
		if (from < i && ret[from] == ret[i])
			for (size_t k = from + 1; k < i; k++)
				ret[k] = ret[i];
		from = i;
	}
}

void
tongues_find(const uint32_t *cp, size_t n, enum tongue otherwise, uint8_t *ret)
{
	enum tongue near = first_told(cp, n);
	struct row r;

	for (size_t i = 0; i < n; i++)
		ret[i] = (uint8_t)letter_tongue(cp[i]);
	for (r = row_next(cp, n, 0); r.b < n; r = row_next(cp, n, r.e)) {
		if (r.told)
			near = r.told;
		row_put(cp, r, near ? near : otherwise, ret);
	}
	between_put(cp, n, ret);
}
