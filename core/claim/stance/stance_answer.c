/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/stance/stance.h"
#include "claim/text/phrase.h"

/* What a speaker says of his own answer: "it would not comment on". */
static const struct {
	const char *find;
	enum stance stance;
	const char *rule;
} answers[] = {
	{"not comment|no comment|not be commenting|not commenting|"
	 "nothing to say|nothing to add|not discuss|not be discussing|"
	 "not speculate|not get into|not going to get into|not going to say|"
	 "not going to comment|not going to discuss|not going to speculate|"
	 "not going to answer|not going to talk|not answer|not be drawn|"
	 "not talk about|not confirm or deny|neither confirm nor deny|"
	 "not disclose|not be disclosing|not go into|not say more|"
	 "not in a position to|not at liberty to|not able to comment|"
	 "unable to comment|not be making|not reveal|not elaborate|"
	 "declined to comment|not prepared to|not respond|decline to|"
	 "not give details|not give a running|not able to discuss|"
	 "not able to say|unable to say|unable to discuss|never discuss|"
	 "never comment|do not discuss|don't discuss|don't comment|"
	 "do not comment|does not discuss|cannot discuss|cannot comment|"
	 "can't comment|can't discuss|cannot say more|not take questions",
	 STANCE_DECLINES, "declined"},
	{"not rule out|not be ruled out|not ruling out|not exclude|"
	 "not be excluded|not ruled out|nothing was being ruled out",
	 STANCE_SUSPECTS, "not-ruled-out"},
};

static struct str
skip_quotes(struct str content)
{
	while (content.len &&
	       (str_starts(content, STR("“")) || *content.ptr == '"' ||
		*content.ptr == '`' || *content.ptr == '\''))
		content = str_skip(content,
				   *content.ptr & 0x80 ? STR("“").len : 1);
	return content;
}

/* The subject of the content is who speaks, or nobody: "it", "no". */
static bool
speaks_of_himself(struct str content)
{
	static const char *const heads[] = {
		"it ", "he ",	 "she ", "they ",  "we ",    "i ",    "i'm ",
		"no ", "we're ", "i’m ", "we’re ", "we'll ", "i'll ", "i have",
	};

	content = skip_quotes(content);
	if (str_starts_ci(content, STR("that ")))
		content = str_skip(content, STR("that ").len);
	for (size_t i = 0; i < COUNT(heads); i++)
		if (str_starts_ci(content, str_from(heads[i])))
			return true;
	return false;
}

/* A content that is all answer, by its first words; "no" and "yes" alone, or
 * with more behind a comma. */
static const struct {
	struct str opens;
	enum stance stance;
	const char *rule;
} replies[] = {
	{STR_INIT("no"), STANCE_DENIES, "untrue"},
	{STR_INIT("not so"), STANCE_DENIES, "untrue"},
	{STR_INIT("not at all"), STANCE_DENIES, "untrue"},
	{STR_INIT("absolutely not"), STANCE_DENIES, "untrue"},
	{STR_INIT("certainly not"), STANCE_DENIES, "untrue"},
	{STR_INIT("yes"), STANCE_CONFIRMS, "confirm"},
	{STR_INIT("that is correct"), STANCE_CONFIRMS, "confirm"},
	{STR_INIT("that's correct"), STANCE_CONFIRMS, "confirm"},
	{STR_INIT("that is right"), STANCE_CONFIRMS, "confirm"},
	{STR_INIT("that's right"), STANCE_CONFIRMS, "confirm"},
	{STR_INIT("that is true"), STANCE_CONFIRMS, "confirm"},
	{STR_INIT("that's true"), STANCE_CONFIRMS, "confirm"},
};

static bool
stance_reply(struct str content, enum stance *ret, const char **rule)
{
	struct str rest;

	content = skip_quotes(content);
	for (size_t i = 0; i < COUNT(replies); i++) {
		if (!str_starts_ci(content, replies[i].opens))
			continue;
		rest = str_skip(content, replies[i].opens.len);
		if (rest.len &&
		    !word_in_list(str_slice(rest, 0, 1), ",|.|!|:|;|\""))
			continue;
		*ret = replies[i].stance;
		*rule = replies[i].rule;
		return true;
	}
	return false;
}

bool
stance_answer_en(struct str content, enum stance *ret, const char **rule)
{
	struct phrase p;
	size_t at;

	if (stance_reply(content, ret, rule))
		return true;
	if (!speaks_of_himself(content))
		return false;
	phrase_make(str_slice(content, 0, SCOPE_OPENING), &p);
	for (size_t i = 0; i < COUNT(answers); i++) {
		at = phrase_find_any(&p, answers[i].find);
		if (at == STR_NONE || at > SCOPE_OPENING / 2)
			continue;
		*ret = answers[i].stance;
		*rule = answers[i].rule;
		return true;
	}
	return false;
}

void
answer_keys_en(struct keys keys)
{
	keys.mark = STIRS_ANSWER;
	for (size_t i = 0; i < COUNT(answers); i++)
		phrase_keys(answers[i].find, &keys);
	for (size_t i = 0; i < COUNT(replies); i++)
		phrase_keys(replies[i].opens.ptr, &keys);
}

/* What a verb means when its subject says no. */
static const struct {
	enum stance of, is;
	const char *rule;
} opposites[] = {
	{STANCE_DENIES, STANCE_DECLINES, "not-denied"},
	{STANCE_CONFIRMS, STANCE_DECLINES, "not-confirmed"},
};

enum stance
stance_of_nobody(struct str source, enum stance stance, const char **rule)
{
	if (!str_starts_ci(source, STR("neither ")) &&
	    !str_starts_ci(source, STR("none ")) &&
	    !str_starts_ci(source, STR("nobody")))
		return stance;
	if (str_eq(str_from(*rule), STR("ruled-out"))) {
		*rule = "not-ruled-out";
		return STANCE_SUSPECTS;
	}
	for (size_t i = 0; i < COUNT(opposites); i++)
		if (opposites[i].of == stance) {
			*rule = opposites[i].rule;
			return opposites[i].is;
		}
	return stance;
}
