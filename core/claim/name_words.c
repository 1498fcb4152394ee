/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/name_words.h"

static const char *const outlet_words[] = {
	"times",     "post",	     "news",	  "journal",  "herald",
	"tribune",   "guardian",     "telegraph", "shimbun",  "reuters",
	"ap",	     "afp",	     "bbc",	  "cnn",      "nbc",
	"cbs",	     "abc",	     "nhk",	  "tbs",      "kyodo",
	"nikkei",    "bloomberg",    "magazine",  "gazette",  "globe",
	"chronicle", "daily",	     "ft",	  "yomiuri",  "asahi",
	"mainichi",  "gigazine",     "xinhua",	  "politico", "axios",
	"economist", "broadcasting", "newspaper", "record",   "wired",
	"observer",  "dispatch",     "examiner",  "nyt",      "wsj",
};

static const char *const outlet_nouns[] = {
	"newspaper", "paper", "magazine", "broadcaster", "outlet",
	"website",   "site",  "daily",	  "weekly",
};

static const char *const body_words[] = {
	"administration", "agency",	  "alliance",	  "army",
	"assembly",	  "association",  "authority",	  "bank",
	"board",	  "bureau",	  "cabinet",	  "campaign",
	"center",	  "centre",	  "church",	  "club",
	"college",	  "commission",	  "committee",	  "company",
	"congress",	  "corp.",	  "corporation",  "council",
	"court",	  "department",	  "diet",	  "directorate",
	"embassy",	  "firm",	  "force",	  "forces",
	"foundation",	  "fund",	  "government",	  "group",
	"headquarters",	  "house",	  "inc.",	  "institute",
	"institution",	  "kremlin",	  "laboratories", "labs",
	"league",	  "ltd.",	  "military",	  "ministry",
	"navy",		  "network",	  "office",	  "operator",
	"organization",	  "organisation", "parliament",	  "party",
	"pentagon",	  "police",	  "power",	  "regulator",
	"school",	  "senate",	  "service",	  "services",
	"society",	  "state",	  "team",	  "treasury",
	"union",	  "university",	  "vendor",	  "maker",
	"body",		  "port",
};

static const char *const document_words[] = {
	"analysis", "advisory",	 "article",    "bulletin", "complaint",
	"data",	    "document",	 "documents",  "email",	   "emails",
	"figures",  "filing",	 "indictment", "lawsuit",  "leak",
	"letter",   "memo",	 "note",       "notice",   "paper",
	"poll",	    "polls",	 "post",       "record",   "records",
	"release",  "report",	 "reports",    "results",  "rumor",
	"rumors",   "statement", "story",      "studies",  "study",
	"survey",   "surveys",	 "transcript", "warrant",  "website",
};

static const char *const places[] = {
	"america",  "australia", "beijing",   "berlin", "britain", "brussels",
	"canada",   "china",	 "europe",    "france", "germany", "india",
	"iran",	    "israel",	 "japan",     "kyiv",	"london",  "moscow",
	"pakistan", "paris",	 "pyongyang", "russia", "seoul",   "taiwan",
	"tehran",   "tokyo",	 "turkey",    "u.k.",	"u.n.",	   "u.s.",
	"ukraine",  "us",	 "uk",	      "un",	"eu",	   "washington",
};

#define ROW(list)                                                              \
	{                                                                      \
		(list), sizeof(list) / sizeof *(list)                          \
	}

static const struct {
	const char *const *words;
	size_t len;
} lists[] = {
	[NAME_WORD_OUTLET] = ROW(outlet_words),
	[NAME_WORD_OUTLET_NOUN] = ROW(outlet_nouns),
	[NAME_WORD_BODY] = ROW(body_words),
	[NAME_WORD_DOCUMENT] = ROW(document_words),
	[NAME_WORD_PLACE] = ROW(places),
};

bool
name_word(struct str word, enum name_list list)
{
	for (size_t i = 0; i < lists[list].len; i++)
		if (str_eq_ci(word, str_from(lists[list].words[i])))
			return true;
	return false;
}
