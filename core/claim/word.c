/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/word.h"

#include <stdlib.h>
#include <string.h>

enum { WORD_MAX = 20 /* longest listed word and its NUL */ };

/* Each list is sorted by bytes; the unit test looks every class up. */
static const char determiners[][WORD_MAX] = {
	"a",	   "all",   "an",   "another", "any",	"both",	 "each",
	"either",  "every", "few",  "her",     "his",	"its",	 "many",
	"more",	   "most",  "my",   "neither", "no",	"other", "our",
	"several", "some",  "such", "that",    "the",	"their", "these",
	"this",	   "those", "what", "which",   "whose", "your",
};

static const char prepositions[][WORD_MAX] = {
	"aboard",  "about",   "above",	    "across",	 "after",     "against",
	"ahead",   "along",   "amid",	    "among",	 "amongst",   "around",
	"as",	   "at",      "before",	    "behind",	 "below",     "between",
	"beyond",  "by",      "concerning", "despite",	 "down",      "during",
	"for",	   "from",    "in",	    "including", "inside",    "into",
	"like",	   "near",    "of",	    "off",	 "on",	      "onto",
	"out",	   "outside", "over",	    "per",	 "regarding", "since",
	"than",	   "through", "throughout", "till",	 "to",	      "toward",
	"towards", "under",   "unlike",	    "until",	 "up",	      "upon",
	"via",	   "with",    "within",	    "without",
};

static const char subjects[][WORD_MAX] = {
	"another", "anyone",   "both",	  "everybody", "everyone", "few",
	"he",	   "he'd",     "he'll",	  "he's",      "i",	   "i'd",
	"i'll",	   "i'm",      "i've",	  "it",	       "it'll",	   "it's",
	"many",	   "most",     "neither", "nobody",    "none",	   "one",
	"others",  "several",  "she",	  "she'd",     "she'll",   "she's",
	"some",	   "somebody", "someone", "that",      "that's",   "there",
	"there's", "these",    "they",	  "they'd",    "they'll",  "they're",
	"they've", "this",     "those",	  "three",     "two",	   "we",
	"we'd",	   "we'll",    "we're",	  "we've",     "who",	   "who'd",
	"who's",   "you",      "you'll",  "you're",    "you've",
};

static const char objects[][WORD_MAX] = {
	"audiences", "congress",    "crowds",	  "everyone",  "her",
	"herself",   "him",	    "himself",	  "investors", "it",
	"itself",    "journalists", "lawmakers",  "me",	       "parliament",
	"readers",   "reporters",   "supporters", "them",      "themselves",
	"us",	     "viewers",	    "you",
};

static const char auxiliaries[][WORD_MAX] = {
	"ain't",    "am",     "are",	 "aren't",  "be",	 "been",
	"being",    "can",    "can't",	 "cannot",  "could",	 "couldn't",
	"did",	    "didn't", "do",	 "does",    "doesn't",	 "don't",
	"had",	    "hadn't", "has",	 "hasn't",  "have",	 "haven't",
	"having",   "he'd",   "he'll",	 "he's",    "i'd",	 "i'll",
	"i'm",	    "i've",   "is",	 "isn't",   "it'll",	 "it's",
	"may",	    "might",  "must",	 "mustn't", "needn't",	 "shall",
	"she'd",    "she'll", "she's",	 "should",  "shouldn't", "that's",
	"there's",  "they'd", "they'll", "they're", "they've",	 "was",
	"wasn't",   "we'd",   "we'll",	 "we're",   "we've",	 "were",
	"weren't",  "who'd",  "who's",	 "will",    "won't",	 "would",
	"wouldn't", "you'll", "you're",	 "you've",
};

static const char negations[][WORD_MAX] = {
	"ain't",     "aren't",	"can't",   "cannot",  "couldn't",
	"didn't",    "doesn't", "don't",   "hadn't",  "hasn't",
	"haven't",   "isn't",	"mustn't", "needn't", "neither",
	"never",     "no",	"nor",	   "not",     "nothing",
	"shouldn't", "wasn't",	"weren't", "won't",   "wouldn't",
};

static const char conjunctions[][WORD_MAX] = {
	"and", "but", "nor", "or", "plus", "yet",
};

static const char subordinators[][WORD_MAX] = {
	"after",  "although", "as",	  "because", "before", "even",
	"how",	  "if",	      "once",	  "since",   "so",     "that",
	"though", "unless",   "until",	  "what",    "when",   "whenever",
	"where",  "whereas",  "wherever", "whether", "while",  "why",
};

static const char relatives[][WORD_MAX] = {
	"that", "which", "who", "whom", "whose",
};

static const char times[][WORD_MAX] = {
	"a.m.",	      "afternoon",   "ago",	  "april",     "aug.",
	"august",     "autumn",	     "day",	  "days",      "dec.",
	"december",   "earlier",     "early",	  "evening",   "fall",
	"feb.",	      "february",    "friday",	  "friday's",  "hour",
	"hours",      "jan.",	     "january",	  "july",      "june",
	"last",	      "late",	     "later",	  "march",     "may",
	"mid",	      "midnight",    "minute",	  "minutes",   "monday",
	"monday's",   "month",	     "months",	  "morning",   "next",
	"night",      "noon",	     "nov.",	  "november",  "now",
	"oct.",	      "october",     "p.m.",	  "recently",  "saturday",
	"saturday's", "sept.",	     "september", "spring",    "summer",
	"sunday",     "sunday's",    "then",	  "thursday",  "thursday's",
	"today",      "tomorrow",    "tonight",	  "tuesday",   "tuesday's",
	"wednesday",  "wednesday's", "week",	  "weekend",   "weeks",
	"winter",     "year",	     "years",	  "yesterday",
};

static const char adverbs[][WORD_MAX] = {
	"actually",   "afterward",  "afterwards",   "again",	   "all",
	"almost",     "already",    "also",	    "altogether",  "always",
	"anyway",     "back",	    "besides",	    "earlier",	   "either",
	"elsewhere",  "even",	    "eventually",   "ever",	   "finally",
	"first",      "further",    "furthermore",  "hence",	   "however",
	"indeed",     "initially",  "instead",	    "just",	   "later",
	"likewise",   "long",	    "maybe",	    "meanwhile",   "merely",
	"moreover",   "never",	    "nevertheless", "nonetheless", "not",
	"now",	      "often",	    "once",	    "only",	   "perhaps",
	"possibly",   "previously", "privately",    "probably",	   "publicly",
	"quite",      "rather",	    "really",	    "recently",	   "repeatedly",
	"reportedly", "simply",	    "since",	    "so",	   "sometimes",
	"soon",	      "still",	    "subsequently", "then",	   "therefore",
	"thus",	      "together",   "too",	    "twice",	   "very",
	"well",
};

static const char pasts[][WORD_MAX] = {
	"ate",	   "beat",   "became",	 "began",  "bore",	 "bought",
	"bound",   "broke",  "brought",	 "built",  "came",	 "caught",
	"chose",   "cut",    "dealt",	 "did",	   "drew",	 "drove",
	"fed",	   "fell",   "felt",	 "fled",   "flew",	 "forgot",
	"fought",  "found",  "froze",	 "gave",   "got",	 "grew",
	"heard",   "held",   "hid",	 "hit",	   "hurt",	 "kept",
	"knew",	   "laid",   "led",	 "left",   "lent",	 "let",
	"lost",	   "made",   "meant",	 "met",	   "paid",	 "put",
	"ran",	   "rang",   "read",	 "rode",   "rose",	 "sang",
	"sank",	   "sat",    "saw",	 "sent",   "set",	 "shook",
	"shot",	   "showed", "shut",	 "slid",   "sold",	 "sought",
	"spent",   "spoke",  "sprang",	 "spread", "stole",	 "stood",
	"struck",  "stuck",  "sued",	 "swept",  "swung",	 "taught",
	"thought", "threw",  "took",	 "tore",   "understood", "used",
	"went",	   "wept",   "withdrew", "won",	   "wore",
};

static const char titles[][WORD_MAX] = {
	"acting",
	"adm.",
	"ambassador",
	"assistant",
	"attorney",
	"capt.",
	"captain",
	"ceo",
	"cfo",
	"chair",
	"chairman",
	"chairwoman",
	"chancellor",
	"chief",
	"col.",
	"colonel",
	"commissioner",
	"congressman",
	"congresswoman",
	"councilman",
	"councilwoman",
	"dame",
	"deputy",
	"director",
	"director-general",
	"dr.",
	"foreign",
	"former",
	"gen.",
	"general",
	"gov.",
	"governor",
	"judge",
	"justice",
	"king",
	"lady",
	"lord",
	"lt.",
	"maj.",
	"mayor",
	"minister",
	"mr.",
	"mrs.",
	"ms.",
	"pope",
	"premier",
	"president",
	"prime",
	"prince",
	"princess",
	"prof.",
	"professor",
	"queen",
	"rep.",
	"representative",
	"reps.",
	"rev.",
	"secretary",
	"secretary-general",
	"sen.",
	"senator",
	"sens.",
	"sgt.",
	"sheriff",
	"sir",
	"speaker",
	"undersecretary",
	"vice",
	"vice-president",
};

static const char numbers[][WORD_MAX] = {
	"couple",    "dozen",	 "dozens",   "eight",	"eighteen", "eighty",
	"eleven",    "few",	 "fifteen",  "fifty",	"five",	    "forty",
	"four",	     "fourteen", "handful",  "hundred", "hundreds", "many",
	"million",   "nine",	 "nineteen", "ninety",	"one",	    "seven",
	"seventeen", "seventy",	 "several",  "six",	"sixteen",  "sixty",
	"some",	     "ten",	 "thirteen", "thirty",	"thousand", "thousands",
	"three",     "twelve",	 "twenty",   "two",
};

static const char roles[][WORD_MAX] = {
	"academic",	   "academics",	    "activist",	    "activists",
	"adviser",	   "advisers",	    "advisor",	    "advisors",
	"agent",	   "agents",	    "aide",	    "aides",
	"analyst",	   "analysts",	    "attorney",	    "attorneys",
	"author",	   "authorities",   "authors",	    "commander",
	"commanders",	   "consultant",    "consultants",  "contractor",
	"contractors",	   "critic",	    "critics",	    "diplomat",
	"diplomats",	   "doctor",	    "doctors",	    "economist",
	"economists",	   "employee",	    "employees",    "engineer",
	"engineers",	   "executive",	    "executives",   "expert",
	"experts",	   "figure",	    "figures",	    "founder",
	"founders",	   "hacker",	    "hackers",	    "individual",
	"individuals",	   "insider",	    "insiders",	    "insiders'",
	"investigator",	   "investigators", "journalist",   "journalists",
	"lawmaker",	   "lawmakers",	    "lawyer",	    "lawyers",
	"leader",	   "leaders",	    "man",	    "manager",
	"managers",	   "member",	    "members",	    "men",
	"minister",	   "ministers",	    "observer",	    "observers",
	"officer",	   "officers",	    "official",	    "officials",
	"operative",	   "operatives",    "opponent",	    "opponents",
	"people",	   "person",	    "police",	    "politician",
	"politicians",	   "professor",	    "professors",   "prosecutor",
	"prosecutors",	   "reporter",	    "reporters",    "representative",
	"representatives", "researcher",    "researchers",  "resident",
	"residents",	   "scholar",	    "scholars",	    "scientist",
	"scientists",	   "soldier",	    "soldiers",	    "source",
	"sources",	   "specialist",    "specialists",  "spokesman",
	"spokesmen",	   "spokespeople",  "spokesperson", "spokeswoman",
	"staffer",	   "staffers",	    "strategist",   "strategists",
	"supporter",	   "supporters",    "veteran",	    "veteran's",
	"veterans",	   "voter",	    "voters",	    "witness",
	"witnesses",	   "woman",	    "women",	    "worker",
	"workers",
};

static const struct {
	const char (*words)[WORD_MAX];
	size_t n;
	uint16_t bit;
} classes[] = {
	{determiners, sizeof determiners / WORD_MAX, WORD_DET},
	{prepositions, sizeof prepositions / WORD_MAX, WORD_PREP},
	{subjects, sizeof subjects / WORD_MAX, WORD_SUBJECT},
	{objects, sizeof objects / WORD_MAX, WORD_OBJECT},
	{auxiliaries, sizeof auxiliaries / WORD_MAX, WORD_AUX},
	{negations, sizeof negations / WORD_MAX, WORD_NEG},
	{conjunctions, sizeof conjunctions / WORD_MAX, WORD_CONJ},
	{subordinators, sizeof subordinators / WORD_MAX, WORD_SUB},
	{relatives, sizeof relatives / WORD_MAX, WORD_REL},
	{times, sizeof times / WORD_MAX, WORD_TIME},
	{adverbs, sizeof adverbs / WORD_MAX, WORD_ADV},
	{pasts, sizeof pasts / WORD_MAX, WORD_PAST},
	{titles, sizeof titles / WORD_MAX, WORD_TITLE},
	{numbers, sizeof numbers / WORD_MAX, WORD_NUMBER},
	{roles, sizeof roles / WORD_MAX, WORD_ROLE},
};

static const char *const no_adverbs[] = {
	"daily",  "weekly",  "monthly", "friendly", "elderly",
	"ally",	  "anomaly", "apply",	"assembly", "bully",
	"family", "imply",   "italy",	"july",	    "monopoly",
	"rally",  "reply",   "supply",	"only",
};

static bool
is_adverb(struct str low)
{
	if (low.len < 5 || !str_ends(low, STR("ly")))
		return false;
	for (size_t i = 0; i < sizeof no_adverbs / sizeof *no_adverbs; i++)
		if (str_eq(low, str_from(no_adverbs[i])))
			return false;
	return true;
}

static int
word_cmp(const void *key, const void *item)
{
	return memcmp(key, item, WORD_MAX);
}

uint16_t
word_bits(struct str low)
{
	char key[WORD_MAX] = "";
	uint16_t bits = 0;

	if (low.len >= WORD_MAX)
		return is_adverb(low) ? WORD_ADV : 0;
	memcpy(key, low.ptr, low.len);
	for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
		if (bsearch(key, classes[i].words, classes[i].n, WORD_MAX,
			    word_cmp))
			bits |= classes[i].bit;
	return is_adverb(low) ? bits | WORD_ADV : bits;
}

static const struct {
	const char *word;
	uint32_t number;
} values[] = {
	{"a", 1},	  {"an", 1},	    {"one", 1},	       {"two", 2},
	{"three", 3},	  {"four", 4},	    {"five", 5},       {"six", 6},
	{"seven", 7},	  {"eight", 8},	    {"nine", 9},       {"ten", 10},
	{"eleven", 11},	  {"twelve", 12},   {"thirteen", 13},  {"fourteen", 14},
	{"fifteen", 15},  {"sixteen", 16},  {"seventeen", 17}, {"eighteen", 18},
	{"nineteen", 19}, {"twenty", 20},   {"thirty", 30},    {"forty", 40},
	{"fifty", 50},	  {"sixty", 60},    {"seventy", 70},   {"eighty", 80},
	{"ninety", 90},	  {"hundred", 100},
};

uint32_t
word_number(struct str low)
{
	uint64_t n = 0;
	AUTO_ARENA a = {0};

	for (size_t i = 0; i < sizeof values / sizeof *values; i++)
		if (str_eq(low, str_from(values[i].word)))
			return values[i].number;
	if (low.len > 12 ||
	    !str_u64(str_replace(&a, low, STR(","), STR("")), &n) ||
	    n > UINT32_MAX)
		return 0;
	return (uint32_t)n;
}
