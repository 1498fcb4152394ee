/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/holder/gender.h"

#include <stdlib.h>

struct gendered {
	struct str text;
	enum gender gender;
};

#define M(word)                                                                \
	{                                                                      \
		STR_INIT(word), GENDER_MALE                                    \
	}
#define F(word)                                                                \
	{                                                                      \
		STR_INIT(word), GENDER_FEMALE                                  \
	}

/* Titles, kin, pronouns. Sorted by bytes. */
static const struct gendered words[] = {
	M("actor"),	  F("actress"),
	M("alderman"),	  M("brother"),
	M("businessman"), F("businesswoman"),
	M("chairman"),	  F("chairwoman"),
	M("congressman"), F("congresswoman"),
	M("councilman"),  F("councilwoman"),
	F("dame"),	  F("daughter"),
	M("emperor"),	  F("empress"),
	M("father"),	  M("fireman"),
	M("grandfather"), F("grandmother"),
	M("he"),	  M("he'd"),
	M("he'll"),	  M("he's"),
	F("her"),	  F("herself"),
	M("him"),	  M("himself"),
	M("his"),	  M("husband"),
	M("king"),	  F("lady"),
	M("lord"),	  M("man"),
	F("miss"),	  F("mother"),
	M("mr"),	  M("mr."),
	F("mrs"),	  F("mrs."),
	F("ms"),	  F("ms."),
	M("policeman"),	  F("policewoman"),
	M("pope"),	  M("prince"),
	F("princess"),	  F("queen"),
	F("she"),	  F("she'd"),
	F("she'll"),	  F("she's"),
	M("sir"),	  F("sister"),
	M("son"),	  M("spokesman"),
	F("spokeswoman"), M("sportsman"),
	F("widow"),	  M("widower"),
	F("wife"),	  F("woman"),
};

/* First names. Sorted by bytes. */
static const struct gendered names[] = {
	M("adam"),     M("alan"),      M("albert"),    F("alice"),
	F("amanda"),   F("amy"),       F("ana"),       F("andrea"),
	M("andrew"),   F("angela"),    F("anita"),     F("ann"),
	F("anna"),     F("anne"),      M("antonio"),   M("arthur"),
	F("barbara"),  M("ben"),       M("benjamin"),  F("betty"),
	M("bill"),     M("brian"),     M("bruce"),     M("carl"),
	M("carlos"),   F("carol"),     F("caroline"),  F("catherine"),
	M("charles"),  M("chris"),     F("christine"), M("christopher"),
	F("claire"),   M("craig"),     F("cynthia"),   M("daniel"),
	M("dave"),     M("david"),     F("deborah"),   M("dennis"),
	F("diana"),    F("diane"),     M("dmitri"),    M("dmitry"),
	M("donald"),   F("donna"),     F("dorothy"),   M("douglas"),
	M("edward"),   F("eleanor"),   F("elena"),     F("elizabeth"),
	F("ellen"),    F("emily"),     F("emma"),      M("emmanuel"),
	M("eric"),     M("ethan"),     F("eva"),       F("fiona"),
	F("frances"),  M("frank"),     M("fred"),      M("gary"),
	M("george"),   M("giovanni"),  M("greg"),      F("hanako"),
	F("hannah"),   M("hans"),      M("harry"),     F("heather"),
	F("helen"),    M("henry"),     F("hillary"),   M("hirokazu"),
	M("hiroshi"),  M("howard"),    M("ian"),       M("igor"),
	F("irina"),    F("isabel"),    M("ivan"),      M("jack"),
	M("jacob"),    M("james"),     F("jane"),      F("janet"),
	M("jason"),    M("jeff"),      M("jeffrey"),   F("jennifer"),
	F("jessica"),  M("jim"),       F("joan"),      M("joe"),
	M("john"),     M("jonathan"),  M("jose"),      M("joseph"),
	M("juan"),     F("judith"),    F("julia"),     F("julie"),
	F("karen"),    M("karl"),      F("kate"),      F("katherine"),
	F("kathleen"), F("katie"),     M("keith"),     M("ken"),
	M("kenji"),    M("kenneth"),   M("kevin"),     M("larry"),
	F("laura"),    F("linda"),     F("lisa"),      F("lucy"),
	M("luis"),     F("margaret"),  F("maria"),     F("marie"),
	M("mark"),     F("martha"),    M("martin"),    F("mary"),
	M("matthew"),  F("megan"),     F("melissa"),   M("michael"),
	F("michelle"), M("mike"),      M("mohammed"),  F("nancy"),
	F("natalia"),  M("neil"),      M("nicholas"),  F("nicole"),
	M("oleg"),     F("olga"),      F("pamela"),    F("patricia"),
	M("patrick"),  M("paul"),      M("pedro"),     M("peter"),
	M("philip"),   M("pierre"),    F("rachel"),    M("ralph"),
	M("raymond"),  F("rebecca"),   M("richard"),   M("robert"),
	M("roger"),    M("ronald"),    F("rosa"),      F("ruth"),
	M("ryan"),     M("samuel"),    F("sandra"),    F("sarah"),
	M("scott"),    M("sean"),      M("sergei"),    F("sharon"),
	M("shinzo"),   M("simon"),     F("sofia"),     F("sophie"),
	M("stephen"),  M("steve"),     M("steven"),    F("susan"),
	M("taro"),     F("theresa"),   M("thomas"),    M("tim"),
	M("timothy"),  F("tina"),      M("tom"),       F("ursula"),
	F("valerie"),  F("victoria"),  M("viktor"),    F("virginia"),
	M("vladimir"), M("walter"),    F("wendy"),     M("william"),
	F("yoko"),     M("yoshihide"), M("yuri"),      F("yuriko"),
};

#define LOOK_UP(word, list)                                                    \
	look_up((word), (list), sizeof(list) / sizeof *(list))

static int
word_cmp(const void *key, const void *row)
{
	const struct str *low = key;
	const struct gendered *g = row;

	return str_cmp(*low, g->text);
}

static enum gender
look_up(struct str word, const struct gendered *list, size_t n)
{
	enum { ROOM = 16 }; /* longer than any word of the lists */
	char room[ROOM];
	struct str low = str_lower_in(room, ROOM, word);
	const struct gendered *g =
		bsearch(&low, list, n, sizeof *list, word_cmp);

	return g ? g->gender : GENDER_UNKNOWN;
}

enum gender
gender_of_word(struct str word)
{
	return LOOK_UP(word, words);
}

enum gender
gender_of_first_name(struct str word)
{
	return LOOK_UP(word, names);
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
