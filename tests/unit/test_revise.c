/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include <stdlib.h>

#include "base/vec.h"
#include "command/revise.h"

static void
put(struct arena *a, struct store *s, const char *url, const char *text,
    const char *day, const char *access)
{
	struct capture c = {.file = STR("p.html"),
			    .media_type = STR("text/html"),
			    .archived = str_from(day),
			    .bytes = str_from(text)};
	struct heads heads = {0};
	struct err err = {0};

	c.id = capture_digest(a, c.bytes);
	*vec_add(a, &heads) = (struct head){.id = str_slice(c.id, 0, 16),
					    .capture = c.id,
					    .source = STR("web"),
					    .url = str_from(url),
					    .access = str_from(access)};
	if (store_put(s, &c, str_from(url), STR("web 1"), &heads, &err) < 0)
		fail_msg("%s", err.msg);
}

static void
captures_of_one_address_stand_in_order_of_keeping(void **state)
{
	static const char url[] = "https://www.gazette.example/gate";
	AUTO_ARENA a = {0};
	char *dir = str_c(&a, STR("t_revise.XXXXXX"));
	struct store *s = NULL;
	struct versions v = {0};
	struct err err = {0};

	(void)state;
	assert_non_null(mkdtemp(dir));
	if (store_open(&a, str_from(dir), STORE_WRITE,
		       STR("2023-08-31T09:00:00Z"), &s, &err) < 0)
		fail_msg("%s", err.msg);
	put(&a, s, url, "second", "2023-08-22T09:00:00Z", "full");
	put(&a, s, "http://gazette.example/gate", "first",
	    "2023-08-15T09:00:00Z", "full");
	put(&a, s, url, "gone", "2023-08-29T09:00:00Z", "barrier");
	put(&a, s, "https://gazette.example/once", "once",
	    "2023-08-15T09:00:00Z", "full");
	put(&a, s, "", "no address", "2023-08-15T09:00:00Z", "full");
	put(&a, s, "https://gazette.example/", "list", "2023-08-15T09:00:00Z",
	    "index");
	put(&a, s, "https://gazette.example/", "list of tomorrow",
	    "2023-08-16T09:00:00Z", "index");
	assert_int_equal(versions_list(s, &a, &v, &err), 0);
	assert_int_equal(v.len, 3);
	assert_str(v.at[0].archived, "2023-08-15T09:00:00Z");
	assert_str(v.at[1].archived, "2023-08-22T09:00:00Z");
	assert_str(v.at[2].archived, "2023-08-29T09:00:00Z");
	store_drop(&s);
	assert_int_equal(system(str_fmt(&a, "rm -rf '%s'", dir).ptr), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			captures_of_one_address_stand_in_order_of_keeping),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
