/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "capture/file.h"
#include "host/trust.h"

/* A tree  top/outer/inner/file  and  top/aside/link  to the file. */
struct tree {
	struct arena a;
	struct str top, outer, inner, file, aside, link;
};

static void
tree_make(struct tree *t)
{
	char name[] = "/tmp/osbrief-trust-XXXXXX";
	struct err err;

	*t = (struct tree){0};
	assert_non_null(mkdtemp(name));
	t->top = str_copy(&t->a, str_from(name));
	t->outer = path_join(&t->a, t->top, STR("outer"));
	t->inner = path_join(&t->a, t->outer, STR("inner"));
	t->file = path_join(&t->a, t->inner, STR("file.so"));
	t->aside = path_join(&t->a, t->top, STR("aside"));
	t->link = path_join(&t->a, t->aside, STR("link.so"));
	assert_int_equal(mkdir(t->outer.ptr, 0755), 0);
	assert_int_equal(mkdir(t->inner.ptr, 0755), 0);
	assert_int_equal(mkdir(t->aside.ptr, 0755), 0);
	assert_int_equal(file_write(t->file.ptr, STR("x"), &err), 0);
	assert_int_equal(symlink(t->file.ptr, t->link.ptr), 0);
}

static void
tree_remove(struct tree *t)
{
	assert_int_equal(system(str_fmt(&t->a, "rm -rf '%s'", t->top.ptr).ptr),
			 0);
	arena_free(&t->a);
}

static void
what_others_may_write_is_not_trusted(void **state)
{
	static const struct {
		unsigned outer, inner, file, aside;
		bool direct, linked;
	} cases[] = {
		{0755, 0755, 0644, 0755, true, true},
		{0700, 0700, 0600, 0700, true, true},
		{0755, 0755, 0666, 0755, false, false},
		{0755, 0777, 0644, 0755, false, false},
		{0755, 01777, 0644, 0755, false, false}, /* ours to watch */
		{0777, 0755, 0644, 0755, false, false},
		{01777, 0755, 0644, 0755, true, true}, /* as /tmp is */
		{0755, 0755, 0644, 0777, true, false},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct tree t;
		struct err err;

		tree_make(&t);
		chmod(t.file.ptr, cases[i].file);
		chmod(t.inner.ptr, cases[i].inner);
		chmod(t.outer.ptr, cases[i].outer);
		chmod(t.aside.ptr, cases[i].aside);
		if ((trust_path(t.file.ptr, &err) == 0) != cases[i].direct ||
		    (trust_path(t.link.ptr, &err) == 0) != cases[i].linked)
			fail_msg("case %zu", i);
		tree_remove(&t);
	}
}

static void
what_belongs_to_others_is_not_trusted(void **state)
{
	struct tree t;
	struct err err;

	(void)state;
	if (geteuid() != 0)
		skip();
	tree_make(&t);
	assert_int_equal(chown(t.file.ptr, 65534, 65534), 0);
	assert_int_equal(trust_path(t.file.ptr, &err), -1);
	assert_non_null(strstr(err.msg, "belongs to another user"));
	assert_int_equal(trust_path(t.link.ptr, &err), -1);
	tree_remove(&t);
}

static void
a_link_to_nowhere_is_told(void **state)
{
	struct tree t;
	struct err err;

	(void)state;
	tree_make(&t);
	unlink(t.file.ptr);
	assert_int_equal(trust_path(t.link.ptr, &err), -1);
	assert_int_equal(err.code, ERR_SYSTEM);
	tree_remove(&t);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_others_may_write_is_not_trusted),
		cmocka_unit_test(what_belongs_to_others_is_not_trusted),
		cmocka_unit_test(a_link_to_nowhere_is_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
