/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made.h"

/* Who says one and the same thing, each on a page of its own, and how many
 * independent origins they are; the name of the first. */
static const struct {
	const char *what;
	const char *chains[3];
	size_t independent;
	const char *name;
} told[] = {
	{"an official of a body that speaks",
	 {"o:NHK|b:Harbour Agency", "o:FT|g1:official@Harbour Agency"},
	 1,
	 "Harbour Agency"},
	{"the same, called by the kind of body it is",
	 {"o:NHK|b:Harbour Agency", "o:FT|g1:official@agency"},
	 1,
	 "Harbour Agency"},
	{"a spokesperson known by the name before the word",
	 {"o:NHK|b:NISC", "o:FT|g1:a NISC spokesperson"},
	 1,
	 "NISC"},
	{"the centre is the one centre of the story",
	 {"o:NHK|b:NISC", "o:FT|g1:an official#official@centre"},
	 1,
	 "NISC"},
	{"unnamed officials of a body, heard by two around",
	 {"o:NHK|g:NISC officials@NISC", "o:FT|g1:official@NISC"},
	 1,
	 "unnamed sources at NISC"},
	{"former officials are not the body",
	 {"o:NHK|b:NISC", "o:FT|g1:a former NISC official#former official"},
	 2,
	 NULL},
	{"unnamed people of an outlet may be of the body",
	 {"o:FT|g3:sources", "o:FT|g1:official@NISC"},
	 1,
	 NULL},
	{"a short name and a long one",
	 {"o:NHK|b:Chinese Ministry",
	  "o:FT|b:Chinese Ministry of Foreign Affairs"},
	 1,
	 "China's foreign ministry"},
	{"the same in three spellings",
	 {"o:NHK|b:中国外務省", "o:FT|b:China’s foreign ministry",
	  "o:AP|b:the Chinese foreign ministry"},
	 1,
	 "China's foreign ministry"},
	{"possessive or not",
	 {"o:NHK|b:port authority", "o:FT|b:the port’s authority"},
	 1,
	 NULL},
	{"two ministries are two",
	 {"o:NHK|b:Japan’s foreign ministry",
	  "o:FT|b:Japan’s finance ministry"},
	 2,
	 NULL},
	{"a body of another kind is another body",
	 {"o:NHK|b:Riga Port Authority", "o:FT|b:Riga police"},
	 2,
	 NULL},
	{"a minister and his government",
	 {"o:NHK|p:Ichiro Sato#defence minister", "o:FT|b:Japan’s government"},
	 1,
	 NULL},
	{"two ministers of one government",
	 {"o:NHK|p:Ichiro Sato#Japan’s defence minister",
	  "o:FT|p:Jiro Suzuki#minister"},
	 1,
	 NULL},
	{"ministers of two countries",
	 {"o:NHK|p:Ichiro Sato#Japan’s defence minister",
	  "o:FT|p:Anna Ozola#Poland’s defence minister"},
	 2,
	 NULL},
	{"日本の大臣と日本政府",
	 {"o:NHK|p:佐藤一郎#日本の防衛大臣", "o:FT|b:日本政府"},
	 1,
	 NULL},
	{"a professor is no voice of the government",
	 {"o:NHK|p:Ichiro Sato#professor", "o:FT|b:Japan’s government"},
	 2,
	 NULL},
	{"a document of a named maker",
	 {"o:FT|b:China’s foreign ministry|d:documents published by "
	  "WikiLeaks in 2015"},
	 1,
	 "WikiLeaks"},
	{"a document of whoever speaks",
	 {"o:FT|b:Harbour Agency|d:its checks"},
	 1,
	 "Harbour Agency"},
};

/* What stands around the claim is each page's own: none copies another. */
static const struct str around[] = {
	STR_INIT("At night somebody broke the gate, said the harbour."),
	STR_INIT("A broken gate kept cars on deck, it was announced."),
	STR_INIT("Nobody could drive off before noon, passengers heard.")};

static void
voices_of_one_body_are_one_origin(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
		AUTO_ARENA a = {0};
		struct made m = {.a = &a};
		const struct finding *f;

		for (size_t k = 0; k < 3 && told[i].chains[k]; k++) {
			struct str outlet =
				str_slice(str_from(told[i].chains[k]), 2, 4);

			made_page(&m, str_c(&a, outlet), "2024-03-01",
				  "Ferry gate broken");
			made_claim(&m, told[i].chains[k], STANCE_ASSERTS,
				   "the gate of the ferry was broken at night")
				->quote_text = around[k];
		}
		made_merge(&m);
		f = made_of(&m, 0);
		if (f->independent != told[i].independent)
			print_error("%s: %zu\n", told[i].what, f->independent);
		assert_int_equal(f->independent, told[i].independent);
		assert_int_equal(f->unresolved, 0);
		if (told[i].name)
			assert_str(f->origins.at[0].name, told[i].name);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(voices_of_one_body_are_one_origin),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
