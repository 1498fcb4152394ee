/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/act.h"

/* Rows of a verb that is negated; of of one letter the first that stands wins:
 * longer ones come first where they begin alike. */
static const struct act negated_a[] = {
	{"answer|answered", STANCE_DECLINES, ACT_REST, "no-answer"},
	{"announce|announced", STANCE_DECLINES, ACT_REST, "not-disclosed"},
	{"address|addressed|acknowledge|acknowledged|accuse|accused",
	 STANCE_SILENT, ACT_REST, "not-said"},
	{"attribute|attributed", STANCE_SILENT, ACT_REST, "not-said"},
	{"available for comment|interview|interviews|questions",
	 STANCE_DECLINES, ACT_WHOLE, "not-reached"},
	{"available to comment|answer|respond|speak", STANCE_DECLINES,
	 ACT_WHOLE, "not-reached"},
	{"at liberty to", STANCE_DECLINES, ACT_REST, "declined"},
	{"able to comment|discuss|say|answer|talk|speak|disclose|"
	 "reveal|provide|confirm|elaborate|give|respond|share|"
	 "identify|name",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"accept|accepted * question|questions|query|queries|inquiry|"
	 "inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "no-answer"},
	{"allude~ to", STANCE_SILENT, ACT_REST, "not-said"},
	{"assign|assigned|apportion * blame|motive|responsibility",
	 STANCE_SILENT, ACT_REST, "not-said"},
	{"add|added * detail|details|more|anything", STANCE_SILENT, ACT_REST,
	 "not-said"},
	{"attach|attached * name|names|figure|price|conditions", STANCE_SILENT,
	 ACT_REST, "not-said"},
	{"address~", STANCE_SILENT, ACT_REST, "not-said"},
	{"answer~", STANCE_DECLINES, ACT_REST, "no-answer"},
	{"anticipate|assume", STANCE_SUSPECTS, ACT_REST, "not-believed"},
};
static const struct act negated_b[] = {
	{"be|been reached|drawn|available|reachable", STANCE_DECLINES,
	 ACT_WHOLE, "not-reached"},
	{"be|been commenting|discussing|answering|releasing|disclosing",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"believe|believed", STANCE_SUSPECTS, ACT_REST, "not-believed"},
	{"blame|blamed", STANCE_SILENT, ACT_REST, "not-said"},
	{"be on", STANCE_DECLINES, ACT_REST, "declined"},
	{"be|been contacted|located|interviewed", STANCE_DECLINES, ACT_WHOLE,
	 "not-reached"},
};
static const struct act negated_c[] = {
	{"call|called back", STANCE_DECLINES, ACT_WHOLE, "no-answer"},
	{"comment|commented|commenting", STANCE_DECLINES, ACT_REST,
	 "no-answer"},
	{"confirm|confirmed|corroborate|corroborated", STANCE_DECLINES,
	 ACT_REST, "not-confirmed"},
	{"contradict|contradicted", STANCE_DECLINES, ACT_REST, "not-denied"},
	{"cite|cited|clarify|clarified", STANCE_SILENT, ACT_REST, "not-said"},
	{"claim|claimed", STANCE_SILENT, ACT_REST, "not-said"},
	{"commit * himself|herself|itself|themselves", STANCE_DECLINES,
	 ACT_REST, "declined"},
	{"contain|contained ** mention|reference|word|information|"
	 "detail|details|name|names|figure|figures|explanation|"
	 "indication",
	 STANCE_SILENT, ACT_REST, "not-said"},
	{"cover~ the|what|how|any|whether", STANCE_SILENT, ACT_REST,
	 "not-said"},
	{"characterise~|characterize~", STANCE_SILENT, ACT_REST, "not-said"},
	{"characterise|characterize|characterised|characterized", STANCE_SILENT,
	 ACT_REST, "not-said"},
	{"clarify~", STANCE_SILENT, ACT_REST, "not-said"},
	{"cite~", STANCE_SILENT, ACT_REST, "not-said"},
	{"comment~", STANCE_DECLINES, ACT_REST, "no-answer"},
	{"count|counted out", STANCE_SUSPECTS, ACT_REST, "not-ruled-out"},
	{"convinced that|of|by", STANCE_SUSPECTS, ACT_REST, "not-believed"},
};
static const struct act negated_d[] = {
	{"disclose|disclosed|divulge|divulged|discuss|discussed",
	 STANCE_DECLINES, ACT_REST, "not-disclosed"},
	{"deny|denied|dispute|disputed", STANCE_DECLINES, ACT_REST,
	 "not-denied"},
	{"discount|discounted", STANCE_SUSPECTS, ACT_REST, "not-ruled-out"},
	{"describe|described|detail|detailed", STANCE_SILENT, ACT_REST,
	 "not-said"},
	{"dwell on", STANCE_SILENT, ACT_REST, "not-said"},
	{"define~", STANCE_SILENT, ACT_REST, "not-said"},
	{"deal|dealt with", STANCE_SILENT, ACT_REST, "not-said"},
	{"describe~", STANCE_SILENT, ACT_REST, "not-said"},
	{"detail~", STANCE_SILENT, ACT_REST, "not-said"},
	{"disclose~", STANCE_DECLINES, ACT_REST, "no-answer"},
	{"discuss~", STANCE_DECLINES, ACT_REST, "no-answer"},
	{"dismiss|dismissed * possibility", STANCE_SUSPECTS, ACT_REST,
	 "not-ruled-out"},
};
static const struct act negated_e[] = {
	{"engage", STANCE_DECLINES, ACT_REST, "declined"},
	{"exclude|excluded", STANCE_SUSPECTS, ACT_REST, "not-ruled-out"},
	{"expect|expected", STANCE_SUSPECTS, ACT_REST, "not-believed"},
	{"explain|explained|elaborate|elaborated", STANCE_SILENT, ACT_REST,
	 "not-said"},
	{"entertain * question|questions|query|queries|inquiry|"
	 "inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "no-answer"},
	{"enumerate~", STANCE_SILENT, ACT_REST, "not-said"},
	{"enumerate|enumerated", STANCE_SILENT, ACT_REST, "not-said"},
	{"expand|expanded", STANCE_SILENT, ACT_REST, "not-said"},
	{"explain~", STANCE_SILENT, ACT_REST, "not-said"},
	{"elaborate~", STANCE_SILENT, ACT_REST, "not-said"},
};
static const struct act negated_f[] = {
	{"furnish~", STANCE_SILENT, ACT_REST, "not-said"},
	{"furnish|furnished", STANCE_SILENT, ACT_REST, "not-said"},
	{"foresee", STANCE_SUSPECTS, ACT_REST, "not-believed"},
};
static const struct act negated_g[] = {
	{"get|got back", STANCE_DECLINES, ACT_WHOLE, "no-answer"},
	{"get|got into|drawn|ahead", STANCE_DECLINES, ACT_REST, "declined"},
	{"go|gone into", STANCE_SILENT, ACT_REST, "not-said"},
	{"give|given|gave * reason|reasons|explanation|detail|details|"
	 "figure|figures|date|name|names|number|evidence|breakdown|"
	 "timetable|timeline|motive|specifics|information|estimate|"
	 "account",
	 STANCE_SILENT, ACT_REST, "not-said"},
	{"give|given|gave * comment|answer|answers|response|reply|"
	 "statement",
	 STANCE_DECLINES, ACT_REST, "no-answer"},
	{"giving * reason|reasons|explanation|detail|details|figure|figures|"
	 "name|names|date|number|evidence|motive",
	 STANCE_SILENT, ACT_REST, "not-said"},
	{"gives", STANCE_SILENT, ACT_REST, "not-said"},
};
static const struct act negated_h[] = {
	{"have * comment|response|reply|statement", STANCE_DECLINES, ACT_REST,
	 "no-answer"},
	{"hint|hinted", STANCE_SILENT, ACT_REST, "not-said"},
};
static const struct act negated_i[] = {
	{"identify|identified|indicate|indicated", STANCE_SILENT, ACT_REST,
	 "not-said"},
	{"inclined to comment|discuss|say|answer|talk|speak|disclose|"
	 "reveal|provide|confirm|elaborate|give|respond|share|"
	 "identify|name",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"in a position to", STANCE_DECLINES, ACT_REST, "declined"},
	{"issue|issued * comment|response|reply|statement", STANCE_DECLINES,
	 ACT_REST, "no-answer"},
	{"include|included ** mention|reference|word|information|"
	 "detail|details|name|names|figure|figures|explanation|"
	 "indication",
	 STANCE_SILENT, ACT_REST, "not-said"},
	{"itemise~|itemize~", STANCE_SILENT, ACT_REST, "not-said"},
	{"identify~", STANCE_SILENT, ACT_REST, "not-said"},
	{"indicate~", STANCE_SILENT, ACT_REST, "not-said"},
	{"insists|insist that", STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
};
static const struct act negated_l[] = {
	{"list|listed", STANCE_SILENT, ACT_REST, "not-said"},
	{"let on", STANCE_DECLINES, ACT_REST, "declined"},
	{"lay|laid out", STANCE_SILENT, ACT_REST, "not-said"},
	{"list~", STANCE_SILENT, ACT_REST, "not-said"},
};
static const struct act negated_m[] = {
	{"make|made * public", STANCE_DECLINES, ACT_WHOLE, "not-disclosed"},
	{"make|made * available", STANCE_DECLINES, ACT_WHOLE, "not-disclosed"},
	{"mention|mentioned", STANCE_SILENT, ACT_REST, "not-said"},
	{"make|made * comment|response|reply|statement", STANCE_DECLINES,
	 ACT_REST, "no-answer"},
	{"make|made * clear|mention|reference|allusion|plain", STANCE_SILENT,
	 ACT_REST, "not-said"},
	{"mention~", STANCE_SILENT, ACT_REST, "not-said"},
	{"makes", STANCE_SILENT, ACT_REST, "not-said"},
	{"maintain|maintains that", STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
};
static const struct act negated_n[] = {
	{"name|named", STANCE_SILENT, ACT_REST, "not-said"},
	{"name~", STANCE_SILENT, ACT_REST, "not-said"},
};
static const struct act negated_o[] = {
	{"offer|offered * reason|reasons|explanation|detail|details|"
	 "figure|figures|date|name|names|number|evidence|breakdown|"
	 "timetable|timeline|motive|specifics|information|estimate|"
	 "account",
	 STANCE_SILENT, ACT_REST, "not-said"},
	{"offer|offered * comment|answer|answers|response|reply|"
	 "statement",
	 STANCE_DECLINES, ACT_REST, "no-answer"},
	{"outline~", STANCE_SILENT, ACT_REST, "not-said"},
	{"outline|outlined", STANCE_SILENT, ACT_REST, "not-said"},
	{"offering * reason|reasons|explanation|detail|details|evidence|proof",
	 STANCE_SILENT, ACT_REST, "not-said"},
	{"offers", STANCE_SILENT, ACT_REST, "not-said"},
};
static const struct act negated_p[] = {
	{"publish|published", STANCE_DECLINES, ACT_REST, "not-disclosed"},
	{"preclude|precluded", STANCE_SUSPECTS, ACT_REST, "not-ruled-out"},
	{"provide|provided * reason|reasons|explanation|detail|"
	 "details|figure|figures|date|name|names|number|evidence|"
	 "breakdown|timetable|timeline|motive|specifics|information|"
	 "estimate|account",
	 STANCE_SILENT, ACT_REST, "not-said"},
	{"provide|provided * comment|answer|answers|response|reply|"
	 "statement",
	 STANCE_DECLINES, ACT_REST, "no-answer"},
	{"put|place * figure|number|name|date|price|timetable", STANCE_SILENT,
	 ACT_REST, "not-said"},
	{"point to|the|a", STANCE_SILENT, ACT_REST, "not-said"},
	{"prepared to comment|discuss|say|answer|talk|speak|disclose|"
	 "reveal|provide|confirm|elaborate|give|respond|share|"
	 "identify|name",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"pinpoint~", STANCE_SILENT, ACT_REST, "not-said"},
	{"pinpoint|pinpointed", STANCE_SILENT, ACT_REST, "not-said"},
	{"present|presented * evidence|proof|figures|details", STANCE_SILENT,
	 ACT_REST, "not-said"},
	{"put * date|timetable|deadline|figure|price|number", STANCE_SILENT,
	 ACT_REST, "not-said"},
};
static const struct act negated_q[] = {
	{"quantify|quantified", STANCE_SILENT, ACT_REST, "not-said"},
	{"quantify~", STANCE_SILENT, ACT_REST, "not-said"},
};
static const struct act negated_r[] = {
	{"return~ ** call|calls|message|messages|email|emails|e-mail|"
	 "e-mails|phone|text|texts|request|requests",
	 STANCE_DECLINES, ACT_REST, "no-answer"},
	{"respond|reply|responded|replied|responding|replying", STANCE_DECLINES,
	 ACT_REST, "no-answer"},
	{"return|returned * call|calls|message|messages|email|emails|"
	 "phone",
	 STANCE_DECLINES, ACT_REST, "no-answer"},
	{"respond|responded", STANCE_DECLINES, ACT_WHOLE, "no-answer"},
	{"release|released|reveal|revealed", STANCE_DECLINES, ACT_REST,
	 "not-disclosed"},
	{"report|reported", STANCE_SILENT, ACT_REST, "not-said"},
	{"refute|refuted", STANCE_DECLINES, ACT_REST, "not-denied"},
	{"rule|ruled|ruling out", STANCE_SUSPECTS, ACT_REST, "not-ruled-out"},
	{"refer|referred", STANCE_SILENT, ACT_REST, "not-said"},
	{"reachable|reached for comment|interview|interviews|questions",
	 STANCE_DECLINES, ACT_WHOLE, "not-reached"},
	{"reachable to comment|answer|respond|speak", STANCE_DECLINES,
	 ACT_WHOLE, "not-reached"},
	{"ready to comment|discuss|say|answer|talk|speak|disclose|"
	 "reveal|provide|confirm|elaborate|give|respond|share|"
	 "identify|name",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"raise|raised * issue|question|matter|subject|point|case",
	 STANCE_SILENT, ACT_REST, "not-said"},
	{"refer~", STANCE_SILENT, ACT_REST, "not-said"},
	{"reveal~", STANCE_DECLINES, ACT_REST, "no-answer"},
	{"reject|rejected * possibility", STANCE_SUSPECTS, ACT_REST,
	 "not-ruled-out"},
	{"reckon", STANCE_SUSPECTS, ACT_REST, "not-believed"},
};
static const struct act negated_s[] = {
	{"share|shared", STANCE_DECLINES, ACT_REST, "not-disclosed"},
	{"speak", STANCE_DECLINES, ACT_REST, "declined"},
	{"suspect|suspected", STANCE_SUSPECTS, ACT_REST, "not-believed"},
	{"say|said|specify|specified|state|stated|single", STANCE_SILENT,
	 ACT_REST, "not-said"},
	{"spell|spelled|spelt out", STANCE_SILENT, ACT_REST, "not-said"},
	{"speculate|speculated", STANCE_DECLINES, ACT_REST, "declined"},
	{"supply|supplied", STANCE_DECLINES, ACT_REST, "not-disclosed"},
	{"set * date|timetable|deadline|figure|price|number", STANCE_SILENT,
	 ACT_REST, "not-said"},
	{"set out|forth", STANCE_SILENT, ACT_REST, "not-said"},
	{"shed * light", STANCE_SILENT, ACT_REST, "not-said"},
	{"specify~", STANCE_SILENT, ACT_REST, "not-said"},
	{"says|states|speaks", STANCE_SILENT, ACT_REST, "not-said"},
	{"stand~|stood by|behind", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
	{"stick~|stuck to|by", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
};
static const struct act negated_t[] = {
	{"take|took|taken * questions|question", STANCE_DECLINES, ACT_WHOLE,
	 "no-answer"},
	{"talk", STANCE_DECLINES, ACT_REST, "declined"},
	{"think|thought", STANCE_SUSPECTS, ACT_REST, "not-believed"},
	{"touch|touched", STANCE_SILENT, ACT_REST, "not-said"},
	{"tell|told", STANCE_SILENT, ACT_REST, "not-said"},
	{"take|took * question|questions|query|queries|inquiry|"
	 "inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "no-answer"},
	{"tackle|tackled", STANCE_SILENT, ACT_REST, "not-said"},
	{"tells", STANCE_SILENT, ACT_REST, "not-said"},
};
static const struct act negated_u[] = {
	{"use|used ** word|words|term|name", STANCE_SILENT, ACT_REST,
	 "not-said"},
};
static const struct act negated_v[] = {
	{"verify|verified", STANCE_DECLINES, ACT_REST, "not-confirmed"},
};
static const struct act negated_w[] = {
	{"went into", STANCE_SILENT, ACT_REST, "not-said"},
	{"willing to comment|discuss|say|answer|talk|speak|disclose|"
	 "reveal|provide|confirm|elaborate|give|respond|share|"
	 "identify|name",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"weigh|weighed in", STANCE_DECLINES, ACT_REST, "declined"},
	{"want~|wish~ to comment|say|discuss|speak|answer|reveal|name",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"write|written off", STANCE_SUSPECTS, ACT_REST, "not-ruled-out"},
};

#define ROWS(letter, rows)                                                     \
	[(letter) - 'a'] = {rows, sizeof(rows) / sizeof *(rows)}

const struct act_rows acts_negated[26] = {
	ROWS('a', negated_a), ROWS('b', negated_b), ROWS('c', negated_c),
	ROWS('d', negated_d), ROWS('e', negated_e), ROWS('f', negated_f),
	ROWS('g', negated_g), ROWS('h', negated_h), ROWS('i', negated_i),
	ROWS('l', negated_l), ROWS('m', negated_m), ROWS('n', negated_n),
	ROWS('o', negated_o), ROWS('p', negated_p), ROWS('q', negated_q),
	ROWS('r', negated_r), ROWS('s', negated_s), ROWS('t', negated_t),
	ROWS('u', negated_u), ROWS('v', negated_v), ROWS('w', negated_w),
};
