/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/cue.h"

#include <stdlib.h>

enum {
	C = ARG_CLAUSE,
	T = ARG_THAT,
	N = ARG_NP,
	L = ARG_TELL,
	O = ARG_TO,
	Q = ARG_QUOTE,
	F = ARG_OF,
	R = ARG_TRAIL,
	U = ARG_NOUN,
	STEM_MAX = 24 /* longest word form looked up */
};

/* Sorted by bytes: the unit test looks every row up. */
static const struct cue_word verbs[] = {
	{STR_INIT("accuse"), CUE_EVALUATE, STANCE_ASSERTS, N},
	{STR_INIT("acknowledge"), CUE_ADMIT, STANCE_CONFIRMS, C | N | Q | R},
	{STR_INIT("add"), CUE_REPORT, STANCE_ASSERTS, C | Q | R},
	{STR_INIT("admit"), CUE_ADMIT, STANCE_CONFIRMS, C | N | Q | R},
	{STR_INIT("advise"), CUE_ASK, STANCE_ASKS, T | Q | R},
	{STR_INIT("advocate"), CUE_ASSERT, STANCE_ASSERTS, T | N | Q | R},
	{STR_INIT("agree"), CUE_ASSERT, STANCE_ASSERTS, T | O | F},
	{STR_INIT("allege"), CUE_ASSERT, STANCE_ASSERTS, C | Q | R},
	{STR_INIT("announce"), CUE_REPORT, STANCE_ASSERTS, T | N | Q | R},
	{STR_INIT("answer"), CUE_REPORT, STANCE_ASSERTS, T | Q | U},
	{STR_INIT("appeal"), CUE_ASK, STANCE_ASKS, Q | R | U},
	{STR_INIT("applaud"), CUE_EVALUATE, STANCE_ASSERTS, N | Q},
	{STR_INIT("argue"), CUE_ASSERT, STANCE_ASSERTS, C | Q | F | R},
	{STR_INIT("ask"), CUE_ASK, STANCE_ASKS, T | L | O | Q | F},
	{STR_INIT("assert"), CUE_REPORT, STANCE_ASSERTS, C | Q | R},
	{STR_INIT("assess"), CUE_BELIEVE, STANCE_SUSPECTS, C | R},
	{STR_INIT("assume"), CUE_BELIEVE, STANCE_SUSPECTS, T},
	{STR_INIT("assure"), CUE_REPORT, STANCE_ASSERTS, C | L | Q | R},
	{STR_INIT("attribute"), CUE_ASSERT, STANCE_ASSERTS, N},
	{STR_INIT("beg"), CUE_ASK, STANCE_ASKS, L | O},
	{STR_INIT("believe"), CUE_BELIEVE, STANCE_SUSPECTS, C | R},
	{STR_INIT("bemoan"), CUE_EVALUATE, STANCE_ASSERTS, N | Q},
	{STR_INIT("blame"), CUE_EVALUATE, STANCE_ASSERTS, N | U},
	{STR_INIT("blast"), CUE_EVALUATE, STANCE_ASSERTS, N | Q},
	{STR_INIT("blog"), CUE_OUTLET, STANCE_ASSERTS, T | Q | R},
	{STR_INIT("boast"), CUE_ASSERT, STANCE_ASSERTS, C | Q | F | R | U},
	{STR_INIT("brag"), CUE_ASSERT, STANCE_ASSERTS, C | Q | F | R},
	{STR_INIT("brand"), CUE_EVALUATE, STANCE_ASSERTS, N},
	{STR_INIT("brief"), CUE_REPORT, STANCE_ASSERTS, T | L},
	{STR_INIT("call"), CUE_EVALUATE, STANCE_ASSERTS, N},
	{STR_INIT("caution"), CUE_ASSERT, STANCE_ASSERTS,
	 C | L | Q | F | R | U},
	{STR_INIT("characterise"), CUE_EVALUATE, STANCE_ASSERTS, N},
	{STR_INIT("characterize"), CUE_EVALUATE, STANCE_ASSERTS, N},
	{STR_INIT("charge"), CUE_ASSERT, STANCE_ASSERTS, T | Q | U | R},
	{STR_INIT("cite"), CUE_REPORT, STANCE_ASSERTS, N},
	{STR_INIT("claim"), CUE_ASSERT, STANCE_ASSERTS, C | Q | R | U},
	{STR_INIT("clarify"), CUE_REPORT, STANCE_ASSERTS, T | Q | R},
	{STR_INIT("comment"), CUE_REPORT, STANCE_ASSERTS, T | Q | F | R | U},
	{STR_INIT("complain"), CUE_ASSERT, STANCE_ASSERTS, C | Q | F | R},
	{STR_INIT("concede"), CUE_ADMIT, STANCE_CONFIRMS, C | N | Q | R},
	{STR_INIT("conclude"), CUE_ASSERT, STANCE_ASSERTS, C | Q | R},
	{STR_INIT("condemn"), CUE_EVALUATE, STANCE_ASSERTS, N | Q},
	{STR_INIT("confide"), CUE_REPORT, STANCE_ASSERTS, T | Q | R},
	{STR_INIT("confirm"), CUE_ADMIT, STANCE_CONFIRMS, C | N | Q | R},
	{STR_INIT("contend"), CUE_ASSERT, STANCE_ASSERTS, C | Q | R},
	{STR_INIT("continue"), CUE_REPORT, STANCE_ASSERTS, Q | R},
	{STR_INIT("counter"), CUE_REPORT, STANCE_ASSERTS, T | Q | R},
	{STR_INIT("criticise"), CUE_EVALUATE, STANCE_ASSERTS, N | Q},
	{STR_INIT("criticize"), CUE_EVALUATE, STANCE_ASSERTS, N | Q},
	{STR_INIT("deadpan"), CUE_REPORT, STANCE_ASSERTS, T | Q},
	{STR_INIT("decide"), CUE_ASSERT, STANCE_ASSERTS, T | O | R},
	{STR_INIT("declare"), CUE_REPORT, STANCE_ASSERTS, T | Q | R},
	{STR_INIT("decline"), CUE_DECLINE, STANCE_DECLINES, O},
	{STR_INIT("decry"), CUE_EVALUATE, STANCE_ASSERTS, N | Q},
	{STR_INIT("defend"), CUE_EVALUATE, STANCE_ASSERTS, N | Q},
	{STR_INIT("demand"), CUE_ASK, STANCE_ASKS, T | N | Q | R | U},
	{STR_INIT("demonstrate"), CUE_EVIDENCE, STANCE_ASSERTS, T | U},
	{STR_INIT("denounce"), CUE_EVALUATE, STANCE_ASSERTS, N | Q},
	{STR_INIT("deny"), CUE_DENY, STANCE_DENIES, C | N | Q | R},
	{STR_INIT("deride"), CUE_EVALUATE, STANCE_ASSERTS, N | Q},
	{STR_INIT("describe"), CUE_EVALUATE, STANCE_ASSERTS, N | F},
	{STR_INIT("detail"), CUE_REPORT, STANCE_ASSERTS, T | N | U},
	{STR_INIT("determine"), CUE_EVIDENCE, STANCE_ASSERTS, T | U},
	{STR_INIT("disagree"), CUE_DENY, STANCE_DENIES, T | Q},
	{STR_INIT("disavow"), CUE_DENY, STANCE_DENIES, N},
	{STR_INIT("disclose"), CUE_REPORT, STANCE_ASSERTS, T | N | Q | R},
	{STR_INIT("dismiss"), CUE_DENY, STANCE_DENIES, N},
	{STR_INIT("dispute"), CUE_DENY, STANCE_DENIES, T | N | U},
	{STR_INIT("doubt"), CUE_BELIEVE, STANCE_SUSPECTS, T | U},
	{STR_INIT("editorialize"), CUE_OUTLET, STANCE_ASSERTS, T | Q | R},
	{STR_INIT("elaborate"), CUE_REPORT, STANCE_ASSERTS, T | Q | R},
	{STR_INIT("emphasise"), CUE_ASSERT, STANCE_ASSERTS, T | N | Q | R},
	{STR_INIT("emphasize"), CUE_ASSERT, STANCE_ASSERTS, T | N | Q | R},
	{STR_INIT("endorse"), CUE_EVALUATE, STANCE_ASSERTS, N | Q},
	{STR_INIT("estimate"), CUE_ASSERT, STANCE_ASSERTS, C | N | Q | R | U},
	{STR_INIT("establish"), CUE_EVIDENCE, STANCE_CONFIRMS, T},
	{STR_INIT("exclaim"), CUE_REPORT, STANCE_ASSERTS, C | Q | R},
	{STR_INIT("explain"), CUE_REPORT, STANCE_ASSERTS, C | N | Q | R},
	{STR_INIT("fear"), CUE_BELIEVE, STANCE_SUSPECTS, T | R | U},
	{STR_INIT("find"), CUE_EVIDENCE, STANCE_ASSERTS, T | R | U},
	{STR_INIT("forecast"), CUE_ASSERT, STANCE_ASSERTS, C | N | Q | R | U},
	{STR_INIT("fume"), CUE_REPORT, STANCE_ASSERTS, T | Q},
	{STR_INIT("gush"), CUE_REPORT, STANCE_ASSERTS, T | Q},
	{STR_INIT("hail"), CUE_EVALUATE, STANCE_ASSERTS, N | Q},
	{STR_INIT("highlight"), CUE_ASSERT, STANCE_ASSERTS, T | N | Q | R | U},
	{STR_INIT("hint"), CUE_ASSERT, STANCE_ASSERTS, C | N | Q | R | U},
	{STR_INIT("implore"), CUE_ASK, STANCE_ASKS, L | O},
	{STR_INIT("imply"), CUE_ASSERT, STANCE_ASSERTS, C | N | Q | R},
	{STR_INIT("indicate"), CUE_EVIDENCE, STANCE_ASSERTS, C | R},
	{STR_INIT("inform"), CUE_REPORT, STANCE_ASSERTS, C | L | Q | R},
	{STR_INIT("insist"), CUE_ASSERT, STANCE_ASSERTS, C | Q | R},
	{STR_INIT("instruct"), CUE_ASK, STANCE_ASKS, L | O | Q | R},
	{STR_INIT("interject"), CUE_REPORT, STANCE_ASSERTS, T | Q},
	{STR_INIT("intone"), CUE_REPORT, STANCE_ASSERTS, T | Q},
	{STR_INIT("joke"), CUE_REPORT, STANCE_ASSERTS, T | Q | U},
	{STR_INIT("lament"), CUE_ASSERT, STANCE_ASSERTS, C | Q | F | R},
	{STR_INIT("learn"), CUE_OUTLET, STANCE_ASSERTS, T},
	{STR_INIT("maintain"), CUE_ASSERT, STANCE_ASSERTS, T | Q | R},
	{STR_INIT("mention"), CUE_REPORT, STANCE_ASSERTS, T | N | U},
	{STR_INIT("mock"), CUE_EVALUATE, STANCE_ASSERTS, N | Q},
	{STR_INIT("muse"), CUE_REPORT, STANCE_ASSERTS, C | Q | F | R},
	{STR_INIT("note"), CUE_REPORT, STANCE_ASSERTS, C | Q | R | U},
	{STR_INIT("notify"), CUE_REPORT, STANCE_ASSERTS, T | L},
	{STR_INIT("observe"), CUE_REPORT, STANCE_ASSERTS, C | Q | R},
	{STR_INIT("offer"), CUE_PROMISE, STANCE_ASSERTS, O | U},
	{STR_INIT("opine"), CUE_REPORT, STANCE_ASSERTS, C | Q | F | R},
	{STR_INIT("order"), CUE_ASK, STANCE_ASKS, L | O | Q | R | U},
	{STR_INIT("outline"), CUE_REPORT, STANCE_ASSERTS, T | N | U},
	{STR_INIT("pledge"), CUE_PROMISE, STANCE_ASSERTS,
	 C | N | O | Q | R | U},
	{STR_INIT("point"), CUE_REPORT, STANCE_ASSERTS, C | Q | R},
	{STR_INIT("post"), CUE_OUTLET, STANCE_ASSERTS, T | Q | R | U},
	{STR_INIT("praise"), CUE_EVALUATE, STANCE_ASSERTS, N | Q | U},
	{STR_INIT("predict"), CUE_ASSERT, STANCE_ASSERTS, C | N | Q | R},
	{STR_INIT("press"), CUE_ASK, STANCE_ASKS, L | O},
	{STR_INIT("presume"), CUE_BELIEVE, STANCE_SUSPECTS, T},
	{STR_INIT("proclaim"), CUE_REPORT, STANCE_ASSERTS, T | Q | R},
	{STR_INIT("promise"), CUE_PROMISE, STANCE_ASSERTS,
	 C | N | O | Q | U | R},
	{STR_INIT("propose"), CUE_ASSERT, STANCE_ASSERTS, T | N | Q | R},
	{STR_INIT("prove"), CUE_EVIDENCE, STANCE_CONFIRMS, T},
	{STR_INIT("question"), CUE_ASK, STANCE_ASKS, T | N | Q | U | R},
	{STR_INIT("quip"), CUE_REPORT, STANCE_ASSERTS, C | Q | R},
	{STR_INIT("quote"), CUE_OUTLET, STANCE_ASSERTS, T | Q | R | U},
	{STR_INIT("radio"), CUE_REPORT, STANCE_ASSERTS, T | Q | R | U},
	{STR_INIT("reason"), CUE_ASSERT, STANCE_ASSERTS, C | Q | R | U},
	{STR_INIT("rebut"), CUE_DENY, STANCE_DENIES, N},
	{STR_INIT("recall"), CUE_REPORT, STANCE_ASSERTS, C | N | Q | R},
	{STR_INIT("recant"), CUE_DENY, STANCE_WITHDRAWS, N},
	{STR_INIT("recommend"), CUE_ASSERT, STANCE_ASSERTS, T | N | Q | R},
	{STR_INIT("recount"), CUE_REPORT, STANCE_ASSERTS, T | Q | R},
	{STR_INIT("refuse"), CUE_DECLINE, STANCE_DECLINES, O},
	{STR_INIT("refute"), CUE_DENY, STANCE_DENIES, N},
	{STR_INIT("reiterate"), CUE_REPORT, STANCE_ASSERTS, C | N | Q | R},
	{STR_INIT("reject"), CUE_DENY, STANCE_DENIES, N},
	{STR_INIT("relate"), CUE_REPORT, STANCE_ASSERTS, T | Q | R},
	{STR_INIT("remark"), CUE_REPORT, STANCE_ASSERTS, C | Q | R | U},
	{STR_INIT("remind"), CUE_REPORT, STANCE_ASSERTS, C | L | Q | R},
	{STR_INIT("repeat"), CUE_REPORT, STANCE_ASSERTS, C | N | Q | R},
	{STR_INIT("reply"), CUE_REPORT, STANCE_ASSERTS, T | Q | U},
	{STR_INIT("report"), CUE_OUTLET, STANCE_ASSERTS, C | Q | R | U},
	{STR_INIT("repudiate"), CUE_DENY, STANCE_DENIES, N},
	{STR_INIT("respond"), CUE_REPORT, STANCE_ASSERTS, T | Q},
	{STR_INIT("retort"), CUE_REPORT, STANCE_ASSERTS, T | Q},
	{STR_INIT("retract"), CUE_DENY, STANCE_WITHDRAWS, N},
	{STR_INIT("reveal"), CUE_REPORT, STANCE_ASSERTS, T | N | Q | R},
	{STR_INIT("rule"), CUE_ASSERT, STANCE_ASSERTS, T | F | U | Q | R},
	{STR_INIT("say"), CUE_REPORT, STANCE_ASSERTS, C | Q | R},
	{STR_INIT("shout"), CUE_REPORT, STANCE_ASSERTS, T | Q},
	{STR_INIT("show"), CUE_EVIDENCE, STANCE_ASSERTS, T | R | U},
	{STR_INIT("signal"), CUE_ASSERT, STANCE_ASSERTS, C | N | Q | R | U},
	{STR_INIT("slam"), CUE_EVALUATE, STANCE_ASSERTS, N | Q},
	{STR_INIT("snap"), CUE_REPORT, STANCE_ASSERTS, T | Q},
	{STR_INIT("speak"), CUE_REPORT, STANCE_ASSERTS, F},
	{STR_INIT("state"), CUE_REPORT, STANCE_ASSERTS, C | Q | R | U},
	{STR_INIT("stress"), CUE_ASSERT, STANCE_ASSERTS, T | N | Q | R | U},
	{STR_INIT("suggest"), CUE_ASSERT, STANCE_ASSERTS, C | N | Q | R},
	{STR_INIT("suspect"), CUE_BELIEVE, STANCE_SUSPECTS, C | R | U},
	{STR_INIT("swear"), CUE_PROMISE, STANCE_ASSERTS, C | N | O | Q | R},
	{STR_INIT("tell"), CUE_REPORT, STANCE_ASSERTS, C | L | Q | F | R},
	{STR_INIT("testify"), CUE_REPORT, STANCE_ASSERTS, T | Q | R},
	{STR_INIT("think"), CUE_BELIEVE, STANCE_SUSPECTS, C | R},
	{STR_INIT("threaten"), CUE_PROMISE, STANCE_ASSERTS, O},
	{STR_INIT("tout"), CUE_REPORT, STANCE_ASSERTS, T | N},
	{STR_INIT("tweet"), CUE_OUTLET, STANCE_ASSERTS, C | N | Q | R | U},
	{STR_INIT("underline"), CUE_ASSERT, STANCE_ASSERTS, T | N | Q | R},
	{STR_INIT("underscore"), CUE_ASSERT, STANCE_ASSERTS, T | N | Q | R},
	{STR_INIT("understand"), CUE_BELIEVE, STANCE_SUSPECTS, 0},
	{STR_INIT("unveil"), CUE_REPORT, STANCE_ASSERTS, T | N | Q | R},
	{STR_INIT("urge"), CUE_ASK, STANCE_ASKS, L | O | Q | R},
	{STR_INIT("verify"), CUE_ADMIT, STANCE_CONFIRMS, T | O},
	{STR_INIT("vow"), CUE_PROMISE, STANCE_ASSERTS, C | N | O | Q | R | U},
	{STR_INIT("warn"), CUE_ASSERT, STANCE_ASSERTS, C | L | Q | F | R},
	{STR_INIT("whisper"), CUE_REPORT, STANCE_ASSERTS, T | Q},
	{STR_INIT("withdraw"), CUE_DENY, STANCE_WITHDRAWS, N},
	{STR_INIT("worry"), CUE_BELIEVE, STANCE_SUSPECTS, T | U},
	{STR_INIT("write"), CUE_OUTLET, STANCE_ASSERTS, C | N | Q | R},
	{STR_INIT("yell"), CUE_REPORT, STANCE_ASSERTS, T | Q},
};

static const struct cue_word nouns[] = {
	{STR_INIT("accusation"), CUE_ASSERT, STANCE_ASSERTS, T},
	{STR_INIT("admission"), CUE_ADMIT, STANCE_CONFIRMS, T},
	{STR_INIT("allegation"), CUE_ASSERT, STANCE_ASSERTS, T},
	{STR_INIT("announcement"), CUE_REPORT, STANCE_ASSERTS, T},
	{STR_INIT("argument"), CUE_REPORT, STANCE_ASSERTS, T},
	{STR_INIT("assertion"), CUE_REPORT, STANCE_ASSERTS, T},
	{STR_INIT("assessment"), CUE_REPORT, STANCE_ASSERTS, T},
	{STR_INIT("assurance"), CUE_REPORT, STANCE_ASSERTS, T},
	{STR_INIT("belief"), CUE_BELIEVE, STANCE_SUSPECTS, T},
	{STR_INIT("charge"), CUE_REPORT, STANCE_ASSERTS, T},
	{STR_INIT("claim"), CUE_REPORT, STANCE_ASSERTS, T},
	{STR_INIT("complaint"), CUE_REPORT, STANCE_ASSERTS, T},
	{STR_INIT("conclusion"), CUE_REPORT, STANCE_ASSERTS, T},
	{STR_INIT("confirmation"), CUE_ADMIT, STANCE_CONFIRMS, T},
	{STR_INIT("contention"), CUE_REPORT, STANCE_ASSERTS, T},
	{STR_INIT("declaration"), CUE_REPORT, STANCE_ASSERTS, T},
	{STR_INIT("denial"), CUE_DENY, STANCE_DENIES, T},
	{STR_INIT("fear"), CUE_BELIEVE, STANCE_SUSPECTS, T},
	{STR_INIT("finding"), CUE_REPORT, STANCE_ASSERTS, T},
	{STR_INIT("hint"), CUE_REPORT, STANCE_ASSERTS, T},
	{STR_INIT("indication"), CUE_REPORT, STANCE_ASSERTS, T},
	{STR_INIT("insistence"), CUE_REPORT, STANCE_ASSERTS, T},
	{STR_INIT("prediction"), CUE_REPORT, STANCE_ASSERTS, T},
	{STR_INIT("promise"), CUE_REPORT, STANCE_ASSERTS, T},
	{STR_INIT("report"), CUE_REPORT, STANCE_ASSERTS, T},
	{STR_INIT("revelation"), CUE_REPORT, STANCE_ASSERTS, T},
	{STR_INIT("rumor"), CUE_EVIDENTIAL, STANCE_ASSERTS, T},
	{STR_INIT("rumour"), CUE_EVIDENTIAL, STANCE_ASSERTS, T},
	{STR_INIT("speculation"), CUE_BELIEVE, STANCE_SUSPECTS, T},
	{STR_INIT("statement"), CUE_REPORT, STANCE_ASSERTS, T},
	{STR_INIT("suggestion"), CUE_REPORT, STANCE_ASSERTS, T},
	{STR_INIT("suspicion"), CUE_BELIEVE, STANCE_SUSPECTS, T},
	{STR_INIT("testimony"), CUE_REPORT, STANCE_ASSERTS, T},
	{STR_INIT("warning"), CUE_REPORT, STANCE_ASSERTS, T},
};

static const struct {
	struct str form, lemma;
	enum cue_form as;
} irregular[] = {
	{STR_INIT("begged"), STR_INIT("beg"), FORM_PAST},
	{STR_INIT("found"), STR_INIT("find"), FORM_PAST},
	{STR_INIT("learnt"), STR_INIT("learn"), FORM_PAST},
	{STR_INIT("said"), STR_INIT("say"), FORM_PAST},
	{STR_INIT("shown"), STR_INIT("show"), FORM_PAST},
	{STR_INIT("spoke"), STR_INIT("speak"), FORM_PAST},
	{STR_INIT("spoken"), STR_INIT("speak"), FORM_PAST},
	{STR_INIT("swore"), STR_INIT("swear"), FORM_PAST},
	{STR_INIT("sworn"), STR_INIT("swear"), FORM_PAST},
	{STR_INIT("thought"), STR_INIT("think"), FORM_PAST},
	{STR_INIT("told"), STR_INIT("tell"), FORM_PAST},
	{STR_INIT("understood"), STR_INIT("understand"), FORM_PAST},
	{STR_INIT("withdrawn"), STR_INIT("withdraw"), FORM_PAST},
	{STR_INIT("withdrew"), STR_INIT("withdraw"), FORM_PAST},
	{STR_INIT("written"), STR_INIT("write"), FORM_PAST},
	{STR_INIT("wrote"), STR_INIT("write"), FORM_PAST},
};

static int
word_cmp(const void *key, const void *item)
{
	return str_cmp(*(const struct str *)key,
		       ((const struct cue_word *)item)->lemma);
}

/* ---- verbs ---- */

/* A form and its lemma begin alike, and few verbs do; none is shorter. */
enum { HEAD_LEN = 3 };

/* range: the verbs that begin like a form. */
struct range {
	const struct cue_word *at;
	size_t n;
};

/* Its first bytes as a number that sorts alike. */
static uint32_t
head_of(struct str form)
{
	const unsigned char *p = (const unsigned char *)form.ptr;

	return (uint32_t)p[0] << 16 | (uint32_t)p[1] << 8 | p[2];
}

static struct range
range_of(struct str form)
{
	const size_t n = sizeof verbs / sizeof *verbs;
	uint32_t head = head_of(form);
	size_t b = 0, e = n, mid;

	while (b < e) {
		mid = b + (e - b) / 2;
		if (head_of(verbs[mid].lemma) < head)
			b = mid + 1;
		else
			e = mid;
	}
	while (e < n && head_of(verbs[e].lemma) == head)
		e++;
	return (struct range){&verbs[b], e - b};
}

static const struct cue_word *
verb_find(struct range in, struct str lemma)
{
	for (size_t i = 0; i < in.n; i++)
		if (str_eq(in.at[i].lemma, lemma))
			return &in.at[i];
	return NULL;
}

/* The lemma is the form without `cut`, with `put` in its place. */
static const struct {
	struct str cut, put;
	enum cue_form form;
} endings[] = {
	{STR_INIT("s"), STR_INIT(""), FORM_S},
	{STR_INIT("es"), STR_INIT(""), FORM_S},
	{STR_INIT("ies"), STR_INIT("y"), FORM_S},
	{STR_INIT("ed"), STR_INIT(""), FORM_PAST},
	{STR_INIT("d"), STR_INIT(""), FORM_PAST},
	{STR_INIT("ied"), STR_INIT("y"), FORM_PAST},
	{STR_INIT("ing"), STR_INIT(""), FORM_ING},
	{STR_INIT("ing"), STR_INIT("e"), FORM_ING},
};

static const struct cue_word *
stem_find(struct range in, struct str low, size_t ending)
{
	char stem[STEM_MAX];
	struct str put = endings[ending].put;
	size_t n = low.len - endings[ending].cut.len;
	const struct cue_word *w;

	if (n + put.len > sizeof stem)
		return NULL;
	for (size_t i = 0; i < n; i++)
		stem[i] = low.ptr[i];
	for (size_t i = 0; i < put.len; i++)
		stem[n + i] = put.ptr[i];
	w = verb_find(in, (struct str){stem, n + put.len});
	/* "bragged", "begging": the doubled consonant is no part of it */
	if (!w && n > 2 && stem[n - 1] == stem[n - 2] &&
	    endings[ending].cut.len > 1)
		w = verb_find(in, (struct str){stem, n - 1});
	return w;
}

bool
cue_is_told(const struct cue_word *w)
{
	return w->args & ARG_TELL;
}

bool
cue_has_cause(const struct cue_word *w)
{
	return str_eq(w->lemma, STR("blame")) ||
	       str_eq(w->lemma, STR("put down")) ||
	       str_eq(w->lemma, STR("attribute"));
}

static const struct cue_word *
regular_find(struct str low, enum cue_form *form)
{
	struct range in = range_of(low);
	const struct cue_word *w = verb_find(in, low);

	if (w || !in.n || low.len < 4)
		return w;
	for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
		if (!str_ends(low, endings[i].cut))
			continue;
		w = stem_find(in, low, i);
		if (w) {
			*form = endings[i].form;
			return w;
		}
	}
	return NULL;
}

const struct cue_word *
cue_find(struct str low, enum cue_form *form)
{
	*form = FORM_BASE;
	if (low.len < HEAD_LEN || low.len > STEM_MAX)
		return NULL;
	for (size_t i = 0; i < sizeof irregular / sizeof *irregular; i++)
		if (str_eq(low, irregular[i].form)) {
			*form = irregular[i].as;
			low = irregular[i].lemma;
			return verb_find(range_of(low), low);
		}
	return regular_find(low, form);
}

const struct cue_word *
cue_noun(struct str low)
{
	const struct cue_word *w;

	if (str_ends(low, STR("s")) && !str_ends(low, STR("ss")))
		low.len--;
	w = bsearch(&low, nouns, sizeof nouns / sizeof *nouns, sizeof *nouns,
		    word_cmp);
	return w;
}
