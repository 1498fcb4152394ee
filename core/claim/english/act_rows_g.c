/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/act.h"

/* Of rows of one letter the first that stands wins: longer ones come first
 * where they begin alike. */
static const struct act plain_g[] = {
	{"give~|gave nothing|little away", STANCE_DECLINES, ACT_REST,
	 "declined"},
	{"give~|gave * noncommittal|non-committal|evasive|vague "
	 "answer|answers|reply|response|responses",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"give~|gave weight|credence|support|credibility|substance to",
	 STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"give~|gave * confirmation", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"give~|gave|given no|little|few * reason|reasons|explanation|"
	 "explanations|detail|details|figure|figures|date|dates|name|"
	 "names|number|numbers|indication|information|account|"
	 "timetable|timeline|evidence|further|motive|cause|estimate|"
	 "hint|clue|clues",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"give~|gave|given no * answer|answers|comment|comments|reply|"
	 "response",
	 STANCE_DECLINES, ACT_REST, "no-answer"},
	{"gloss~ over", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"gainsay~", STANCE_DENIES, ACT_REST, "deny"},
	{"guess~", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"go~|gone back on", STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"go|goes|gone unanswered|unreturned|unheeded", STANCE_DECLINES,
	 ACT_WHOLE, "no-answer"},
	{"give~|gave|given no|little|few|scant|sparse|scarce|minimal|"
	 "only|hardly|barely * light|reason|reasons|explanation|"
	 "explanations|detail|details|figure|figures|date|dates|name|"
	 "names|number|numbers|indication|information|account|"
	 "timetable|timeline|evidence|proof|further|motive|cause|"
	 "estimate|hint|clue|clues|specifics|word|insight|breakdown",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"go~ into no|little * detail|details", STANCE_SILENT, ACT_REST,
	 "said-nothing"},
	{"go~ no further", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"go~ silent|quiet", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"grant~ that", STANCE_CONFIRMS, ACT_REST, "confirm"},
};
static const struct act plain_h[] = {
	{"has|have|had yet to respond|reply|answer|comment|return|"
	 "disclose|release|publish|reveal|announce|confirm",
	 STANCE_DECLINES, ACT_REST, "no-answer"},
	{"has|have|had yet to say|specify|name|identify|give|provide|"
	 "set|address|mention|elaborate|clarify|spell|offer",
	 STANCE_SILENT, ACT_REST, "not-said"},
	{"has|have|had not|no|hardly|scarcely * word|words for|about|"
	 "on|of",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"has|have|had * reason|reasons|grounds|cause to believe|"
	 "suspect|think|fear|doubt",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"has|have|had no * comment|comments|statement", STANCE_DECLINES,
	 ACT_REST, "declined"},
	{"has|have|had nothing * to * say|add|share", STANCE_DECLINES, ACT_REST,
	 "declined"},
	{"has|have|had nothing|little to say", STANCE_SILENT, ACT_REST,
	 "said-nothing"},
	{"hypothesise~|hypothesize~", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"hold~|held it * possible|likely|probable", STANCE_SUSPECTS, ACT_REST,
	 "belief"},
	{"has|have|had|harbour~|harbor~ * suspicion|suspicions|doubts|"
	 "doubt|fears",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"hang~|hung up", STANCE_DECLINES, ACT_ALONE, "declined"},
	{"hang~|hung up on", STANCE_DECLINES, ACT_REST, "declined"},
	{"has|have|had no * response|reply|answer|interest in|to|for|"
	 "when|on",
	 STANCE_DECLINES, ACT_REST, "no-answer"},
	{"has|have|had no * response|reply|answer|reaction", STANCE_DECLINES,
	 ACT_REST, "no-answer"},
	{"hold~|held * tongue", STANCE_DECLINES, ACT_WHOLE, "declined"},
	{"hold~|held no|little|few|scant|neither * mention|reference|"
	 "references|reason|reasons|explanation|explanations|detail|"
	 "details|figure|figures|date|dates|name|names|number|numbers|"
	 "indication|information|account|timetable|timeline|evidence|"
	 "proof|further|motive|cause|estimate|hint|clue|clues|"
	 "specifics|word|insight|breakdown",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"hit~ back|out at|against|on", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"hold~|held ** possible|likely|probable|plausible|unlikely|"
	 "conceivable that|to",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"harbour~|harbor~ * fear|fears|suspicion|suspicions|worry|"
	 "worries|concern|concerns|doubt|doubts that|about|over|of",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"hazard~ a guess", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"has|have|had * hunch|inkling|theory", STANCE_SUSPECTS, ACT_REST,
	 "belief"},
};
static const struct act plain_i[] = {
	{"is vague|short|thin|reticent|unclear on|about", STANCE_SILENT,
	 ACT_REST, "said-nothing"},
	{"is of * view|opinion|belief that", STANCE_SUSPECTS, ACT_REST,
	 "belief"},
	{"is convinced|confident|certain|sure that|the|it|he|she|they",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"ignore~ ** question|questions|query|queries|inquiry|"
	 "inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"is * unable|unwilling|reluctant to comment|discuss|say|"
	 "respond|speak|talk|confirm|elaborate|provide|disclose",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"is mum|tight-lipped|tightlipped|coy|evasive|noncommittal|"
	 "non-committal|cagey",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"invoke~ * right|rights to remain|silence", STANCE_DECLINES, ACT_REST,
	 "declined"},
	{"invoke~ * right|rights not|against", STANCE_DECLINES, ACT_REST,
	 "declined"},
	{"issue~ a|the * clarification|u-turn", STANCE_WITHDRAWS, ACT_REST,
	 "withdrawn"},
	{"insist~ * innocence", STANCE_DENIES, ACT_WHOLE, "reject"},
	{"insist~ on * innocence", STANCE_DENIES, ACT_WHOLE, "reject"},
	{"insist~ * is|was|are|were innocent|guiltless|blameless",
	 STANCE_DENIES, ACT_WHOLE, "reject"},
	{"is inclined|tempted|minded to believe|think|suspect|assume",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"implore~", STANCE_ASKS, ACT_REST, "ask"},
	{"insist~ on", STANCE_ASKS, ACT_REST, "ask"},
	{"instruct~", STANCE_ASKS, ACT_TO, "ask"},
	{"invite~", STANCE_ASKS, ACT_TO, "ask"},
	{"is silent|mum|quiet|tight-lipped|mute|tightlipped", STANCE_SILENT,
	 ACT_REST, "said-nothing"},
	{"ignore~ * question|questions|request|requests|email|emails|"
	 "call|calls|letter|letters|inquiries|enquiries",
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
	{"invoke~ * amendment|fifth|privilege|privileges|immunity|"
	 "confidentiality",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"include~ no|little|few|scant|neither * mention|reference|"
	 "references|reason|reasons|explanation|explanations|detail|"
	 "details|figure|figures|date|dates|name|names|number|numbers|"
	 "indication|information|account|timetable|timeline|evidence|"
	 "proof|further|motive|cause|estimate|hint|clue|clues|"
	 "specifics|word|insight|breakdown",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"identify~ no|nothing|none|neither|nobody|nowhere", STANCE_SILENT,
	 ACT_REST, "said-nothing"},
	{"issue~ ** correction|corrections|retraction|retractions|"
	 "erratum|corrigendum|disclaimer",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"invalidate~ ** finding|findings|verdict|conclusion|report",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"issue~ a|an|the|their|its|his|her|out * appeal|call|plea|"
	 "demand|ultimatum|request|petition|motion|invitation|order|"
	 "summons for|to|that|demanding|asking|calling|urging",
	 STANCE_ASKS, ACT_REST, "ask"},
	{"impugn~", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"impugn~", STANCE_DENIES, ACT_FALSE, "reject"},
	{"is unconvinced|dubious|wary", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"is nervous|anxious|alarmed|fearful|scared that|about",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"investigate~ * possibility|theory|suspicion|suspicions|"
	 "spectre|specter|hypothesis that|of",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"infer~ that|from", STANCE_SUSPECTS, ACT_REST, "belief"},
};
static const struct act plain_j[] = {
	{"join~|joined up * call|calls|demand|demands|appeal|appeals|"
	 "request|requests|plea|pleas for|to|that",
	 STANCE_ASKS, ACT_REST, "ask"},
};
static const struct act plain_k[] = {
	{"keep~|kept silent|mum|quiet|tight-lipped|mute|tightlipped|"
	 "schtum|evasive|coy|noncommittal|non-committal",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"keep~|kept open * possibility", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"keep~|kept * lips|counsel|cards", STANCE_DECLINES, ACT_WHOLE,
	 "declined"},
	{"keep~|kept ** secret|wraps", STANCE_DECLINES, ACT_REST, "declined"},
	{"knock~ away|aside|off|back|down", STANCE_DENIES, ACT_CLAIM, "reject"},
};
static const struct act plain_l[] = {
	{"laugh~ off|aside|away|back|down ** question|questions|query|"
	 "queries|inquiry|inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"leave~|left * question|questions|query|queries|inquiry|"
	 "inquiries|enquiry|enquiries|call|calls|message|messages|"
	 "request|requests|email|emails|letter ** unanswered|unreturned",
	 STANCE_DECLINES, ACT_WHOLE, "no-answer"},
	{"leave~|left open * possibility", STANCE_SUSPECTS, ACT_REST,
	 "not-ruled-out"},
	{"leave~|left * possibility open", STANCE_SUSPECTS, ACT_WHOLE,
	 "not-ruled-out"},
	{"lend~|lent weight|credence|support|credibility|substance to",
	 STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"lobby~", STANCE_ASKS, ACT_TO, "ask"},
	{"lobby~ for", STANCE_ASKS, ACT_REST, "ask"},
	{"leave~|left out", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"leave~|left open whether|who|how|what|when|why", STANCE_SILENT,
	 ACT_REST, "said-nothing"},
	{"laugh~ off|at", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"label~", STANCE_DENIES, ACT_FALSE, "untrue"},
	{"lean~ towards|toward", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"lift~", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
	{"lack~ * mention|reference|detail|details|information|"
	 "explanation",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"leave~|left open|unsaid|unclear|unexplained|unanswered|"
	 "unmentioned|aside|vague",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"leave~|left ** unsaid|unclear|unexplained|unanswered|"
	 "unmentioned|undefined|unspecified|unnamed",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"leave~|left * * out", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"list~ no|nothing|none|neither|nobody|nowhere", STANCE_SILENT,
	 ACT_REST, "said-nothing"},
	{"lower~ ** toll|count|tally|estimate|number|figure ** from|to|by",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"lobby~ against", STANCE_ASKS, ACT_REST, "ask"},
	{"launch~|lodge~ a|an|the|their|its|his|her|out * appeal|call|"
	 "plea|demand|ultimatum|request|petition|motion|invitation|"
	 "order|summons for|to|that|demanding|asking|calling|urging",
	 STANCE_ASKS, ACT_REST, "ask"},
	{"lampoon~", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"lampoon~", STANCE_DENIES, ACT_FALSE, "reject"},
	{"lambast~", STANCE_DENIES, ACT_FALSE, "untrue"},
	{"lambaste~", STANCE_DENIES, ACT_FALSE, "untrue"},
	{"lash~ back|out at|against|on", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"look~ into|at * possibility|theory|suspicion|suspicions",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"lean~ to believe|think", STANCE_SUSPECTS, ACT_REST, "belief"},
};
static const struct act plain_m[] = {
	{"maintain~ * silence", STANCE_DECLINES, ACT_REST, "declined"},
	{"make~|made no|little|scant|passing|only|but|hardly|scarcely|"
	 "barely * mention|reference|references|allusion",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"maintain~ * is|was|are|were innocent|guiltless|blameless",
	 STANCE_DENIES, ACT_WHOLE, "reject"},
	{"make~|made no secret|bones", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"make~|made no * mention|reference", STANCE_SILENT, ACT_REST,
	 "said-nothing"},
	{"make~|made no * comment|statement", STANCE_DECLINES, ACT_REST,
	 "declined"},
	{"maintain~ * innocence", STANCE_DENIES, ACT_WHOLE, "deny"},
	{"mention~ no|nothing|none|neither|nobody|nowhere", STANCE_SILENT,
	 ACT_REST, "said-nothing"},
	{"make~|made * about-face|u-turn|about-turn|volte-face|"
	 "climbdown|climb-down|turnaround|reversal|somersault",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"make~|made ** correction|corrections|retraction|retractions|"
	 "erratum|corrigendum|disclaimer",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"make~|made a|an|the|their|its|his|her|out * appeal|call|"
	 "plea|demand|ultimatum|request|petition|motion|invitation|"
	 "order|summons for|to|that|demanding|asking|calling|urging",
	 STANCE_ASKS, ACT_REST, "ask"},
	{"move~ to have|dismiss|strike|suppress|exclude|block", STANCE_ASKS,
	 ACT_REST, "ask"},
	{"mock~", STANCE_DENIES, ACT_FALSE, "reject"},
};
static const struct act plain_n[] = {
	{"neglect~ to say|mention|name|explain|state|note|add", STANCE_SILENT,
	 ACT_REST, "said-nothing"},
	{"name~ no|nothing|none|neither|nobody|nowhere", STANCE_SILENT,
	 ACT_REST, "said-nothing"},
	{"nullify~ ** finding|findings|verdict|conclusion|report",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"nudge~", STANCE_ASKS, ACT_TO, "ask"},
	{"negate~", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"negate~", STANCE_DENIES, ACT_FALSE, "reject"},
	{"nurse~ * fear|fears|suspicion|suspicions|worry|worries|"
	 "concern|concerns|doubt|doubts that|about|over|of",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
};
static const struct act plain_o[] = {
	{"offer~ * noncommittal|non-committal|evasive|vague answer|"
	 "answers|reply|response|responses",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"order~", STANCE_ASKS, ACT_TO, "ask"},
	{"order~ that|the|a|an", STANCE_ASKS, ACT_REST, "ask"},
	{"offer~ no|little|few * reason|reasons|explanation|"
	 "explanations|detail|details|evidence|figure|figures|proof|"
	 "timetable|specifics|account|clue|clues",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"offer~ no * comment|answer|response", STANCE_DECLINES, ACT_REST,
	 "no-answer"},
	{"omit~", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"own~ up", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"offer~ no|little|few|scant|sparse|scarce|minimal|only|"
	 "hardly|barely * light|reason|reasons|explanation|"
	 "explanations|detail|details|figure|figures|date|dates|name|"
	 "names|number|numbers|indication|information|account|"
	 "timetable|timeline|evidence|proof|further|motive|cause|"
	 "estimate|hint|clue|clues|specifics|word|insight|breakdown",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"operate~ on|from|under|with the|a|an * theory|assumption|"
	 "hypothesis|premise|suspicion|possibility",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"own~ that", STANCE_CONFIRMS, ACT_REST, "confirm"},
	{"own~ to|up|having|being", STANCE_CONFIRMS, ACT_REST, "confirm"},
};
static const struct act plain_p[] = {
	{"push~ off|aside|away|back|down ** question|questions|query|"
	 "queries|inquiry|inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"parry~ ** question|questions|query|queries|inquiry|"
	 "inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"pass~ * question|questions|query|queries|inquiry|inquiries|"
	 "enquiry|enquiries|calls|requests|request|reporters|"
	 "journalists|comment|callers to|on",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"point~ * question|questions|query|queries|inquiry|inquiries|"
	 "enquiry|enquiries|calls|requests|request|reporters|"
	 "journalists|comment|callers to|on",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"plead~ the fifth", STANCE_DECLINES, ACT_REST, "declined"},
	{"publish~|print~ an|a * apology", STANCE_WITHDRAWS, ACT_REST,
	 "withdrawn"},
	{"protest~|proclaim~|plead~ * innocence", STANCE_DENIES, ACT_WHOLE,
	 "reject"},
	{"protest~ * is|was|are|were innocent|guiltless|blameless",
	 STANCE_DENIES, ACT_WHOLE, "reject"},
	{"petition~", STANCE_ASKS, ACT_REST, "ask"},
	{"plead~ with|for", STANCE_ASKS, ACT_REST, "ask"},
	{"press~ for", STANCE_ASKS, ACT_REST, "ask"},
	{"push~ for", STANCE_ASKS, ACT_REST, "ask"},
	{"provide~ no|little|few * reason|reasons|explanation|"
	 "explanations|detail|details|evidence|figure|figures|proof|"
	 "timetable|timeline|information|specifics",
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
	{"pass~ up * chance|opportunity to", STANCE_DECLINES, ACT_REST,
	 "declined"},
	{"provide~ no|little|few|scant|sparse|scarce|minimal|only|"
	 "hardly|barely * light|reason|reasons|explanation|"
	 "explanations|detail|details|figure|figures|date|dates|name|"
	 "names|number|numbers|indication|information|account|"
	 "timetable|timeline|evidence|proof|further|motive|cause|"
	 "estimate|hint|clue|clues|specifics|word|insight|breakdown",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"present~ no|little|few|scant|sparse|scarce|minimal|only|"
	 "hardly|barely * light|reason|reasons|explanation|"
	 "explanations|detail|details|figure|figures|date|dates|name|"
	 "names|number|numbers|indication|information|account|"
	 "timetable|timeline|evidence|proof|further|motive|cause|"
	 "estimate|hint|clue|clues|specifics|word|insight|breakdown",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"pass~ * in silence", STANCE_SILENT, ACT_REST, "said-nothing"},
	{"put~ ** damage|losses|loss|cost|costs|number|toll|bill|chances|odds|"
	 "value|price|total at",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"put~ no * figure|price|date|name|number|deadline|timetable|"
	 "sum",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"pedal~|pull~ ** remark|remarks|comment|comments|statement|"
	 "claim|claims|accusation|assertion|forecast|pledge back",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"pull~ back|away from", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
	{"perform~ * about-face|u-turn|about-turn|volte-face|"
	 "climbdown|climb-down|turnaround|reversal|somersault",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"publish~ ** correction|corrections|retraction|retractions|"
	 "erratum|corrigendum|disclaimer",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"print~ ** correction|corrections|retraction|retractions|"
	 "erratum|corrigendum|disclaimer",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"post~ ** correction|corrections|retraction|retractions|"
	 "erratum|corrigendum|disclaimer",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"pray~ for", STANCE_ASKS, ACT_REST, "ask"},
	{"petition~ for", STANCE_ASKS, ACT_REST, "ask"},
	{"press~", STANCE_ASKS, ACT_TO, "ask"},
	{"prod~", STANCE_ASKS, ACT_TO, "ask"},
	{"pressure~", STANCE_ASKS, ACT_TO, "ask"},
	{"pressurise~", STANCE_ASKS, ACT_TO, "ask"},
	{"push~", STANCE_ASKS, ACT_TO, "ask"},
	{"pester~", STANCE_ASKS, ACT_TO, "ask"},
	{"petition~", STANCE_ASKS, ACT_TO, "ask"},
	{"plead~", STANCE_ASKS, ACT_TO, "ask"},
	{"put~ a|an|the|their|its|his|her|out * appeal|call|plea|"
	 "demand|ultimatum|request|petition|motion|invitation|order|"
	 "summons for|to|that|demanding|asking|calling|urging",
	 STANCE_ASKS, ACT_REST, "ask"},
	{"prevail~ upon|on", STANCE_ASKS, ACT_TO, "ask"},
	{"push~ away|aside|off|back|down", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"pronounce~", STANCE_DENIES, ACT_FALSE, "untrue"},
	{"paint~", STANCE_DENIES, ACT_FALSE, "untrue"},
	{"portray~", STANCE_DENIES, ACT_FALSE, "untrue"},
	{"push~|punch~ back|out at|against|on", STANCE_DENIES, ACT_CLAIM,
	 "reject"},
	{"pour~ cold water on", STANCE_DENIES, ACT_REST, "reject"},
	{"pooh-pooh~", STANCE_DENIES, ACT_REST, "reject"},
	{"proceed~ on|from|under|with the|a|an * theory|assumption|"
	 "hypothesis|premise|suspicion|possibility",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"pursue~|probe~ * possibility|theory|suspicion|suspicions|"
	 "spectre|specter|hypothesis that|of",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"posit~|presuppose~ that", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"postulate~", STANCE_SUSPECTS, ACT_REST, "belief"},
	{"prove~ * claim|claims|allegation|allegations|account|"
	 "accounts|version|suspicion|suspicions|theory|story|findings",
	 STANCE_CONFIRMS, ACT_REST, "confirm"},
};
static const struct act plain_q[] = {
	{"quiz~|quizzed", STANCE_ASKS, ACT_REST, "ask"},
	{"query~ whether|why|how|the", STANCE_ASKS, ACT_REST, "ask"},
	{"quash~", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"quash~", STANCE_DENIES, ACT_FALSE, "reject"},
};
static const struct act plain_r[] = {
	{"rebuff~ ** question|questions|query|queries|inquiry|"
	 "inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"resist~ ** question|questions|query|queries|inquiry|"
	 "inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"refuse~ ** question|questions|query|queries|inquiry|"
	 "inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"reject~ ** question|questions|query|queries|inquiry|"
	 "inquiries|enquiry|enquiries",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"reject~|rebuff~|refuse~ * request|requests|invitation|"
	 "invitations for|to comment|comments|interview|interviews|"
	 "talk|speak",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"refer~ * question|questions|query|queries|inquiry|inquiries|"
	 "enquiry|enquiries|calls|requests|request|reporters|"
	 "journalists|comment|callers to|on",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"redirect~ * question|questions|query|queries|inquiry|"
	 "inquiries|enquiry|enquiries|calls|requests|request|"
	 "reporters|journalists|comment|callers to|on",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"remain~ silent|mum|quiet|tight-lipped|mute|tightlipped|"
	 "schtum|evasive|coy|noncommittal|non-committal",
	 STANCE_DECLINES, ACT_REST, "declined"},
	{"reverse~ itself|himself|herself", STANCE_WITHDRAWS, ACT_REST,
	 "withdrawn"},
	{"recommend~ -ing", STANCE_ASKS, ACT_WHOLE, "ask"},
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
	{"reckon~ with", STANCE_SUSPECTS, ACT_REST, "belief"},
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
	{"reveal~ no|little|few|scant|sparse|scarce|minimal|only|"
	 "hardly|barely * light|reason|reasons|explanation|"
	 "explanations|detail|details|figure|figures|date|dates|name|"
	 "names|number|numbers|indication|information|account|"
	 "timetable|timeline|evidence|proof|further|motive|cause|"
	 "estimate|hint|clue|clues|specifics|word|insight|breakdown",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"release~ no|little|few|scant|sparse|scarce|minimal|only|"
	 "hardly|barely * light|reason|reasons|explanation|"
	 "explanations|detail|details|figure|figures|date|dates|name|"
	 "names|number|numbers|indication|information|account|"
	 "timetable|timeline|evidence|proof|further|motive|cause|"
	 "estimate|hint|clue|clues|specifics|word|insight|breakdown",
	 STANCE_SILENT, ACT_REST, "said-nothing"},
	{"row~|roll~ ** remark|remarks|comment|comments|statement|"
	 "claim|claims|accusation|assertion|forecast|pledge back",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"resile~ from", STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"run~|ran ** correction|corrections|retraction|retractions|"
	 "erratum|corrigendum|disclaimer",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"reduce~ ** toll|count|tally|estimate|number|figure from|to|"
	 "by",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"revise~ ** toll|count|tally|estimate|number|figure|figures "
	 "down|downward|downwards|from|to",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"rewrite~|rewrote|restate~", STANCE_WITHDRAWS, ACT_CLAIM, "withdrawn"},
	{"recant~|renounce~ everything|all|what", STANCE_WITHDRAWS, ACT_REST,
	 "withdrawn"},
	{"repudiate~|recant~|renounce~ his|her|their|its "
	 "confession|testimony|statement|remarks|words|claim|evidence",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"repudiate~|renounce~|recant~|retract~ his|her|their|its own",
	 STANCE_WITHDRAWS, ACT_REST, "withdrawn"},
	{"remind~", STANCE_ASKS, ACT_TO, "ask"},
	{"renew~|repeat~|reiterate~ up * call|calls|demand|demands|"
	 "appeal|appeals|request|requests|plea|pleas for|to|that",
	 STANCE_ASKS, ACT_REST, "ask"},
	{"rebuff~", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"rebuff~", STANCE_DENIES, ACT_FALSE, "reject"},
	{"rebut~", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"rebut~", STANCE_DENIES, ACT_FALSE, "reject"},
	{"refute~", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"refute~", STANCE_DENIES, ACT_FALSE, "reject"},
	{"ridicule~", STANCE_DENIES, ACT_CLAIM, "reject"},
	{"ridicule~", STANCE_DENIES, ACT_FALSE, "reject"},
	{"repudiate~", STANCE_DENIES, ACT_FALSE, "reject"},
	{"reject~", STANCE_DENIES, ACT_FALSE, "untrue"},
	{"regard~ ** possible|likely|probable|plausible|unlikely|"
	 "conceivable that|to",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"raise~ * possibility|theory|suspicion|suspicions|spectre|"
	 "specter|hypothesis that|of",
	 STANCE_SUSPECTS, ACT_REST, "belief"},
	{"reconfirm~", STANCE_CONFIRMS, ACT_REST, "confirm"},
};

#define ROWS(letter, rows)                                                     \
	[(letter) - 'a'] = {rows, sizeof(rows) / sizeof *(rows)}

const struct act_rows acts_plain_g[26] = {
	ROWS('g', plain_g), ROWS('h', plain_h), ROWS('i', plain_i),
	ROWS('j', plain_j), ROWS('k', plain_k), ROWS('l', plain_l),
	ROWS('m', plain_m), ROWS('n', plain_n), ROWS('o', plain_o),
	ROWS('p', plain_p), ROWS('q', plain_q), ROWS('r', plain_r),
};
