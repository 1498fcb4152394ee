/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/lint.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "base/vec.h"
#include "brief/lint_parts.h"

enum { WORDS_SHOWN = 160 };

void
fault_add(struct linter *l, enum lint rule, struct span at, const char *advice)
{
	struct fault *f;

	if (l->out->len >= LINT_FAULTS_MAX) {
		l->out->left++;
		return;
	}
	f = vec_add(l->arena, l->out);
	*f = (struct fault){.rule = rule, .at = at.b, .advice = advice};
	f->words = str_at(l->text, at);
	while (f->words.len > WORDS_SHOWN || utf8_valid(f->words) != STR_NONE)
		f->words.len--;
}

static int
by_place(const void *x, const void *y)
{
	const struct fault *a = x, *b = y;

	if (a->at != b->at)
		return a->at < b->at ? -1 : 1;
	return (int)a->rule - (int)b->rule;
}

/* places: of faults in the order of the text, in one walk. */
static void
places(struct linter *l, struct fault *at, size_t n)
{
	struct str rest = l->text;
	size_t line = 1, column = 1;

	for (size_t i = 0; i < n; i++) {
		while (rest.len && l->text.len - rest.len < at[i].at) {
			bool end = rest.ptr[0] == '\n';

			utf8_next(&rest);
			line += end;
			column = end ? 1 : column + 1;
		}
		at[i].line = line;
		at[i].column = column;
	}
}

void
lint_text(struct arena *a, struct str text, const struct lint_options *options,
	  struct faults *ret)
{
	AUTO_ARENA scratch = {0};
	struct article page = {.text = lint_mask(&scratch, text),
			       .language = options->language};
	struct linter l = {
		.arena = a, .options = options, .text = text, .out = ret};
	size_t first = ret->len;

	/* A block of its own each: lines are paragraphs in masked text. */
	vec_add(&scratch, &page.blocks)->kind = BLOCK_PARAGRAPH;
	doc_make(&scratch, &page, NULL, NULL, &l.doc);
	lint_marking(&l);
	if (l.doc.japanese)
		lint_phrases_ja(&l);
	else
		lint_phrases_en(&l);
	lint_scales(&l);
	lint_acronyms(&l);
	lint_lengths(&l);
	lint_style(&l);
	if (ret->len == first)
		return;
	qsort(&ret->at[first], ret->len - first, sizeof *ret->at, by_place);
	places(&l, &ret->at[first], ret->len - first);
}
