/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/stance/certainty.h"
#include "claim/text/phrase.h"
#include "claim/text/word.h"

#define H(words, band)                                                         \
	{                                                                      \
		STR_INIT(words), &band_##band                                  \
	}

/* Sorted by the first byte alone; of those that share it longer phrases come
 * first, as the first that stands at a place wins. A capital letter must be
 * one in the text ("May" is a month). */
static const struct hedge hedges[] = {
	H("50-50", even),
	H("almost with certainty", almost_certain),
	H("almost certainly", almost_certain),
	H("almost no chance", remote),
	H("are suspected of", possible),
	H("as likely as not", even),
	H("a remote chance", remote),
	H("all but certain", almost_certain),
	H("are believed to", likely),
	H("almost certain", almost_certain),
	H("are assumed to", likely),
	H("are thought to", likely),
	H("almost surely", almost_certain),
	H("are suspected", possible),
	H("appeared to", likely),
	H("assessed to", likely),
	H("apparently", likely),
	H("appears to", likely),
	H("allegedly", unknown),
	H("appear to", likely),
	H("a chance", possible),
	H("alleged", unknown),
	H("at risk", possible),
	H("afraid", possible),
	H("believed to", likely),
	H("believing", likely),
	H("believed", likely),
	H("believes", likely),
	H("believe", likely),
	H("could not be ruled out", possible),
	H("could not be excluded", possible),
	H("cannot be ruled out", possible),
	H("can't be ruled out", possible),
	H("cannot be excluded", possible),
	H("could not rule out", possible),
	H("cannot rule out", possible),
	H("cannot exclude", possible),
	H("chances are", likely),
	H("conceivable", possible),
	H("conceivably", possible),
	H("could well", likely),
	H("concerned", possible),
	H("could", possible),
	H("doubtful", unlikely),
	H("doubted", unlikely),
	H("doubts", unlikely),
	H("doubt", unlikely),
	H("extremely improbable", very_unlikely),
	H("extremely probable", very_likely),
	H("extremely unlikely", very_unlikely),
	H("extremely likely", very_likely),
	H("every chance", likely),
	H("even chance", even),
	H("even money", even),
	H("even odds", even),
	H("expects", likely),
	H("feared", possible),
	H("fears", possible),
	H("fear", possible),
	H("good chance", likely),
	H("highly improbable", very_unlikely),
	H("highly probable", very_likely),
	H("highly unlikely", very_unlikely),
	H("hypothetically", possible),
	H("highly likely", very_likely),
	H("in all probability", very_likely),
	H("in all likelihood", very_likely),
	H("in all certainty", almost_certain),
	H("is suspected of", possible),
	H("is believed to", likely),
	H("it is believed", likely),
	H("is thought to", likely),
	H("is suspected", possible),
	H("improbable", unlikely),
	H("improbably", unlikely),
	H("it appears", likely),
	H("it seems", likely),
	H("little chance", very_unlikely),
	H("likely", likely),
	H("more likely than not", likely),
	H("more than likely", very_likely),
	H("most probably", very_likely),
	H("most unlikely", very_unlikely),
	H("most likely", very_likely),
	H("might well", likely),
	H("must have", likely),
	H("may well", likely),
	H("maybe", possible),
	H("might", possible),
	H("may", possible),
	H("not immediately clear", unknown),
	H("not been established", unknown),
	H("not been determined", unknown),
	H("not yet established", unknown),
	H("not been confirmed", unknown),
	H("not yet determined", unknown),
	H("not been verified", unknown),
	H("nearly certainly", almost_certain),
	H("no confirmation", unknown),
	H("not been proved", unknown),
	H("not been proven", unknown),
	H("not established", unknown),
	H("nearly certain", almost_certain),
	H("no indications", unknown),
	H("not determined", unknown),
	H("no indication", unknown),
	H("not confirmed", unknown),
	H("not ruled out", possible),
	H("not yet clear", unknown),
	H("not yet known", unknown),
	H("near certain", almost_certain),
	H("not rule out", possible),
	H("not verified", unknown),
	H("not yet been", unknown),
	H("no evidence", unknown),
	H("not likely", unlikely),
	H("not proven", unknown),
	H("not aware", unknown),
	H("not clear", unknown),
	H("not known", unknown),
	H("no proof", unknown),
	H("no signs", unknown),
	H("no trace", unknown),
	H("no sign", unknown),
	H("no word", unknown),
	H("possibility", possible),
	H("potentially", possible),
	H("purportedly", unknown),
	H("presumably", likely),
	H("plausible", possible),
	H("potential", possible),
	H("possible", possible),
	H("possibly", possible),
	H("presumed", likely),
	H("probable", likely),
	H("probably", likely),
	H("perhaps", possible),
	H("quite possible", possible),
	H("quite likely", likely),
	H("roughly even chance", even),
	H("remains to be seen", unknown),
	H("remote possibility", remote),
	H("reported to have", unknown),
	H("remains unknown", unknown),
	H("rather likely", likely),
	H("reportedly", unknown),
	H("rule out", possible),
	H("rumoured", unknown),
	H("risk of", possible),
	H("rumored", unknown),
	H("strong chance", likely),
	H("said to have", unknown),
	H("small chance", unlikely),
	H("slim chance", very_unlikely),
	H("said to be", unknown),
	H("supposedly", unknown),
	H("seemed to", likely),
	H("seemingly", likely),
	H("suspected", possible),
	H("seems to", likely),
	H("suspects", possible),
	H("seem to", likely),
	H("suspect", possible),
	H("thought to", likely),
	H("too early", unknown),
	H("toss-up", even),
	H("thinks", likely),
	H("think", likely),
	H("unknown whether", unknown),
	H("undetermined", unknown),
	H("unconfirmed", unknown),
	H("unverified", unknown),
	H("unlikely", unlikely),
	H("unproven", unknown),
	H("unaware", unknown),
	H("unclear", unknown),
	H("unknown", unknown),
	H("virtually certainly", almost_certain),
	H("virtually certain", almost_certain),
	H("very improbable", very_unlikely),
	H("very doubtful", very_unlikely),
	H("very probable", very_likely),
	H("very probably", very_likely),
	H("very unlikely", very_unlikely),
	H("very likely", very_likely),
	H("were suspected of", possible),
	H("was suspected of", possible),
	H("were believed to", likely),
	H("was believed to", likely),
	H("were thought to", likely),
	H("was thought to", likely),
	H("worried", possible),
	H("worry", possible),
};

/* After these, the word is no hedge: "with all its might". */
#define NOT_BEFORE_MIGHT                                                       \
	"military|its|their|his|her|our|the|of|economic|naval|with|air|The|A"

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
	if (str_starts(h->words, STR("un")) &&
	    (word_in_list(before, "not|never") ||
	     str_ends(str_slice(text, 0, at), STR("not been "))))
		return true; /* "had not been unaware" */
	if (str_eq(h->words, STR("might")) || str_eq(h->words, STR("suspect")))
		return determined;
	if (str_eq(h->words, STR("concerned")))
		return !word_in_list(before, "is|are|was|were|be|been|very|"
					     "deeply|remain|remains|remained|"
					     "gravely|increasingly|also|was");
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

/* What opens a clause that is not the main one; a hedge behind it is not the
 * hedge of what is said. */
static const char *const openers[26] = {
	['A' - 'A'] = "although",
	['B' - 'A'] = "because|before",
	['I' - 'A'] = "if",
	['S' - 'A'] = "since",
	['T' - 'A'] = "though",
	['U' - 'A'] = "unless|until",
	['W' - 'A'] = "which|while|who|whose|whom",
};

/* The word that begins at `i`. */
static struct str
word_at(struct str text, size_t i)
{
	size_t e = i;

	while (e < text.len && is_letter(text.ptr[e]))
		e++;
	return str_slice(text, i, e);
}

/* Where the main clause begins: past "If the wind holds, ". */
static size_t
main_begin(struct str text, struct span at)
{
	size_t b = at.b;
	struct str first;

	while (b < at.e && !is_letter(text.ptr[b]))
		b++;
	first = word_at(str_slice(text, 0, at.e), b);
	if (!str_eq_ci(first, STR("if")) &&
	    !str_eq_ci(first, STR("although")) &&
	    !str_eq_ci(first, STR("while")) &&
	    !str_eq_ci(first, STR("though")) &&
	    !str_eq_ci(first, STR("unless")) &&
	    !str_eq_ci(first, STR("because")))
		return at.b;
	for (; b + 1 < at.e; b++)
		if (text.ptr[b] == ',' && text.ptr[b + 1] == ' ')
			return b;
	return at.b;
}

static bool
is_finite(struct str w)
{
	return word_bits(w) & (WORD_AUX | WORD_PAST) || str_ends(w, STR("ed"));
}

/* The word that begins at `i` or later in `at`, and where it begins. */
static struct str
word_from(struct str text, size_t *i, size_t e)
{
	while (*i < e && !is_letter(text.ptr[*i]))
		++*i;
	return word_at(str_slice(text, 0, e), *i);
}

/* "people who had gone may be": past the verb of a clause within the subject
 * to the one that follows; "The men, who had gone, may be": past its comma.
 * `at.e` when neither comes. */
static size_t
relative_end(struct str text, size_t i, size_t e)
{
	bool inserted = i >= 2 && text.ptr[i - 2] == ',';
	size_t verbs = 0;
	bool last = false;

	for (struct str w; i < e; i += w.len ? w.len : 1) {
		if (inserted && text.ptr[i] == ',')
			return i;
		w = word_from(text, &i, e);
		if (!w.len || inserted)
			continue;
		if (is_finite(w) && !last && verbs++)
			return i;
		last = is_finite(w);
	}
	return e;
}

/* Where the first clause of another kind opens in `at`; `verb`: behind a
 * finite verb. */
static size_t
opener_find(struct str text, struct span at, bool *verb)
{
	for (size_t i = at.b + 1; i < at.e; i++) {
		struct str w;

		if (text.ptr[i - 1] != ' ' || !is_letter(text.ptr[i]))
			continue;
		w = word_at(str_slice(text, 0, at.e), i);
		if (word_in_letters(w, openers))
			return i;
		*verb = *verb || is_finite(w);
	}
	return at.e;
}

struct span
hedge_scope_en(struct str text, struct span content)
{
	struct span head = {main_begin(text, content), content.e}, at;
	bool verb = false;

	head.e = opener_find(text, head, &verb);
	if (verb || head.e == content.e || hedge_find_en(text, head, &at) ||
	    !word_in_list(word_at(text, head.e), "who|which|whose|whom"))
		return head;
	/* a clause that tells of the subject: the predicate is behind it */
	head.b = relative_end(text, head.e, content.e);
	head.e = str_find(text, STR(". "), head.b);
	if (head.e > content.e)
		head.e = content.e;
	head.e = opener_find(text, head, &verb);
	return head;
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

/* What a verb of belief says of how sure its subject is. */
const struct band *
hedge_belief_en(struct str cue)
{
	struct phrase p;

	phrase_make(cue, &p);
	if (phrase_has(&p, " doubt") || phrase_has(&p, " scept") ||
	    phrase_has(&p, " skept"))
		return &band_unlikely;
	if (phrase_any(&p, "unlikely|improbable|doubtful"))
		return &band_unlikely;
	if (phrase_any(&p, "theory|possibility|hypothesis|chance"))
		return &band_possible;
	if (phrase_has(&p, " fear") || phrase_has(&p, " suspect") ||
	    phrase_has(&p, " suspic") || phrase_has(&p, " worr") ||
	    phrase_has(&p, " speculat") || phrase_has(&p, " exclu") ||
	    phrase_has(&p, " preclu") || phrase_has(&p, " discount") ||
	    phrase_any(&p, "out|concerned|afraid|possible|rule|ruled|ruling"))
		return &band_possible;
	return &band_likely;
}

static bool
ends_clause(struct str rest)
{
	static const char *const words[26] = {
		['A' - 'A'] = "although|after",
		['B' - 'A'] = "because|but",
		['T' - 'A'] = "though",
		['U' - 'A'] = "until|unless",
		['W' - 'A'] = "which|who|whether|where",
	};
	struct str word, behind;

	if (*rest.ptr == ',' || *rest.ptr == ';')
		return rest.len > 1 && rest.ptr[1] == ' ';
	if (*rest.ptr != ' ' || rest.len < 2 || !is_letter(rest.ptr[1]))
		return false;
	rest = str_skip(rest, 1);
	if (str_starts(rest, STR("so that ")))
		return true;
	word = str_cut(rest, STR(" "), &behind);
	return word.len < rest.len && *word.ptr >= 'a' &&
	       word_in_letters(word, words);
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
denies_en(struct str cue)
{
	static const char *const stems[] = {
		" den",	  " reject",   " dismiss", " refut", " rebut",
		" disp",  " contest",  " contra",  " repud", " rul",
		" exclu", " disagree", " brush",   " laugh", " scoff",
	};
	struct phrase p;

	phrase_make(cue, &p);
	for (size_t i = 0; i < COUNT(stems); i++)
		if (phrase_has(&p, stems[i]))
			return true;
	return false;
}

#define NEGATIVES                                                              \
	"not|never|no|nobody|none|neither|nothing|nor|no longer|no one|"       \
	"hardly|cannot|no role|without any"

bool
negative_en(struct str content)
{
	struct phrase p;

	phrase_make(str_slice(content, 0, clause_end(content)), &p);
	return phrase_any(&p, NEGATIVES) &&
	       !phrase_any(
		       &p,
		       "not only|not just|not ruled out|not rule out|"
		       "not be ruled out|not be excluded|no evidence|no proof|no doubt|"
		       "not merely|not exclude|not unaware|not been unaware|not uncommon|not unusual|not least");
}

void
hedge_keys_en(struct keys keys)
{
	keys.mark = STIRS_NEGATION;
	phrase_keys(NEGATIVES, &keys);
	keys.mark = STIRS_HEDGE;
	for (size_t i = 0; i < COUNT(hedges); i++)
		phrase_keys(hedges[i].words.ptr, &keys);
}
