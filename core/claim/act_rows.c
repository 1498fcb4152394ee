/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/act.h"

/* Of rows of one letter the first that stands wins: longer ones come first
 * where they begin alike. */
static const struct act plain_a[] = {
	{"appeal~ for|to|against", STANCE_ASKS, ACT_REST, "ask"},
	{"advise~", STANCE_ASKS, ACT_TO, "ask"},
	{"advise~ against", STANCE_ASKS, ACT_REST, "ask"},
	{"alert~", STANCE_ASKS, ACT_TO, "ask"},
	{"ask~", STANCE_ASKS, ACT_TO, "ask"},
	{"ask~ for|if|whether", STANCE_ASKS, ACT_REST, "ask"},
	{"are silent|mum|quiet|tight-lipped|mute|tightlipped", STANCE_SILENT,
	 ACT_REST, "said-nothing"},
	{"avoid~ naming|mentioning|saying|blaming|identifying|"
	 "addressing|any|direct|specifying",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"abstain~ from comment|commenting", STANCE_DECLINES, ACT_REST,
	 "declined"},
	{"avoid~ * question|questions|answer", STANCE_DECLINES, ACT_REST,
	 "declined"},
	{"are * unavailable|unreachable", STANCE_DECLINES, ACT_WHOLE,
	 "not-reached"},
	{"authenticate~", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"admit~ to", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"acknowledge~", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"assume~ that|the|it|he|she|they|a|an", STANCE_SUSPECTS, ACT_REST,
	 "belief"},
	{"assume~", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"anticipate~", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"are afraid|worried|concerned|fearful that|of|about", STANCE_SUSPECTS,
	 ACT_REST, "belief"},
	{"are * sceptical|skeptical|doubtful", STANCE_SUSPECTS, ACT_REST,
	 "belief"},
	{"ate his|her|their|its words", STANCE_WITHDRAWS, ACT_WHOLE,
	 "withdrawn"},
	{"amend~", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
	{"abandon~", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
};
static const struct act plain_b[] = {
	{"beg~", STANCE_ASKS, ACT_TO, "ask"},
	{"beg~ for", STANCE_ASKS, ACT_REST, "ask"},
	{"beseech~|besought", STANCE_ASKS, ACT_TO, "ask"},
	{"brush~ aside|off|away * question|questions|query|"
	 "queries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"brush~ aside|off|away", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"brand~", STANCE_DENIES, ACT_FALSE, "untrue"},
	{"bear~|bore|borne|bears out", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"back~ up", STANCE_CONFIRMS, ACT_CLAIM, "confirm"},
	{"bear~|bore witness to", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"back~ down|away|off|out from|on|of", STANCE_WITHDRAWS, ACT_REST,
	 "withdrawn"},
	{"back~ down", STANCE_WITHDRAWS, ACT_WHOLE, "withdrawn"},
	{"backtrack~", STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"backpedal~|back-pedal~", STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
};
static const struct act plain_c[] = {
	{"call~ on|upon|for", STANCE_ASKS, ACT_REST, "ask"},
	{"challenge~", STANCE_ASKS, ACT_TO, "ask"},
	{"command~", STANCE_ASKS, ACT_TO, "ask"},
	{"counsel~", STANCE_ASKS, ACT_TO, "ask"},
	{"contain~ no * mention|reference|word", STANCE_SILENT, ACT_REST,
	 "said-nothing"},
	{"contest~", STANCE_DENIES, ACT_CLAIM, "deny"},
	{"call~", STANCE_DENIES, ACT_FALSE, "untrue"},
	{"confess~ to|that|his|her|their", STANCE_CONFIRMS, ACT_REST,
	 "confirm"},
	{"come~|came clean", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"corroborate~", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"certify~", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"concede~", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"confirm~", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"conjecture~", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"consider~ it * possible|likely|probable|unlikely", STANCE_SUSPECTS,
	 ACT_REST, "belief"},
	{"cast~ doubt on", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"climb~ down", STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"correct~", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
	{"correct~ itself|himself|herself|themselves", STANCE_WITHDRAWS,
	 ACT_WHOLE, "withdrawn"},
	{"cancel~ its|his|her|their", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
	{"change~ its|his|her|their", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
};
static const struct act plain_d[] = {
	{"demand~ to|an|a|the", STANCE_ASKS, ACT_REST, "ask"},
	{"direct~", STANCE_ASKS, ACT_TO, "ask"},
	{"disclose~ nothing|little|no", STANCE_DECLINES, ACT_REST,
	 "not-disclosed"},
	{"decline~ comment|comments", STANCE_DECLINES, ACT_REST, "declined"},
	{"decline~ to", STANCE_DECLINES, ACT_REST, "declined"},
	{"decline~ requests|request|interview|interviews|an", STANCE_DECLINES,
	 ACT_REST, "declined"},
	{"dodge~|duck~|deflect~ * question|questions|query|"
	 "queries|answer|issue",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"deflect~ * question|questions|query|queries", STANCE_DECLINES,
	 ACT_REST, "declined"},
	{"duck~ * question|questions", STANCE_DECLINES, ACT_REST, "declined"},
	{"debunk~", STANCE_DENIES, ACT_REST, "reject"},
	{"describe~", STANCE_DENIES, ACT_FALSE, "untrue"},
	{"dismiss~", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"disclaim~", STANCE_DENIES, ACT_REST, "deny"},
	{"doubt~", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"delete~", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
	{"drop~", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
	{"disown~", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
	{"disavow~", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
};
static const struct act plain_e[] = {
	{"encourage~", STANCE_ASKS, ACT_TO, "ask"},
	{"exhort~", STANCE_ASKS, ACT_TO, "ask"},
	{"evade~ * question|questions|query|queries|answer|issue",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"evade~ * question|questions|answer", STANCE_DECLINES, ACT_REST,
	 "declined"},
	{"exclude~", STANCE_DENIES, ACT_CLAIM, "ruled-out"},
	{"expect~", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"eat~ his|her|their|its words", STANCE_WITHDRAWS, ACT_WHOLE,
	 "withdrawn"},
};
static const struct act plain_f[] = {
	{"fall~|fell silent|mum|quiet|tight-lipped|mute|"
	 "tightlipped",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"fail~ to say|mention|name|explain|specify|address|"
	 "identify|state|note|disclose|elaborate|clarify|"
	 "describe|acknowledge",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"fail~ to respond|reply|answer|comment|return", STANCE_DECLINES,
	 ACT_REST, "no-answer"},
	{"fess~ up", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"fear~", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"figure~ that", STANCE_SUSPECTS, ACT_REST, "belief"},
};
static const struct act plain_g[] = {
	{"give~|gave|given no|little|few * reason|reasons|"
	 "explanation|explanations|detail|details|figure|"
	 "figures|date|dates|name|names|number|numbers|"
	 "indication|information|account|timetable|timeline|"
	 "evidence|further|motive|cause|estimate|hint|clue|clues",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"give~|gave|given no * answer|answers|comment|comments|"
	 "reply|response",
	 STANCE_DECLINES, ACT_REST, "no-answer"},
	{"gloss~ over", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"gainsay~", STANCE_DENIES, ACT_REST, "deny"},
	{"guess~", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"go~|gone back on", STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
};
static const struct act plain_h[] = {
	{"has|have|had no * comment|comments|statement", STANCE_DECLINES,
	 ACT_REST, "declined"},
	{"has|have|had nothing * to * say|add|share", STANCE_DECLINES, ACT_REST,
	 "declined"},
	{"has|have|had nothing|little to say", STANCE_SILENT, ACT_REST,
	 "said-nothing"},
	{"hypothesise~|hypothesize~", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"hold~|held it * possible|likely|probable", STANCE_SUSPECTS, ACT_REST,
	 "belief"},
	{"has|have|had|harbour~|harbor~ * suspicion|suspicions|"
	 "doubts|doubt|fears",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
};
static const struct act plain_i[] = {
	{"implore~", STANCE_ASKS, ACT_REST, "ask"},
	{"insist~ on", STANCE_ASKS, ACT_REST, "ask"},
	{"instruct~", STANCE_ASKS, ACT_TO, "ask"},
	{"invite~", STANCE_ASKS, ACT_TO, "ask"},
	{"is silent|mum|quiet|tight-lipped|mute|tightlipped", STANCE_SILENT,
	 ACT_REST, "said-nothing"},
	{"ignore~ * question|questions|request|requests|email|"
	 "emails|call|calls|letter|letters|inquiries|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"is * unavailable|unreachable", STANCE_DECLINES, ACT_WHOLE,
	 "not-reached"},
	{"imagine~ that", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"is afraid|worried|concerned|fearful that|of|about", STANCE_SUSPECTS,
	 ACT_REST, "belief"},
	{"is * sceptical|skeptical|doubtful", STANCE_SUSPECTS, ACT_REST,
	 "belief"},
	{"incline~ to", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"issue~ a|an|the * correction|retraction|clarification",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
};
static const struct act plain_k[] = {
	{"keep~|kept silent|mum|quiet|tight-lipped|mute|"
	 "tightlipped",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
};
static const struct act plain_l[] = {
	{"lobby~", STANCE_ASKS, ACT_TO, "ask"},
	{"lobby~ for", STANCE_ASKS, ACT_REST, "ask"},
	{"leave~|left out", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"leave~|left open whether|who|how|what|when|why", STANCE_SILENT,
	 ACT_REST, "said-nothing"},
	{"laugh~ off|at", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"label~", STANCE_DENIES, ACT_FALSE, "untrue"},
	{"lean~ towards|toward", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"lift~", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
};
static const struct act plain_m[] = {
	{"make~|made no * mention|reference", STANCE_SILENT, ACT_REST,
	 "said-nothing"},
	{"make~|made no * comment|statement", STANCE_DECLINES, ACT_REST,
	 "declined"},
	{"maintain~ * innocence", STANCE_DENIES, ACT_WHOLE, "deny"},
};
static const struct act plain_n[] = {
	{"neglect~ to say|mention|name|explain|state|note|add", STANCE_SILENT,
	 ACT_REST, "said-nothing"},
};
static const struct act plain_o[] = {
	{"order~", STANCE_ASKS, ACT_TO, "ask"},
	{"order~ that|the|a|an", STANCE_ASKS, ACT_REST, "ask"},
	{"offer~ no|little|few * reason|reasons|explanation|"
	 "explanations|detail|details|evidence|figure|figures|"
	 "proof|timetable|specifics|account|clue|clues",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"offer~ no * comment|answer|response", STANCE_DECLINES, ACT_REST,
	 "no-answer"},
	{"omit~", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"own~ up", STANCE_CONFIRMS, ACT_REST, "confirm"},
};
static const struct act plain_p[] = {
	{"petition~", STANCE_ASKS, ACT_REST, "ask"},
	{"plead~ with|for", STANCE_ASKS, ACT_REST, "ask"},
	{"press~ for", STANCE_ASKS, ACT_REST, "ask"},
	{"push~ for", STANCE_ASKS, ACT_REST, "ask"},
	{"provide~ no|little|few * reason|reasons|explanation|"
	 "explanations|detail|details|evidence|figure|figures|"
	 "proof|timetable|timeline|information|specifics",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"pass~ over", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"pour~ scorn|cold", STANCE_DENIES, ACT_REST, "reject"},
	{"plead~ not guilty", STANCE_DENIES, ACT_REST, "deny"},
	{"plead~ innocent", STANCE_DENIES, ACT_REST, "deny"},
	{"protest~ * innocence", STANCE_DENIES, ACT_WHOLE, "deny"},
	{"plead~ guilty", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"presume~", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"publish~ a|an|the * correction|retraction", STANCE_WITHDRAWS,
	 ACT_REST, "withdrawn"},
	{"print~ a|an|the * correction|retraction", STANCE_WITHDRAWS, ACT_REST,
	 "withdrawn"},
	{"post~ a|an|the * correction|retraction", STANCE_WITHDRAWS, ACT_REST,
	 "withdrawn"},
	{"pull~", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
};
static const struct act plain_r[] = {
	{"recommend~", STANCE_ASKS, ACT_REST, "ask"},
	{"request~", STANCE_ASKS, ACT_REST, "ask"},
	{"require~", STANCE_ASKS, ACT_TO, "ask"},
	{"reveal~ nothing|little|no", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"remain~ silent|mum|quiet|tight-lipped|mute|tightlipped",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"refuse~ to", STANCE_DECLINES, ACT_REST, "declined"},
	{"refuse~ comment|all|any|interviews", STANCE_DECLINES, ACT_REST,
	 "declined"},
	{"refrain~ from", STANCE_DECLINES, ACT_REST, "declined"},
	{"reserve~ comment|judgment|judgement", STANCE_DECLINES, ACT_REST,
	 "declined"},
	{"rubbish~", STANCE_DENIES, ACT_REST, "reject"},
	{"reject~", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"rule~ out", STANCE_DENIES, ACT_REST, "ruled-out"},
	{"reckon~", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"row~ back", STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"roll~ back", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
	{"run~|ran a|an|the * correction|retraction", STANCE_WITHDRAWS,
	 ACT_REST, "withdrawn"},
	{"revise~", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
	{"revoke~", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
	{"rescind~", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
	{"renounce~", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
	{"reverse~", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
	{"reverse~ itself|himself|herself|themselves", STANCE_WITHDRAWS,
	 ACT_WHOLE, "withdrawn"},
	{"remove~", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
	{"retreat~ from", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
	{"repudiate~", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
	{"recant~", STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"recant~", STANCE_WITHDRAWS, ACT_WHOLE, "withdrawn"},
	{"retract~", STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
};
static const struct act plain_s[] = {
	{"suspect~", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"summon~", STANCE_ASKS, ACT_TO, "ask"},
	{"say~|said nothing|little|zilch * about|of|on", STANCE_SILENT,
	 ACT_REST, "said-nothing"},
	{"say~|said nothing|little", STANCE_SILENT, ACT_WHOLE, "said-nothing"},
	{"stay~ silent|mum|quiet|tight-lipped|mute|tightlipped", STANCE_SILENT,
	 ACT_REST, "said-nothing"},
	{"stop~ short of", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"skip~|skirt~ over", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"sidestep~ * question|questions|query|queries|answer|"
	 "issue",
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
};
static const struct act plain_t[] = {
	{"tell~|told", STANCE_ASKS, ACT_TO, "ask"},
	{"take~|took issue with", STANCE_DENIES, ACT_REST, "reject"},
	{"theorise~|theorize~", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"take~|took|taken back", STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"take~|took|taken it|them back", STANCE_WITHDRAWS, ACT_WHOLE,
	 "withdrawn"},
};
static const struct act plain_u[] = {
	{"urge~", STANCE_ASKS, ACT_REST, "ask"},
	{"unsay~|unsaid", STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"unpublish~", STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
};
static const struct act plain_v[] = {
	{"verify~", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"validate~", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"vindicate~", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"vouch~ for", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"void~", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
};
static const struct act plain_w[] = {
	{"want~", STANCE_ASKS, ACT_TO, "ask"},
	{"want~ to know", STANCE_ASKS, ACT_REST, "ask"},
	{"warn~", STANCE_ASKS, ACT_TO, "ask"},
	{"warn~ against", STANCE_ASKS, ACT_REST, "ask"},
	{"was|were silent|mum|quiet|tight-lipped|mute|"
	 "tightlipped",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"withhold~|withheld", STANCE_DECLINES, ACT_REST, "declined"},
	{"was|were * unavailable|unreachable", STANCE_DECLINES, ACT_WHOLE,
	 "not-reached"},
	{"wave~ aside|away|off", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"was|were afraid|worried|concerned|fearful that|of|"
	 "about",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"was|were * sceptical|skeptical|doubtful", STANCE_SUSPECTS, ACT_REST,
	 "belief"},
	{"walk~ back", STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"went back on", STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"withdraw~|withdrew|withdrawn", STANCE_WITHDRAWS, ACT_CLAIM,
	 "withdrawn"},
};

static const struct act negated_a[] = {
	{"answer|answered", STANCE_DECLINES, ACT_REST, "no-answer"},
	{"announce|announced", STANCE_DECLINES, ACT_REST, "not-disclosed"},
	{"address|addressed|acknowledge|acknowledged|accuse|"
	 "accused",
	 STANCE_SILENT, ACT_REST, "not-said"},
	{"attribute|attributed", STANCE_SILENT, ACT_REST, "not-said"},
};
static const struct act negated_b[] = {
	{"be|been reached|drawn|available|reachable", STANCE_DECLINES,
	 ACT_WHOLE, "not-reached"},
	{"be|been commenting|discussing|answering|releasing|"
	 "disclosing",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"believe|believed", STANCE_SUSPECTS, ACT_REST, "not-believed"},
	{"blame|blamed", STANCE_SILENT, ACT_REST, "not-said"},
	{"be on", STANCE_DECLINES, ACT_REST, "declined"},
};
static const struct act negated_c[] = {
	{"comment|commented|commenting", STANCE_DECLINES, ACT_REST,
	 "no-answer"},
	{"confirm|confirmed|corroborate|corroborated", STANCE_DECLINES,
	 ACT_REST, "not-confirmed"},
	{"contradict|contradicted", STANCE_DECLINES, ACT_REST, "not-denied"},
	{"cite|cited|clarify|clarified", STANCE_SILENT, ACT_REST, "not-said"},
	{"claim|claimed", STANCE_SILENT, ACT_REST, "not-said"},
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
};
static const struct act negated_e[] = {
	{"engage", STANCE_DECLINES, ACT_REST, "declined"},
	{"exclude|excluded", STANCE_SUSPECTS, ACT_REST, "not-ruled-out"},
	{"expect|expected", STANCE_SUSPECTS, ACT_REST, "not-believed"},
	{"explain|explained|elaborate|elaborated", STANCE_SILENT, ACT_REST,
	 "not-said"},
};
static const struct act negated_g[] = {
	{"get", STANCE_DECLINES, ACT_REST, "declined"},
	{"go|gone into", STANCE_SILENT, ACT_REST, "not-said"},
	{"give|given|gave * reason|reasons|explanation|detail|"
	 "details|figure|figures|date|name|names|number|"
	 "evidence|breakdown|timetable|timeline|motive|"
	 "specifics|information|estimate|account",
	 STANCE_SILENT, ACT_REST, "not-said"},
	{"give|given|gave * comment|answer|answers|response|"
	 "reply|statement",
	 STANCE_DECLINES, ACT_REST, "no-answer"},
};
static const struct act negated_i[] = {
	{"identify|identified|indicate|indicated", STANCE_SILENT, ACT_REST,
	 "not-said"},
};
static const struct act negated_l[] = {
	{"list|listed", STANCE_SILENT, ACT_REST, "not-said"},
	{"let on", STANCE_DECLINES, ACT_REST, "declined"},
};
static const struct act negated_m[] = {
	{"make|made * public", STANCE_DECLINES, ACT_WHOLE, "not-disclosed"},
	{"make|made * available", STANCE_DECLINES, ACT_WHOLE, "not-disclosed"},
	{"mention|mentioned", STANCE_SILENT, ACT_REST, "not-said"},
};
static const struct act negated_n[] = {
	{"name|named", STANCE_SILENT, ACT_REST, "not-said"},
};
static const struct act negated_o[] = {
	{"offer|offered * reason|reasons|explanation|detail|"
	 "details|figure|figures|date|name|names|number|"
	 "evidence|breakdown|timetable|timeline|motive|"
	 "specifics|information|estimate|account",
	 STANCE_SILENT, ACT_REST, "not-said"},
	{"offer|offered * comment|answer|answers|response|reply|"
	 "statement",
	 STANCE_DECLINES, ACT_REST, "no-answer"},
};
static const struct act negated_p[] = {
	{"publish|published", STANCE_DECLINES, ACT_REST, "not-disclosed"},
	{"preclude|precluded", STANCE_SUSPECTS, ACT_REST, "not-ruled-out"},
	{"provide|provided * reason|reasons|explanation|detail|"
	 "details|figure|figures|date|name|names|number|"
	 "evidence|breakdown|timetable|timeline|motive|"
	 "specifics|information|estimate|account",
	 STANCE_SILENT, ACT_REST, "not-said"},
	{"provide|provided * comment|answer|answers|response|"
	 "reply|statement",
	 STANCE_DECLINES, ACT_REST, "no-answer"},
	{"put|place * figure|number|name|date|price|timetable", STANCE_SILENT,
	 ACT_REST, "not-said"},
	{"point to|the|a", STANCE_SILENT, ACT_REST, "not-said"},
};
static const struct act negated_q[] = {
	{"quantify|quantified", STANCE_SILENT, ACT_REST, "not-said"},
};
static const struct act negated_r[] = {
	{"respond|reply|responded|replied|responding|replying", STANCE_DECLINES,
	 ACT_REST, "no-answer"},
	{"return|returned * call|calls|message|messages|email|"
	 "emails|phone",
	 STANCE_DECLINES, ACT_REST, "no-answer"},
	{"respond|responded", STANCE_DECLINES, ACT_WHOLE, "no-answer"},
	{"release|released|reveal|revealed|report|reported", STANCE_DECLINES,
	 ACT_REST, "not-disclosed"},
	{"refute|refuted", STANCE_DECLINES, ACT_REST, "not-denied"},
	{"rule|ruled|ruling out", STANCE_SUSPECTS, ACT_REST, "not-ruled-out"},
	{"refer|referred", STANCE_SILENT, ACT_REST, "not-said"},
};
static const struct act negated_s[] = {
	{"share|shared", STANCE_DECLINES, ACT_REST, "not-disclosed"},
	{"speak", STANCE_DECLINES, ACT_REST, "declined"},
	{"suspect|suspected", STANCE_SUSPECTS, ACT_REST, "not-believed"},
	{"say|said|specify|specified|state|stated|single", STANCE_SILENT,
	 ACT_REST, "not-said"},
	{"spell|spelled|spelt out", STANCE_SILENT, ACT_REST, "not-said"},
};
static const struct act negated_t[] = {
	{"take|took|taken * questions|question", STANCE_DECLINES, ACT_WHOLE,
	 "no-answer"},
	{"talk", STANCE_DECLINES, ACT_REST, "declined"},
	{"think|thought", STANCE_SUSPECTS, ACT_REST, "not-believed"},
	{"touch|touched", STANCE_SILENT, ACT_REST, "not-said"},
	{"tell|told", STANCE_SILENT, ACT_REST, "not-said"},
};
static const struct act negated_v[] = {
	{"verify|verified", STANCE_DECLINES, ACT_REST, "not-confirmed"},
};
static const struct act negated_w[] = {
	{"went into", STANCE_SILENT, ACT_REST, "not-said"},
};

#define ROWS(letter, rows)                                                     \
	[(letter) - 'a'] = {rows, sizeof(rows) / sizeof *(rows)}

const struct act_rows acts_plain[26] = {
	ROWS('a', plain_a), ROWS('b', plain_b), ROWS('c', plain_c),
	ROWS('d', plain_d), ROWS('e', plain_e), ROWS('f', plain_f),
	ROWS('g', plain_g), ROWS('h', plain_h), ROWS('i', plain_i),
	ROWS('k', plain_k), ROWS('l', plain_l), ROWS('m', plain_m),
	ROWS('n', plain_n), ROWS('o', plain_o), ROWS('p', plain_p),
	ROWS('r', plain_r), ROWS('s', plain_s), ROWS('t', plain_t),
	ROWS('u', plain_u), ROWS('v', plain_v), ROWS('w', plain_w),
};

const struct act_rows acts_negated[26] = {
	ROWS('a', negated_a), ROWS('b', negated_b), ROWS('c', negated_c),
	ROWS('d', negated_d), ROWS('e', negated_e), ROWS('g', negated_g),
	ROWS('i', negated_i), ROWS('l', negated_l), ROWS('m', negated_m),
	ROWS('n', negated_n), ROWS('o', negated_o), ROWS('p', negated_p),
	ROWS('q', negated_q), ROWS('r', negated_r), ROWS('s', negated_s),
	ROWS('t', negated_t), ROWS('v', negated_v), ROWS('w', negated_w),
};

/* How the words begin with which a row may: their first three letters, so that
 * most words need no look at the rows. */
const char *const act_heads[26] = {
	['A' - 'A'] = "aba|abs|acc|ack|add|adm|adv|ale|ame|ann|ans|ant|"
		      "app|are|ask|ass|ate|att|aut|avo",
	['B' - 'A'] = "bac|be|bea|bee|beg|bel|bes|bla|bor|bra|bru",
	['C' - 'A'] = "cal|cam|can|cas|cer|cha|cit|cla|cli|com|con|cor|"
		      "cou",
	['D' - 'A'] = "deb|dec|def|del|dem|den|des|det|dir|dis|div|dod|"
		      "dou|dro|duc|dwe",
	['E' - 'A'] = "eat|ela|enc|eng|eva|exc|exh|exp",
	['F' - 'A'] = "fai|fal|fea|fel|fes|fig",
	['G' - 'A'] = "gai|gav|get|giv|glo|go|gon|gue",
	['H' - 'A'] = "had|har|has|hav|hel|hol|hyp",
	['I' - 'A'] = "ide|ign|ima|imp|inc|ind|ins|inv|is|iss",
	['K' - 'A'] = "kee|kep",
	['L' - 'A'] = "lab|lau|lea|lef|let|lif|lis|lob",
	['M' - 'A'] = "mad|mai|mak|men",
	['N' - 'A'] = "nam|neg",
	['O' - 'A'] = "off|omi|ord|own",
	['P' - 'A'] = "pas|pet|pla|ple|poi|pos|pou|pre|pri|pro|pub|pul|"
		      "pus|put",
	['Q' - 'A'] = "qua",
	['R' - 'A'] = "ran|rec|ref|rej|rel|rem|ren|rep|req|res|ret|rev|"
		      "rol|row|rub|rul|run",
	['S' - 'A'] = "sai|saw|say|sco|see|sei|sha|sho|shr|sid|sin|ski|"
		      "spe|sta|sto|sub|sum|sur|sus|swa",
	['T' - 'A'] = "tak|tal|tel|the|thi|tho|tol|too|tou",
	['U' - 'A'] = "unp|uns|urg",
	['V' - 'A'] = "val|ver|vin|voi|vou",
	['W' - 'A'] = "wal|wan|war|was|wav|wen|wer|wit",
};
