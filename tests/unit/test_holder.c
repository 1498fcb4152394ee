/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "../names.h"
#include "base/buf.h"
#include "claim/extract.h"

/* The chain of the last claim, the outlet left out. */
static struct str
last_chain(struct arena *a, const char *text)
{
	struct article in = {.publisher = STR("Example Post"),
			     .text = str_from(text)};
	struct claims out;
	struct err err = {0};
	struct buf b = {.arena = a};
	const struct claim *c;

	assert_int_equal(
		claim_extract(a, &in,
			      &(struct extract_options){.names = tree_names()},
			      &out, &err),
		0);
	assert_true(out.len > 0);
	c = &out.at[out.len - 1];
	for (size_t i = 1; i < c->holder.len; i++)
		buf_fmt(&b, "%s%.*s", i > 1 ? " > " : "",
			STR_ARG(c->holder.at[i].name));
	return buf_str(&b);
}

static void
speakers_are_looked_up(void **state)
{
	static const struct {
		const char *text, *want;
	} rows[] = {
		{"Mayor Jane Roe closed it. She said it held.", "Jane Roe"},
		{"The Ministry of Transport closed it. It said it was old.",
		 "Ministry of Transport"},
		{"The Office of Rail Safety (ORS) left. The office said that "
		 "it held.",
		 "ORS"},
		{"The Daily Herald told it first. The newspaper said it held.",
		 "Daily Herald"},
		{"Two officials said it held. The officials said it was old.",
		 "two officials"},
		{"In a notice the agency said it held. The notice does not "
		 "mention rain.",
		 "agency"},
		{"The Financial Times told it. The FT reported that it held.",
		 "Financial Times"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_ARENA a = {0};

		assert_str(last_chain(&a, rows[i].text), rows[i].want);
	}
}

static void
chains_run_through_relays(void **state)
{
	static const struct {
		const char *text, *want;
	} rows[] = {
		{"The Daily Herald reported that two men said it held.",
		 "Daily Herald > two men"},
		{"The agency told the Daily Herald that it held.",
		 "Daily Herald > agency"},
		{"The Daily Herald reported that it held, citing two men.",
		 "Daily Herald > two men"},
		{"The Daily Herald reported that it held. An official involved "
		 "in the case said it was old.",
		 "Daily Herald > an official"},
		{"The Example Post reported that it held.", ""},
		{"“We knew,” the agency said. “We told you that it held.”",
		 "agency"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_ARENA a = {0};

		assert_str(last_chain(&a, rows[i].text), rows[i].want);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(speakers_are_looked_up),
		cmocka_unit_test(chains_run_through_relays),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
