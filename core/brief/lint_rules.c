/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/lint.h"

#define ICD_203 "ICD 203 (2015), "
#define PLAIN "Federal Plain Language Guidelines (2011)"

const struct lint_rule lint_rules[LINT_COUNT] = {
	[LINT_TLP_MISSING] = {"tlp-missing",
			      "a document says with whom it may be shared",
			      "FIRST, Traffic Light Protocol 2.0 (2022)"},
	[LINT_TLP_FORM] = {"tlp-form",
			   "a marking is TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, "
			   "TLP:GREEN or TLP:CLEAR, in capitals, without a "
			   "blank",
			   "FIRST, Traffic Light Protocol 2.0 (2022)"},
	[LINT_SCALES] = {"scales",
			 "how likely something is and how sure the writer is "
			 "do not stand in one sentence",
			 ICD_203 "D.6.e.2.a"},
	[LINT_BAND] = {"band",
		       "a likelihood is one of the seven bands, so that "
		       "readers take it alike",
		       ICD_203 "D.6.e.2.a"},
	[LINT_ROWS] = {"rows",
		       "terms of the two rows are not mixed in one text",
		       ICD_203 "D.6.e.2.a"},
	[LINT_STACKED] = {"stacked", "one hedge is enough: two hide how likely",
			  ICD_203 "D.6.e.2"},
	[LINT_AGENTLESS] = {"agentless", "who thinks so is left out",
			    ICD_203 "D.6.e.1; ICD 206 (2015)"},
	[LINT_UNATTRIBUTED] = {"unattributed",
			       "who says so is left out, and no source is "
			       "cited",
			       "ICD 206 (2015), E; Ganter and Strube, Finding "
			       "Hedges by Chasing Weasels (2009)"},
	[LINT_LOADED] = {"loaded",
			 "the word judges what it tells of: \"said\" does not",
			 "Reuters Handbook of Journalism, attribution"},
	[LINT_VAGUE_DATE] = {"vague-date",
			     "a reader of next year cannot tell when: give the "
			     "day, month or week",
			     "ICD 206 (2015), date of information; " ICD_203
			     "D.6.e.6"},
	[LINT_ACRONYM] = {"acronym",
			  "nothing explains it: write it out once, \"Long Name "
			  "(LN)\"",
			  PLAIN ", abbreviations"},
	[LINT_LONG] = {"long", "the sentence is long: one thought a sentence",
		       PLAIN ", short sentences; 文化審議会「公用文作成の"
			     "考え方」(2022)"},
	[LINT_STYLE] = {"style", "です・ます and である stand in one text",
			"文化審議会「公用文作成の考え方」(2022)"},
};
