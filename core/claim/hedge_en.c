/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/certainty.h"
#include "claim/phrase.h"

#define COUNT(list) (sizeof(list) / sizeof *(list))
#define H(words, band)                                                         \
	{                                                                      \
		STR_INIT(words), &band_##band                                  \
	}

/* Sorted by the first byte alone; of those that share it longer phrases come
 * first, as the first that stands at a place wins. A capital letter must be
 * one in the text ("May" is a month). */
static const struct hedge hedges[] = {
	H("50-50", even),
	H("almost no chance", remote),
	H("a remote chance", remote),
	H("almost certainly", almost_certain),
	H("almost certain", almost_certain),
	H("almost with certainty", almost_certain),
	H("appears to", likely),
	H("appear to", likely),
	H("appeared to", likely),
	H("apparently", likely),
	H("are believed to", likely),
	H("are thought to", likely),
	H("assessed to", likely),
	H("are suspected of", possible),
	H("are suspected", possible),
	H("at risk", possible),
	H("allegedly", unknown),
	H("alleged", unknown),
	H("believed to", likely),
	H("believes", likely),
	H("believe", likely),
	H("believed", likely),
	H("could not be ruled out", possible),
	H("cannot be ruled out", possible),
	H("can't be ruled out", possible),
	H("could", possible),
	H("conceivably", possible),
	H("concerned", possible),
	H("doubtful", unlikely),
	H("doubts", unlikely),
	H("doubt", unlikely),
	H("doubted", unlikely),
	H("extremely unlikely", very_unlikely),
	H("even chance", even),
	H("even odds", even),
	H("extremely likely", very_likely),
	H("feared", possible),
	H("fears", possible),
	H("fear", possible),
	H("highly unlikely", very_unlikely),
	H("highly improbable", very_unlikely),
	H("highly likely", very_likely),
	H("highly probable", very_likely),
	H("improbable", unlikely),
	H("in all certainty", almost_certain),
	H("in all likelihood", very_likely),
	H("it appears", likely),
	H("it seems", likely),
	H("is believed to", likely),
	H("is thought to", likely),
	H("it is believed", likely),
	H("is suspected of", possible),
	H("is suspected", possible),
	H("likely", likely),
	H("most likely", very_likely),
	H("most probably", very_likely),
	H("more likely than not", likely),
	H("might", possible),
	H("may", possible),
	H("maybe", possible),
	H("not likely", unlikely),
	H("nearly certain", almost_certain),
	H("not ruled out", possible),
	H("not rule out", possible),
	H("no evidence", unknown),
	H("no proof", unknown),
	H("no trace", unknown),
	H("no sign", unknown),
	H("no signs", unknown),
	H("no indication", unknown),
	H("no indications", unknown),
	H("not confirmed", unknown),
	H("not been confirmed", unknown),
	H("not known", unknown),
	H("not clear", unknown),
	H("not aware", unknown),
	H("not determined", unknown),
	H("not yet determined", unknown),
	H("probably", likely),
	H("probable", likely),
	H("presumably", likely),
	H("possibly", possible),
	H("possible", possible),
	H("possibility", possible),
	H("perhaps", possible),
	H("potentially", possible),
	H("potential", possible),
	H("purportedly", unknown),
	H("remote possibility", remote),
	H("roughly even chance", even),
	H("rule out", possible),
	H("reportedly", unknown),
	H("reported to have", unknown),
	H("rumoured", unknown),
	H("rumored", unknown),
	H("seems to", likely),
	H("seem to", likely),
	H("seemed to", likely),
	H("seemingly", likely),
	H("suspected", possible),
	H("suspects", possible),
	H("suspect", possible),
	H("said to have", unknown),
	H("said to be", unknown),
	H("supposedly", unknown),
	H("thought to", likely),
	H("thinks", likely),
	H("think", likely),
	H("unlikely", unlikely),
	H("unconfirmed", unknown),
	H("unknown whether", unknown),
	H("unclear", unknown),
	H("unaware", unknown),
	H("very unlikely", very_unlikely),
	H("virtually certain", almost_certain),
	H("virtually certainly", almost_certain),
	H("very likely", very_likely),
	H("very probably", very_likely),
	H("was believed to", likely),
	H("were believed to", likely),
	H("was thought to", likely),
	H("were thought to", likely),
	H("was suspected of", possible),
	H("were suspected of", possible),
	H("worried", possible),
	H("worry", possible),
};

/* After these, the word is no hedge: "with all its might". */
#define NOT_BEFORE_MIGHT                                                       \
	"military|its|their|his|her|our|the|of|economic|naval|with|air"

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\'';
}

static struct str
word_before(struct str text, size_t at)
{
	size_t e = at, b;

	while (e && text.ptr[e - 1] == ' ')
		e--;
	for (b = e; b && is_letter(text.ptr[b - 1]); b--)
		;
	return str_slice(text, b, e);
}

static bool
is_noun(struct str text, size_t at, const struct hedge *h)
{
	struct str before = word_before(text, at);
	/* "what could be shared": not what is told, but what is asked. */
	bool embedded = word_in_list(before, "what|who|which|where|when");
	bool determined = word_in_list(before, NOT_BEFORE_MIGHT "|a|this|that");

	if (embedded)
		return true;
	if (str_eq(h->words, STR("might")) || str_eq(h->words, STR("suspect")))
		return determined;
	if (str_eq(h->words, STR("doubt")))
		return word_in_list(before, "no|without|a|in");
	if (str_eq(h->words, STR("suspects")))
		return determined;
	return str_eq(h->words, STR("possible")) &&
	       word_in_list(before, "as|not");
}

/* "could not" tells what was not possible, unless "be ruled out" follows. */
static bool
is_inability(struct str rest, const struct hedge *h)
{
	return str_eq(h->words, STR("could")) &&
	       str_starts(rest, STR("could not"));
}

/* Row of the first hedge that begins with a byte or a later one. */
static size_t
hedge_first(char c)
{
	size_t b = 0, e = COUNT(hedges);

	while (b < e) {
		size_t mid = b + (e - b) / 2;

		if (*hedges[mid].words.ptr < c)
			b = mid + 1;
		else
			e = mid;
	}
	return b;
}

static const struct hedge *
hedge_at(struct str text, size_t at, size_t end)
{
	struct str rest = str_slice(text, at, end);
	size_t first = hedge_first(*rest.ptr);

	for (const struct hedge *h = hedges + first;
	     h < hedges + COUNT(hedges) && *h->words.ptr == *rest.ptr; h++) {
		size_t n = h->words.len;

		if (!str_starts(rest, h->words) ||
		    (n < rest.len && is_letter(rest.ptr[n])))
			continue;
		if (!is_noun(text, at, h) && !is_inability(rest, h))
			return h;
	}
	return NULL;
}

const struct band *
hedge_find_en(struct str text, struct span at, struct span *ret)
{
	const struct hedge *h;

	for (size_t i = at.b; i < at.e; i++) {
		if (!is_letter(text.ptr[i]) ||
		    (i && is_letter(text.ptr[i - 1])))
			continue;
		h = hedge_at(text, i, at.e);
		if (!h)
			continue;
		*ret = (struct span){i, i + h->words.len};
		return h->band;
	}
	return NULL;
}

static bool
ends_clause(struct str rest)
{
	static const struct str ends[] = {
		STR_INIT(", "),	       STR_INIT("; "),
		STR_INIT(" because "), STR_INIT(" although "),
		STR_INIT(" though "),  STR_INIT(" but "),
		STR_INIT(" which "),   STR_INIT(" who "),
		STR_INIT(" so that "), STR_INIT(" after "),
		STR_INIT(" until "),   STR_INIT(" unless "),
		STR_INIT(" whether "), STR_INIT(" where "),
	};

	if (*rest.ptr != ' ' && *rest.ptr != ',' && *rest.ptr != ';')
		return false;
	for (size_t i = 0; i < COUNT(ends); i++)
		if (str_starts(rest, ends[i]))
			return true;
	return false;
}

/* Where the main clause of a content ends for polarity. */
static size_t
clause_end(struct str s)
{
	for (size_t i = 1; i < s.len; i++)
		if (ends_clause(str_skip(s, i)))
			return i;
	return s.len;
}

bool
negative_en(struct str content)
{
	struct phrase p;

	phrase_make(str_slice(content, 0, clause_end(content)), &p);
	return phrase_any(&p, "not|never|no|nobody|none|neither|nothing|nor|"
			      "no longer|no one|hardly|cannot|no role|without "
			      "any") &&
	       !phrase_any(&p, "not only|not just|not ruled out|not rule out|"
			       "not be ruled out|no evidence|no proof|no doubt|"
			       "not merely|not exclude|not least");
}
