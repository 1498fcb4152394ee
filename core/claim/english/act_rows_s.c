/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/act.h"

/* Of rows of one letter the first that stands wins: longer ones come first
 * where they begin alike. */
static const struct act plain_s[] = {
	{"shrug~ off|aside|away|back|down ** question|questions|query|"
	 "queries|inquiry|inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"shut~ off|aside|away|back|down ** question|questions|query|"
	 "queries|inquiry|inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"swat~ off|aside|away|back|down ** question|questions|query|"
	 "queries|inquiry|inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"stonewall~ ** question|questions|query|queries|inquiry|"
	 "inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"sidestep~ ** question|questions|query|queries|inquiry|"
	 "inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"skirt~ ** question|questions|query|queries|inquiry|"
	 "inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"spurn~ ** question|questions|query|queries|inquiry|"
	 "inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"spurn~ * request|requests|invitation|invitations for|to "
	 "comment|comments|interview|interviews|talk|speak",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"stay~ silent|mum|quiet|tight-lipped|mute|tightlipped|schtum|"
	 "evasive|coy|noncommittal|non-committal",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"say~|said no|nothing more|further", STANCE_SILENT, ACT_REST,
	 "said-nothing"},
	{"swear~|swore * innocence", STANCE_DENIES, ACT_WHOLE, "reject"},
	{"swear~|swore * is|was|are|were innocent|guiltless|blameless",
	 STANCE_DENIES, ACT_WHOLE, "reject"},
	{"shoulder~ * responsibility|blame for", STANCE_CONFIRMS, ACT_REST,
	 "confirm"},
	{"suspect~", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"summon~", STANCE_ASKS, ACT_TO, "ask"},
	{"say~|said nothing|little|zilch * about|of|on", STANCE_SILENT,
	 ACT_REST, "said-nothing"},
	{"say~|said nothing|little", STANCE_SILENT, ACT_WHOLE, "said-nothing"},
	{"stay~ silent|mum|quiet|tight-lipped|mute|tightlipped", STANCE_SILENT,
	 ACT_REST, "said-nothing"},
	{"stop~ short of", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"skip~|skirt~ over", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"sidestep~ * question|questions|query|queries|answer|issue",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"sidestep~ * question|questions|query|issue", STANCE_DECLINES,
	 ACT_REST, "declined"},
	{"scoff~ at", STANCE_DENIES, ACT_REST, "reject"},
	{"shoot~|shot down", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"shrug~ off", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"substantiate~", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"surmise~", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"speculate~", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"see~|saw * suspicion|suspicions|doubts|doubt|fears", STANCE_SUSPECTS,
	 ACT_REST, "belief"},
	{"swallow~ his|her|their|its words", STANCE_WITHDRAWS, ACT_WHOLE,
	 "withdrawn"},
	{"stonewall~", STANCE_DECLINES, ACT_WHOLE, "declined"},
	{"supply~ no|little|few|scant|sparse|scarce|minimal|only|"
	 "hardly|barely * light|reason|reasons|explanation|"
	 "explanations|detail|details|figure|figures|date|dates|name|"
	 "names|number|numbers|indication|information|account|"
	 "timetable|timeline|evidence|proof|further|motive|cause|"
	 "estimate|hint|clue|clues|specifics|word|insight|breakdown",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"shed~ no|little|few|scant|sparse|scarce|minimal|only|hardly|"
	 "barely * light|reason|reasons|explanation|explanations|"
	 "detail|details|figure|figures|date|dates|name|names|number|"
	 "numbers|indication|information|account|timetable|timeline|"
	 "evidence|proof|further|motive|cause|estimate|hint|clue|"
	 "clues|specifics|word|insight|breakdown",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"specify~ no|nothing|none|neither|nobody|nowhere", STANCE_SILENT,
	 ACT_REST, "said-nothing"},
	{"set~ no * figure|price|date|name|number|deadline|timetable|"
	 "sum",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"skim~ over|around", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"skate~ over|around", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"slide~ over|around", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"slid over|around", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"skip~ over|around", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"step~ over|around", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"skip~ ** part|question|topic|subject", STANCE_SILENT, ACT_REST,
	 "said-nothing"},
	{"skirt~|sidestep~ ** issue|subject|matter|topic|question",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"shy~ away from", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"steer~ clear of", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"say~|said not|no * word", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"speak~|spoke ** but not of|about", STANCE_SILENT, ACT_REST,
	 "said-nothing"},
	{"stop~ short|shy of", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"scrub~|scrap~ ** post|tweet|message|claim|claims|statement|"
	 "article|video",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"scale~|step~ ** remark|remarks|comment|comments|statement|"
	 "claim|claims|accusation|assertion|forecast|pledge back",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"scale~ back|down", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
	{"step~ back|away from", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
	{"scale~ ** toll|count|tally|estimate|number|figure|figures "
	 "down|downward|downwards|from|to",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"stand~|stood corrected", STANCE_WITHDRAWS, ACT_WHOLE, "withdrawn"},
	{"strike~|struck ** from|out", STANCE_WITHDRAWS, ACT_CLAIM,
	 "withdrawn"},
	{"signal~", STANCE_ASKS, ACT_TO, "ask"},
	{"send~|sent|submit~ a|an|the|their|its|his|her|out * appeal|"
	 "call|plea|demand|ultimatum|request|petition|motion|"
	 "invitation|order|summons for|to|that|demanding|asking|"
	 "calling|urging",
	 STANCE_ASKS, ACT_REST, "ask"},
	{"step~ up * call|calls|demand|demands|appeal|appeals|request|"
	 "requests|plea|pleas for|to|that",
	 STANCE_ASKS, ACT_REST, "ask"},
	{"seek~|sought * inquiry|enquiry|explanation|explanations|"
	 "clarification|answers|information|assurances|assurance|"
	 "guarantees|help|advice|access|approval|permission|"
	 "extradition|release|damages|compensation|review|"
	 "investigation|apology|injunction|ban|extension|details|"
	 "talks|meeting|witnesses|records|documents",
	 STANCE_ASKS, ACT_REST, "ask"},
	{"summon~", STANCE_ASKS, ACT_REST, "ask"},
	{"subpoena~", STANCE_ASKS, ACT_REST, "ask"},
	{"sign~ * petition|letter calling|demanding|urging|asking", STANCE_ASKS,
	 ACT_REST, "ask"},
	{"swat~ away|aside|off|back|down", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"slap~ away|aside|off|back|down", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"sneer~|snort~ at", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"scotch~", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"scotch~", STANCE_DENIES, ACT_FALSE, "reject"},
	{"scorn~", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"scorn~", STANCE_DENIES, ACT_FALSE, "reject"},
	{"spurn~", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"spurn~", STANCE_DENIES, ACT_FALSE, "reject"},
	{"squash~", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"squash~", STANCE_DENIES, ACT_FALSE, "reject"},
	{"slam~", STANCE_DENIES, ACT_FALSE, "reject"},
	{"style~", STANCE_DENIES, ACT_FALSE, "untrue"},
	{"strike~|struck|shoot~|shot back|out at|against|on", STANCE_DENIES,
	 ACT_CLAIM, "reject"},
	{"see~|saw no truth|substance|basis|merit in|to|for", STANCE_DENIES,
	 ACT_REST, "reject"},
	{"see~|saw ** possible|likely|probable|plausible|unlikely|"
	 "conceivable that|to",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"share~ * fear|fears|suspicion|suspicions|worry|worries|"
	 "concern|concerns|doubt|doubts that|about|over|of",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"study~|see~|saw * possibility|theory|suspicion|suspicions|"
	 "spectre|specter|hypothesis that|of",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"suppose~|sense~|surmise~|suspect~ that", STANCE_SUSPECTS, ACT_REST,
	 "belief"},
	{"suppose~ it|the|they|he|she", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"support~ * claim|claims|allegation|allegations|account|"
	 "accounts|version|suspicion|suspicions|theory|story|findings",
	 STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"substantiate~ * claim|claims|allegation|allegations|account|"
	 "accounts|version|suspicion|suspicions|theory|story|findings",
	 STANCE_CONFIRMS, ACT_REST, "confirm"},
};
static const struct act plain_t[] = {
	{"turn~ off|aside|away|back|down ** question|questions|query|"
	 "queries|inquiry|inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"take~|took the fifth", STANCE_DECLINES, ACT_REST, "declined"},
	{"take~|took no * question|questions|query|queries|inquiry|"
	 "inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "no-answer"},
	{"tell~|told ** it|he|she|they|you must", STANCE_ASKS, ACT_REST, "ask"},
	{"take~|took * responsibility|blame for", STANCE_CONFIRMS, ACT_REST,
	 "confirm"},
	{"tell~|told", STANCE_ASKS, ACT_TO, "ask"},
	{"take~|took issue with", STANCE_DENIES, ACT_REST, "reject"},
	{"theorise~|theorize~", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"take~|took|taken back", STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"take~|took|taken it|them back", STANCE_WITHDRAWS, ACT_WHOLE,
	 "withdrawn"},
	{"turn~ down|away * request|requests|interview|interviews|"
	 "reporters|journalists|comment",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"tiptoe~ around", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"tell~|told ** nothing|little|none about|of", STANCE_SILENT, ACT_REST,
	 "said-nothing"},
	{"take~|took|taken down|offline", STANCE_WITHDRAWS, ACT_CLAIM,
	 "withdrawn"},
	{"take~|took|taken ** accusation|allegation|claim|claims|"
	 "words|remark|remarks|statement|charge|comment|comments back",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"think~|thought better of", STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"trash~", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"trash~", STANCE_DENIES, ACT_FALSE, "reject"},
	{"torpedo~", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"torpedo~", STANCE_DENIES, ACT_FALSE, "reject"},
	{"term~", STANCE_DENIES, ACT_FALSE, "untrue"},
	{"take~|took exception to", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"throw~|threw cold water on", STANCE_DENIES, ACT_REST, "reject"},
	{"think~|thought ** possible|likely|probable|plausible|"
	 "unlikely|conceivable that|to",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"treat~ ** as suspicious|arson|murder|deliberate|terrorism|"
	 "sabotage|homicide|possible|suspected",
	 STANCE_SUSPECTS, ACT_WHOLE, "belief"},
	{"tend~ to believe|think", STANCE_SUSPECTS, ACT_REST, "belief"},
};
static const struct act plain_u[] = {
	{"urge~", STANCE_ASKS, ACT_REST, "ask"},
	{"unsay~|unsaid", STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"unpublish~", STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"u-turn~ on", STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"uphold~ * claim|claims|allegation|allegations|account|"
	 "accounts|version|suspicion|suspicions|theory|story|findings",
	 STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"underpin~ * claim|claims|allegation|allegations|account|"
	 "accounts|version|suspicion|suspicions|theory|story|findings",
	 STANCE_CONFIRMS, ACT_REST, "confirm"},
};
static const struct act plain_v[] = {
	{"verify~", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"validate~", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"vindicate~", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"vouch~ for", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"void~", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
	{"vacate~ ** finding|findings|verdict|conclusion|report",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"voice~ * doubt|doubts|scepticism|skepticism", STANCE_SUSPECTS,
	 ACT_REST, "belief"},
	{"view~ ** possible|likely|probable|plausible|unlikely|"
	 "conceivable that|to",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"voice~ * fear|fears|suspicion|suspicions|worry|worries|"
	 "concern|concerns|doubt|doubts that|about|over|of",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"venture~ that", STANCE_SUSPECTS, ACT_REST, "belief"},
};
static const struct act plain_w[] = {
	{"wave~ off|aside|away|back|down ** question|questions|query|"
	 "queries|inquiry|inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"was|were * unable|unwilling|reluctant to comment|discuss|"
	 "say|respond|speak|talk|confirm|elaborate|provide|disclose",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"was|were vague|short|thin|reticent on|about", STANCE_SILENT, ACT_REST,
	 "said-nothing"},
	{"was|were of * view|opinion|belief that", STANCE_SUSPECTS, ACT_REST,
	 "belief"},
	{"was|were convinced|confident|certain|sure "
	 "that|the|it|he|she|they",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"was|were mum|tight-lipped|tightlipped|coy|evasive|"
	 "noncommittal|non-committal|cagey",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"was|were inclined|tempted|minded to believe|think|suspect|"
	 "assume",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"want~", STANCE_ASKS, ACT_TO, "ask"},
	{"want~", STANCE_ASKS, ACT_DONE, "ask"},
	{"want~ to know", STANCE_ASKS, ACT_REST, "ask"},
	{"warn~", STANCE_ASKS, ACT_TO, "ask"},
	{"warn~ against", STANCE_ASKS, ACT_REST, "ask"},
	{"was|were silent|mum|quiet|tight-lipped|mute|tightlipped",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"withhold~|withheld", STANCE_DECLINES, ACT_REST, "declined"},
	{"was|were * unavailable|unreachable", STANCE_DECLINES, ACT_WHOLE,
	 "not-reached"},
	{"wave~ aside|away|off", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"was|were afraid|worried|concerned|fearful that|of|about",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"was|were * sceptical|skeptical|doubtful", STANCE_SUSPECTS, ACT_REST,
	 "belief"},
	{"walk~ back", STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"went back on", STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"withdraw~|withdrew|withdrawn", STANCE_WITHDRAWS, ACT_CLAIM,
	 "withdrawn"},
	{"went unanswered|unreturned|unheeded", STANCE_DECLINES, ACT_WHOLE,
	 "no-answer"},
	{"walk~ off|away|out|past * without|from", STANCE_DECLINES, ACT_REST,
	 "declined"},
	{"went into no|little * detail|details", STANCE_SILENT, ACT_REST,
	 "said-nothing"},
	{"went no further", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"went silent|quiet", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"walk~ ** remark|remarks|comment|comments|statement|claim|"
	 "claims|accusation|assertion|forecast|pledge back",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"walk~ ** back", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
	{"want~ * answer|answers|inquiry|enquiry|explanation|"
	 "explanations|apology|investigation|assurances|clarification|"
	 "guarantees",
	 STANCE_ASKS, ACT_REST, "ask"},
	{"want~ more * information|details|data|time|money", STANCE_ASKS,
	 ACT_REST, "ask"},
	{"wish~", STANCE_ASKS, ACT_TO, "ask"},
	{"wave~ away|aside|off|back|down", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"was|were unconvinced|dubious|wary", STANCE_SUSPECTS, ACT_REST,
	 "belief"},
	{"was|were nervous|anxious|alarmed|fearful|scared that|about",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"work~ on|from|under|with the|a|an * theory|assumption|"
	 "hypothesis|premise|suspicion|possibility",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"weigh~ * possibility|theory|suspicion|suspicions|spectre|"
	 "specter|hypothesis that|of",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"wager~ that", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"worry~ that|it|the", STANCE_SUSPECTS, ACT_REST, "belief"},
};

#define ROWS(letter, rows)                                                     \
	[(letter) - 'a'] = {rows, sizeof(rows) / sizeof *(rows)}

const struct act_rows acts_plain_s[26] = {
	ROWS('s', plain_s), ROWS('t', plain_t), ROWS('u', plain_u),
	ROWS('v', plain_v), ROWS('w', plain_w),
};
