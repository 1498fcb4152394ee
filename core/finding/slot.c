/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/slot.h"

#include "base/utf8.h"
#include "claim/text/script.h"

enum {
	SLOT_WORDS = 7,	 /* of a phrase */
	SLOT_BYTES = 90, /* of a Japanese phrase */
	TEXT_MAX = 2000	 /* bytes of a content that are looked at */
};

/* mark: words beside the phrase; `behind`: it stands behind them. */
struct mark {
	enum slot_kind kind;
	bool behind;
	struct str words;
};

#define CAUSE(words)                                                           \
	{                                                                      \
		SLOT_CAUSE, true, STR_INIT(words)                              \
	}
#define DOER(words)                                                            \
	{                                                                      \
		SLOT_ACTOR, false, STR_INIT(words)                             \
	}

static const struct mark marks[] = {
	CAUSE("caused by"),
	CAUSE("because of"),
	CAUSE("due to"),
	CAUSE("result of"),
	CAUSE("resulted from"),
	CAUSE("stemmed from"),
	CAUSE("triggered by"),
	CAUSE("blamed on"),
	CAUSE("got in through"),
	CAUSE("got in with"),
	CAUSE("came in through"),
	CAUSE("broke in through"),
	CAUSE("entered through"),
	CAUSE("entered with"),
	CAUSE("access through"),
	CAUSE("by exploiting"),
	CAUSE("exploited"),
	CAUSE("used"),
	CAUSE("by way of"),
	CAUSE("原因は"),
	{SLOT_CAUSE, false, STR_INIT("が原因")},
	{SLOT_CAUSE, false, STR_INIT("を使って")},
	{SLOT_CAUSE, false, STR_INIT("を悪用")},
	{SLOT_CAUSE, false, STR_INIT("を突")},
	{SLOT_CAUSE, false, STR_INIT("による")},
	DOER("was behind"),
	DOER("were behind"),
	DOER("is behind"),
	DOER("are behind"),
	DOER("was responsible"),
	DOER("were responsible"),
	DOER("is responsible"),
	DOER("are responsible"),
	DOER("carried out"),
	DOER("had carried out"),
	DOER("conducted"),
	{SLOT_ACTOR, true, STR_INIT("carried out by")},
	{SLOT_ACTOR, true, STR_INIT("the work of")},
	{SLOT_ACTOR, true, STR_INIT("attributed to")},
	{SLOT_ACTOR, false, STR_INIT("に関与し")},
	{SLOT_ACTOR, false, STR_INIT("を行った")},
	{SLOT_ACTOR, false, STR_INIT("の背後に")},
	{SLOT_ACTOR, false, STR_INIT("を攻撃し")},
	{SLOT_ACTOR, false, STR_INIT("の犯行")}};

/* Words with which a phrase is over. */
static const struct str ends[] = {
	STR_INIT("to"),	   STR_INIT("and"),   STR_INIT("that"),
	STR_INIT("which"), STR_INIT("who"),   STR_INIT("after"),
	STR_INIT("while"), STR_INIT("when"),  STR_INIT("before"),
	STR_INIT("but"),   STR_INIT("or"),    STR_INIT("as"),
	STR_INIT("was"),   STR_INIT("were"),  STR_INIT("said"),
	STR_INIT("on"),	   STR_INIT("during")};

static bool
is_word(struct str s, size_t at)
{
	enum script k = at < s.len ? script_of(utf8_at(s, at)) : SCRIPT_OTHER;

	return k == SCRIPT_WORD || k == SCRIPT_DIGIT;
}

static bool
is_end(struct str word)
{
	char buf[WORD_MAX];

	return str_in(script_word(word, buf), ends, COUNT(ends));
}

static struct span
words_behind(struct str s, size_t at)
{
	struct span got = {at, at};

	for (int n = 0; n < SLOT_WORDS; n++) {
		size_t b = got.e, e;

		while (b < s.len && (s.ptr[b] == ' ' || s.ptr[b] == '-'))
			b++;
		if (!is_word(s, b))
			break;
		e = script_run(s, b);
		if (is_end(str_slice(s, b, e)))
			break;
		got = (struct span){n ? got.b : b, e};
	}
	return got;
}

static struct span
words_before(struct str s, size_t at)
{
	struct span got = {at, at};

	for (int n = 0; n < SLOT_WORDS; n++) {
		size_t e = got.b, b;

		while (e && (s.ptr[e - 1] == ' ' || s.ptr[e - 1] == '-'))
			e--;
		for (b = e; b && is_word(s, b - 1) &&
			    !((unsigned char)s.ptr[b - 1] & 0x80);)
			b--;
		if (b == e || is_end(str_slice(s, b, e)))
			break;
		got = (struct span){b, n ? got.e : e};
	}
	return got;
}

/* A Japanese phrase: of an actor, up to が or は after the last comma; of a
 * cause, from the last particle before the mark. */
static struct span
chars_before(struct str s, size_t at, enum slot_kind kind)
{
	static const struct str heads[] = {STR_INIT("、"), STR_INIT("は"),
					   STR_INIT("が"), STR_INIT("に"),
					   STR_INIT("で")};
	size_t b = at > SLOT_BYTES ? at - SLOT_BYTES : 0, e = at;

	while (b && b < at && ((unsigned char)s.ptr[b] & 0xc0) == 0x80)
		b++;
	if (kind == SLOT_ACTOR) {
		e = str_find(str_slice(s, 0, at), STR("が"), b);
		if (e == STR_NONE)
			e = str_find(str_slice(s, 0, at), STR("は"), b);
		if (e == STR_NONE)
			return (struct span){at, at};
	}
	for (size_t i = 0; i < COUNT(heads); i++)
		for (size_t k = b; (k = str_find(str_slice(s, 0, e), heads[i],
						 k)) != STR_NONE;)
			b = k += heads[i].len;
	return (struct span){b, e};
}

static struct span
chars_behind(struct str s, size_t at)
{
	static const struct str tails[] = {STR_INIT("だっ"), STR_INIT("だと"),
					   STR_INIT("で"), STR_INIT("、"),
					   STR_INIT("に")};
	size_t e = at + SLOT_BYTES < s.len ? at + SLOT_BYTES : s.len;

	for (size_t i = 0; i < COUNT(tails); i++) {
		size_t k = str_find(str_slice(s, 0, e), tails[i], at);

		if (k != STR_NONE)
			e = k;
	}
	while (e > at && ((unsigned char)s.ptr[e - 1] & 0xc0) == 0x80 &&
	       e < s.len && ((unsigned char)s.ptr[e] & 0xc0) == 0x80)
		e--;
	return (struct span){at, e};
}

/* Where the words stand as words of their own; STR_NONE. */
static size_t
mark_at(struct str s, struct str words)
{
	bool ascii = str_is_ascii(words);

	for (size_t at = 0; (at = str_find(s, words, at)) != STR_NONE; at++)
		if (!ascii || ((!at || !is_word(s, at - 1)) &&
			       !is_word(s, at + words.len)))
			return at;
	return STR_NONE;
}

struct slot
slot_find(struct str text, enum slot_kind kind)
{
	struct slot none = {{0, 0}, {0, 0}}, got;

	text = str_slice(text, 0, TEXT_MAX);
	for (size_t i = 0; i < COUNT(marks); i++) {
		const struct mark *m = &marks[i];
		bool ascii = str_is_ascii(m->words);
		size_t b, e;

		if (m->kind != kind ||
		    (b = mark_at(text, m->words)) == STR_NONE)
			continue;
		e = b + m->words.len;
		got.at = m->behind ? (ascii ? words_behind(text, e)
					    : chars_behind(text, e))
				   : (ascii ? words_before(text, b)
					    : chars_before(text, b, kind));
		if (got.at.e <= got.at.b)
			continue;
		got.whole = got.at;
		if (ascii) {
			got.whole.b = got.at.b < b ? got.at.b : b;
			got.whole.e = got.at.e > e ? got.at.e : e;
		}
		return got;
	}
	return none;
}
