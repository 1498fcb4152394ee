/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: entity entity_number entity_people. */
#include "unit.h"

#include "../names.h"
#include "base/buf.h"
#include "claim/entity/entity.h"

static const struct {
	const char *language, *text, *want;
} rows[] = {
	{"en",
	 "The agency said that APT40 stole 5,000 e-mail addresses from "
	 "Microsoft in Australia.",
	 "threat-group Leviathan G0065; number 5000 address; "
	 "organisation Microsoft; country Australia AU"},
	{"en", "Police said TEMP.Periscope met LockBit 3.0 in Beijing.",
	 "threat-group Leviathan G0065; malware LockBit S1202; "
	 "place Beijing CN"},
	{"en",
	 "The ministry said that Foreign Minister Hana Sato paid $5.5 million.",
	 "person Hana Sato; number 5500000 dollar"},
	{"en", "Jo Poe said on Monday that Poe never met the Harbour Office.",
	 "person Jo Poe; organisation Harbour Office"},
	{"ja",
	 "警察庁は、ロックビットが名古屋港のサーバー3台を暗号化したと発表した。",
	 "threat-group LockBit; place Port of Nagoya; number 3 computer"},
	{"ja", "外務省は、佐藤花子外相が1万2000人と面会したと発表した。",
	 "person 佐藤花子; number 12000 person"},
	{"ja",
	 "同社は、県の教育委員会と個人情報保護委員会に報告したと発表した。",
	 "organisation 教育委員会; "
	 "organisation Personal Information Protection Commission"},
};

static struct claims
claims_of(struct arena *a, const char *language, struct str text)
{
	struct article in = {.id = STR("a"),
			     .file = STR("a.txt"),
			     .publisher = STR("Example Post"),
			     .language = str_from(language),
			     .text = text};
	struct extract_options options = {.names = tree_names()};
	struct claims c = {0};
	struct err err = {0};

	assert_int_equal(claim_extract(a, &in, &options, &c, &err), 0);
	for (size_t i = 0; i < c.len; i++)
		assert_int_equal(claim_gate(&c.at[i], in.text, &err), 0);
	return c;
}

static struct str
named_by(struct arena *a, const struct claim *c)
{
	struct buf b = {.arena = a};

	for (size_t i = 0; i < c->entities.len; i++) {
		const struct entity *e = &c->entities.at[i];

		buf_fmt(&b, "%s%s %.*s%s%.*s", i ? "; " : "",
			entity_names[e->kind], STR_ARG(e->key),
			e->id.len ? " " : "", STR_ARG(e->id));
	}
	return buf_str(&b);
}

static void
a_claim_has_what_its_content_names(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_ARENA a = {0};
		struct claims c =
			claims_of(&a, rows[i].language, str_from(rows[i].text));

		assert_int_equal(c.len, 1);
		assert_str(named_by(&a, &c.at[0]), rows[i].want);
	}
}

/* The first who bears the name, however many spoke since. */
static void
a_speaker_is_known_by_the_last_name(void **state)
{
	AUTO_ARENA a = {0};
	struct buf text = {.arena = &a};
	struct claims c;
	enum { SPEAKERS = 3000 };

	(void)state;
	buf_add(&text, STR("Ann Roe said on Monday that it was late.\n"));
	for (int i = 0; i < SPEAKERS; i++)
		buf_fmt(&text, "Jo P%c%c%c said that Roe met nobody.\n",
			'a' + i % 26, 'a' + i / 26 % 26, 'a' + i / 676);
	c = claims_of(&a, "en", buf_str(&text));
	assert_int_equal(c.len, SPEAKERS + 1);
	assert_str(named_by(&a, &c.at[1]), "person Ann Roe");
	assert_str(named_by(&a, &c.at[SPEAKERS]), "person Ann Roe");
}

static void
an_entity_outside_its_quote_is_refused(void **state)
{
	struct entity e = {.at = {6, 9}};
	struct claim c = {.quote = {0, 5},
			  .quote_text = STR("He sa"),
			  .entities = {&e, 1, 1}};
	struct err err;

	(void)state;
	assert_int_equal(claim_gate(&c, STR("He said so."), &err), -1);
	assert_int_equal(err.code, ERR_REFUSED);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_claim_has_what_its_content_names),
		cmocka_unit_test(a_speaker_is_known_by_the_last_name),
		cmocka_unit_test(an_entity_outside_its_quote_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
