/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "capture/capture.h"
#include "capture/file.h"

static struct str
folder_new(struct arena *a)
{
	char *name = str_c(a, STR("t_file.XXXXXX"));

	assert_non_null(mkdtemp(name));
	return str_from(name);
}

static const char *
in(struct arena *a, struct str dir, const char *name)
{
	return path_join(a, dir, str_from(name)).ptr;
}

static void
writing_replaces_whole_and_leaves_nothing_beside(void **state)
{
	AUTO_ARENA a = {0};
	struct str dir = folder_new(&a), got;
	const char *path = in(&a, dir, "x");
	struct strs list = {0};
	struct err err;

	(void)state;
	assert_int_equal(file_write(path, STR("first, longer"), &err), 0);
	assert_int_equal(file_write(path, STR("second"), &err), 0);
	assert_int_equal(file_append(path, STR(" and"), &err), 0);
	assert_int_equal(capture_bytes(&a, path, 99, &got, &err), 0);
	assert_str(got, "second and");
	assert_int_equal(file_cut(path, 6, &err), 0);
	assert_int_equal(capture_bytes(&a, path, 99, &got, &err), 0);
	assert_str(got, "second");
	assert_int_equal(file_list(&a, dir.ptr, &list, &err), 0);
	assert_int_equal(list.len, 1);
	unlink(path);
	rmdir(dir.ptr);
}

static void
a_refused_write_names_the_file_and_keeps_the_old(void **state)
{
	AUTO_ARENA a = {0};
	struct str dir = folder_new(&a);
	struct strs list = {0};
	struct err err;

	(void)state;
	assert_int_equal(mkdir(in(&a, dir, "taken"), 0777), 0);
	assert_int_equal(file_write(in(&a, dir, "taken"), STR("x"), &err), -1);
	assert_non_null(strstr(err.msg, "taken"));
	assert_int_equal(file_write(in(&a, dir, "no/x"), STR("x"), &err), -1);
	assert_int_equal(err.code, ERR_SYSTEM);
	assert_int_equal(file_list(&a, dir.ptr, &list, &err), 0);
	assert_int_equal(list.len, 0);
	rmdir(in(&a, dir, "taken"));
	rmdir(dir.ptr);
}

static void
what_a_killed_run_left_is_taken_up(void **state)
{
	AUTO_ARENA a = {0};
	struct str dir = folder_new(&a), got;
	struct staged one, two;
	struct strs list = {0};
	struct err err;

	(void)state;
	assert_int_equal(file_append(in(&a, dir, "x.new"),
				     STR("longer than the new one"), &err),
			 0);
	assert_int_equal(
		file_stage(&a, in(&a, dir, "x"), STR("new"), &one, &err), 0);
	assert_int_equal(
		file_stage(&a, in(&a, dir, "y"), STR("none"), &two, &err), 0);
	file_discard(&two);
	file_discard(&two);
	assert_int_equal(file_commit(&one, &err), 0);
	file_discard(&one);
	assert_int_equal(file_list(&a, dir.ptr, &list, &err), 0);
	assert_int_equal(list.len, 1);
	assert_int_equal(capture_bytes(&a, list.at[0].ptr, 99, &got, &err), 0);
	assert_str(got, "new");
	unlink(list.at[0].ptr);
	rmdir(dir.ptr);
}

static void
lists_are_sorted_and_follow_no_link(void **state)
{
	AUTO_ARENA a = {0};
	struct str dir = folder_new(&a);
	struct strs list = {0};
	struct err err;

	(void)state;
	assert_int_equal(folder_make(in(&a, dir, "b/c"), &err), 0);
	assert_int_equal(folder_make(in(&a, dir, "b/c"), &err), 0);
	assert_int_equal(file_write(in(&a, dir, "b/c/1"), STR(""), &err), 0);
	assert_int_equal(file_write(in(&a, dir, "a"), STR(""), &err), 0);
	assert_int_equal(file_write(in(&a, dir, ".hid"), STR(""), &err), 0);
	assert_int_equal(symlink("..", in(&a, dir, "b/up")), 0);
	assert_int_equal(file_list(&a, dir.ptr, &list, &err), 0);
	assert_int_equal(list.len, 2);
	assert_true(str_ends(list.at[0], STR("/a")));
	assert_true(str_ends(list.at[1], STR("/b/c/1")));
	unlink(in(&a, dir, "b/c/1"));
	unlink(in(&a, dir, "b/up"));
	unlink(in(&a, dir, "a"));
	unlink(in(&a, dir, ".hid"));
	rmdir(in(&a, dir, "b/c"));
	rmdir(in(&a, dir, "b"));
	rmdir(dir.ptr);
	assert_int_equal(file_list(&a, dir.ptr, &list, &err), -1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			writing_replaces_whole_and_leaves_nothing_beside),
		cmocka_unit_test(
			a_refused_write_names_the_file_and_keeps_the_old),
		cmocka_unit_test(what_a_killed_run_left_is_taken_up),
		cmocka_unit_test(lists_are_sorted_and_follow_no_link),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
