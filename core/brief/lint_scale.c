/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The scales of ICD 203, kept apart. */
#include "brief/lint_parts.h"

/* seen: what stands in a sentence, and in the text so far. */
struct seen {
	size_t sentence;
	bool likely, sure, told; /* in that sentence */
	bool rows[SCALE_SURE];	 /* first and second row, in the text */
};

static void
scale_see(struct linter *l, struct seen *v, enum scale scale, struct span at)
{
	size_t sentence = doc_sentence(&l->doc, at.b);

	if (sentence != v->sentence) {
		v->sentence = sentence;
		v->likely = v->sure = v->told = false;
	}
	v->likely = v->likely || scale != SCALE_SURE;
	v->sure = v->sure || scale == SCALE_SURE;
	if (v->likely && v->sure && !v->told) {
		v->told = true;
		fault_add(l, LINT_SCALES, at, "make two sentences of it");
	}
	if (scale == SCALE_SURE)
		return;
	if (!v->rows[scale] && (v->rows[SCALE_FIRST] || v->rows[SCALE_SECOND]))
		fault_add(l, LINT_ROWS, at,
			  "stay with likely, unlikely and so on");
	v->rows[scale] = true;
}

static void
scales_en(struct linter *l, struct seen *v)
{
	const struct doc *d = &l->doc;

	for (size_t i = 0; i < d->tokens.len;) {
		size_t most = 0;
		enum scale scale = SCALE_NONE;

		for (const struct lint_term *t = lint_terms_en; t->words; t++) {
			size_t n = lint_phrase(d, i, t->words);

			if (n > most && lint_own(d, &d->tokens.at[i])) {
				most = n;
				scale = t->scale;
			}
		}
		if (scale != SCALE_NONE)
			scale_see(
				l, v, scale,
				(struct span){d->tokens.at[i].at.b,
					      d->tokens.at[i + most - 1].at.e});
		i += most ? most : 1;
	}
}

static void
scales_ja(struct linter *l, struct seen *v)
{
	struct str text = l->doc.text;

	for (size_t i = 0; i < text.len; i++) {
		size_t n = 0, token;
		enum scale scale = SCALE_NONE;

		for (const struct lint_term *t = lint_terms_ja; t->words; t++)
			if (!n &&
			    str_starts(str_skip(text, i), str_from(t->words))) {
				n = strlen(t->words);
				scale = t->scale;
			}
		token = n ? doc_token(&l->doc, i) : l->doc.tokens.len;
		if (token < l->doc.tokens.len &&
		    lint_own(&l->doc, &l->doc.tokens.at[token]))
			scale_see(l, v, scale, (struct span){i, i + n});
	}
}

void
lint_scales(struct linter *l)
{
	struct seen v = {.sentence = SIZE_MAX};

	if (l->doc.japanese)
		scales_ja(l, &v);
	else
		scales_en(l, &v);
}
