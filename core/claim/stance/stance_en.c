/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/stance/stance.h"
#include "claim/text/phrase.h"

/* Forms of the verbs that matter here, by their first letters; every other cue
 * asserts. */
static const char *const say_verbs[26] = {
	['A' - 'A'] = "address|addressed|attribute|attributed|accuse|"
		      "accused",
	['B' - 'A'] = "blame|blamed",
	['C' - 'A'] = "cite|cited|claim|claimed",
	['D' - 'A'] = "describe|described|detail|detailed",
	['E' - 'A'] = "explain|explained",
	['I' - 'A'] = "identify|identified|indicate|indicated",
	['M' - 'A'] = "mention|mentioned",
	['N' - 'A'] = "name|named|note|noted",
	['P' - 'A'] = "point|pointed",
	['R' - 'A'] = "refer|referred|report|reported",
	['S' - 'A'] = "say|says|said|specify|specified|state|stated|"
		      "suggest|suggested|speak|spoken",
	['T' - 'A'] = "tell|told",
};

static const char *const respond_verbs[26] = {
	['A' - 'A'] = "answer|answered|announce|announced",
	['C' - 'A'] = "comment|commented",
	['D' - 'A'] = "disclose|disclosed|discuss|discussed",
	['E' - 'A'] = "elaborate|elaborated",
	['G' - 'A'] = "give|given",
	['M' - 'A'] = "make",
	['P' - 'A'] = "provide|provided|publish|published",
	['R' - 'A'] = "respond|responded|reply|replied|return|returned|"
		      "reveal|revealed|release|released",
	['S' - 'A'] = "share|shared",
};

static const char *const deny_words[26] = {
	['C' - 'A'] = "contradict|contradicts|contradicted",
	['D' - 'A'] =
		"deny|denies|denied|denying|dispute|disputes|disputed|disputing|denial|"
		"denials|debunked",
	['R' - 'A'] = "refute|refutes|refuted|refuting|rebut|rebuts|"
		      "rebutted|rebutting|repudiate|repudiated",
};

static const char *const reject_verbs[26] = {
	['B' - 'A'] = "brush|brushed",
	['D' - 'A'] = "dismiss|dismisses|dismissed|dismissing|decried",
	['R' - 'A'] = "reject|rejects|rejected|rejecting",
	['S' - 'A'] = "scoffed",
};

static const char *const confirm_words[26] = {
	['A' - 'A'] = "acknowledge|acknowledges|acknowledged|"
		      "acknowledging|admit|admits|admitted|admitting|"
		      "acknowledgment|admission",
	['C' - 'A'] = "confirm|confirms|confirmed|confirming|concede|"
		      "concedes|conceded|conceding|corroborate|"
		      "corroborates|corroborated|confess|confesses|"
		      "confessed|confirmation",
	['E' - 'A'] = "establish|establishes|established",
	['O' - 'A'] = "own|owned",
	['P' - 'A'] = "prove|proves|proved|proven",
	['V' - 'A'] = "verify|verifies|verified|verifying",
};

static const char *const withdraw_verbs[26] = {
	['B' - 'A'] = "backtrack|backtracked|backtracks",
	['D' - 'A'] = "disown|disowned|disavow|disavows|disavowed",
	['R' - 'A'] = "retract|retracts|retracted|retracting|recant|"
		      "recants|recanted|recanting",
	['W' - 'A'] = "withdraw|withdraws|withdrew|withdrawn|withdrawing",
};

static const char *const ask_verbs[26] = {
	['A' - 'A'] = "ask|asks|asked|asking|appeal|appeals|appealed|"
		      "appealing|advise|advises|advised|advising",
	['B' - 'A'] = "beg|begs|begged",
	['D' - 'A'] = "demand|demands|demanded|demanding",
	['E' - 'A'] = "enquired",
	['I' - 'A'] = "implore|implored|instruct|instructed|instructs|"
		      "inquired",
	['O' - 'A'] = "order|orders|ordered|ordering",
	['P' - 'A'] = "press|pressed|presses|pressing|petitioned",
	['Q' - 'A'] = "question|questions|questioned|questioning",
	['R' - 'A'] = "request|requests|requested|requesting|recommend|"
		      "recommends|recommended",
	['U' - 'A'] = "urge|urges|urged|urging",
	['W' - 'A'] = "wonder|wonders|wondered",
};

static const char *const suspect_words[26] = {
	['A' - 'A'] =
		"afraid|assume|assumes|assumed|assess|assesses|assessed|assessing|anticipate|anticipates|anticipated",
	['B' - 'A'] = "believe|believes|believed|believing|belief",
	['C' - 'A'] = "concerned",
	['D' - 'A'] = "doubt|doubts|doubted|doubting",
	['E' - 'A'] =
		"estimate|estimates|estimated|estimating|expect|expects|expected|expecting",
	['F' - 'A'] = "fear|fears|feared|fearing",
	['G' - 'A'] = "guess|guesses|guessed",
	['H' - 'A'] = "hypothesise|hypothesize",
	['P' - 'A'] = "presume|presumes|presumed",
	['R' - 'A'] = "reckon|reckons|reckoned",
	['S' - 'A'] = "suspect|suspects|suspected|suspecting|speculate|"
		      "speculates|speculated|speculating|suspicion|"
		      "suspicions|surmise|surmised",
	['T' - 'A'] = "think|thinks|thought|thinking|theorise|theorize|"
		      "theorized",
	['U' - 'A'] = "understood",
	['W' - 'A'] = "worry|worries|worried|worrying",
};

#define ASK_PHRASES                                                            \
	"call for|calls for|called for|calling for|call on|calls on|"          \
	"called on|calling on"
#define CLAIMISH                                                               \
	"claim|claims|accusation|accusations|allegation|allegations|charge|"   \
	"charges|suggestion|suggestions|report|reports|idea|notion|"           \
	"assertion|assertions|rumour|rumours|rumor|rumors|story|stories|"      \
	"criticism|finding|findings|speculation|as|any|that|it|them|"          \
	"assessment|conclusion|theory|description|narrative|argument|"         \
	"responsibility|involvement|concerns"
/* Denied to somebody, not denied as untrue. */
#define DENIED_THINGS                                                          \
	"visa|visas|access|entry|bail|permission|asylum|service|services|"     \
	"treatment|coverage|parole|admission|benefits|care|citizenship|"       \
	"credit|the request|the application|the appeal|his request|"           \
	"her request|their request|a request|requests|a visa|the chance|"      \
	"a chance|the right|the opportunity|passage|boarding"
#define UNTRUE                                                                 \
	"false|baseless|groundless|unfounded|untrue|fabricated|nonsense|"      \
	"not true|fake|fiction|a lie|lies|absurd|incorrect|inaccurate|"        \
	"without foundation|without merit|no basis|pure invention|a smear|"    \
	"not correct|was wrong|is wrong|were wrong|are wrong|be wrong|"        \
	"as wrong|it wrong|was invented|were invented|not so|no truth|"        \
	"lying|lied|rubbish|"                                                  \
	"ridiculous|a hoax|bogus|ludicrous|misleading|made up|never happened|" \
	"no substance|a myth|slander|libel|unsubstantiated|not the case|"      \
	"without any foundation|without any basis|without basis|exaggerated|"  \
	"and wrong|simply wrong|entirely wrong|completely wrong|"              \
	"a fabrication|defamatory|far from the truth|contrary to fact"
#define ACCUSED                                                                \
	"accusation|accusations|allegation|allegations|claim|claims|report|"   \
	"reports|charge|charges|suggestion|rumours|rumors|story|it|that|"      \
	"this|they|these|there|whoever|whatever|nothing|suggestions|rumour|"   \
	"rumor|accounts|article|stories"

/* Phrases that decide whatever else stands there, in order. */
static const struct {
	const char *find, *and; /* stems; `and` may be NULL */
	enum stance stance;
	const char *rule;
} phrases[] = {
	{" not be ruled out ", NULL, STANCE_SUSPECTS, "not-ruled-out"},
	{" not rule out ", NULL, STANCE_SUSPECTS, "not-ruled-out"},
	{" not ruled out ", NULL, STANCE_SUSPECTS, "not-ruled-out"},
	{" not ruling out ", NULL, STANCE_SUSPECTS, "not-ruled-out"},
	{" not exclude ", NULL, STANCE_SUSPECTS, "not-ruled-out"},
	{" not excluded ", NULL, STANCE_SUSPECTS, "not-ruled-out"},
	{" not be excluded ", NULL, STANCE_SUSPECTS, "not-ruled-out"},
	{" refus", " rule out ", STANCE_SUSPECTS, "not-ruled-out"},
	{" declin", " rule out ", STANCE_SUSPECTS, "not-ruled-out"},
	{" without ruling out ", NULL, STANCE_SUSPECTS, "not-ruled-out"},
	{" neither confirm", " nor den", STANCE_DECLINES, "neither-nor"},
	{" neither den", " nor confirm", STANCE_DECLINES, "neither-nor"},
	{" not confirm or deny ", NULL, STANCE_DECLINES, "neither-nor"},
	{" not confirm nor deny ", NULL, STANCE_DECLINES, "neither-nor"},
	{" refus", " accept ", STANCE_DENIES, "refused-to-accept"},
	{" refus", " believe ", STANCE_DENIES, "refused-to-accept"},
	{" declin", NULL, STANCE_DECLINES, "declined"},
	{" refus", NULL, STANCE_DECLINES, "declined"},
	{" refrain", NULL, STANCE_DECLINES, "declined"},
	{" no comment ", NULL, STANCE_DECLINES, "declined"},
	{" withheld ", NULL, STANCE_DECLINES, "declined"},
	{" withhold", NULL, STANCE_DECLINES, "declined"},
	{" not be reached ", NULL, STANCE_DECLINES, "not-reached"},
	{" not reachable ", NULL, STANCE_DECLINES, "not-reached"},
	{" unavailable for ", NULL, STANCE_DECLINES, "not-reached"},
	{" not available for ", NULL, STANCE_DECLINES, "not-reached"},
	{" said nothing ", NULL, STANCE_SILENT, "said-nothing"},
	{" says nothing ", NULL, STANCE_SILENT, "said-nothing"},
	{" made no mention ", NULL, STANCE_SILENT, "said-nothing"},
	{" makes no mention ", NULL, STANCE_SILENT, "said-nothing"},
	{" gave no ", NULL, STANCE_SILENT, "said-nothing"},
	{" offered no ", NULL, STANCE_SILENT, "said-nothing"},
	{" without saying ", NULL, STANCE_SILENT, "said-nothing"},
	{" without naming ", NULL, STANCE_SILENT, "said-nothing"},
	{" without identifying ", NULL, STANCE_SILENT, "said-nothing"},
	{" without commenting ", NULL, STANCE_SILENT, "said-nothing"},
	{" without explaining ", NULL, STANCE_SILENT, "said-nothing"},
	{" without specifying ", NULL, STANCE_SILENT, "said-nothing"},
	{" without mentioning ", NULL, STANCE_SILENT, "said-nothing"},
	{" stopped short of ", NULL, STANCE_SILENT, "said-nothing"},
	{" has to say ", NULL, STANCE_SILENT, "said-nothing"},
	{" remained silent ", NULL, STANCE_SILENT, "said-nothing"},
	{" stayed silent ", NULL, STANCE_SILENT, "said-nothing"},
	{" is silent ", NULL, STANCE_SILENT, "said-nothing"},
	{" was silent ", NULL, STANCE_SILENT, "said-nothing"},
	{" kept silent ", NULL, STANCE_SILENT, "said-nothing"},
	{" never mention", NULL, STANCE_SILENT, "said-nothing"},
	{" never said ", NULL, STANCE_SILENT, "said-nothing"},
	{" never denied ", NULL, STANCE_DECLINES, "not-denied"},
	{" ruled out ", NULL, STANCE_DENIES, "ruled-out"},
	{" rules out ", NULL, STANCE_DENIES, "ruled-out"},
	{" rule out ", NULL, STANCE_DENIES, "ruled-out"},
	{" ruling out ", NULL, STANCE_DENIES, "ruled-out"},
	{" took back ", NULL, STANCE_WITHDRAWS, "withdrawn"},
	{" walked back ", NULL, STANCE_WITHDRAWS, "withdrawn"},
	{" walk back ", NULL, STANCE_WITHDRAWS, "withdrawn"},
	{" backed away ", NULL, STANCE_WITHDRAWS, "withdrawn"},
};

/* What a negated verb of each class means after did, would, has … */
static const struct {
	const char *const *verbs;
	enum stance plain, would, perfect;
	const char *rule;
} negated[] = {
	{deny_words, STANCE_DECLINES, STANCE_DECLINES, STANCE_DECLINES,
	 "not-denied"},
	{confirm_words, STANCE_DECLINES, STANCE_DECLINES, STANCE_SILENT,
	 "not-confirmed"},
	{respond_verbs, STANCE_DECLINES, STANCE_DECLINES, STANCE_DECLINES,
	 "no-answer"},
	{say_verbs, STANCE_SILENT, STANCE_DECLINES, STANCE_SILENT, "not-said"},
	{suspect_words, STANCE_SUSPECTS, STANCE_SUSPECTS, STANCE_SUSPECTS,
	 "not-believed"},
};

/* A place like "[. , ; : quotes]" where a clause may begin. */
static bool
is_break(struct str text, size_t at)
{
	char c = text.ptr[at];

	return c == ',' || c == ';' || c == ':' || c == '"' || c == '(' ||
	       c == ')' || c == '\n' ||
	       (str_starts(str_skip(text, at), STR("\xE2\x80")) &&
		!str_starts(str_skip(text, at), STR("\xE2\x80\x99")));
}

enum { WORDS_BEFORE = 6, WORDS_AFTER = 5 };

/* Up to n words before `at`, not over a break, the source or `low`. */
static size_t
reach_back(struct str text, size_t at, size_t low, int n)
{
	size_t b = at;

	while (b > low && n && !is_break(text, b - 1)) {
		b--;
		n -= text.ptr[b] == ' ';
	}
	while (b < at && ((unsigned char)text.ptr[b] & 0xC0) == 0x80)
		b++;
	return b;
}

static size_t
reach_on(struct str text, size_t at, size_t high, int n)
{
	size_t e = at;

	while (e < high && n && !is_break(text, e)) {
		n -= text.ptr[e] == ' ' && e > at;
		e++;
	}
	return e;
}

enum { STIRS_WINDOW = STIRS_PHRASE | STIRS_NOT | STIRS_DENY | STIRS_CLASS };

struct window {
	uint16_t stirs;	     /* enum stirs; only what it asks for is made */
	struct phrase all;   /* before, cue and after */
	struct phrase cue;   /* before and cue */
	struct phrase after; /* what follows the cue */
};

/* "The Herald said the company had refused": what another does is no stance
 * of the speaker. Where such a clause begins; SIZE_MAX when the content is no
 * clause or tells of the speaker himself. */
static size_t
clause_begins(const struct scope *in)
{
	struct str s = str_at(in->text, in->content), rest;

	if (in->content.b < in->cue.e || in->content.e == in->content.b)
		return SIZE_MAX;
	if (str_starts(s, STR("that ")))
		s = str_skip(s, 5);
	if (word_in_list(str_cut(s, STR(" "), &rest),
			 "the|The|a|A|two|three|four|its|his|her|their|some"))
		return in->content.b;
	return SIZE_MAX;
}

/* False: no word there can make it other than plain. */
static bool
window_make(const struct scope *in, struct window *w)
{
	size_t low = in->sentence.b, b, e, own;

	if (in->source.e > low && in->source.e <= in->cue.b)
		low = in->source.e;
	if (in->source.b >= in->cue.e &&
	    str_starts(str_skip(in->text, in->cue.e), STR(" by ")))
		low = in->cue.b; /* "denied a report by X that" */
	/* "confirmed the leak and said": the first verb is another cue */
	if (str_ends(str_slice(in->text, low, in->cue.b), STR(" and ")) ||
	    str_ends(str_slice(in->text, low, in->cue.b), STR(" but ")))
		low = in->cue.b;
	b = reach_back(in->text, in->cue.b, low, WORDS_BEFORE);
	own = clause_begins(in);
	e = reach_on(in->text, in->cue.e, in->sentence.e, WORDS_AFTER);
	if (e < in->cue.e)
		e = in->cue.e;
	w->stirs = scope_stirs(in, (struct span){b, e}) & STIRS_WINDOW;
	if (!w->stirs)
		return false;
	if (w->stirs & STIRS_PHRASE)
		phrase_make(str_slice(in->text, b, own < e ? own : e), &w->all);
	if (w->stirs & ~STIRS_PHRASE)
		phrase_make(str_slice(in->text, b, in->cue.e), &w->cue);
	if (w->stirs & (STIRS_DENY | STIRS_NOT))
		phrase_make(str_slice(in->text, in->cue.e, e), &w->after);
	return true;
}

/* The word after " not " that is the cue's own or leads to it. */
static struct str
negated_verb(const struct phrase *p, struct str *before)
{
	struct str text = {p->text, p->len}, rest;
	size_t at = str_find(text, STR(" not "), 0), b;

	*before = STR("");
	if (at == STR_NONE)
		return STR("");
	for (b = at; b && text.ptr[b - 1] != ' '; b--)
		;
	*before = str_slice(text, b, at);
	return str_cut(str_skip(text, at + 5), STR(" "), &rest);
}

static bool
stance_negated(const struct window *w, enum stance *ret, const char **rule)
{
	struct str aux, verb = negated_verb(&w->cue, &aux);

	if (!verb.len || word_in_list(verb, "been|be"))
		return false;
	for (size_t i = 0; i < COUNT(negated); i++) {
		if (!word_in_letters(verb, negated[i].verbs))
			continue;
		*ret = negated[i].plain;
		if (word_in_list(aux, "would|will") ||
		    (word_in_list(aux, "could|can") &&
		     word_in_letters(verb, confirm_words)))
			*ret = negated[i].would;
		else if (word_in_list(aux,
				      "has|have|had|could|can|is|was|were"))
			*ret = negated[i].perfect;
		*rule = negated[i].rule;
		return true;
	}
	return false;
}

/* "said nothing was shut": nothing is what is told of. */
static bool
tells_of_nothing(const struct window *w)
{
	return phrase_any(&w->all,
			  "nothing was|nothing is|nothing were|nothing had|"
			  "nothing has|nothing would|nothing will|"
			  "nothing could|nothing can|nothing happened");
}

static bool
stance_phrase(const struct window *w, enum stance *ret, const char **rule)
{
	for (size_t i = 0; i < COUNT(phrases); i++) {
		if (!phrase_has(&w->all, phrases[i].find))
			continue;
		if (phrases[i].stance == STANCE_SILENT && tells_of_nothing(w))
			continue;
		if (phrases[i].and &&!phrase_has(&w->all, phrases[i].and))
			continue;
		*ret = phrases[i].stance;
		*rule = phrases[i].rule;
		return true;
	}
	return false;
}

/* Whether the object of "denied" is a thing refused and not a statement. */
static bool
denied_thing(const struct window *w)
{
	size_t at = phrase_find_any(&w->after, DENIED_THINGS);

	return at != STR_NONE && at < 24 && !phrase_has(&w->after, " that ");
}

static bool
stance_deny(const struct window *w, enum stance *ret, const char **rule)
{
	if (phrase_word(&w->cue, deny_words) && !denied_thing(w)) {
		*rule = "deny";
		*ret = STANCE_DENIES;
		return true;
	}
	if (phrase_word(&w->cue, reject_verbs) &&
	    phrase_any(&w->after, CLAIMISH)) {
		*rule = "reject";
		*ret = STANCE_DENIES;
		return true;
	}
	return false;
}

/* "said the accusation was baseless", "called the report false". */
static bool
says_untrue(const struct scope *in)
{
	enum {
		SHORT_MAX = 160, /* bytes; a longer one says more */
		BARE = 3	 /* words: "Completely false" */
	};
	struct phrase p;
	struct str content = str_at(in->text, in->content);

	if (content.len >= SHORT_MAX || !(scope_inside(in) & STIRS_UNTRUE))
		return false;
	if (str_starts(content, STR("that ")))
		content = str_skip(content, STR("that").len);
	phrase_make(content, &p);
	return phrase_any(&p, UNTRUE) &&
	       (p.words <= BARE || phrase_any(&p, ACCUSED));
}

/* Classes of the cue itself, after everything negated; in order. */
static const struct {
	const char *const *verbs;
	const char *phrases; /* NULL: none */
	enum stance stance;
	const char *rule;
} classes[] = {
	{withdraw_verbs, NULL, STANCE_WITHDRAWS, "withdrawn"},
	{ask_verbs, ASK_PHRASES, STANCE_ASKS, "ask"},
	{suspect_words, NULL, STANCE_SUSPECTS, "belief"},
	{confirm_words, NULL, STANCE_CONFIRMS, "confirm"},
};

static bool
stance_class(const struct window *w, enum stance *ret, const char **rule)
{
	for (size_t i = 0; i < COUNT(classes); i++)
		if (phrase_word(&w->cue, classes[i].verbs) ||
		    (classes[i].phrases &&
		     phrase_any(&w->cue, classes[i].phrases))) {
			*rule = classes[i].rule;
			*ret = classes[i].stance;
			return true;
		}
	return false;
}

/* "warned people not to swim" */
static bool
warns_not_to(const struct window *w)
{
	return phrase_has(&w->after, " not to ") &&
	       phrase_any(&w->cue, "warn|warns|warned|caution|cautioned");
}

/* What the words around the cue say. */
static bool
stance_around(const struct scope *in, const struct window *w, enum stance *ret,
	      const char **rule)
{
	if (!(w->stirs & STIRS_PHRASE && stance_phrase(w, ret, rule)) &&
	    !(w->stirs & STIRS_NOT && stance_negated(w, ret, rule)) &&
	    !(w->stirs & STIRS_DENY && stance_deny(w, ret, rule)) &&
	    !(w->stirs & STIRS_CLASS && stance_class(w, ret, rule)))
		return false;
	*ret = stance_of_nobody(str_at(in->text, in->source), *ret, rule);
	return true;
}

enum stance
stance_of_en(const struct scope *in, const char **rule)
{
	struct window w;
	bool stirred = window_make(in, &w);
	enum stance stance;

	if ((stirred && stance_around(in, &w, &stance, rule)) ||
	    stance_inside_en(in, &stance, rule))
		return stance;
	if (says_untrue(in)) {
		*rule = "untrue";
		return STANCE_DENIES;
	}
	if (scope_stirs(in, scope_opening(in)) & STIRS_ANSWER &&
	    stance_answer_en(str_at(in->text, in->content), &stance, rule))
		return stance;
	if (stirred && w.stirs & STIRS_NOT && warns_not_to(&w)) {
		*rule = "ask";
		return STANCE_ASKS;
	}
	return STANCE_ASSERTS;
}

/* ---- which words may change a stance ---- */

void
stance_keys_en(struct keys keys)
{
	keys.mark = STIRS_UNTRUE;
	phrase_keys(UNTRUE, &keys);
	keys.mark = STIRS_NOT;
	phrase_keys("not", &keys);
	keys.mark = STIRS_DENY;
	phrase_keys_of(deny_words, &keys);
	phrase_keys_of(reject_verbs, &keys);
	keys.mark = STIRS_PHRASE;
	for (size_t i = 0; i < COUNT(phrases); i++)
		phrase_keys(phrases[i].find, &keys);
	keys.mark = STIRS_CLASS;
	for (size_t i = 0; i < COUNT(classes); i++) {
		phrase_keys_of(classes[i].verbs, &keys);
		if (classes[i].phrases)
			phrase_keys(classes[i].phrases, &keys);
	}
}
