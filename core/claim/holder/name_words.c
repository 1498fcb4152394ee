/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/holder/name_words.h"

#include "claim/text/phrase.h"

static const char *const outlet_words[26] = {
	['A' - 'A'] = "ap|afp|abc|asahi|axios|ansa",
	['B' - 'A'] = "bbc|bloomberg|broadcasting",
	['C' - 'A'] = "cnn|cbs|chronicle|courier|corriere",
	['D' - 'A'] = "daily|dispatch|dpa",
	['E' - 'A'] = "economist|examiner",
	['F' - 'A'] = "ft",
	['G' - 'A'] = "guardian|gazette|globe|gigazine|gazeta",
	['H' - 'A'] = "herald",
	['I' - 'A'] = "inquirer|interfax",
	['J' - 'A'] = "journal",
	['K' - 'A'] = "kyodo",
	['M' - 'A'] = "magazine|mainichi|monde|monitor",
	['N' - 'A'] = "news|nbc|nhk|nikkei|newspaper|nyt",
	['O' - 'A'] = "observer",
	['P' - 'A'] = "post|politico",
	['R' - 'A'] = "reuters|record",
	['S' - 'A'] = "shimbun|sentinel|spiegel",
	['T' - 'A'] = "times|tribune|telegraph|tbs|tass",
	['W' - 'A'] = "wired|wsj",
	['X' - 'A'] = "xinhua",
	['Y' - 'A'] = "yomiuri|yonhap",
	['Z' - 'A'] = "zeitung",
};

static const char *const outlet_nouns[26] = {
	['B' - 'A'] = "broadcaster", ['D' - 'A'] = "daily",
	['M' - 'A'] = "magazine",    ['N' - 'A'] = "newspaper",
	['O' - 'A'] = "outlet",	     ['P' - 'A'] = "paper",
	['S' - 'A'] = "site",	     ['W' - 'A'] = "website|weekly",
};

static const char *const body_words[26] = {
	['A' - 'A'] = "administration|agency|alliance|army|assembly|"
		      "association|authority|airline|airport|"
		      "automaker",
	['B' - 'A'] = "bank|board|bureau|body|brigade",
	['C' - 'A'] = "cabinet|campaign|center|centre|church|club|"
		      "college|commission|committee|company|congress|"
		      "corp.|corporation|council|court|carmaker|"
		      "carrier|city|conglomerate",
	['D' - 'A'] = "department|diet|directorate",
	['E' - 'A'] = "embassy",
	['F' - 'A'] = "firm|force|forces|foundation|fund",
	['G' - 'A'] = "government|group",
	['H' - 'A'] = "headquarters|house|hospital",
	['I' - 'A'] = "inc.|institute|institution|insurer",
	['K' - 'A'] = "kremlin",
	['L' - 'A'] = "laboratories|labs|league|ltd.|lender",
	['M' - 'A'] = "military|ministry|maker|manufacturer|museum",
	['N' - 'A'] = "navy|network",
	['O' - 'A'] = "office|operator|organization|organisation",
	['P' - 'A'] = "parliament|party|pentagon|police|power|port|"
		      "provider",
	['R' - 'A'] = "regulator|regiment|retailer",
	['S' - 'A'] = "school|senate|service|services|society|state|"
		      "startup|supplier",
	['T' - 'A'] = "team|treasury",
	['U' - 'A'] = "union|university|utility",
	['V' - 'A'] = "vendor",
	['Z' - 'A'] = "zoo",
};

static const char *const document_words[26] = {
	['A' - 'A'] = "analysis|advisory|article",
	['B' - 'A'] = "bulletin",
	['C' - 'A'] = "complaint",
	['D' - 'A'] = "data|document|documents",
	['E' - 'A'] = "email|emails",
	['F' - 'A'] = "figures|filing",
	['I' - 'A'] = "indictment",
	['L' - 'A'] = "lawsuit|leak|letter",
	['M' - 'A'] = "memo",
	['N' - 'A'] = "note|notice",
	['P' - 'A'] = "paper|poll|polls|post",
	['R' - 'A'] = "record|records|release|report|reports|"
		      "results|rumor|rumors",
	['S' - 'A'] = "statement|story|studies|study|survey|surveys",
	['T' - 'A'] = "transcript",
	['W' - 'A'] = "warrant|website",
};

static const char *const places[26] = {
	['A' - 'A'] = "america|australia",
	['B' - 'A'] = "beijing|berlin|britain|brussels",
	['C' - 'A'] = "canada|china",
	['E' - 'A'] = "europe|eu",
	['F' - 'A'] = "france",
	['G' - 'A'] = "germany",
	['I' - 'A'] = "india|iran|israel",
	['J' - 'A'] = "japan",
	['K' - 'A'] = "kyiv",
	['L' - 'A'] = "london",
	['M' - 'A'] = "moscow",
	['P' - 'A'] = "pakistan|paris|pyongyang",
	['R' - 'A'] = "russia",
	['S' - 'A'] = "seoul",
	['T' - 'A'] = "taiwan|tehran|tokyo|turkey",
	['U' - 'A'] = "u.k.|u.n.|u.s.|ukraine|us|uk|un",
	['W' - 'A'] = "washington",
};

static const char *const firm_words[26] = {
	['A' - 'A'] = "aerospace|airlines|airways|aviation",
	['B' - 'A'] = "breweries|brewery",
	['C' - 'A'] = "capital|chemical|chemicals|co.|communications|"
		      "consulting|corp|corp.|corporation",
	['D' - 'A'] = "digital|dynamics",
	['E' - 'A'] = "electric|electronics|energy|engineering|"
		      "enterprises|entertainment|express",
	['F' - 'A'] = "financial|foods",
	['G' - 'A'] = "games|gmbh|group",
	['H' - 'A'] = "health|healthcare|holdings|hotels",
	['I' - 'A'] = "inc|inc.|industries|insurance|interactive",
	['L' - 'A'] = "labs|laboratories|limited|lines|llc|llp|"
		      "logistics|ltd|ltd.",
	['M' - 'A'] = "media|medical|metals|microsystems|mobile|"
		      "motor|motors",
	['N' - 'A'] = "networks",
	['O' - 'A'] = "oil",
	['P' - 'A'] = "partners|petroleum|pharma|pharmaceuticals|"
		      "pictures|pipeline|plc|power|products|"
		      "properties",
	['R' - 'A'] = "railway|railways|resorts",
	['S' - 'A'] = "semiconductor|semiconductors|shipping|"
		      "software|solutions|steel|stores|studios|"
		      "systems",
	['T' - 'A'] = "technologies|technology|telecom|"
		      "telecommunications|trust",
	['U' - 'A'] = "utilities",
	['V' - 'A'] = "ventures",
	['W' - 'A'] = "wireless",
};

static const char *const firm_nouns[26] = {
	['A' - 'A'] = "airline|automaker",
	['B' - 'A'] = "bank|brewer|business",
	['C' - 'A'] = "carmaker|carrier|chain|company|conglomerate|"
		      "contractor",
	['D' - 'A'] = "drugmaker",
	['F' - 'A'] = "firm",
	['G' - 'A'] = "group",
	['I' - 'A'] = "insurer",
	['L' - 'A'] = "lender",
	['M' - 'A'] = "maker|manufacturer",
	['O' - 'A'] = "operator",
	['P' - 'A'] = "provider",
	['R' - 'A'] = "refiner|retailer",
	['S' - 'A'] = "startup|supplier",
	['U' - 'A'] = "utility",
	['V' - 'A'] = "vendor",
};

static const char *const *const lists[] = {
	[NAME_WORD_OUTLET] = outlet_words,
	[NAME_WORD_OUTLET_NOUN] = outlet_nouns,
	[NAME_WORD_BODY] = body_words,
	[NAME_WORD_DOCUMENT] = document_words,
	[NAME_WORD_PLACE] = places,
	[NAME_WORD_FIRM] = firm_words,
	[NAME_WORD_FIRM_NOUN] = firm_nouns,
};

bool
name_word(struct str word, enum name_list list)
{
	char room[20]; /* longer than any word of the lists */

	return word_in_letters(str_lower_in(room, sizeof room, word),
			       lists[list]);
}

void
name_words_each(struct keys keys)
{
	for (size_t i = 0; i < COUNT(lists); i++) {
		keys.mark = (uint16_t)(1 << i);
		list_keys_of(lists[i], &keys);
	}
}
