/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/stance/certainty.h"
#include "claim/stance/stance.h"
#include "claim/text/phrase.h"
#include "claim/text/word.h"

/* What a sentence begins with that tells somebody to do something. */
static const char *const orders[26] = {
	['A' - 'A'] = "allow|always|apologise|apologize|ask|avoid|arrest",
	['B' - 'A'] = "be|beware|block|boil|boycott|bring|build|burn|buy",
	['C' - 'A'] = "call|cancel|change|check|choose|clean|clear|close|come|"
		      "consider|contact|continue|cover|cut",
	['D' - 'A'] = "delete|disable|disconnect|do|don't|download|drink|drop",
	['E' - 'A'] = "eat|end|ensure|evacuate",
	['F' - 'A'] = "fight|fill|find|fix|follow|forget|free",
	['G' - 'A'] = "get|give|go",
	['H' - 'A'] = "hand|help|hold|hurry",
	['I' - 'A'] = "ignore|inform|install|isolate",
	['J' - 'A'] = "join|just",
	['K' - 'A'] = "keep|kill",
	['L' - 'A'] = "lay|leave|let|let's|listen|lock|look|lower",
	['M' - 'A'] = "make|meet|move",
	['N' - 'A'] = "never",
	['O' - 'A'] = "obey|open",
	['P' - 'A'] = "patch|pay|please|prepare|protect|pull|put",
	['R' - 'A'] = "raise|read|release|remain|remember|remove|replace|reset|"
		      "resign|respect|restart|restore|return|run",
	['S' - 'A'] = "save|scrap|seek|sell|send|show|shut|sign|sit|speak|"
		      "stand|start|stay|step|stop|surrender|switch",
	['T' - 'A'] = "take|tell|think|throw|treat|trust|try|turn",
	['U' - 'A'] = "unplug|update|upgrade|use",
	['V' - 'A'] = "verify|vote",
	['W' - 'A'] = "wait|walk|wash|watch|wear|withdraw|work|write",
};

/* What may follow it, so that it is no noun: "Put down your arms". */
#define ORDER_GOES_ON                                                          \
	"a|all|an|any|at|away|back|calm|careful|down|every|home|her|him|"      \
	"in|indoors|inside|it|me|no|not|off|on|only|out|patient|quiet|ready|"  \
	"still|sure|that|the|their|them|there|these|this|those|to|up|us|your|" \
	"yourself|yourselves|from|with|for|calmly|well|one|both"

static struct str
words_begin(struct str content)
{
	while (content.len && *content.ptr != '\'' &&
	       ((unsigned char)*content.ptr < '0' ||
		str_starts(content, STR("“")) || str_starts(content, STR("‘"))))
		content = str_skip(content, *content.ptr & 0x80 ? 3 : 1);
	return content;
}

static struct str
word_next(struct phrase *p, size_t i)
{
	struct str text = {p->text, p->len}, rest;

	if (i >= p->words)
		return STR("");
	return str_cut(str_skip(text, p->word[i]), STR(" "), &rest);
}

/* A finite verb before another clause begins: "Help for them is on its way". */
static bool
has_finite(struct phrase *p, size_t i)
{
	for (; i < p->words; i++) {
		struct str w = word_next(p, i);
		uint16_t bits = word_bits(w);

		if (bits & (WORD_SUB | WORD_REL | WORD_CONJ))
			return false;
		if (bits & (WORD_AUX | WORD_PAST) &&
		    !word_in_list(w,
				  "be|do|have|put|cut|shut|set|let|read|hit"))
			return true;
	}
	return false;
}

/* "Stay at home", "please check your statements", "never open such mail". */
static bool
is_order(struct str content)
{
	enum { OPENING = 80 };
	struct phrase p;
	struct str first;
	size_t i = 0;

	content = words_begin(content);
	phrase_make(str_slice(content, 0,
			      content.len < OPENING ? content.len : OPENING),
		    &p);
	first = word_next(&p, i);
	if (str_eq(first, STR("let")) &&
	    word_in_list(word_next(&p, 1), "me|him|her|them"))
		return false;
	if (str_eq(first, STR("do")) && str_eq(word_next(&p, 1), STR("not")))
		return true;
	if (word_in_list(first, "please|always|never|just"))
		first = word_next(&p, ++i);
	if (!word_in_letters(first, orders))
		return false;
	if (p.words == 1)
		return content.len > first.len; /* "Leave now" */
	return (i || word_in_list(word_next(&p, i + 1), ORDER_GOES_ON)) &&
	       !has_finite(&p, i + 1);
}

#define TELLS                                                                   \
	"tell|tells|told|telling|warn|warned|advise|advised|instructed|remind|" \
	"reminded"

/* "told the bank it must", "was told to leave". */
static bool
tells_to(const struct phrase *cue, struct phrase *content)
{
	size_t i = str_eq(word_next(content, 0), STR("that"));

	if (!phrase_any(cue, TELLS))
		return false;
	if (str_eq(word_next(content, 0), STR("to")))
		return true;
	return word_in_list(word_next(content, i), "it|he|she|they|you") &&
	       (word_in_list(word_next(content, i + 1), "must|should") ||
		(word_in_list(word_next(content, i + 1), "has|have|had") &&
		 str_eq(word_next(content, i + 2), STR("to"))));
}

#define INSISTS "insist|insists|insisted|insisting"

/* "insisted that the money be paid back": the bare verb is no statement. */
static bool
is_wish(const struct phrase *cue, struct phrase *content)
{
	if (!phrase_any(cue, INSISTS) ||
	    !str_eq(word_next(content, 0), STR("that")))
		return false;
	for (size_t i = 1; i < content->words; i++) {
		struct str w = word_next(content, i);

		if (str_eq(w, STR("be")))
			return true;
		if (word_bits(w) & (WORD_AUX | WORD_PAST | WORD_SUB | WORD_REL))
			return false;
	}
	return false;
}

#define EARLIER "earlier|previous|original|initial|own|first|former|prior"
#define TOLD                                                                   \
	"statement|statements|report|reports|account|accounts|claim|claims|"   \
	"figure|figures|number|numbers|count|toll|estimate|estimates|"         \
	"forecast|story|article|testimony|announcement|remarks|comments|"      \
	"warning|post|information|description|assertion|accusation|"           \
	"accusations|allegation|allegations|confession|version|tally"
#define MISTAKEN                                                               \
	"wrong|incorrect|inaccurate|mistaken|erroneous|in error|false|untrue|" \
	"misleading|premature|too high|too low|overstated|exaggerated|a lie|"  \
	"based on a misunderstanding|a mistake|made up|not true|not correct"

/* "its earlier statement had been wrong": what, and that it was. */
static bool
was_mistaken(struct phrase *content)
{
	enum { NEAR = 3 };
	size_t i = 0, n = 0;

	while (i < content->words &&
	       !word_in_list(word_next(content, i), EARLIER))
		i++;
	while (++i < content->words && n++ < NEAR)
		if (word_in_list(word_next(content, i), TOLD))
			return phrase_any(content, MISTAKEN);
	return false;
}

#define TAKEN_BACK                                                             \
	"i withdraw|we withdraw|i retract|we retract|i take it back|"          \
	"i take back|we take back|i stand corrected|i misspoke|we misspoke|"   \
	"i take that back|i recant|had misspoken"

#define INVENTED "lied|invented it"
#define NOT_RULED_OUT                                                          \
	"can not be ruled out|can not be excluded|not been ruled out|"         \
	"not been excluded|can not be discounted|could not be ruled out|"      \
	"could not be excluded"

/* "said its earlier statement had been wrong", "I withdraw that remark". */
static bool
is_correction(struct str cue, struct phrase *content)
{
	if (phrase_any(content, TAKEN_BACK) || was_mistaken(content))
		return true;
	return str_has(cue, STR("now sa")) &&
	       (phrase_any(content, MISTAKEN "|" INVENTED) ||
		(phrase_has(content, " made ") && phrase_has(content, " up ")));
}

#define CLARIFIES "clarify|clarifies|clarified|clarifying"
#define IN_CORRECTION                                                          \
	"in a correction|in a retraction|in a clarification|in its "           \
	"correction|a correction said|the correction said"

/* What is said in a correction, or clarified not to be so. */
static bool
is_clarified(const struct scope *in, const struct phrase *cue)
{
	struct phrase around;
	size_t e = in->content.b > in->cue.e ? in->content.b : in->cue.e;

	if (phrase_any(cue, CLARIFIES))
		return negative_en(str_at(in->text, in->content));
	if (e > in->cue.e + PHRASE_MAX / 4)
		e = in->cue.e;
	phrase_make(str_slice(in->text,
			      in->cue.b > in->sentence.b + PHRASE_MAX / 2
				      ? in->cue.b - PHRASE_MAX / 2
				      : in->sentence.b,
			      e),
		    &around);
	return phrase_any(&around, IN_CORRECTION);
}

/* "Asked whether it had failed, the firm said that it had." */
static bool
is_echo(struct phrase *content, bool *negative)
{
	size_t i = str_eq(word_next(content, 0), STR("that"));

	*negative = str_eq(word_next(content, i + 2), STR("not"));
	return word_in_list(word_next(content, i),
			    "it|he|she|they|there|i|we|this|that") &&
	       word_in_list(word_next(content, i + 1),
			    "had|has|have|did|does|was|were|is|are|would") &&
	       content->words == i + 2 + *negative;
}

/* 'promised to "stop the boats"' */
static bool
follows_to(const struct scope *in)
{
	return str_ends(str_slice(in->text, 0, in->content.b), STR("to ")) ||
	       str_ends(str_slice(in->text, 0, in->content.b), STR("to “")) ||
	       str_ends(str_slice(in->text, 0, in->content.b), STR("to \""));
}

#define ASKED "asked|whether|pressed|questioned|wondered"
#define COUNTERS "counter|counters|countered|retorted"

static bool
is_asked(const struct scope *in)
{
	size_t b = in->sentence.b, e = in->cue.b;
	struct phrase p;

	phrase_make(str_slice(in->text, b, e > b ? e : b), &p);
	return phrase_any(&p, ASKED);
}

/* stirred: which of these rules a word may set off. */
struct stirred {
	bool around, inside, order;
};

static struct stirred
stirred_by(const struct scope *in)
{
	enum { OPENING = 24 }; /* bytes: two words and their marks */
	struct span around = in->sentence, first = in->content;

	if (in->content.b >= around.e)
		around.e = in->content.b; /* "…, it said in a correction: …" */
	if (first.e > first.b + OPENING)
		first.e = first.b + OPENING;
	return (struct stirred){.around =
					scope_stirs(in, around) & STIRS_AROUND,
				.inside = scope_inside(in) & STIRS_INSIDE,
				.order = scope_stirs(in, first) & STIRS_ORDER};
}

void
inside_keys_en(struct keys keys)
{
	static const char *const around[] = {
		TELLS, INSISTS, CLARIFIES, IN_CORRECTION, COUNTERS, ASKED,
	};

	keys.mark = STIRS_INSIDE;
	phrase_keys(MISTAKEN "|" TAKEN_BACK "|" INVENTED, &keys);
	phrase_keys("made up|" NOT_RULED_OUT, &keys);
	keys.mark = STIRS_AROUND;
	for (size_t i = 0; i < COUNT(around); i++)
		phrase_keys(around[i], &keys);
	keys.mark = STIRS_ORDER;
	phrase_keys_of(orders, &keys);
}

/* What the words around tell of a content. */
static bool
stance_told(const struct scope *in, struct phrase *content, enum stance *ret,
	    const char **rule)
{
	struct str said = str_at(in->text, in->content);
	struct phrase cue;
	bool negative;

	phrase_make(str_at(in->text, in->cue), &cue);
	if (is_clarified(in, &cue)) {
		*rule = "corrected";
		*ret = STANCE_WITHDRAWS;
	} else if (is_asked(in) && is_echo(content, &negative)) {
		*rule = "echo";
		*ret = negative ? STANCE_DENIES : STANCE_CONFIRMS;
	} else if (tells_to(&cue, content) || is_wish(&cue, content)) {
		*rule = "order";
		*ret = STANCE_ASKS;
	} else if (phrase_any(&cue, COUNTERS) && negative_en(said)) {
		*rule = "untrue";
		*ret = STANCE_DENIES;
	} else {
		return false;
	}
	return true;
}

bool
stance_inside_en(const struct scope *in, enum stance *ret, const char **rule)
{
	struct str said = str_at(in->text, in->content);
	const struct stirred by = stirred_by(in);
	struct phrase content;

	if (by.around || by.inside)
		phrase_make(said, &content);
	if (by.inside && is_correction(str_at(in->text, in->cue), &content)) {
		*rule = "corrected";
		*ret = STANCE_WITHDRAWS;
		return true;
	}
	if (by.inside && phrase_any(&content, NOT_RULED_OUT)) {
		*rule = "not-ruled-out";
		*ret = STANCE_SUSPECTS;
		return true;
	}
	if (by.around && stance_told(in, &content, ret, rule))
		return true;
	if (!by.order || follows_to(in) || !is_order(said))
		return false;
	*rule = "order";
	*ret = STANCE_ASKS;
	return true;
}
