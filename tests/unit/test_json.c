/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: json json_put */
#include "unit.h"

#include <string.h>

#include "base/json.h"

static void
keys_keep_their_order(void **state)
{
	AUTO_ARENA a = {0};
	struct buf b = {.arena = &a};
	struct err err;
	AUTO_JSON *j = json_parse(STR("{\"z\":1,\"a\":[true,null]}"), &err);

	(void)state;
	json_set_text(j, "m", STR("日本"));
	json_object_set_new(j, "b", json_texts(&(struct strs){0}));
	json_write(&b, j);
	assert_str(buf_str(&b),
		   "{\"z\":1,\"a\":[true,null],\"m\":\"日本\",\"b\":[]}");
}

static void
bad_text_is_named_by_its_place(void **state)
{
	struct err err;

	(void)state;
	assert_null(json_parse(STR("{\"a\":1,\n\"a\":2}"), &err));
	assert_non_null(strstr(err.msg, "line 2"));
	assert_null(json_parse(STR(""), &err));
	assert_int_equal(err.code, ERR_FORMAT);
}

static void
bad_utf8_is_repaired_not_lost(void **state)
{
	AUTO_ARENA a = {0};
	AUTO_JSON *o = json_object();

	(void)state;
	json_set_text(o, "t",
		      STR("a\xFF"
			  "b"));
	assert_str(json_get_text(&a, o, "t"), "a\xEF\xBF\xBD"
					      "b");
}

/* What is put straight to a buffer is what a tree gives. */
static void
putting_is_like_writing_a_tree(void **state)
{
	static const struct str texts[] = {
		STR_INIT(""),	      STR_INIT("日本"),
		STR_INIT("a\"b\\c/"), STR_INIT("\b\f\n\r\t\x01\x1f\x7f"),
		STR_INIT("a\0b"),     STR_INIT("a\xFF"),
	};
	AUTO_ARENA a = {0};
	struct buf put = {.arena = &a}, tree = {.arena = &a};
	AUTO_JSON *o = json_object(), *list = json_array();

	(void)state;
	json_object_set_new(o, "n", json_integer(90));
	json_object_set(o, "list", list);
	json_open(&put, '{');
	json_put_key(&put, "n");
	json_put_size(&put, 90);
	json_put_key(&put, "list");
	json_open(&put, '[');
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		json_array_append_new(list, json_text(texts[i]));
		json_put_text(&put, texts[i]);
	}
	json_array_append_new(list, json_null());
	json_put_raw(&put, STR("null"));
	json_close(&put, ']');
	json_close(&put, '}');
	json_write(&tree, o);
	assert_str(buf_str(&put), str_c(&a, buf_str(&tree)));
}

static void
a_size_is_a_whole_number_above_zero(void **state)
{
	struct err err;
	AUTO_JSON *o = json_parse(
		STR("{\"n\":3,\"neg\":-1,\"text\":\"3\",\"real\":3.5}"), &err);

	(void)state;
	assert_int_equal(json_get_size(o, "n", 9), 3);
	assert_int_equal(json_get_size(o, "neg", 9), 9);
	assert_int_equal(json_get_size(o, "text", 9), 9);
	assert_int_equal(json_get_size(o, "real", 9), 9);
	assert_int_equal(json_get_size(o, "none", 9), 9);
}

/* Bytes are looked at eight at a time: whatever their place, the same. */
static void
a_mark_is_escaped_wherever_it_stands(void **state)
{
	static const struct str marks[] = {
		STR_INIT("\""), STR_INIT("\\"),	      STR_INIT("\x1f"),
		STR_INIT("\0"), STR_INIT("\x7f"),     STR_INIT("é"),
		STR_INIT("日"), STR_INIT("\xE2\x80"), STR_INIT("\xFF"),
	};
	static const char around[] = "abcdefghijklmnopqrst";

	(void)state;
	for (size_t i = 0; i < COUNT(marks); i++)
		for (size_t at = 0; at < sizeof around; at++) {
			AUTO_ARENA a = {0};
			struct buf in = {.arena = &a}, put = in, tree = in;
			AUTO_JSON *j = NULL;

			buf_add(&in, (struct str){around, at});
			buf_add(&in, marks[i]);
			buf_add(&in, str_from(around + at));
			j = json_text(buf_str(&in));
			json_put_text(&put, buf_str(&in));
			json_write(&tree, j);
			assert_true(str_eq(buf_str(&put), buf_str(&tree)));
		}
}

static void
a_pair_is_a_list_of_two(void **state)
{
	AUTO_ARENA a = {0};
	struct buf b = {.arena = &a};

	(void)state;
	json_put_pair(&b, 0, 1024);
	json_put_pair(&b, 7, SIZE_MAX);
	assert_str(buf_str(&b), "[0,1024],[7,18446744073709551615]");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(keys_keep_their_order),
		cmocka_unit_test(bad_text_is_named_by_its_place),
		cmocka_unit_test(bad_utf8_is_repaired_not_lost),
		cmocka_unit_test(putting_is_like_writing_a_tree),
		cmocka_unit_test(a_mark_is_escaped_wherever_it_stands),
		cmocka_unit_test(a_pair_is_a_list_of_two),
		cmocka_unit_test(a_size_is_a_whole_number_above_zero),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
