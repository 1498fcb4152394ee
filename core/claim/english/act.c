/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/act.h"

#include "base/vec.h"
#include "claim/english/frame.h"
#include "claim/holder/name_words.h"
#include "claim/text/phrase.h"
#include "claim/text/word.h"

#include <string.h>

enum { FILL_MAX = 3, FILL_LONG = 8, OBJECT_TOKENS = 14, CLAIMISH_TOKENS = 9 };

/* What can be taken back, denied or waved aside as something said. */
static const char *const claimish[] = {
	"account",	"accounts",    "accusation",  "accusations",
	"admission",	"advice",      "alert",	      "allegation",
	"allegations",	"apology",     "argument",    "article",
	"assertion",	"assertions",  "assessment",  "attribution",
	"charge",	"charges",     "claim",	      "claims",
	"comment",	"comments",    "complaint",   "concern",
	"concerns",	"conclusion",  "conclusions", "confession",
	"count",	"criticism",   "denial",      "description",
	"diagnosis",	"estimate",    "estimates",   "figure",
	"figures",	"finding",     "findings",    "forecast",
	"forecasts",	"guidance",    "idea",	      "insinuation",
	"insinuations", "interview",   "narrative",   "notion",
	"number",	"numbers",     "paper",	      "post",
	"posts",	"prediction",  "prophecy",    "remark",
	"remarks",	"report",      "reports",     "rumor",
	"rumors",	"rumour",      "rumours",     "speculation",
	"statement",	"statements",  "story",	      "stories",
	"study",	"suggestion",  "suggestions", "talk",
	"testimony",	"theory",      "toll",	      "tweet",
	"version",	"warning",     "words",	      "worries",
	"fears",	"verdict",     "threat",      "threats",
	"notice",	"plea",	       "position",    "stance",
	"view",		"video",       "press",	      "responsibility",
	"involvement",	"role",	       "blame",	      "gossip",
	"possibility",	"rebuke",      "hypothesis",  "innuendo",
	"slur",		"tally",       "account",     "evidence",
	"boast",	"boasts",      "contention",  "depiction",
	"slander",	"assurances",  "misgivings",  "complaints",
	"inference",	"inferences",  "confessions", "ruling",
	"advisory",	"bulletin",    "dossier",     "guideline",
	"guidelines",	"tweets",      "headline",    "headlines",
	"column",	"remark",      "quote",	      "quotes",
	"portrayal",	"predictions", "projection",  "projections",
	"testimonies",	"theories",    "warnings",    "denials",
};

static const char *const falsehoods[] = {
	"false",       "baseless",	 "groundless",
	"unfounded",   "untrue",	 "lie",
	"lies",	       "fabrication",	 "fabricated",
	"nonsense",    "rubbish",	 "fiction",
	"absurd",      "ridiculous",	 "incorrect",
	"wrong",       "invention",	 "smear",
	"slander",     "fake",		 "hoax",
	"bogus",       "ludicrous",	 "inaccurate",
	"misleading",  "libel",		 "myth",
	"invented",    "mistaken",	 "unsubstantiated",
	"defamatory",  "slanderous",	 "preposterous",
	"libellous",   "disinformation", "propaganda",
	"farce",       "fantasy",	 "outrageous",
	"fairy",       "fairytale",	 "gossip",
	"hogwash",     "garbage",	 "bunk",
	"hokum",       "drivel",	 "tosh",
	"nonsensical", "laughable",	 "far-fetched",
	"concocted",   "trumped-up",	 "scurrilous",
	"malicious",   "meritless",	 "spurious",
	"erroneous",   "untruthful",	 "distorted",
	"distortion",  "misinformation", "misrepresentation",
	"speculation", "canard",	 "calumny",
	"smears",      "fabrications",	 "inventions",
	"myths",       "sham",		 "unsupported",
	"merit",       "foundation",	 "basis",
	"implausible", "falsehood",	 "falsehoods",
	"untruth",     "untruths",	 "hearsay",
	"slurs",       "absurdity",	 "tendentious",
};

#define AMONG(low, list) str_among(low, list, sizeof(list) / sizeof *(list))

/* ---- words ---- */

/* A regular form of a verb: "correct~" is corrects, corrected, correcting;
 * "scoff~", "rely~": "relied". */
static bool
is_form(struct str low, struct str verb)
{
	static const char *const endings[] = {"s",   "es",  "ed", "d",
					      "ing", "ied", "ies"};
	struct str stem;

	if (str_eq(low, verb))
		return true;
	for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
		if (!str_ends(low, str_from(endings[i])))
			continue;
		stem = str_slice(low, 0, low.len - strlen(endings[i]));
		if (str_eq(stem, verb))
			return true;
		if (stem.len + 1 != verb.len && stem.len != verb.len + 1)
			continue;
		if (str_starts(verb, stem) &&
		    memchr("ey", verb.ptr[stem.len], 2))
			return true; /* "urg-ing", "den-ied" */
		if (str_starts(stem, verb) &&
		    stem.ptr[stem.len - 1] == verb.ptr[verb.len - 1])
			return true; /* "beg-ged" */
	}
	return false;
}

/* Whether the word is one of "have|has|want~". */
static bool
is_one(struct str low, struct str list)
{
	for (size_t b = 0, e; b < list.len; b = e + 1) {
		struct str one;

		for (e = b; e < list.len && list.ptr[e] != '|'; e++)
			;
		if (!low.len || list.ptr[b] != low.ptr[0])
			continue;
		one = str_slice(list, b, e);
		if (list.ptr[e - 1] != '~') {
			if (str_eq(low, one))
				return true;
			continue;
		}
		one.len--;
		if (is_form(low, one))
			return true;
	}
	return false;
}

static size_t
skip_adverbs(const struct clause *c, size_t i)
{
	while (token_has(c, i, WORD_ADV) &&
	       !token_has(c, i, WORD_NEG | WORD_PREP | WORD_AUX | WORD_SUB))
		i++;
	return i;
}

/* The words of a row from token `i`; STR_NONE when they do not stand. */
static size_t
words_match(const struct clause *c, size_t i, struct str words)
{
	struct str one;
	size_t fill = 0;
	bool far = false;

	while (words.len) {
		one = str_cut(words, STR(" "), &words);
		if (*one.ptr == '*') {
			far = one.len > 1;
			fill = far ? FILL_LONG : FILL_MAX;
			continue;
		}
		while (i < c->e && !is_one(c->t[i].low, one)) {
			size_t next = skip_adverbs(c, i);

			if (next > i) {
				i = next;
				continue;
			}
			if (!fill || c->t[i].class != TOKEN_WORD ||
			    (!far && (token_is(c, i, "to") ||
				      token_has(c, i, WORD_AUX))))
				return STR_NONE;
			fill--;
			i++;
		}
		if (i >= c->e)
			return STR_NONE;
		fill = 0;
		i++;
	}
	return i;
}

/* ---- objects ---- */

static bool
is_mark(const struct clause *c, size_t i)
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
	for (size_t i = b; i < b + OBJECT_TOKENS && !is_mark(c, i); i++) {
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

static bool
claim_follows(const struct clause *c, size_t b)
{
	static const char *const times[] = {"when",  "while", "because",
					    "after", "if",    "where"};

	if (b < c->e && AMONG(c->t[b].low, times))
		return false;
	if (clause_opens(c, b) ||
	    (token_is(c, b - 1, "to") && str_ends(c->t[b].low, STR("ing"))))
		return true; /* "admitted to taking" */
	for (size_t i = b; i < b + CLAIMISH_TOKENS && !is_mark(c, i); i++)
		if (AMONG(c->t[i].low, claimish))
			return true;
	return token_is(c, b, "it") && token_is(c, b + 1, "back");
}

static bool
false_follows(const struct clause *c, size_t b)
{
	bool something = false;

	for (size_t i = b; i < b + OBJECT_TOKENS && !clause_ends(c, i); i++) {
		if (AMONG(c->t[i].low, falsehoods))
			return something;
		something |= AMONG(c->t[i].low, claimish) ||
			     token_is(c, i, "it") || token_is(c, i, "that") ||
			     token_is(c, i, "this") || token_is(c, i, "them");
	}
	return false;
}

static bool
object_fits(const struct clause *c, const struct act *a, size_t b)
{
	switch ((enum act_object)a->object) {
	case ACT_TO:
		return to_follows(c, b);
	case ACT_CLAIM:
		return claim_follows(c, b);
	case ACT_FALSE:
		return false_follows(c, b);
	default:
		return true;
	}
}

static struct act_rows
rows_of(char letter, bool negated)
{
	size_t i = (size_t)(letter - 'a');

	if (negated)
		return acts_negated[i];
	if (letter < 'g')
		return acts_plain_a[i];
	return letter < 's' ? acts_plain_g[i] : acts_plain_s[i];
}

/* A row's words: its first ones, and the rest. */
static struct str
words_open(const struct act *row, struct str *rest)
{
	return str_cut(str_from(row->words), STR(" "), rest);
}

void
acts_opened(struct arena *a, struct str low, struct acts ret[2])
{
	struct {
		const struct act **at;
		size_t len, cap;
	} found;
	struct str rest;

	for (int negated = 0; negated < 2; negated++) {
		struct act_rows rows = {0};

		if (low.len && low.ptr[0] >= 'a' && low.ptr[0] <= 'z')
			rows = rows_of(*low.ptr, negated);
		found.at = NULL;
		found.len = found.cap = 0;
		for (size_t i = 0; i < rows.n; i++)
			if (is_one(low, words_open(&rows.at[i], &rest)))
				*vec_add(a, &found) = &rows.at[i];
		ret[negated] = (struct acts){found.at, found.len};
	}
}

/* "declined to 30", "calls on Thursday" */
static bool
is_figure(const struct clause *c, size_t end)
{
	if (token_is(c, end - 1, "to") && end < c->e)
		return c->t[end].class == TOKEN_NUMBER;
	return token_is(c, end - 1, "on") && token_has(c, end, WORD_TIME);
}

const struct act *
act_find(const struct clause *c, size_t head, bool negated, size_t *end)
{
	const struct acts *rows = &c->t[head].lex->acts[negated];
	struct str rest;

	for (size_t i = 0; i < rows->n; i++) {
		size_t e;

		words_open(rows->at[i], &rest);
		e = words_match(c, head + 1, rest);
		if (e == STR_NONE || !object_fits(c, rows->at[i], e) ||
		    is_figure(c, e))
			continue;
		*end = e;
		return rows->at[i];
	}
	return NULL;
}

/* ---- drafts ---- */

/* "did not respond to a request": what is not said stands behind "to". */
static size_t
skip_topic(const struct clause *c, size_t i)
{
	static const char *const topics[] = {"about", "on", "of",   "to",
					     "for",   "as", "over", "from"};

	i = skip_adverbs(c, i);
	if (i < c->e && AMONG(c->t[i].low, topics))
		return token_is(c, i, "as") && token_is(c, i + 1, "to") ? i + 2
									: i + 1;
	return i;
}

/* "than anyone had expected", "as some have urged": of what, is not said. A
 * refusal or a silence stands for itself, "he did not elaborate", and so does
 * an act with its own object, "seeks an inquiry". `end` is behind its words. */
static bool
needs_object(const struct clause *c, const struct act *a, size_t head,
	     size_t end)
{
	return a->object == ACT_REST &&
	       (a->stance == STANCE_SUSPECTS || a->stance == STANCE_ASKS ||
		a->stance == STANCE_CONFIRMS) &&
	       (end == head + 1 || token_has(c, end - 1, WORD_PREP));
}

/* "The bridge should close, the mayor urged": it stands in front. */
static bool
is_behind(const struct clause *c, size_t head)
{
	size_t b = np_left(c, head).b;

	return b > c->b && token_is(c, b - 1, ",");
}

bool
act_draft(const struct clause *c, size_t n, size_t end, struct draft *io)
{
	const struct act *a = io->act;
	bool lacking = needs_object(c, a, io->cue->head, end);
	size_t b = end, e;

	if (a->object == ACT_REST && a->stance != STANCE_ASKS)
		b = skip_topic(c, b);
	e = b;
	if (lacking && token_has(c, b, WORD_PREP) && !clause_opens(c, b) &&
	    !token_has(c, b, WORD_DET))
		return false; /* "the changes expected under the law" */
	if (b < c->e && !is_mark(c, b) && a->object != ACT_WHOLE)
		e = clause_opens(c, b) || a->object == ACT_TO
			    ? content_end(c, b, n)
			    : object_end(c, b, n);
	if (b < c->e && c->t[b].class == TOKEN_QUOTE)
		e = content_end(c, b, n);
	if (e <= b && lacking && !is_behind(c, io->cue->head))
		return false;
	if (e <= b || token_has(c, b, WORD_CONJ)) {
		b = io->cue->head;
		e = end;
	} /* "has changed its account and now says" */
	content_add(io, b, e);
	io->rule = "act";
	return io->parts > 0;
}

static bool
is_unwilling(const struct doc *d, const struct cue *q)
{
	for (size_t i = q->at.b; i < q->head; i++)
		if (word_in_list(d->tokens.at[i].low,
				 "would|will|won't|wouldn't"))
			return true;
	return false;
}

enum stance
act_stance(const struct doc *d, const struct draft *in)
{
	struct span who = in->source[0];
	enum stance stance = (enum stance)in->act->stance;

	if (stance == STANCE_SILENT && in->cue && is_unwilling(d, in->cue))
		stance = STANCE_DECLINES;
	if (stance == STANCE_DECLINES && who.e > who.b &&
	    token_names(&d->tokens.at[who.e - 1], NAME_WORD_DOCUMENT))
		stance = STANCE_SILENT;
	return stance;
}

/* ---- deeds ---- */

/* What is rejected, dismissed or denied to somebody. */
static const char *const things[] = {
	"access",   "amendment", "appeal",	 "appeals",    "application",
	"bail",	    "bid",	 "bids",	 "bill",       "case",
	"cases",    "deal",	 "entry",	 "lawsuit",    "motion",
	"offer",    "offers",	 "petition",	 "proposal",   "request",
	"requests", "suit",	 "visa",	 "visas",      "treaty",
	"budget",   "contract",	 "candidate",	 "coach",      "manager",
	"employee", "employees", "minister",	 "chief",      "takeover",
	"plan",	    "plans",	 "applications", "injunction",
};

bool
act_is_deed(const struct clause *c, const struct cue *q)
{
	static const char *const verbs[] = {"deny", "dismiss", "reject"};
	struct str lemma = q->word->lemma;

	if (str_eq(lemma, STR("withdraw")) || str_eq(lemma, STR("dismiss")))
		return !q->negated && !claim_follows(c, q->at.e);
	if (!AMONG(lemma, verbs))
		return false;
	for (size_t i = q->at.e; i < q->at.e + 5 && !is_mark(c, i); i++) {
		if (token_has(c, i, WORD_SUB) || AMONG(c->t[i].low, claimish))
			return false;
		if (AMONG(c->t[i].low, things))
			return true;
	}
	return false;
}
