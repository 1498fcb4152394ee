/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * cases: sets whose rows are articles. A file has one case after the other:
 *
 *	# a remark
 *	== name of the case
 *	The text, of as many lines as an article has paragraphs.
 *	> cell | cell | cell
 *
 * A line that begins with ">" is one thing that is wanted of the text above
 * it; a cell "-" is empty. The language is that of the file's name:
 * "tune.en.txt".
 */
#ifndef GOLD_CASES_H
#define GOLD_CASES_H

#include "gold.h"

/* gold_case: `want` are rows of cells. */
struct gold_case {
	struct str name, text, language;
	struct gold_rows want;
};

/* gold_judge_case: whether all that is wanted came and, where the set means
 * that, nothing else; what came is added to `got` for those who look. */
typedef bool gold_judge_case(struct arena *a, const struct gold_case *in,
			     struct strs *got);

/* gold_cases_check: judge every case of a file below tests/gold; prints the
 * share as a TAP comment, and the cases missed where GOLD_SHOW names the
 * file's half; fails the test below `floor` percent. */
void gold_cases_check(const char *file, gold_judge_case *judge, unsigned floor);

/* gold_words: a content without the marks around it and a leading "that". */
struct str gold_words(struct arena *a, struct str content);
/* gold_same_name: one name, or two names of one body or outlet. */
bool gold_same_name(struct str x, struct str y);

#endif
