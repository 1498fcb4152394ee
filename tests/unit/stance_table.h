/* SPDX-License-Identifier: GPL-3.0-or-later */
/* stance_table: sentences with <the cue> and {the content} marked, and how
 * the speaker stands to the content. */
#ifndef STANCE_TABLE_H
#define STANCE_TABLE_H

#include "unit.h"

#include "base/buf.h"
#include "claim/stance/certainty.h"

struct stance_row {
	const char *text;
	enum stance stance;
	enum factbank level;
	const char *hedge; /* the words; "" for none */
};

/* stance_scope: the sentence without its marks. */
static inline struct scope
stance_scope(struct arena *a, const char *marked, bool japanese)
{
	struct scope s = {.japanese = japanese};
	struct buf b = {.arena = a};

	for (; *marked; marked++) {
		if (*marked == '<')
			s.cue.b = b.len;
		else if (*marked == '>')
			s.cue.e = b.len;
		else if (*marked == '{')
			s.content.b = b.len;
		else if (*marked == '}')
			s.content.e = b.len;
		else
			buf_char(&b, *marked);
	}
	s.text = buf_str(&b);
	s.sentence = (struct span){0, s.text.len};
	return s;
}

/* Rules are left out where no word stands that sets them off: that changes
 * nothing. */
static inline bool
stance_is_looked_at(struct arena *a, struct scope in, enum stance stance,
		    enum factbank level)
{
	struct article text = {.text = in.text,
			       .language = in.japanese ? STR("ja") : STR("en")};
	const char *rule;
	struct doc d;

	doc_make(a, &text, NULL, NULL, &d);
	scope_know(&in, &d);
	return stance_of(&in, &rule) == stance &&
	       certainty_of(&in, stance, &rule).level == level;
}

static inline bool
stance_good(const struct stance_row *row, bool japanese)
{
	AUTO_ARENA a = {0};
	struct scope s = stance_scope(&a, row->text, japanese);
	const char *rule = "";
	enum stance stance = stance_of(&s, &rule);
	const char *from;
	struct certainty c = certainty_of(&s, stance, &from);

	if (stance_is_looked_at(&a, s, stance, c.level) &&
	    stance == row->stance && c.level == row->level &&
	    str_eq(str_at(s.text, c.at), str_from(row->hedge)))
		return true;
	print_message("# %s\n#   got %s (%s) %s [%.*s], want %s %s [%s]\n",
		      row->text, stance_names[stance], rule,
		      factbank_names[c.level], STR_ARG(str_at(s.text, c.at)),
		      stance_names[row->stance], factbank_names[row->level],
		      row->hedge);
	return false;
}

static inline size_t
stance_table(const struct stance_row *rows, size_t n, bool japanese)
{
	size_t good = 0;

	for (size_t i = 0; i < n; i++)
		good += stance_good(&rows[i], japanese);
	return good;
}

#define CTP FACT_CT_PLUS
#define CTM FACT_CT_MINUS
#define PRP FACT_PR_PLUS
#define PRM FACT_PR_MINUS
#define PSP FACT_PS_PLUS
#define PSM FACT_PS_MINUS
#define UU FACT_UU
#define ASSERTS STANCE_ASSERTS
#define CONFIRMS STANCE_CONFIRMS
#define DENIES STANCE_DENIES
#define SUSPECTS STANCE_SUSPECTS
#define DECLINES STANCE_DECLINES
#define SILENT STANCE_SILENT
#define WITHDRAWS STANCE_WITHDRAWS
#define ASKS STANCE_ASKS

#endif
