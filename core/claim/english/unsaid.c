/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/unsaid.h"

#include "claim/english/frame.h"
#include "claim/stance/stance.h"
#include "claim/text/phrase.h"
#include "claim/text/word.h"

enum { TOPIC_TOKENS = 30, ITEMS_MAX = 16 };

#define SAID                                                                   \
	"mention|word|reference|explanation|reason|account|details|detail|"    \
	"information|figure|figures|motive|date|evidence|indication|hint|"     \
	"trace|timetable"
#define ASKED                                                                  \
	"request|requests|question|questions|call|calls|message|messages|"     \
	"email|emails|e-mail|e-mails|letter|letters|inquiries|enquiries"
#define IS "is|are|was|were|has|have|had"

/* A pattern is words split by blanks: "a|b" is either, "?a" may be left out,
 * "*" is up to three words, "@t" what is not said, "@s" who does not say it.
 * Both reach as far as the next word of the pattern, or to the end of the
 * clause and of the noun phrase. */
static const struct {
	const char *words;
	struct act act;
} rows[] = {
	{"no|little|scant ?further " SAID " of|to|about|on|for|as ?to @t " IS
	 " ?been made|found|given|offered|contained in|by @s",
	 {"", STANCE_SILENT, ACT_WHOLE, "said-nothing"}},
	{"no|little|scant ?further " SAID " " IS
	 " ?been made|given|offered|provided|released|found"
	 " of|to|about|on|for|as ?to @t in|by @s",
	 {"", STANCE_SILENT, ACT_WHOLE, "said-nothing"}},
	{"no|little|scant ?further|other " SAID " " IS
	 " ?been made|given|offered|provided|released|found in|by @s",
	 {"", STANCE_SILENT, ACT_WHOLE, "said-nothing"}},
	{"no ?immediate|further|official comment|response|reply|answer|"
	 "statement|reaction " IS "|came ?been ?made|available|forthcoming|"
	 "given from|by @s",
	 {"", STANCE_DECLINES, ACT_WHOLE, "no-answer"}},
	{"there is|was|has|were|are ?been no|little|scant|nothing|not "
	 "?a ?single ?further " SAID "|in of|to|about|on|for|as ?to @t in @s",
	 {"", STANCE_SILENT, ACT_WHOLE, "said-nothing"}},
	{"there is|was|has ?been not|no a ?single word in @s about|of|on @t",
	 {"", STANCE_SILENT, ACT_WHOLE, "said-nothing"}},
	{"there is|was|has ?been nothing in @s about|on|to @t",
	 {"", STANCE_SILENT, ACT_WHOLE, "said-nothing"}},
	{"there is|was|has ?been no ?immediate|further|official comment|"
	 "response|reply|answer|reaction from @s",
	 {"", STANCE_DECLINES, ACT_WHOLE, "no-answer"}},
	{"missing|absent|omitted|gone from @s is|was|are|were @t",
	 {"", STANCE_SILENT, ACT_WHOLE, "said-nothing"}},
	{"left out of @s is|was|are|were @t",
	 {"", STANCE_SILENT, ACT_WHOLE, "said-nothing"}},
	{"nowhere in|on @s is|are|was|were|does|do|did|has|have @t",
	 {"", STANCE_SILENT, ACT_WHOLE, "said-nothing"}},
	{"nowhere does|do|did|has|have @s say|said|mention|mentioned|state|"
	 "name|explain|refer|identify|claim|acknowledge|admit|specify|"
	 "give|use|suggest|address|tell @t",
	 {"", STANCE_SILENT, ACT_WHOLE, "said-nothing"}},
	{"not a|one ?single word about|of|on @t in|from @s",
	 {"", STANCE_SILENT, ACT_WHOLE, "said-nothing"}},
	{"* " ASKED " ?for ?comment|interview|clarification "
	 "?left|sent|made|put|addressed to|for|with|at @s " IS
	 "|went|remained|go|rang ?gone ?been ?straight "
	 "unanswered|unreturned|ignored|rebuffed|to|out ?voicemail",
	 {"", STANCE_DECLINES, ACT_WHOLE, "no-answer"}},
	{"* " ASKED " ?for ?comment|interview|clarification "
	 "?left|sent|made|put|addressed to|for|with|at @s " IS
	 " not ?immediately ?been ?immediately returned|answered",
	 {"", STANCE_DECLINES, ACT_WHOLE, "no-answer"}},
	{"* " ASKED " ?for @t " IS
	 " ?been ignored|rebuffed|declined|refused|turned|brushed "
	 "?down|aside|away|off by @s",
	 {"", STANCE_DECLINES, ACT_WHOLE, "no-answer"}},
	{"@t " IS " not|never ?yet ?been made public|available by @s",
	 {"", STANCE_DECLINES, ACT_WHOLE, "not-disclosed"}},
	{"@t " IS " not|never ?yet ?been released|published by @s",
	 {"", STANCE_DECLINES, ACT_WHOLE, "not-disclosed"}},
	{"@t " IS " not|never ?been named|identified|mentioned|specified|"
	 "explained|addressed|discussed|listed|described in|by @s",
	 {"", STANCE_SILENT, ACT_WHOLE, "not-said"}},
	{"\"no comment , \" was all @s had|would|has|could to|say ?say",
	 {"", STANCE_DECLINES, ACT_WHOLE, "declined"}},
};

/* Each row has a word of either list, of many that of both. */
#define UNSAID                                                                 \
	SAID "|" ASKED                                                         \
	     "|comment|response|reply|answer|statement|reaction|nothing|"      \
	     "missing|absent|omitted|gone|left|nowhere|public|available|"      \
	     "released|published|named|identified|mentioned|specified|"        \
	     "explained|addressed|discussed|listed|described"
#define UNDONE                                                                 \
	"no|little|scant|nothing|not|never|missing|absent|omitted|gone|left|"  \
	"nowhere|unanswered|unreturned|ignored|rebuffed|declined|refused|"     \
	"turned|brushed|rang|voicemail"

void
unsaid_keys_en(struct keys keys)
{
	keys.mark = STIRS_UNSAID;
	list_keys(UNSAID, &keys);
	keys.mark = STIRS_UNDONE;
	list_keys(UNDONE, &keys);
}

struct match {
	const struct clause *c;
	struct span topic, source;
	size_t last; /* token after the last literal word */
	size_t verb; /* the last one that is no small word */
};

static bool
is_any(const struct clause *c, size_t i, struct str item)
{
	struct str one;

	if (i >= c->e)
		return false;
	while (item.len) {
		one = str_cut(item, STR("|"), &item);
		if (str_eq(one, c->t[i].low))
			return true;
	}
	return false;
}

/* Can the words begin at `i`? */
static bool
may_begin(const struct clause *c, size_t i, struct str words)
{
	struct str item;

	do {
		item = str_cut(words, STR(" "), &words);
		if (*item.ptr == '*' || *item.ptr == '@')
			return true;
		if (is_any(c, i, *item.ptr == '?' ? str_skip(item, 1) : item))
			return true;
	} while (words.len && *item.ptr == '?');
	return false;
}

static bool
is_stop(const struct clause *c, size_t i)
{
	return i >= c->e || token_is(c, i, ".") || token_is(c, i, ";") ||
	       token_is(c, i, ":");
}

/* How far "@t", "@s" or "*" reaches from `i` before `rest`; `i`: not at all. */
static size_t
fill_end(const struct clause *c, size_t i, size_t most, struct str rest)
{
	size_t e = i;

	while (e < i + most && !is_stop(c, e) &&
	       (e == i || !may_begin(c, e, rest)))
		e++;
	return e < i + most && !is_stop(c, e) ? e : i;
}

static size_t
fill_take(struct match *m, size_t i, struct str item, struct str rest)
{
	const struct clause *c = m->c;
	bool source = str_eq(item, STR("@s"));
	struct span at = {i, i};

	if (str_eq(item, STR("*"))) {
		while (at.e < i + 3 && !may_begin(c, at.e, rest))
			at.e++;
		return may_begin(c, at.e, rest) ? at.e : STR_NONE;
	}
	if (rest.len)
		at.e = fill_end(c, i, TOPIC_TOKENS, rest);
	else if (source)
		at = np_right(c, i, c->e);
	else
		while (!is_stop(c, at.e) && !token_is(c, at.e, ","))
			at.e++;
	if (at.e == at.b || (source && !np_starts(c, i)))
		return STR_NONE;
	*(source ? &m->source : &m->topic) = at;
	return at.e;
}

static bool
is_small(const struct clause *c, size_t i)
{
	return token_has(c, i, WORD_PREP | WORD_AUX | WORD_NEG | WORD_SUB);
}

static bool
words_stand(struct match *m, size_t i, struct str words)
{
	struct str item;

	for (size_t n = 0; words.len && n < ITEMS_MAX; n++) {
		item = str_cut(words, STR(" "), &words);
		if (*item.ptr == '@' || *item.ptr == '*') {
			i = fill_take(m, i, item, words);
			if (i == STR_NONE)
				return false;
		} else if (*item.ptr == '?') {
			i += is_any(m->c, i, str_skip(item, 1));
		} else {
			if (!is_any(m->c, i, item))
				return false;
			if (!m->verb || !is_small(m->c, i))
				m->verb = i + 1;
			m->last = ++i;
		}
	}
	return !words.len && m->source.e > m->source.b;
}

/* Words that open a row, or a negation behind what is not said. */
static bool
may_stand(const struct clause *c, size_t i)
{
	if (word_in_list(c->t[i].low, "no|little|scant|there|missing|absent|"
				      "omitted|gone|left|nowhere|not|\""))
		return true;
	if (i != c->b)
		return false;
	for (size_t k = i; k < c->e && k < i + TOPIC_TOKENS; k++)
		if (token_has(c, k, WORD_NEG) || is_any(c, k, STR(ASKED)))
			return true;
	return false;
}

static bool
row_find(struct match *m, size_t i, const struct act **ret)
{
	const struct clause *c = m->c;

	for (size_t k = 0; k < sizeof rows / sizeof *rows; k++) {
		*m = (struct match){.c = c};
		if ((i != c->b && *rows[k].words == '@') ||
		    (i != c->b && *rows[k].words == '*') ||
		    !words_stand(m, i, str_from(rows[k].words)))
			continue;
		*ret = &rows[k].act;
		return true;
	}
	return false;
}

static bool
opens_clause(const struct clause *c, size_t i)
{
	return i == c->b || token_has(c, i - 1, WORD_CONJ) ||
	       token_is(c, i - 1, ";");
}

static bool
has_keys(const struct clause *c)
{
	const unsigned both = STIRS_UNSAID | STIRS_UNDONE;
	unsigned seen = 0;

	for (size_t i = c->b; i < c->e; i++)
		seen |= c->t[i].lex->stirs;
	return (seen & both) == both;
}

bool
unsaid_draft(const struct clause *c, struct cue *cue, struct draft *ret)
{
	static const struct cue_word word = {STR_INIT("act"), CUE_REPORT,
					     STANCE_ASSERTS, ARG_NP};
	struct match m = {.c = c};
	const struct act *act;

	if (!has_keys(c))
		return false;
	for (size_t i = c->b; i < c->e; i++) {
		if (!opens_clause(c, i) || !may_stand(c, i) ||
		    !row_find(&m, i, &act))
			continue;
		*cue = (struct cue){.word = &word,
				    .form = FORM_PAST,
				    .head = m.verb - 1,
				    .at = {m.verb - 1, m.verb},
				    .negated = true,
				    .act = act};
		*ret = (struct draft){.cue = cue,
				      .rule = "unsaid",
				      .found = "unsaid",
				      .act = act,
				      .source = {m.source}};
		if (m.topic.e == m.topic.b) /* "No reason was given" */
			m.topic = (struct span){
				i, m.last - (m.last == m.source.b)};
		content_add(ret, m.topic.b, m.topic.e);
		return true;
	}
	return false;
}
