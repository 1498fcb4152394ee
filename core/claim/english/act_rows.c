/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/act.h"

/* Of rows of one letter the first that stands wins: longer ones come first
 * where they begin alike. */
static const struct act plain_a[] = {
	{"answer~|answered no", STANCE_DENIES, ACT_WHOLE, "untrue"},
	{"answer~|answered yes", STANCE_CONFIRMS, ACT_WHOLE, "confirm"},
	{"are vague|short|thin|reticent on|about", STANCE_SILENT, ACT_REST,
	 "said-nothing"},
	{"are of * view|opinion|belief that", STANCE_SUSPECTS, ACT_REST,
	 "belief"},
	{"are convinced|confident|certain|sure that|the|it|he|she|they",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"advise~ -ing", STANCE_ASKS, ACT_WHOLE, "ask"},
	{"avoid~ ** question|questions|query|queries|inquiry|"
	 "inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"are * unable|unwilling|reluctant to comment|discuss|say|"
	 "respond|speak|talk|confirm|elaborate|provide|disclose",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"are mum|tight-lipped|tightlipped|coy|evasive|noncommittal|"
	 "non-committal|cagey",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"answer~|accept~ no * question|questions|query|queries|"
	 "inquiry|inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "no-answer"},
	{"assert~ * innocence", STANCE_DENIES, ACT_WHOLE, "reject"},
	{"are inclined|tempted|minded to believe|think|suspect|assume",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"add~ weight|credence|support|credibility|substance to",
	 STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"assume~ * responsibility|blame for", STANCE_CONFIRMS, ACT_REST,
	 "confirm"},
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
	{"admit~ to", STANCE_CONFIRMS, ACT_CLAIM, "confirm"},
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
	{"avoid~ * mention|reference|word|words|subject|topic", STANCE_SILENT,
	 ACT_REST, "said-nothing"},
	{"add~ no|little|few|scant|sparse|scarce|minimal|only|hardly|"
	 "barely * light|reason|reasons|explanation|explanations|"
	 "detail|details|figure|figures|date|dates|name|names|number|"
	 "numbers|indication|information|account|timetable|timeline|"
	 "evidence|proof|further|motive|cause|estimate|hint|clue|"
	 "clues|specifics|word|insight|breakdown",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"alter~ * story|account|testimony|version|statement", STANCE_WITHDRAWS,
	 ACT_REST, "withdrawn"},
	{"abjure~|annul~", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
	{"apologise~|apologize~ for * saying|claiming|writing|"
	 "suggesting|reporting|stating|alleging|implying|said|claimed|"
	 "written|reported|suggested|accused|accusing",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"apologise~|apologize~ for having|had * said|claimed|written|"
	 "reported|suggested|stated|alleged|implied|accused|called|published|"
	 "named|identified|described",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"apologise~|apologize~ for ** claim|claims|report|article|"
	 "story|statement|accusation|accusations|allegation|"
	 "allegations|broadcast|headline|error",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"add~ ** correction|corrections|retraction|retractions|"
	 "erratum|corrigendum|disclaimer",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"append~ ** correction|corrections|retraction|retractions|"
	 "erratum|corrigendum|disclaimer",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"attach~ ** correction|corrections|retraction|retractions|"
	 "erratum|corrigendum|disclaimer",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"agitate~ for", STANCE_ASKS, ACT_REST, "ask"},
	{"appeal~ against", STANCE_ASKS, ACT_REST, "ask"},
	{"adjure~", STANCE_ASKS, ACT_TO, "ask"},
	{"admonish~", STANCE_ASKS, ACT_TO, "ask"},
	{"appeal~ to", STANCE_ASKS, ACT_REST, "ask"},
	{"await~ * answer|answers|inquiry|enquiry|explanation|"
	 "explanations|apology|investigation|assurances|clarification|"
	 "guarantees",
	 STANCE_ASKS, ACT_REST, "ask"},
	{"are unconvinced|dubious|wary", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"are nervous|anxious|alarmed|fearful|scared that|about",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"act~ on|from|under|with the|a|an * theory|assumption|"
	 "hypothesis|premise|suspicion|possibility",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"accept~ that|responsibility|blame|liability", STANCE_CONFIRMS,
	 ACT_REST, "confirm"},
	{"allow~ that", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"attest~ to|that", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"ascertain~", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"admit~ up|having|being", STANCE_CONFIRMS, ACT_REST, "confirm"},
};
static const struct act plain_b[] = {
	{"bat~ off|aside|away|back|down ** question|questions|query|"
	 "queries|inquiry|inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"brush~ off|aside|away|back|down ** question|questions|query|"
	 "queries|inquiry|inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"bypass~ ** question|questions|query|queries|inquiry|"
	 "inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"beg~", STANCE_ASKS, ACT_TO, "ask"},
	{"beg~ for", STANCE_ASKS, ACT_REST, "ask"},
	{"beseech~|besought", STANCE_ASKS, ACT_TO, "ask"},
	{"brush~ aside|off|away * question|questions|query|queries",
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
	{"bite~|bit * tongue", STANCE_DECLINES, ACT_WHOLE, "declined"},
	{"back~ away|off|down|out * from|on|of", STANCE_WITHDRAWS, ACT_REST,
	 "withdrawn"},
	{"back~ off|away", STANCE_WITHDRAWS, ACT_WHOLE, "withdrawn"},
	{"badger~", STANCE_ASKS, ACT_TO, "ask"},
	{"bade", STANCE_ASKS, ACT_TO, "ask"},
	{"bat~ away|aside|off|back|down", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"brush~ away|aside|off|back|down", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"bristle~|balk~ at", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"bemoan~", STANCE_DENIES, ACT_FALSE, "reject"},
	{"blast~", STANCE_DENIES, ACT_FALSE, "untrue"},
	{"bet~ that", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"bolster~ * claim|claims|allegation|allegations|account|"
	 "accounts|version|suspicion|suspicions|theory|story|findings",
	 STANCE_CONFIRMS, ACT_REST, "confirm"},
};
static const struct act plain_c[] = {
	{"change~ * tune|story|account|version|testimony", STANCE_WITHDRAWS,
	 ACT_REST, "withdrawn"},
	{"challenge~ * claim|claims|allegation|allegations|finding|"
	 "findings|account|assertion|accusation|accusations|version|"
	 "conclusion|conclusions",
	 STANCE_DENIES, ACT_REST, "deny"},
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
	{"cancel~ ** alert|warning|alarm|advisory", STANCE_WITHDRAWS, ACT_REST,
	 "withdrawn"},
	{"cancel~ its|his|her|their", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
	{"cut~ short|off ** question|questions|query|queries|inquiry|"
	 "inquiries|enquiry|enquiries|interview",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"clam~ up", STANCE_DECLINES, ACT_WHOLE, "declined"},
	{"contain~ no|little|few|scant|neither * mention|reference|"
	 "references|reason|reasons|explanation|explanations|detail|"
	 "details|figure|figures|date|dates|name|names|number|numbers|"
	 "indication|information|account|timetable|timeline|evidence|"
	 "proof|further|motive|cause|estimate|hint|clue|clues|"
	 "specifics|word|insight|breakdown",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"carry~ no|little|few|scant|neither * mention|reference|"
	 "references|reason|reasons|explanation|explanations|detail|"
	 "details|figure|figures|date|dates|name|names|number|numbers|"
	 "indication|information|account|timetable|timeline|evidence|"
	 "proof|further|motive|cause|estimate|hint|clue|clues|"
	 "specifics|word|insight|breakdown",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"cite~ no|nothing|none|neither|nobody|nowhere", STANCE_SILENT,
	 ACT_REST, "said-nothing"},
	{"correct~ ** record|mistake|error|article|report|story|"
	 "figure|figures|statement",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"carry~ ** correction|corrections|retraction|retractions|"
	 "erratum|corrigendum|disclaimer",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"cut~ ** toll|count|tally|estimate|number|figure|figures "
	 "down|downward|downwards|from|to",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"clamour~ for", STANCE_ASKS, ACT_REST, "ask"},
	{"clamor~ for", STANCE_ASKS, ACT_REST, "ask"},
	{"cry~ for", STANCE_ASKS, ACT_REST, "ask"},
	{"caution~", STANCE_ASKS, ACT_TO, "ask"},
	{"coax~", STANCE_ASKS, ACT_TO, "ask"},
	{"cajole~", STANCE_ASKS, ACT_TO, "ask"},
	{"caution~ against", STANCE_ASKS, ACT_REST, "ask"},
	{"counter~|contradict~", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"counter~", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"counter~", STANCE_DENIES, ACT_FALSE, "reject"},
	{"contradict~", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"contradict~", STANCE_DENIES, ACT_FALSE, "reject"},
	{"challenge~", STANCE_DENIES, ACT_FALSE, "reject"},
	{"characterise~", STANCE_DENIES, ACT_FALSE, "untrue"},
	{"characterize~", STANCE_DENIES, ACT_FALSE, "untrue"},
	{"condemn~", STANCE_DENIES, ACT_FALSE, "untrue"},
	{"criticise~", STANCE_DENIES, ACT_FALSE, "untrue"},
	{"criticize~", STANCE_DENIES, ACT_FALSE, "untrue"},
	{"consider~", STANCE_DENIES, ACT_FALSE, "untrue"},
	{"cast~ doubt|doubts on|over", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"consider~ ** possible|likely|probable|plausible|unlikely|"
	 "conceivable that|to",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"consider~ * possibility|theory|suspicion|suspicions|spectre|"
	 "specter|hypothesis that|of",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"cop~ to", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"confess~", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"confess~ to|up|having|being", STANCE_CONFIRMS, ACT_REST, "confirm"},
};
static const struct act plain_d[] = {
	{"decline~ ** question|questions|query|queries|inquiry|"
	 "inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"dodge~ ** question|questions|query|queries|inquiry|"
	 "inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"duck~ ** question|questions|query|queries|inquiry|inquiries|"
	 "enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"deflect~ ** question|questions|query|queries|inquiry|"
	 "inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"decline~ * request|requests|invitation|invitations for|to "
	 "comment|comments|interview|interviews|talk|speak",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"direct~ * question|questions|query|queries|inquiry|"
	 "inquiries|enquiry|enquiries|calls|requests|request|"
	 "reporters|journalists|comment|callers to|on",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"defer~ * question|questions|query|queries|inquiry|inquiries|"
	 "enquiry|enquiries|calls|requests|request|reporters|"
	 "journalists|comment|callers to|on",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"demand~ to|an|a|the", STANCE_ASKS, ACT_REST, "ask"},
	{"direct~", STANCE_ASKS, ACT_TO, "ask"},
	{"disclose~ nothing|little|no", STANCE_DECLINES, ACT_REST,
	 "not-disclosed"},
	{"decline~ comment|comments", STANCE_DECLINES, ACT_REST, "declined"},
	{"decline~ to", STANCE_DECLINES, ACT_REST, "declined"},
	{"decline~ requests|request|interview|interviews|an", STANCE_DECLINES,
	 ACT_REST, "declined"},
	{"dodge~|duck~|deflect~ * question|questions|query|queries|"
	 "answer|issue",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"deflect~|demur~", STANCE_DECLINES, ACT_ALONE, "declined"},
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
	{"demur~", STANCE_DECLINES, ACT_WHOLE, "declined"},
	{"dance~ around", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"draw~|drew a veil", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"delete~ ** post|tweet|message|claim|claims|statement|"
	 "article|video",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"dial~ ** remark|remarks|comment|comments|statement|claim|"
	 "claims|accusation|assertion|forecast|pledge back",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"dial~ back|down", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
	{"distance~ himself|herself|itself|themselves from", STANCE_WITHDRAWS,
	 ACT_REST, "withdrawn"},
	{"did|do~|does|done * about-face|u-turn|about-turn|volte-face|"
	 "climbdown|climb-down|turnaround|reversal|somersault",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"downgrade~ ** estimate|forecast|assessment|figure|toll|count",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"disavow~ his|her|their|its own", STANCE_WITHDRAWS, ACT_REST,
	 "withdrawn"},
	{"disprove~|discredit~", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"disprove~", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"disprove~", STANCE_DENIES, ACT_FALSE, "reject"},
	{"discredit~", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"discredit~", STANCE_DENIES, ACT_FALSE, "reject"},
	{"deride~", STANCE_DENIES, ACT_FALSE, "reject"},
	{"decry~", STANCE_DENIES, ACT_FALSE, "reject"},
	{"denounce~", STANCE_DENIES, ACT_FALSE, "untrue"},
	{"deplore~", STANCE_DENIES, ACT_FALSE, "untrue"},
	{"deem~", STANCE_DENIES, ACT_FALSE, "untrue"},
	{"declare~", STANCE_DENIES, ACT_FALSE, "untrue"},
	{"dub~", STANCE_DENIES, ACT_FALSE, "untrue"},
	{"dismiss~", STANCE_DENIES, ACT_FALSE, "untrue"},
	{"defend~ himself|herself|itself|themselves against", STANCE_DENIES,
	 ACT_REST, "reject"},
	{"disagree~ with", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"dread~ that|a|the", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"deem~ ** possible|likely|probable|plausible|unlikely|"
	 "conceivable that|to",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
};
static const struct act plain_e[] = {
	{"evade~ ** question|questions|query|queries|inquiry|"
	 "inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"exercise~ * right|rights to remain|silence", STANCE_DECLINES,
	 ACT_REST, "declined"},
	{"exercise~ * right|rights not|against", STANCE_DECLINES, ACT_REST,
	 "declined"},
	{"entertain~ no * question|questions|query|queries|inquiry|"
	 "inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "no-answer"},
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
	{"equivocate~", STANCE_DECLINES, ACT_WHOLE, "declined"},
	{"erase~ ** post|tweet|message|claim|claims|statement|article|"
	 "video",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"execute~ * about-face|u-turn|about-turn|volte-face|"
	 "climbdown|climb-down|turnaround|reversal|somersault",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"enjoin~", STANCE_ASKS, ACT_TO, "ask"},
	{"entreat~", STANCE_ASKS, ACT_TO, "ask"},
	{"echo~ up * call|calls|demand|demands|appeal|appeals|request|"
	 "requests|plea|pleas for|to|that",
	 STANCE_ASKS, ACT_REST, "ask"},
	{"express~ * doubt|doubts|scepticism|skepticism", STANCE_SUSPECTS,
	 ACT_REST, "belief"},
	{"entertain~|express~ * fear|fears|suspicion|suspicions|worry|"
	 "worries|concern|concerns|doubt|doubts that|about|over|of",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"examine~|explore~ * possibility|theory|suspicion|suspicions|"
	 "spectre|specter|hypothesis that|of",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
};
static const struct act plain_f[] = {
	{"fend~ off|aside|away|back|down ** question|questions|query|"
	 "queries|inquiry|inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"fob~ off|aside|away|back|down ** question|questions|query|"
	 "queries|inquiry|inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"forward~ * question|questions|query|queries|inquiry|"
	 "inquiries|enquiry|enquiries|calls|requests|request|"
	 "reporters|journalists|comment|callers to|on",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"field~ no * question|questions|query|queries|inquiry|"
	 "inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "no-answer"},
	{"fall~|fell silent|mum|quiet|tight-lipped|mute|tightlipped",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"fail~ to say|mention|name|explain|specify|address|identify|"
	 "state|note|disclose|elaborate|clarify|describe|acknowledge",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"fail~ to respond|reply|answer|comment|return", STANCE_DECLINES,
	 ACT_REST, "no-answer"},
	{"fess~ up", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"fear~", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"figure~ that", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"fail~ to respond|reply|answer|comment|return|disclose|"
	 "reveal|confirm|publish",
	 STANCE_DECLINES, ACT_REST, "no-answer"},
	{"fail~ to include|touch|list|detail|refer|reveal|spell|"
	 "indicate|discuss|cite|tell|credit|raise|mention|disclose",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"flip-flop~", STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"file~ ** correction|corrections|retraction|retractions|"
	 "erratum|corrigendum|disclaimer",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"file~ a|an|the|their|its|his|her|out * appeal|call|plea|"
	 "demand|ultimatum|request|petition|motion|invitation|order|"
	 "summons for|to|that|demanding|asking|calling|urging",
	 STANCE_ASKS, ACT_REST, "ask"},
	{"file~ to have|dismiss|strike|suppress|exclude|block", STANCE_ASKS,
	 ACT_REST, "ask"},
	{"fend~ away|aside|off|back|down", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"fight~|fought * charge|charges|accusation|accusations|claim|"
	 "claims|allegation|allegations",
	 STANCE_DENIES, ACT_REST, "reject"},
	{"fire~ back|out at|against|on", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"find~|found no truth|substance|basis|merit in|to|for", STANCE_DENIES,
	 ACT_REST, "reject"},
	{"float~ * possibility|theory|suspicion|suspicions|spectre|"
	 "specter|hypothesis that|of",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
};

#define ROWS(letter, rows)                                                     \
	[(letter) - 'a'] = {rows, sizeof(rows) / sizeof *(rows)}

const struct act_rows acts_plain_a[26] = {
	ROWS('a', plain_a), ROWS('b', plain_b), ROWS('c', plain_c),
	ROWS('d', plain_d), ROWS('e', plain_e), ROWS('f', plain_f),
};
