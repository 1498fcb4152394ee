/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

#include "claim/holder/name.h"

static struct str
read(struct sample *s, const char *phrase)
{
	struct name n;
	struct buf b = {.arena = NULL};

	sample_make(s, phrase);
	b.arena = &s->a;
	name_read(&s->a, &s->d, (struct span){0, s->d.tokens.len}, &n);
	buf_fmt(&b, "%s %.*s", holder_names[n.h.kind], STR_ARG(n.h.name));
	if (n.h.number)
		buf_fmt(&b, " #%u", n.h.number);
	if (n.h.role.len)
		buf_fmt(&b, " role=%.*s", STR_ARG(n.h.role));
	if (n.h.org.len)
		buf_fmt(&b, " org=%.*s", STR_ARG(n.h.org));
	if (n.h.basis.len)
		buf_fmt(&b, " basis=%.*s", STR_ARG(n.h.basis));
	return buf_str(&b);
}

static void
phrases_are_taken_apart(void **state)
{
	static const struct draft_row rows[] = {
		{"Chief Cabinet Secretary Taro Yamada",
		 "person Taro Yamada role=Chief Cabinet Secretary"},
		{"Taro Yamada, the chief cabinet secretary",
		 "person Taro Yamada role=the chief cabinet secretary"},
		{"The town’s press officer, Peter Roe",
		 "person Peter Roe role=town’s press officer"},
		{"the Ministry of Transport", "body Ministry of Transport"},
		{"China’s foreign ministry", "body China’s foreign ministry"},
		{"NISC", "body NISC"},
		{"the Daily Herald newspaper", "outlet Daily Herald"},
		{"The agency, the Office of Rail Safety (ORS)",
		 "body Office of Rail Safety"},
		{"Three government and private sources familiar with it",
		 "group three government and private sources #3 "
		 "role=government and private sources "
		 "basis=familiar with it"},
		{"one of the former officials",
		 "group one of the former officials #1 role=former officials"},
		{"an official at the Ministry of Transport",
		 "group an official #1 role=official "
		 "org=Ministry of Transport"},
		{"two NISC officials",
		 "group two NISC officials #2 role=NISC officials org=NISC"},
		{"a person with knowledge of the case",
		 "group a person #1 role=person "
		 "basis=with knowledge of the case"},
		{"the notice", "document notice"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_SAMPLE s;

		assert_str(read(&s, rows[i].text), rows[i].want);
	}
}

static void
what_has_to_be_looked_up(void **state)
{
	static const struct {
		const char *phrase;
		enum name_sort sort;
	} rows[] = {
		{"He", NAME_PRONOUN},
		{"who", NAME_RELATIVE},
		{"the ministry", NAME_DEFINITE},
		{"one of them", NAME_OF_THEM},
		{"Yamada", NAME_SHORT},
		{"Taro Yamada", NAME_FULL},
		{"its", NAME_PRONOUN},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_SAMPLE s;
		struct name n;

		sample_make(&s, rows[i].phrase);
		name_read(&s.a, &s.d, (struct span){0, s.d.tokens.len}, &n);
		assert_int_equal(n.sort, rows[i].sort);
	}
}

static void
names_are_compared_bare(void **state)
{
	(void)state;
	assert_true(name_same(STR("The Daily Herald"), STR("daily herald")));
	assert_false(name_same(STR("Herald"), STR("Daily Herald")));
	assert_str(name_bare(STR("the mayor’s")), "mayor");
	assert_true(name_is_outlet(STR("The Washington Post")));
	assert_false(name_is_outlet(STR("Ministry of Transport")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(phrases_are_taken_apart),
		cmocka_unit_test(what_has_to_be_looked_up),
		cmocka_unit_test(names_are_compared_bare),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
