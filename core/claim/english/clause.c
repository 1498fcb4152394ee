/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/span.h"

#include "claim/text/word.h"

bool
token_in(const struct clause *c, size_t i, const char *const *list, size_t n)
{
	for (size_t k = 0; k < n; k++)
		if (token_is(c, i, list[k]))
			return true;
	return false;
}

bool
token_is_time(const struct clause *c, size_t i)
{
	static const char *const in_names[] = {"morning", "evening", "sunday",
					       "day",	  "week",    "spring",
					       "summer",  "winter",  "night"};

	return token_has(c, i, WORD_TIME) &&
	       !(c->t[i].capital && i + 1 < c->e && c->t[i + 1].capital &&
		 TOKEN_IN(c, i, in_names) && c->t[i + 1].class == TOKEN_WORD);
}

bool
token_is_gap(const struct clause *c, size_t i)
{
	return token_is(c, i, ",") || token_is(c, i, "—") ||
	       token_is(c, i, "–") || token_is(c, i, "--") ||
	       token_is(c, i, "-") || token_is(c, i, "―");
}

bool
clause_ends(const struct clause *c, size_t i)
{
	return i >= c->e || token_is(c, i, ".") || token_is(c, i, "!") ||
	       token_is(c, i, "?") || token_is(c, i, ";") ||
	       token_is(c, i, ")");
}

bool
clause_opens_topic(const struct clause *c, size_t i)
{
	return token_is(c, i, "of") || token_is(c, i, "about") ||
	       token_is(c, i, "against") || token_is(c, i, "for") ||
	       (token_is(c, i, "on") && !token_has(c, i + 1, WORD_TIME));
}

bool
clause_opens(const struct clause *c, size_t i)
{
	static const char *const words[] = {"that",  "how", "whether", "why",
					    "what",  "if",  "where",   "when",
					    "which", "who"};

	return TOKEN_IN(c, i, words);
}

bool
clause_bears_out(const struct clause *c, size_t i)
{
	static const char *const alone[] = {"citing", "invoking", "quoting"};
	static const char *const with_to[] = {"pointing", "referring",
					      "alluding"};

	if (i == c->b || !token_is_gap(c, i - 1))
		return false;
	return TOKEN_IN(c, i, alone) ||
	       (TOKEN_IN(c, i, with_to) && token_is(c, i + 1, "to"));
}
