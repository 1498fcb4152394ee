/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "capture/cache.h"
#include "capture/capture.h"
#include "capture/file.h"

static struct str
folder_new(struct arena *a)
{
	char *name = str_c(a, STR("t_cache.XXXXXX"));

	assert_non_null(mkdtemp(name));
	return str_from(name);
}

static void
folder_remove(struct arena *a, struct str dir)
{
	unlink(path_join(a, dir, STR("cache.sqlite")).ptr);
	assert_int_equal(rmdir(str_c(a, dir)), 0);
}

static struct str
get(struct arena *a, struct cache *c, const char *key)
{
	struct str got;

	return cache_get(c, a, str_from(key), &got) ? got : STR("none");
}

static void
what_was_put_is_there_in_the_next_run(void **state)
{
	AUTO_ARENA a = {0};
	struct str dir = folder_new(&a);
	struct cache *c = cache_open(&a, dir);

	(void)state;
	assert_non_null(c);
	cache_put(c, STR("k"), STR("one"));
	cache_put(c, STR("k"), STR("two"));
	cache_put(c, STR("empty"), STR(""));
	assert_str(get(&a, c, "k"), "two");
	cache_close(&c);
	c = cache_open(&a, dir);
	assert_str(get(&a, c, "k"), "two");
	assert_str(get(&a, c, "empty"), "");
	assert_str(get(&a, c, "K"), "none");
	cache_close(&c);
	folder_remove(&a, dir);
}

static void
without_a_cache_nothing_is_there(void **state)
{
	AUTO_ARENA a = {0};
	struct cache *c = NULL;

	(void)state;
	cache_put(c, STR("k"), STR("one"));
	assert_str(get(&a, c, "k"), "none");
	cache_close(&c);
}

/* Overwrite the only place where `was` stands in the file. */
static void
damage(struct arena *a, struct str dir, const char *was)
{
	struct str path = path_join(a, dir, STR("cache.sqlite")), bytes;
	struct err err = {0};
	size_t at;
	FILE *f;

	assert_int_equal(capture_bytes(a, path.ptr, 1 << 20, &bytes, &err), 0);
	at = str_find(bytes, str_from(was), 0);
	assert_true(at != STR_NONE);
	f = fopen(path.ptr, "r+b");
	assert_non_null(f);
	assert_int_equal(fseek(f, (long)at, SEEK_SET), 0);
	assert_int_equal(fputc('#', f), '#');
	fclose(f);
}

static void
a_damaged_entry_is_not_there(void **state)
{
	AUTO_ARENA a = {0};
	struct str dir = folder_new(&a);
	struct cache *c = cache_open(&a, dir);

	(void)state;
	cache_put(c, STR("k"), STR("unmistakable bytes"));
	cache_close(&c);
	damage(&a, dir, "unmistakable");
	c = cache_open(&a, dir);
	assert_str(get(&a, c, "k"), "none");
	cache_close(&c);
	folder_remove(&a, dir);
}

static void
a_damaged_file_is_begun_anew(void **state)
{
	AUTO_ARENA a = {0};
	struct str dir = folder_new(&a);
	struct cache *c;

	(void)state;
	assert_int_equal(file_write(path_join(&a, dir, STR("cache.sqlite")).ptr,
				    STR("this is no database"),
				    &(struct err){0}),
			 0);
	c = cache_open(&a, dir);
	assert_non_null(c);
	cache_put(c, STR("k"), STR("one"));
	assert_str(get(&a, c, "k"), "one");
	cache_close(&c);
	folder_remove(&a, dir);
}

static void
what_no_run_asks_for_is_dropped(void **state)
{
	AUTO_ARENA a = {0};
	struct str dir = folder_new(&a);
	struct cache *c = cache_open(&a, dir);

	(void)state;
	cache_put(c, STR("old"), STR("one"));
	cache_put(c, STR("asked"), STR("two"));
	cache_close(&c);
	for (int i = 0; i < CACHE_RUNS_MAX + 2; i++) {
		c = cache_open(&a, dir);
		assert_str(get(&a, c, "asked"), "two");
		cache_close(&c);
	}
	c = cache_open(&a, dir);
	assert_str(get(&a, c, "asked"), "two");
	assert_str(get(&a, c, "old"), "none");
	cache_close(&c);
	folder_remove(&a, dir);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_was_put_is_there_in_the_next_run),
		cmocka_unit_test(without_a_cache_nothing_is_there),
		cmocka_unit_test(a_damaged_entry_is_not_there),
		cmocka_unit_test(a_damaged_file_is_begun_anew),
		cmocka_unit_test(what_no_run_asks_for_is_dropped),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
