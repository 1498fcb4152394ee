/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: store store_check seal custody lockfile sql */
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/vec.h"
#include "capture/file.h"
#include "capture/lockfile.h"
#include "capture/store.h"

static const struct str at = STR_INIT("2023-08-31T09:00:00Z");

static struct str
folder_new(struct arena *a)
{
	char *name = str_c(a, STR("t_store.XXXXXX"));

	assert_non_null(mkdtemp(name));
	return str_from(name);
}

static void
folder_remove(struct arena *a, struct str dir)
{
	assert_int_equal(system(str_fmt(a, "rm -rf '%.*s'", STR_ARG(dir)).ptr),
			 0);
}

static struct capture
page(struct arena *a, const char *text)
{
	struct capture c = {.file = STR("p.html"),
			    .media_type = STR("text/html"),
			    .archived = at,
			    .bytes = str_from(text)};

	c.id = capture_digest(a, c.bytes);
	return c;
}

static void
put(struct arena *a, struct store *s, const char *text)
{
	struct capture c = page(a, text);
	struct heads heads = {0};
	struct err err = {0};

	*vec_add(a, &heads) = (struct head){.id = str_slice(c.id, 0, 16),
					    .capture = c.id,
					    .source = STR("web"),
					    .published = STR("2023-08-29")};
	if (store_put(s, &c, STR("https://example.org/"), STR("web 1"), &heads,
		      &err) < 0)
		fail_msg("%s", err.msg);
}

static struct store *
open_it(struct arena *a, struct str dir, enum store_mode mode)
{
	struct store *s = NULL;
	struct err err = {0};

	if (store_open(a, dir, mode, at, &s, &err) < 0)
		fail_msg("%s", err.msg);
	return s;
}

static void
close_it(struct store *s)
{
	struct err err = {0};

	if (store_close(s, &err) < 0)
		fail_msg("%s", err.msg);
}

/* Number of faults a verification finds. */
static size_t
faults_of(struct arena *a, struct str dir)
{
	struct strs faults = {0};
	struct custody log = {0};
	struct err err = {0};
	size_t n = 0;

	if (store_check_all(a, dir, &faults, &log, &err) < 0)
		fail_msg("%s", err.msg);
	for (size_t i = 0; i < log.entries.len; i++) {
		const struct custody_entry *e = &log.entries.at[i];

		n += (e->kind == ENTRY_CAPTURE
			      ? store_check_capture(dir, e, &err)
			      : store_check_file(dir, &e->kept.at[0], &err)) <
		     0;
	}
	return n + faults.len;
}

static struct str
sample_store(struct arena *a)
{
	struct str dir = folder_new(a);
	struct store *s = open_it(a, dir, STORE_WRITE);

	put(a, s, "<p>one</p>");
	put(a, s, "<p>two</p>");
	close_it(s);
	return dir;
}

static struct str
all_bytes(struct arena *a, struct str dir)
{
	struct strs files = {0};
	struct buf b = {.arena = a};
	struct err err;
	struct str bytes;

	assert_int_equal(file_list(a, dir.ptr, &files, &err), 0);
	for (size_t i = 0; i < files.len; i++) {
		assert_int_equal(capture_bytes(a, files.at[i].ptr, 1 << 24,
					       &bytes, &err),
				 0);
		buf_add(&b, files.at[i]);
		buf_add(&b, bytes);
	}
	return buf_str(&b);
}

static void
putting_twice_changes_no_byte(void **state)
{
	AUTO_ARENA a = {0};
	struct str dir = sample_store(&a), before = all_bytes(&a, dir);
	struct store *s = open_it(&a, dir, STORE_WRITE);

	(void)state;
	put(&a, s, "<p>two</p>");
	put(&a, s, "<p>one</p>");
	close_it(s);
	assert_true(str_eq(before, all_bytes(&a, dir)));
	assert_int_equal(faults_of(&a, dir), 0);
	folder_remove(&a, dir);
}

static void
what_was_put_is_found(void **state)
{
	AUTO_ARENA a = {0};
	struct str dir = sample_store(&a);
	struct store *s = open_it(&a, dir, STORE_READ);
	struct capture want = page(&a, "<p>two</p>"), got;
	struct heads heads = {0};
	struct err err;

	(void)state;
	assert_int_equal(store_get(s, &a, str_slice(want.id, 0, 6), &got, &err),
			 0);
	assert_str(got.bytes, "<p>two</p>");
	assert_str(got.archived, "2023-08-31T09:00:00Z");
	assert_int_equal(store_get(s, &a, STR("zz"), &got, &err), -1);
	assert_int_equal(store_get(s, &a, STR(""), &got, &err), -1);
	assert_int_equal(store_articles(s, &a, STR(""), &heads, &err), 0);
	assert_int_equal(heads.len, 2);
	assert_str(heads.at[0].published, "2023-08-29");
	close_it(s);
	folder_remove(&a, dir);
}

static void
one_flipped_byte_anywhere_is_seen(void **state)
{
	AUTO_ARENA a = {0};
	struct str dir = sample_store(&a), bytes;
	struct strs files = {0};
	struct err err;

	(void)state;
	assert_int_equal(file_list(&a, dir.ptr, &files, &err), 0);
	for (size_t i = 0; i < files.len; i++) {
		const char *path = files.at[i].ptr;
		size_t step;
		char *copy;

		assert_int_equal(capture_bytes(&a, path, 1 << 24, &bytes, &err),
				 0);
		copy = arena_alloc(&a, bytes.len + 1);
		memcpy(copy, bytes.ptr, bytes.len);
		/* Every byte of the small files, some of the index. */
		step = bytes.len > 4000 ? bytes.len / 40 : 1;
		for (size_t at_byte = 0; at_byte < bytes.len; at_byte += step) {
			AUTO_ARENA scratch = {0};
			FILE *f = fopen(path, "wb");

			copy[at_byte] ^= 1;
			fwrite(copy, 1, bytes.len, f);
			fclose(f);
			copy[at_byte] ^= 1;
			if (!faults_of(&scratch, dir))
				fail_msg("%s: byte %zu", path, at_byte);
		}
		assert_int_equal(file_write(path, bytes, &err), 0);
	}
	assert_int_equal(faults_of(&a, dir), 0);
	folder_remove(&a, dir);
}

static void
a_file_added_or_missing_is_seen(void **state)
{
	AUTO_ARENA a = {0};
	struct str dir = sample_store(&a);
	struct capture c = page(&a, "<p>one</p>");
	struct err err;

	(void)state;
	assert_int_equal(file_write(path_join(&a, dir, STR("captures/x")).ptr,
				    STR("x"), &err),
			 0);
	assert_int_equal(faults_of(&a, dir), 1);
	unlink(path_join(&a, dir, STR("captures/x")).ptr);
	unlink(str_fmt(&a, "%.*s/captures/%.2s/%.*s.warc.gz", STR_ARG(dir),
		       c.id.ptr, STR_ARG(c.id))
		       .ptr);
	assert_int_equal(faults_of(&a, dir), 1);
	folder_remove(&a, dir);
}

static void
the_second_writer_hears_who_is_the_first(void **state)
{
	AUTO_ARENA a = {0};
	struct str dir = sample_store(&a);
	struct store *first = open_it(&a, dir, STORE_WRITE), *second = NULL;
	struct err err;

	(void)state;
	assert_int_equal(store_open(&a, dir, STORE_WRITE, at, &second, &err),
			 -1);
	store_drop(&second);
	assert_int_equal(err.code, ERR_REFUSED);
	assert_non_null(strstr(
		err.msg, str_fmt(&a, "process %ld on ", (long)getpid()).ptr));
	assert_non_null(strstr(err.msg, "since 2023-08-31T09:00:00Z"));
	close_it(first);
	close_it(open_it(&a, dir, STORE_WRITE));
	folder_remove(&a, dir);
}

/* As a run leaves the store that dies after having written `text`'s file and
 * half a line of the log. */
static void
die_half_way(struct arena *a, struct str dir, const char *text)
{
	struct store *s = open_it(a, dir, STORE_WRITE);
	struct str log = path_join(a, dir, STR("custody.jsonl")), was;
	struct err err;

	assert_int_equal(capture_bytes(a, log.ptr, 1 << 20, &was, &err), 0);
	put(a, s, text);
	store_drop(&s);
	assert_int_equal(file_cut(log.ptr, was.len + 20, &err), 0);
	assert_int_equal(unlink(path_join(a, dir, STR("index.sqlite")).ptr), 0);
	assert_int_equal(
		file_write(path_join(a, dir, STR("captures/t.XyZ")).ptr,
			   STR("half"), &err),
		0);
}

static void
a_run_that_was_cut_off_is_mended_by_the_next(void **state)
{
	AUTO_ARENA a = {0};
	struct str dir = sample_store(&a);
	struct storeds rows = {0};
	struct store *s;
	struct err err;

	(void)state;
	die_half_way(&a, dir, "<p>three</p>");
	assert_int_equal(faults_of(&a, dir), 0);
	s = open_it(&a, dir, STORE_WRITE);
	assert_int_equal(store_captures(s, &a, STR(""), &rows, &err), 0);
	assert_int_equal(rows.len, 3);
	close_it(s);
	assert_int_equal(faults_of(&a, dir), 0);
	folder_remove(&a, dir);
}

static void
an_issue_is_chained_and_its_files_are_checked(void **state)
{
	AUTO_ARENA a = {0};
	struct str dir = sample_store(&a), path;
	struct store *s = open_it(&a, dir, STORE_WRITE);
	struct kepts kept = {0};
	struct err err;

	(void)state;
	path = path_join(&a, dir, STR("brief.md"));
	assert_int_equal(file_write(path.ptr, STR("# Brief"), &err), 0);
	*vec_add(&a, &kept) = (struct kept){STR("brief.md"),
					    capture_digest(&a, STR("# Brief"))};
	assert_int_equal(
		store_issue(s, ENTRY_ISSUE, STR("2023-W35"), &kept, &err), 0);
	close_it(s);
	assert_int_equal(faults_of(&a, dir), 0);
	assert_int_equal(file_write(path.ptr, STR("# brief"), &err), 0);
	assert_int_equal(faults_of(&a, dir), 1);
	folder_remove(&a, dir);
}

static void
an_index_that_was_removed_is_made_again(void **state)
{
	AUTO_ARENA a = {0};
	struct str dir = sample_store(&a);
	struct capture c = page(&a, "<p>one</p>");
	struct store *s;
	bool there;
	struct err err;

	(void)state;
	unlink(path_join(&a, dir, STR("index.sqlite")).ptr);
	assert_true(faults_of(&a, dir) > 0);
	s = open_it(&a, dir, STORE_WRITE);
	assert_int_equal(store_has(s, c.id, &there, &err), 0);
	assert_true(there);
	close_it(s);
	assert_int_equal(faults_of(&a, dir), 0);
	folder_remove(&a, dir);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(putting_twice_changes_no_byte),
		cmocka_unit_test(what_was_put_is_found),
		cmocka_unit_test(one_flipped_byte_anywhere_is_seen),
		cmocka_unit_test(a_file_added_or_missing_is_seen),
		cmocka_unit_test(the_second_writer_hears_who_is_the_first),
		cmocka_unit_test(a_run_that_was_cut_off_is_mended_by_the_next),
		cmocka_unit_test(an_issue_is_chained_and_its_files_are_checked),
		cmocka_unit_test(an_index_that_was_removed_is_made_again),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
