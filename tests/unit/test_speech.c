/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "speeches.h"

static struct holder gigazine = {.kind = HOLDER_OUTLET,
				 .name = STR_INIT("GIGAZINE")};
static struct holder ft = {.kind = HOLDER_OUTLET,
			   .name = STR_INIT("Financial Times")};
static struct holder nisc = {.kind = HOLDER_BODY, .name = STR_INIT("NISC")};

static void
a_chain_is_told_from_the_speaker_outward(void **state)
{
	AUTO_ARENA a = {0};
	struct holder links[] = {gigazine, ft, nisc};
	struct holders chain = {links, 3, 3};
	const struct speech p = english(&a), ja = japanese(&a);

	(void)state;
	assert_str(via_phrase(&p, &chain, SAY_VIA_TOLD),
		   "NISC, according to GIGAZINE, citing the Financial Times,");
	assert_str(via_phrase(&p, &chain, SAY_VIA_QUOTED),
		   "NISC, quoted by GIGAZINE from the Financial Times,");
	assert_str(via_phrase(&ja, &chain, SAY_VIA_TOLD),
		   "フィナンシャル・タイムズを引用したGIGAZINEによると、"
		   "NISC");
	assert_str(holder_chain(&p, &chain),
		   "GIGAZINE → Financial Times → NISC");
	chain.len = 2;
	assert_str(citing_phrase(&p, &chain),
		   "GIGAZINE, citing the Financial Times,");
	chain.len = 1;
	assert_str(via_phrase(&p, &chain, SAY_VIA_TOLD), "GIGAZINE");
	assert_str(citing_phrase(&p, &chain), "");
}

static void
one_that_speaks_for_itself_is_named_once(void **state)
{
	AUTO_ARENA a = {0};
	struct holder links[] = {{.kind = HOLDER_OUTLET, .name = STR("NISC")},
				 nisc};
	struct holders chain = {links, 2, 2};
	const struct speech p = english(&a);

	(void)state;
	assert_str(via_phrase(&p, &chain, SAY_VIA_TOLD), "NISC");
}

static void
origins_are_named_in_the_language(void **state)
{
	static const char *const rows[][3] = {
		{"unnamed sources via the Financial Times",
		 "unnamed sources via the Financial Times",
		 "フィナンシャル・タイムズが伝える匿名の情報源"},
		{"nobody named, in Gazette", "nobody named, in Gazette",
		 "発言者不明（Gazette）"},
		{"China’s foreign ministry", "China’s foreign ministry",
		 "中国外務省"},
	};
	AUTO_ARENA a = {0};
	const struct speech p = english(&a), ja = japanese(&a);

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		assert_str(origin_phrase(&p, str_from(rows[i][0])), rows[i][1]);
		assert_str(origin_phrase(&ja, str_from(rows[i][0])),
			   rows[i][2]);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_chain_is_told_from_the_speaker_outward),
		cmocka_unit_test(one_that_speaks_for_itself_is_named_once),
		cmocka_unit_test(origins_are_named_in_the_language),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
