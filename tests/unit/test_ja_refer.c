/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "../names.h"
#include "claim/japanese/ja.h"

static void
words_that_point_back(void **state)
{
	static const struct {
		const char *text, *np, *want;
	} rows[] = {
		{"北斗水道省の回線が止まった。同省", "同省", "北斗水道省"},
		{"山田花子議員は会見を開いた。彼女", "彼女", "山田花子"},
		{"河野太郎デジタル相は去った。河野氏", "河野氏", "河野太郎"},
		{"株式会社北斗水産は閉じた。北斗水産", "北斗水産",
		 "株式会社北斗水産"},
		{"週刊北斗は手紙を載せた。同誌", "同誌", "週刊北斗"},
		{"誰もいない。同庁", "同庁", "同庁"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct ja_known known = {.names = tree_names()};
		struct str text = str_from(rows[i].text),
			   np = str_from(rows[i].np);
		struct span at = {text.len - np.len, text.len};

		assert_str(ja_holder(text, at, &known).name, rows[i].want);
	}
}

static void
an_agency_in_brackets_is_credited(void **state)
{
	(void)state;
	assert_true(ja_credit(tree_names(), STR("外相が述べた。（共同）"))
			    .name.len > 0);
	assert_false(ja_credit(tree_names(), STR("外相が述べた（共同）。"))
			     .name.len > 0);
	assert_false(ja_credit(tree_names(), STR("外相が述べた。（続く）"))
			     .name.len > 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_that_point_back),
		cmocka_unit_test(an_agency_in_brackets_is_credited),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
