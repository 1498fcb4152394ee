/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/act.h"
#include "claim/text/phrase.h"
#include "claim/text/word.h"

enum { OBJECT_TOKENS = 14, CLAIMISH_TOKENS = 9 };

/* What can be taken back, denied or waved aside as something said. */
static const char *const claimish[26] = {
	['A' - 'A'] = "account|accounts|accusation|accusations|admission|"
		      "advice|advisory|alert|allegation|allegations|"
		      "analysis|announcement|announcements|apology|"
		      "argument|article|assertion|assertions|assessment|"
		      "assurances|attribution",
	['B' - 'A'] = "blame|boast|boasts|bulletin",
	['C' - 'A'] = "characterisation|characterization|charge|charges|"
		      "claim|claims|column|comment|comments|communiqué|"
		      "complaint|complaints|concern|concerns|conclusion|"
		      "conclusions|confession|confessions|contention|count|"
		      "criticism",
	['D' - 'A'] = "declaration|denial|denials|depiction|description|"
		      "diagnosis|disclosure|dossier",
	['E' - 'A'] = "estimate|estimates|evidence|explanation",
	['F' - 'A'] = "fears|figure|figures|finding|findings|forecast|"
		      "forecasts",
	['G' - 'A'] = "gossip|guidance|guideline|guidelines",
	['H' - 'A'] = "headline|headlines|hint|hints|hypothesis",
	['I' - 'A'] = "idea|inference|inferences|innuendo|insinuation|"
		      "insinuations|interpretation|interview|involvement",
	['L' - 'A'] = "letter|letters",
	['M' - 'A'] = "memo|message|messages|misgivings",
	['N' - 'A'] = "narrative|notice|notion|number|numbers",
	['P' - 'A'] = "paper|plea|portrayal|position|possibility|post|"
		      "posts|prediction|predictions|press|projection|"
		      "projections|prophecy",
	['Q' - 'A'] = "quote|quotes",
	['R' - 'A'] = "rebuke|remark|remarks|report|reports|responsibility|"
		      "role|ruling|rumor|rumors|rumour|rumours",
	['S' - 'A'] = "slander|slur|speculation|stance|statement|"
		      "statements|stories|story|study|suggestion|"
		      "suggestions",
	['T' - 'A'] = "tale|tales|talk|tally|testimonies|testimony|"
		      "theories|theory|threat|threats|toll|tweet|tweets",
	['V' - 'A'] = "verdict|version|video|view",
	['W' - 'A'] = "warning|warnings|words|worries",
};

static const char *const falsehoods[26] = {
	['A' - 'A'] = "absurd|absurdity",
	['B' - 'A'] = "baseless|basis|bogus|bunk",
	['C' - 'A'] = "calumny|canard|concocted",
	['D' - 'A'] = "defamatory|disinformation|distorted|distortion|"
		      "drivel",
	['E' - 'A'] = "erroneous",
	['F' - 'A'] = "fabricated|fabrication|fabrications|fairy|fairytale|"
		      "fake|false|falsehood|falsehoods|fantasy|far-fetched|"
		      "farce|fiction|foundation",
	['G' - 'A'] = "garbage|gossip|groundless",
	['H' - 'A'] = "hearsay|hoax|hogwash|hokum",
	['I' - 'A'] = "implausible|inaccurate|incorrect|invented|invention|"
		      "inventions",
	['L' - 'A'] = "laughable|libel|libellous|lie|lies|ludicrous",
	['M' - 'A'] = "malicious|merit|meritless|misinformation|misleading|"
		      "misrepresentation|mistaken|myth|myths",
	['N' - 'A'] = "nonsense|nonsensical",
	['O' - 'A'] = "outrageous",
	['P' - 'A'] = "preposterous|propaganda",
	['R' - 'A'] = "ridiculous|rubbish",
	['S' - 'A'] = "scurrilous|sham|slander|slanderous|slurs|smear|"
		      "smears|speculation|spurious",
	['T' - 'A'] = "tendentious|tosh|trumped-up",
	['U' - 'A'] = "unfounded|unsubstantiated|unsupported|untrue|"
		      "untruth|untruthful|untruths",
	['W' - 'A'] = "wrong",
};

bool
act_is_mark(const struct clause *c, size_t i)
{
	return clause_ends(c, i) || token_is(c, i, ",") ||
	       token_is(c, i, ":") || c->t[i].class == TOKEN_QUOTE;
}

/* "people in the east of the country to go" */
static bool
to_follows(const struct clause *c, size_t b)
{
	bool related = false;

	if (token_is(c, b, "to") || token_has(c, b, WORD_SUB))
		return false;
	for (size_t i = b; i < b + OBJECT_TOKENS && !act_is_mark(c, i); i++) {
		related |= token_has(c, i, WORD_REL);
		if (token_is(c, i, "that") ||
		    (i > b && !related &&
		     !token_has(c, i, WORD_PREP | WORD_DET) &&
		     token_has(c, i,
			       WORD_SUB | WORD_AUX | WORD_PAST | WORD_SUBJECT)))
			return false; /* "told reporters it was able to" */
		if (i > b && token_is(c, i, "to") &&
		    !token_has(c, i + 1, WORD_DET | WORD_OBJECT))
			return !c->t[i + 1].capital;
	}
	return false;
}

/* "wants the tariffs lifted": the participle ends the clause, or a time or
 * place follows. */
static bool
done_follows(const struct clause *c, size_t b)
{
	if (token_is(c, b, "to"))
		return false;
	for (size_t i = b; i < b + OBJECT_TOKENS && !act_is_mark(c, i); i++)
		if (i > b && str_ends(c->t[i].low, STR("ed")) &&
		    !token_has(c, i - 1, WORD_DET | WORD_PREP) &&
		    (act_is_mark(c, i + 1) ||
		     token_has(c, i + 1, WORD_PREP | WORD_TIME | WORD_ADV)))
			return true;
	return false;
}

static bool
claim_follows(const struct clause *c, size_t b)
{
	static const char *const times[] = {"when",  "while", "because",
					    "after", "if",    "where"};

	if (TOKEN_IN(c, b, times))
		return false;
	if (clause_opens(c, b) ||
	    (token_is(c, b - 1, "to") && str_ends(c->t[b].low, STR("ing"))))
		return true; /* "admitted to taking" */
	for (size_t i = b; i < b + CLAIMISH_TOKENS && !act_is_mark(c, i); i++)
		if (word_in_letters(c->t[i].low, claimish))
			return true;
	return token_is(c, b, "it") && token_is(c, b + 1, "back");
}

static bool
false_follows(const struct clause *c, size_t b)
{
	bool something = false, falsehood = false;

	for (size_t i = b; i < b + OBJECT_TOKENS && !clause_ends(c, i); i++) {
		if (something && falsehood)
			return true;
		if (word_in_letters(c->t[i].low, falsehoods)) {
			/* "dismissed as nonsense the claim" */
			falsehood = token_is(c, b, "as");
			if (!falsehood)
				return something;
		}
		something |= word_in_letters(c->t[i].low, claimish) ||
			     token_is(c, i, "it") || token_is(c, i, "that") ||
			     token_is(c, i, "this") || token_is(c, i, "them");
	}
	return false;
}

bool
act_is_claimish(const struct clause *c, struct span at)
{
	for (size_t i = at.b; i < at.e; i++)
		if (word_in_letters(c->t[i].low, claimish))
			return true;
	return false;
}

bool
act_object_fits(const struct clause *c, const struct act *a, size_t b)
{
	if (token_is(c, b, "by")) /* "is backed up by": the subject is told */
		return a->object == ACT_REST || a->object == ACT_WHOLE ||
		       a->object == ACT_CLAIM;
	switch ((enum act_object)a->object) {
	case ACT_TO:
		return to_follows(c, b);
	case ACT_CLAIM:
		return claim_follows(c, b);
	case ACT_DONE:
		return done_follows(c, b);
	case ACT_ALONE:
		return act_is_mark(c, b);
	case ACT_FALSE:
		return false_follows(c, b);
	default:
		return true;
	}
}

/* What is rejected, dismissed or denied to somebody. */
static const char *const things[26] = {
	['A' - 'A'] = "access|amendment|appeal|appeals|application|"
		      "applications",
	['B' - 'A'] = "bail|bid|bids|bill|budget",
	['C' - 'A'] = "candidate|case|cases|chief|coach|contract",
	['D' - 'A'] = "deal",
	['E' - 'A'] = "employee|employees|entry",
	['I' - 'A'] = "injunction",
	['L' - 'A'] = "lawsuit",
	['M' - 'A'] = "manager|minister|motion",
	['O' - 'A'] = "offer|offers",
	['P' - 'A'] = "petition|plan|plans|proposal",
	['R' - 'A'] = "request|requests",
	['S' - 'A'] = "suit",
	['T' - 'A'] = "takeover|treaty",
	['V' - 'A'] = "visa|visas",
};

/* "denied the visitors a goal": to whom, and what. */
static bool
gives_thing(const struct clause *c, size_t b)
{
	size_t i = b;

	if (b >= c->e ||
	    (!token_has(c, b, WORD_DET | WORD_OBJECT) && !c->t[b].capital))
		return false;
	while (++i < c->e && i < b + 5 && !act_is_mark(c, i)) {
		if (token_is(c, i, "a") || token_is(c, i, "an"))
			return i + 1 >= c->e ||
			       !word_in_letters(c->t[i + 1].low, claimish);
		if (c->t[i].bits & ~(WORD_TITLE | WORD_ROLE | WORD_OBJECT))
			return false;
	}
	return false;
}

bool
act_is_deed(const struct clause *c, const struct cue *q)
{
	static const char *const verbs[] = {"deny", "dismiss", "reject"};
	struct str lemma = q->word->lemma;

	if (str_eq(lemma, STR("withdraw")) || str_eq(lemma, STR("dismiss")) ||
	    (str_eq(lemma, STR("retract")) && token_has(c, q->at.e, WORD_DET)))
		return !q->negated && !claim_follows(c, q->at.e) &&
		       !false_follows(c, q->at.e);
	if (!str_among(lemma, verbs, sizeof verbs / sizeof *verbs))
		return false;
	if (str_eq(lemma, STR("deny")) && gives_thing(c, q->at.e))
		return true;
	if (token_is(c, q->at.e, "any"))
		return false;
	for (size_t i = q->at.e; i < q->at.e + 5 && !act_is_mark(c, i); i++) {
		if (token_has(c, i, WORD_SUB) ||
		    word_in_letters(c->t[i].low, claimish))
			return false;
		if (word_in_letters(c->t[i].low, things))
			return true;
	}
	return false;
}
