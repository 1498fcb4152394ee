/* SPDX-License-Identifier: GPL-3.0-or-later */
/* clause_table: one sentence under work, and spans of it as text. */
#ifndef CLAUSE_TABLE_H
#define CLAUSE_TABLE_H

#include "unit.h"

#include "../names.h"
#include "base/buf.h"
#include "base/vec.h"
#include "claim/english/span.h"

struct sample {
	struct arena a;
	struct article in;
	struct doc d;
	struct cues cues;
	struct clause c; /* the first sentence */
};

static inline void
sample_free(struct sample *s)
{
	arena_free(&s->a);
}
#define AUTO_SAMPLE __attribute__((cleanup(sample_free))) struct sample

static inline void
sample_make(struct sample *s, const char *text)
{
	*s = (struct sample){.in = {.text = str_from(text)}};
	doc_make(&s->a, &s->in, tree_names(), NULL, &s->d);
	cues_spot(&s->a, &s->d, s->d.sentences.at[0].tokens, &s->cues);
	s->c = (struct clause){&s->d, s->d.tokens.at,
			       s->d.sentences.at[0].tokens.b,
			       s->d.sentences.at[0].tokens.e, &s->cues};
}

static inline struct str
sample_text(const struct sample *s, struct span tokens)
{
	const struct token *t = s->d.tokens.at;

	if (tokens.b >= tokens.e)
		return STR("");
	return str_slice(s->d.text, t[tokens.b].at.b, t[tokens.e - 1].at.e);
}

/* sample_find: first token with this text. */
static inline size_t
sample_find(const struct sample *s, const char *low)
{
	for (size_t i = 0; i < s->d.tokens.len; i++)
		if (str_eq(s->d.tokens.at[i].low, str_from(low)))
			return i;
	return s->d.tokens.len;
}

/* sample_drafts: "rule: source | cue | content … content" of each cue of the
 * first sentence, joined by " // ". */
static inline struct str
sample_drafts(struct sample *s)
{
	struct buf b = {.arena = &s->a};
	struct drafts made = {0};
	struct draft d;

	for (size_t n = 0; n < s->cues.len; n++) {
		if (!draft_make(&s->c, n, &made, &d))
			continue;
		*vec_add(&s->a, &made) = d;
		buf_fmt(&b, "%s%s: %.*s | %.*s | ", b.len ? " // " : "", d.rule,
			STR_ARG(sample_text(s, d.source[0])),
			STR_ARG(sample_text(s, d.cue->at)));
		for (size_t i = 0; i < d.parts; i++)
			buf_fmt(&b, "%s%.*s", i ? " … " : "",
				STR_ARG(sample_text(s, d.content[i])));
	}
	return buf_str(&b);
}

struct draft_row {
	const char *text, *want;
};

static inline void
draft_rows_check(const struct draft_row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		AUTO_SAMPLE s;

		sample_make(&s, rows[i].text);
		assert_str(sample_drafts(&s), rows[i].want);
	}
}

#endif
