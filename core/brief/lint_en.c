/* SPDX-License-Identifier: GPL-3.0-or-later */
/* English: words that are faults, and terms of the scales of ICD 203. */
#include "brief/lint_parts.h"

#define SEVEN                                                                  \
	"almost no chance, very unlikely, unlikely, roughly even chance, "     \
	"likely, very likely or almost certain"
#define WHO "say who"
#define DAY "give the day, month or week"

const struct lint_words lint_english[] = {
	{LINT_BAND, "may/might/could", SEVEN},
	{LINT_NOTHING, "could not/neither/only", NULL},
	{LINT_NOTHING, "we/i could", NULL},
	{LINT_BAND, "could not be ruled/excluded/discounted", SEVEN},
	{LINT_BAND, "could not rule/exclude/discount", SEVEN},
	{LINT_BAND, "possibly/perhaps/maybe/conceivably", SEVEN},
	{LINT_BAND, "possible/conceivable/plausible/potential", SEVEN},
	{LINT_BAND, "potentially/presumably/apparently/seemingly", SEVEN},
	{LINT_BAND, "arguably/plausibly/feasibly/supposedly", SEVEN},
	{LINT_BAND, "a good/fair/real/slim/high/low/slight chance", SEVEN},
	{LINT_BAND, "chances are", SEVEN},
	{LINT_BAND, "a real/distinct/strong/remote/serious possibility", SEVEN},
	{LINT_BAND, "in all likelihood/probability", SEVEN},
	{LINT_BAND, "cannot/can't be ruled/excluded", SEVEN},
	{LINT_BAND, "cannot/can't rule/exclude", SEVEN},
	{LINT_BAND, "more likely than not", "likely"},
	{LINT_BAND, "most likely", "very likely"},
	{LINT_BAND, "highly likely", "very likely"},
	{LINT_BAND, "quite/fairly/rather likely/unlikely", SEVEN},
	{LINT_BAND, "highly unlikely", "very unlikely"},
	{LINT_BAND, "certainly/undoubtedly/definitely/doubtless",
	 "almost certainly: nothing is certain"},
	{LINT_BAND, "beyond doubt", "almost certain"},
	{LINT_BAND, "is/are/was/were bound/sure to", SEVEN},
	{LINT_BAND, "appear/appears/appeared/seem/seems/seemed", SEVEN},

	{LINT_AGENTLESS,
	 "it is/was believed/thought/assumed/understood/considered/feared/"
	 "expected/suspected/reported/said/alleged/rumoured/rumored/known/"
	 "claimed/assessed/judged/estimated",
	 WHO},
	{LINT_AGENTLESS,
	 "it has been reported/said/suggested/claimed/alleged/argued", WHO},
	{LINT_AGENTLESS,
	 "is/are/was/were believed/thought/assumed/understood/feared/expected/"
	 "suspected/reported/said/alleged/rumoured/rumored/claimed/assessed/"
	 "judged/considered to",
	 WHO},
	{LINT_AGENTLESS, "there is/are/were/was concern/concerns/fear/fears",
	 "say whose"},
	{LINT_AGENTLESS, "mistakes were made", WHO},

	{LINT_UNATTRIBUTED, "reportedly/allegedly/purportedly", WHO},
	{LINT_UNATTRIBUTED,
	 "sources/observers/critics/experts/analysts/insiders/officials/"
	 "commentators say/said/believe/believed/claim/claimed/suggest/"
	 "suggested/argue/think/fear/warn/warned",
	 "name or count them, and cite"},
	{LINT_UNATTRIBUTED,
	 "some/many/most/others say/believe/think/argue/fear",
	 "name or count them, and cite"},
	{LINT_UNATTRIBUTED,
	 "according to reports/sources/rumours/rumors/insiders/experts", WHO},
	{LINT_UNATTRIBUTED, "media/press/news reports", "name the outlet"},
	{LINT_UNATTRIBUTED, "rumour/rumor has it", WHO},
	{LINT_UNATTRIBUTED, "it is well known", "cite who shows it"},
	{LINT_UNATTRIBUTED, "widely believed/seen/regarded/considered/expected",
	 WHO},
	{LINT_UNATTRIBUTED, "as everyone knows", "cite who shows it"},

	{LINT_LOADED, "admit/admits/admitted/admitting", "said, confirmed"},
	{LINT_LOADED, "concede/concedes/conceded", "said"},
	{LINT_LOADED, "claim/claims/claimed that", "said"},
	{LINT_LOADED, "insist/insists/insisted", "said"},
	{LINT_LOADED, "allege/alleges/alleged that", "said"},
	{LINT_LOADED, "confess/confesses/confessed", "said"},
	{LINT_LOADED, "boast/boasts/boasted/brag/bragged", "said"},
	{LINT_LOADED, "rant/ranted/lash/lashed out", "said, criticised"},
	{LINT_LOADED, "slammed/blasted/railed", "criticised"},
	{LINT_LOADED, "refused to", "did not, declined to"},
	{LINT_LOADED, "revealed/exposed that", "said, reported"},
	{LINT_LOADED, "so-called", "name it, or quote who calls it so"},
	{LINT_LOADED, "clearly/obviously/evidently/of course", "leave it out"},
	{LINT_LOADED, "of course", "leave it out"},
	{LINT_LOADED,
	 "shocking/alarming/devastating/unprecedented/massive/brazen/notorious",
	 "say how much, or leave it out"},
	{LINT_LOADED,
	 "shameful/disgraceful/outrageous/scandalous/heroic/barbaric/sinister/"
	 "cowardly/sham/cover-up",
	 "say what was done, or leave it out"},
	{LINT_LOADED, "regime/regime's/regime’s", "government"},

	{LINT_VAGUE_DATE, "recently/lately/soon/shortly/nowadays/currently",
	 DAY},
	{LINT_VAGUE_DATE, "recent days/weeks/months/years/times", DAY},
	{LINT_VAGUE_DATE, "coming days/weeks/months/years", DAY},
	{LINT_VAGUE_DATE,
	 "last/this/next week/month/year/summer/winter/spring/"
	 "autumn/fall",
	 DAY},
	{LINT_VAGUE_DATE, "yesterday/today/tomorrow/tonight", DAY},
	{LINT_VAGUE_DATE, "earlier/later this week/month/year", DAY},
	{LINT_VAGUE_DATE, "days/weeks/months/years ago", DAY},
	{LINT_VAGUE_DATE, "some time ago", DAY},
	{LINT_VAGUE_DATE, "these days", DAY},
	{LINT_VAGUE_DATE, "near future", DAY},
	{LINT_VAGUE_DATE, "at this time", DAY},
	{LINT_COUNT, NULL, NULL},
};

const struct lint_term lint_terms_en[] = {
	{"almost no chance", SCALE_FIRST},
	{"very likely/unlikely", SCALE_FIRST},
	{"likely/unlikely", SCALE_FIRST},
	{"roughly even chance", SCALE_FIRST},
	{"almost certain/certainly", SCALE_FIRST},
	{"remote", SCALE_NONE}, /* access, work: not by itself */
	{"highly probable/improbable", SCALE_SECOND},
	{"probable/probably/improbable", SCALE_SECOND},
	{"roughly even odds", SCALE_SECOND},
	{"nearly certain", SCALE_SECOND},
	{"low/moderate/medium/high/full confidence", SCALE_SURE},
	{"low/moderate/high level of confidence", SCALE_SURE},
	{"we/i are/am confident", SCALE_SURE},
	{NULL, SCALE_NONE},
};

const char *const lint_hedges_en[] = {
	"may/might/could",
	"possibly/perhaps/maybe/conceivably/potentially/presumably",
	"probably/likely/unlikely/apparently/seemingly",
	"appear/appears/appeared/seem/seems/seemed",
	"suggest/suggests/suggested/indicate/indicates",
	"believe/believes/believed/assume/assumes/think",
	NULL,
};
