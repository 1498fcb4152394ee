/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/spot.h"

#include "base/vec.h"
#include "claim/english/act.h"
#include "claim/text/word.h"

enum { SUBJECT_TOKENS_MAX = 12 };

#define LISTED(low, list)                                                      \
	str_among((low), (list), sizeof(list) / sizeof *(list))

static const char *const be_forms[] = {
	"is",	   "are",   "was",   "were",   "be",
	"been",	   "being", "isn't", "aren't", "wasn't",
	"weren't", "he's",  "she's", "it's",   "they're",
};

/* A determiner that makes what follows a noun or an attribute. "this",
 * "all" or "some" may be a subject of their own. */
static const char *const noun_makers[] = {
	"the",	 "a",	    "an",   "its",   "their", "our",
	"my",	 "your",    "his",  "no",    "any",   "each",
	"every", "another", "such", "other", "more",
};

static bool
is_possessive(struct str low)
{
	return (str_ends(low, STR("'s")) || str_ends(low, STR("s'"))) &&
	       !str_eq(low, STR("he's")) && !str_eq(low, STR("she's")) &&
	       !str_eq(low, STR("it's")) && !str_eq(low, STR("who's")) &&
	       !str_eq(low, STR("that's")) && !str_eq(low, STR("there's"));
}

/* "could neither confirm nor deny": no subject but a negation. */
static bool
is_neither(const struct spot *s, size_t i, const struct cue *c)
{
	return i + 1 == c->head && i > s->b && spot_is(s, i, "neither") &&
	       spot_is(s, c->head + 1, "nor");
}

/* "confirm or deny", "confirmed nor denied": one cue of two verbs. */
static bool
is_doubled(const struct spot *s, size_t i)
{
	const struct cue_word *first, *second;

	if (i < s->b + 2 || i >= s->e ||
	    !(spot_is(s, i - 1, "or") || spot_is(s, i - 1, "nor")))
		return false;
	first = s->t[i - 2].lex->cue;
	second = s->t[i].lex->cue;
	return first && second &&
	       ((first->category == CUE_ADMIT &&
		 second->category == CUE_DENY) ||
		(first->category == CUE_DENY && second->category == CUE_ADMIT));
}

/* "so far", "to date" */
static bool
is_so_far(const struct spot *s, size_t i)
{
	return i > s->b + 1 &&
	       ((spot_is(s, i, "far") &&
		 (spot_is(s, i - 1, "so") || spot_is(s, i - 1, "thus"))) ||
		(spot_is(s, i, "date") && spot_is(s, i - 1, "to")));
}

/* Tokens before `i` that belong to the cue: auxiliaries, "not", adverbs. */
static size_t
cue_step(const struct spot *s, size_t i, const struct cue *c)
{
	if (i <= s->b || s->t[i - 1].class != TOKEN_WORD)
		return 0;
	if (is_so_far(s, i - 1))
		return 2;
	return spot_has(s, i - 1, WORD_AUX | WORD_ADV | WORD_NEG) &&
	       (is_neither(s, i - 1, c) ||
		!spot_has(s, i - 1, WORD_CONJ | WORD_TITLE | WORD_DET));
}

static void
cue_left(const struct spot *s, struct cue *c)
{
	size_t i = c->head, first = c->head, step;

	while ((step = cue_step(s, i, c)) > 0) {
		i -= step;
		if (LISTED(s->t[i].low, be_forms) && c->form == FORM_PAST)
			c->passive = true;
		c->negated |= spot_has(s, i, WORD_NEG);
		if (spot_has(s, i, WORD_SUBJECT) && !is_neither(s, i, c))
			break; /* "he's", "they've": subject and all */
		first = i;
	}
	c->at.b = first;
	c->negated |= c->form == FORM_ING && spot_is(s, first - 1, "without");
}

static bool
is_infinitive(const struct spot *s, struct cue *c)
{
	if (c->form != FORM_BASE || !spot_is(s, c->at.b - 1, "to") ||
	    c->at.b == s->b)
		return false;
	c->infinitive = true;
	return true;
}

static bool
is_plural_subject(const struct spot *s, size_t i)
{
	const struct token *t = &s->t[i];

	if (i < s->b || i >= s->e)
		return false;
	if (t->class != TOKEN_WORD)
		return t->class == TOKEN_NUMBER || spot_is(s, i, "%");
	if (t->bits & (WORD_SUBJECT | WORD_REL))
		return !spot_is(s, i, "he") && !spot_is(s, i, "she") &&
		       !spot_is(s, i, "it");
	if (t->bits & (WORD_PREP | WORD_SUB | WORD_CONJ | WORD_PAST))
		return false;
	if (t->capital && i > s->b && spot_is(s, i - 1, "and"))
		return true;
	return (str_ends(t->low, STR("s")) && !is_possessive(t->low)) ||
	       spot_is(s, i, "people") || spot_is(s, i, "police");
}

/* "Organizers in Berlin say", "those who know him say": the noun stands
 * before a phrase or a clause of its own. */
static bool
has_plural_left(const struct spot *s, size_t i)
{
	for (size_t n = 0; i > s->b && n < SUBJECT_TOKENS_MAX; i--, n++) {
		if (s->t[i].class != TOKEN_WORD &&
		    s->t[i].class != TOKEN_NUMBER)
			return false;
		if (spot_has(s, i, WORD_PREP | WORD_REL) &&
		    (is_plural_subject(s, i - 1) ||
		     (i > s->b + 1 && !s->t[i - 1].capital &&
		      is_plural_subject(s, i - 2))))
			return true; /* "people close to him say" */
	}
	return false;
}

bool
spot_opens(const struct spot *s, size_t i)
{
	static const char *const openers[] = {"that", "how",  "whether",
					      "why",  "what", ":"};

	if (spot_is(s, i, ",") && spot_has(s, i + 1, WORD_ADV) &&
	    spot_is(s, i + 2, ","))
		i += 3; /* "suspect, however, that" */
	if (i >= s->e)
		return false;
	return s->t[i].class == TOKEN_QUOTE || LISTED(s->t[i].low, openers);
}

static bool
is_after_quote(const struct spot *s, size_t i)
{
	const struct token *t = s->t;

	if (i == 0)
		return false;
	if (t[i - 1].class == TOKEN_QUOTE)
		return true;
	return i > s->b && str_eq(t[i - 1].low, STR(","));
}

static bool
ends_clause(const struct spot *s, size_t i)
{
	return i >= s->e || spot_is(s, i, ".") || spot_is(s, i, ",");
}

/* ", the insurer estimates in its report." */
static bool
trails_comma(const struct spot *s, const struct cue *c)
{
	size_t p = c->at.b - 1, n = c->head + 1;

	if (c->form == FORM_S && p == s->b + 1 && spot_has(s, s->b, WORD_DET) &&
	    n < s->e && str_ends(s->t[n].low, STR("ing")))
		return true; /* "The airline fears losing" */
	if (c->form != FORM_S || p < s->b + 2 ||
	    !spot_has(s, p - 1, WORD_DET) || !spot_is(s, p - 2, ",") ||
	    spot_is(s, n, "of"))
		return false;
	return ends_clause(s, n) || spot_has(s, n, WORD_PREP | WORD_TIME);
}

/* "claims", "reports": a verb only with a subject just before. */
static bool
noun_is_verb(const struct spot *s, const struct cue *c)
{
	size_t p = c->at.b - 1;

	if (c->at.b < c->head)
		return true; /* an auxiliary or adverb stands before */
	if (c->at.b == s->b)
		return false;
	if (spot_is(s, p, "executive"))
		return spot_opens(s, c->head + 1); /* "executive orders" */
	if (spot_has(s, p, WORD_SUBJECT | WORD_ROLE | WORD_REL))
		return true;
	if (spot_has(s, p, WORD_CONJ) && c->form == FORM_S)
		return spot_opens(s, c->head + 1);
	if (spot_is(s, p, ",") && c->form == FORM_BASE)
		return spot_opens(s, c->head + 1) && !spot_is(s, p, ":");
	if (s->t[p].class != TOKEN_WORD ||
	    spot_has(s, p, WORD_PREP | WORD_CONJ | WORD_SUB))
		return is_after_quote(s, c->at.b) && s->t[c->head].low.len &&
		       c->form == FORM_S;
	if (p > s->b && s->t[p].capital && c->form == FORM_BASE &&
	    (spot_is(s, p - 1, "a") || spot_is(s, p - 1, "an")))
		return false; /* "a Reuters report that" */
	if (s->t[p].capital)
		return ends_clause(s, c->head + 1) ||
		       ((c->word->args & ARG_TO ||
			 (c->form == FORM_BASE && is_plural_subject(s, p))) &&
			spot_is(s, c->head + 1, "to")) ||
		       spot_opens(s, c->head + 1) ||
		       spot_has(s, c->head + 1, WORD_DET | WORD_SUBJECT) ||
		       (c->head + 1 < s->e && s->t[c->head + 1].capital);
	if (is_plural_subject(s, p) && c->form == FORM_BASE)
		return spot_has(s, c->head + 1, WORD_DET | WORD_SUBJECT) ||
		       spot_is(s, c->head + 1, "to") ||
		       spot_is(s, c->head + 1, "for") ||
		       spot_opens(s, c->head + 1);
	return spot_opens(s, c->head + 1) || trails_comma(s, c);
}

/* "would say", "could ask": not said yet. */
static bool
is_modal(const struct spot *s, size_t i)
{
	static const char *const modals[] = {
		"would", "could", "should", "might", "may", "must", "can"};

	return LISTED(s->t[i].low, modals);
}

static bool
is_dash(const struct spot *s, size_t i)
{
	return spot_is(s, i, "—") || spot_is(s, i, "–") || spot_is(s, i, "--");
}

static bool
is_told_after(const struct spot *s, const struct cue *c)
{
	size_t n = c->head + 1;

	return spot_opens(s, n) || ends_clause(s, n) ||
	       spot_has(s, n, WORD_DET | WORD_SUBJECT);
}

static bool
form_stands(const struct spot *s, const struct cue *c)
{
	size_t p = c->at.b - 1;
	bool first = c->at.b == s->b;

	if (c->form == FORM_S && c->at.b < c->head &&
	    spot_has(s, c->head - 1, WORD_AUX))
		return false; /* "they have claims" */
	if (c->form == FORM_BASE && c->at.b < c->head &&
	    spot_has(s, c->at.b, WORD_AUX))
		return !(is_modal(s, c->at.b) && !c->negated);
	if (c->form == FORM_BASE && !first && spot_has(s, p, WORD_AUX) &&
	    spot_has(s, p, WORD_SUBJECT))
		return true; /* "they'd say" */
	if (c->form == FORM_BASE)
		return (!first && is_plural_subject(s, p)) ||
		       (spot_is(s, p, ",") &&
			spot_is(s, c->head + 1, "that")) ||
		       (!first && is_told_after(s, c) &&
			(is_dash(s, p) || has_plural_left(s, p))) ||
		       (is_after_quote(s, c->at.b) &&
			c->word->args & ARG_QUOTE);
	return true;
}

/* "270 pledged delegates", "45 states": a number before, a noun after. */
static bool
is_counted(const struct spot *s, const struct cue *c, size_t p)
{
	size_t n = c->head + 1;

	if (s->t[p].class != TOKEN_NUMBER && !spot_has(s, p, WORD_NUMBER) &&
	    !spot_is(s, p, "all"))
		return false;
	if (c->word->args & ARG_NOUN && c->form == FORM_S)
		return true;
	return c->form == FORM_PAST && n < s->e &&
	       s->t[n].class == TOKEN_WORD && !s->t[n].capital &&
	       !spot_has(s, n,
			 WORD_DET | WORD_SUBJECT | WORD_PREP | WORD_AUX |
				 WORD_SUB | WORD_OBJECT | WORD_TIME);
}

/* "Another said the gate held", "the other said that": a subject. */
static bool
stands_alone(const struct spot *s, const struct cue *c, size_t p)
{
	if (!spot_is(s, p, "another") && !spot_is(s, p, "other"))
		return false;
	if (c->form != FORM_PAST && c->form != FORM_S)
		return false;
	return spot_opens(s, c->head + 1) ||
	       spot_has(s, c->head + 1, WORD_DET | WORD_SUBJECT | WORD_OBJECT);
}

/* What stands before makes it a noun or an attribute. */
static bool
is_attribute(const struct spot *s, const struct cue *c)
{
	size_t p = c->at.b - 1;
	struct str before;

	if (c->at.b == s->b)
		return false;
	before = s->t[p].low;
	if (stands_alone(s, c, p))
		return false;
	if (LISTED(before, noun_makers) || is_possessive(before))
		return true;
	if (is_counted(s, c, p))
		return true;
	if (str_eq(before, STR("her")) && c->form != FORM_ING)
		return true;
	if (spot_is(s, p, "to") && spot_is(s, c->at.b, "have"))
		return false; /* "is said to have told" */
	return c->form != FORM_ING && spot_has(s, p, WORD_PREP) &&
	       !spot_has(s, p, WORD_SUBJECT | WORD_TIME | WORD_SUB);
}

/* "pointed out": a reporting word together with its particle only. */
static bool
particle_take(const struct spot *s, struct cue *c)
{
	static const struct cue_word rule_out = {STR_INIT("rule out"), CUE_DENY,
						 STANCE_DENIES,
						 ARG_THAT | ARG_NP};

	if (str_is(c->word->lemma, "rule") && spot_is(s, c->head + 1, "out")) {
		c->word = &rule_out;
		c->at.e = c->head + 2;
		return true;
	}
	if (!str_eq(c->word->lemma, STR("point")))
		return true;
	c->at.e = c->head + 2;
	return spot_is(s, c->head + 1, "out") && !spot_is(s, c->head + 2, "of");
}

static bool
cue_stands(const struct spot *s, struct cue *c)
{
	size_t n = c->head + 1;

	if (s->t[c->head].capital && c->head > s->b && !s->headline)
		return false; /* "the United States", "Bill Demand" */
	if (is_doubled(s, c->head) || !particle_take(s, c))
		return false;
	if (spot_is(s, n, "to") && c->word->args == (ARG_QUOTE | ARG_TRAIL))
		return false; /* "continued to work" */
	cue_left(s, c);
	if (c->negated && is_doubled(s, c->head + 2))
		c->at.e = c->head + 3;
	if (spot_is(s, c->head - 1, "that") && spot_is(s, n, ",") &&
	    c->head > s->b &&
	    (c->head - 1 == s->b || s->t[c->head - 2].class != TOKEN_WORD))
		return false; /* "that said," */
	if (is_infinitive(s, c))
		return infinitive_stands(s, c);
	if (is_attribute(s, c) || (!c->word->args && !c->passive))
		return false; /* "understand": its passive alone tells */
	if (tells_manner(s, c))
		return false;
	if (c->passive)
		return passive_stands(s, c);
	if (passive_is_bare(s, c)) {
		c->passive = true;
		return true;
	}
	if (is_lookalike(s, c))
		return false;
	if (c->form == FORM_ING && c->at.b == c->head &&
	    spot_has(s, c->head + 1, WORD_AUX))
		return false; /* "that warning did not scare" */
	if (c->word->args & ARG_NOUN && c->form != FORM_PAST &&
	    c->form != FORM_ING && !noun_is_verb(s, c))
		return false;
	return form_stands(s, c);
}

static bool
frame_at(const struct spot *s, size_t i, struct cue *c)
{
	static const struct cue_word according = {
		STR_INIT("according to"), CUE_FRAME, STANCE_ASSERTS, ARG_NP};

	if (!spot_is(s, i, "according") || !spot_is(s, i + 1, "to"))
		return false;
	*c = (struct cue){.word = &according, .head = i, .at = {i, i + 2}};
	return true;
}

/* "was put down to a fault": passive only. */
static bool
put_at(const struct spot *s, size_t i, struct cue *c)
{
	static const struct cue_word put_down = {
		STR_INIT("put down"), CUE_ASSERT, STANCE_ASSERTS, ARG_NP};

	if (!spot_is(s, i, "put") || !spot_is(s, i + 1, "down") ||
	    !spot_is(s, i + 2, "to"))
		return false;
	*c = (struct cue){.word = &put_down,
			  .form = FORM_PAST,
			  .head = i,
			  .at = {i, i + 2}};
	cue_left(s, c);
	return c->passive;
}

/* "There is no indication that": "no" belongs to what is told, "there is"
 * tells it. */
static bool
there_is(const struct spot *s, struct cue *c)
{
	size_t no = c->head - 1, b = no;

	while (b > s->b && spot_has(s, b - 1, WORD_AUX))
		b--;
	if (b == no || b == s->b || !spot_is(s, b - 1, "there"))
		return false;
	c->at = (struct span){b - 1, no};
	return true;
}

static bool
noun_at(const struct spot *s, size_t i, struct cue *c)
{
	const struct cue_word *w;

	if (i == s->b || (!spot_is(s, i + 1, "that") && !has_maker(s, i)))
		return false;
	w = s->t[i].lex->noun;
	if (!w)
		return false;
	if (s->t[i - 1].class != TOKEN_WORD)
		return false;
	*c = (struct cue){.word = w, .head = i, .at = {i, i + 1}, .noun = true};
	return !spot_is(s, i - 1, "no") || there_is(s, c);
}

/* Classes that no reporting word is of. */
enum {
	NO_CUE = WORD_DET | WORD_PREP | WORD_SUBJECT | WORD_AUX | WORD_CONJ |
		 WORD_SUB | WORD_REL
};

/* A row of english/act.h: the same tests as for a reporting word. */
static bool
act_stands(const struct spot *s, struct cue *c)
{
	if (s->t[c->head].capital && c->head > s->b && !s->headline)
		return false;
	if (is_doubled(s, c->head))
		return false;
	cue_left(s, c);
	if (is_attribute(s, c) || is_governed(s, c) ||
	    (act_may_be_noun(s, c) && !noun_is_verb(s, c)))
		return false;
	if (is_infinitive(s, c))
		return infinitive_stands(s, c);
	if (c->passive && c->form == FORM_PAST &&
	    !spot_has(s, c->head, WORD_AUX))
		return spot_is(s, c->at.e, "by");
	return form_stands(s, c);
}

static bool
cue_at(const struct spot *s, size_t i, struct cue *c)
{
	const struct lexeme *x = s->t[i].lex;

	if (!x->tells)
		return false;
	if (s->t[i].bits & NO_CUE)
		return s->t[i].bits & WORD_AUX && act_spot(s, i, c) &&
		       act_stands(s, c);
	if (frame_at(s, i, c) || put_at(s, i, c))
		return true;
	if (x->cue) {
		*c = (struct cue){.word = x->cue,
				  .form = x->form,
				  .head = i,
				  .at = {i, i + 1}};
		if (cue_stands(s, c))
			return true;
	}
	return noun_at(s, i, c) ||
	       (act_spot(s, i, c) && act_stands(s, c) && !tells_manner(s, c));
}

static bool
is_headline(const struct token *t, struct span at)
{
	size_t capital = 0, small = 0;

	for (size_t i = at.b; i < at.e; i++)
		if (t[i].class == TOKEN_WORD && t[i].low.len > 3)
			*(t[i].capital ? &capital : &small) += 1;
	return capital > 4 * small;
}

static void
cues_index(struct arena *a, struct span tokens, struct cues *io)
{
	size_t n = tokens.e - tokens.b;
	uint32_t *head = arena_array(a, n + 1, sizeof *head);
	uint32_t *from = arena_array(a, n + 1, sizeof *from);
	size_t k = 0;

	for (size_t i = 0; i < io->len; i++)
		head[io->at[i].head - tokens.b] = (uint32_t)i + 1;
	for (size_t i = 0; i <= n; i++) {
		while (k < io->len && io->at[k].at.b < tokens.b + i)
			k++;
		from[i] = (uint32_t)k;
	}
	io->base = tokens.b;
	io->head = head;
	io->from = from;
}

void
cues_spot(struct arena *a, const struct doc *d, struct span tokens,
	  struct cues *ret)
{
	const struct spot s = {d, d->tokens.at, tokens.b, tokens.e,
			       is_headline(d->tokens.at, tokens)};
	struct cue c;

	for (size_t i = s.b; i < s.e; i++)
		if (cue_at(&s, i, &c))
			*vec_add(a, ret) = c;
	cues_index(a, tokens, ret);
}
