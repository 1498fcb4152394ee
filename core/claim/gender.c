/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/gender.h"

static const char *const male_words[] = {
	"mr.",	     "mr",	    "sir",	  "lord",     "king",
	"prince",    "emperor",	    "pope",	  "father",   "brother",
	"son",	     "husband",	    "man",	  "actor",    "spokesman",
	"chairman",  "congressman", "councilman", "alderman", "businessman",
	"policeman", "fireman",	    "sportsman",  "widower",  "grandfather",
	"he",	     "he'd",	    "he'll",	  "he's",     "his",
	"him",	     "himself",
};

static const char *const female_words[] = {
	"ms.",		 "ms",		"mrs.",		 "mrs",
	"miss",		 "lady",	"dame",		 "queen",
	"princess",	 "empress",	"mother",	 "sister",
	"daughter",	 "wife",	"woman",	 "actress",
	"spokeswoman",	 "chairwoman",	"congresswoman", "councilwoman",
	"businesswoman", "policewoman", "widow",	 "grandmother",
	"she",		 "she'd",	"she'll",	 "she's",
	"her",		 "herself",
};

static const char *const male_names[] = {
	"adam",	       "alan",	   "albert",   "andrew",   "antonio",
	"arthur",      "ben",	   "benjamin", "bill",	   "brian",
	"bruce",       "carl",	   "carlos",   "charles",  "chris",
	"christopher", "craig",	   "daniel",   "dave",	   "david",
	"dennis",      "dmitri",   "dmitry",   "donald",   "douglas",
	"edward",      "emmanuel", "eric",     "ethan",	   "fred",
	"frank",       "gary",	   "george",   "giovanni", "greg",
	"hans",	       "harry",	   "henry",    "hirokazu", "hiroshi",
	"howard",      "ian",	   "igor",     "ivan",	   "jack",
	"jacob",       "james",	   "jason",    "jeff",	   "jeffrey",
	"jim",	       "joe",	   "john",     "jonathan", "jose",
	"joseph",      "juan",	   "karl",     "keith",	   "ken",
	"kenji",       "kenneth",  "kevin",    "larry",	   "luis",
	"mark",	       "martin",   "matthew",  "michael",  "mike",
	"mohammed",    "neil",	   "nicholas", "oleg",	   "patrick",
	"paul",	       "pedro",	   "peter",    "philip",   "pierre",
	"ralph",       "raymond",  "richard",  "robert",   "roger",
	"ronald",      "ryan",	   "samuel",   "scott",	   "sean",
	"sergei",      "shinzo",   "simon",    "stephen",  "steve",
	"steven",      "taro",	   "thomas",   "tim",	   "timothy",
	"tom",	       "viktor",   "vladimir", "walter",   "william",
	"yoshihide",   "yuri",
};

static const char *const female_names[] = {
	"alice",     "amanda",	 "amy",	    "ana",	 "andrea",
	"angela",    "anita",	 "ann",	    "anna",	 "anne",
	"barbara",   "betty",	 "carol",   "caroline",	 "catherine",
	"christine", "claire",	 "cynthia", "deborah",	 "diana",
	"diane",     "donna",	 "dorothy", "elena",	 "eleanor",
	"elizabeth", "ellen",	 "emily",   "emma",	 "eva",
	"fiona",     "frances",	 "hanako",  "hannah",	 "heather",
	"helen",     "hillary",	 "irina",   "isabel",	 "jane",
	"janet",     "jennifer", "jessica", "joan",	 "judith",
	"julia",     "julie",	 "karen",   "katherine", "kathleen",
	"kate",	     "katie",	 "laura",   "linda",	 "lisa",
	"lucy",	     "margaret", "maria",   "marie",	 "martha",
	"mary",	     "megan",	 "melissa", "michelle",	 "nancy",
	"natalia",   "nicole",	 "olga",    "pamela",	 "patricia",
	"rachel",    "rebecca",	 "rosa",    "ruth",	 "sandra",
	"sarah",     "sharon",	 "sofia",   "sophie",	 "susan",
	"theresa",   "tina",	 "ursula",  "valerie",	 "victoria",
	"virginia",  "wendy",	 "yoko",    "yuriko",
};

#define IN(word, list) is_in((word), (list), sizeof(list) / sizeof *(list))

static bool
is_in(struct str word, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_eq_ci(word, str_from(list[i])))
			return true;
	return false;
}

enum gender
gender_of_word(struct str word)
{
	if (IN(word, male_words))
		return GENDER_MALE;
	return IN(word, female_words) ? GENDER_FEMALE : GENDER_UNKNOWN;
}

enum gender
gender_of_first_name(struct str word)
{
	if (IN(word, male_names))
		return GENDER_MALE;
	return IN(word, female_names) ? GENDER_FEMALE : GENDER_UNKNOWN;
}

static enum gender
gender_of_words(struct str rest)
{
	enum gender g = GENDER_UNKNOWN;

	while (rest.len && g == GENDER_UNKNOWN)
		g = gender_of_word(str_cut(rest, STR(" "), &rest));
	return g;
}

enum gender
gender_of(const struct holder *h)
{
	enum gender g;
	struct str rest;

	if (h->kind != HOLDER_PERSON && h->kind != HOLDER_GROUP)
		return GENDER_UNKNOWN;
	g = gender_of_words(h->role);
	if (g == GENDER_UNKNOWN && h->kind == HOLDER_PERSON)
		g = gender_of_first_name(str_cut(h->name, STR(" "), &rest));
	return g;
}
