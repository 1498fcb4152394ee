/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "report/binder.h"

static const struct str trailer = STR_INIT("/Root 1 0 R\n");

/* Where startxref says that the cross-reference is. */
static struct str
reference(struct str file)
{
	struct str rest, number;
	uint64_t at = 0;

	str_cut(file, STR("startxref\n"), &rest);
	number = str_cut(rest, STR("\n"), &rest);
	assert_true(str_u64(number, &at));
	assert_true(at < file.len);
	return str_skip(file, (size_t)at);
}

static void
a_plain_file_has_a_table_of_its_objects(void **state)
{
	AUTO_ARENA a = {0};
	struct binder b = {.arena = &a, .form = BINDER_PLAIN};
	struct err err = {0};
	struct str file;

	(void)state;
	binder_open(&b);
	binder_object(&b, 1, STR("<</Type /Catalog>>"));
	binder_stream(&b, 3, STR("/A 1\n"), STR("bytes"));
	assert_int_equal(binder_close(&b, 4, trailer, &err), 0);
	file = buf_str(&b.out);
	assert_true(str_starts(file, STR("%PDF-1.4\n")));
	assert_str(reference(file), "xref\n0 4\n"
				    "0000000000 65535 f \n"
				    "0000000015 00000 n \n"
				    "0000000000 65535 f \n"
				    "0000000049 00000 n \n"
				    "trailer\n<<\n/Size 4\n/Root 1 0 R\n>>\n"
				    "startxref\n108\n%%EOF\n");
	assert_true(str_has(file, STR("/Length 5\n>>\nstream\nbytes\n")));
	binder_free(&b);
}

static void
small_objects_are_packed_together(void **state)
{
	enum { OBJECTS = 3 * BINDER_PACK };
	AUTO_ARENA a = {0};
	struct binder b = {.arena = &a, .form = BINDER_PACKED};
	struct err err = {0};
	uint32_t packs = 0;
	struct str file, rest;

	(void)state;
	binder_open(&b);
	for (uint32_t n = 1; n <= OBJECTS; n++) {
		if (!b.packed)
			b.number = OBJECTS + ++packs;
		binder_object(&b, n, STR("<</Type /Annot>>"));
	}
	assert_int_equal(packs, 3);
	assert_true(binder_has(&b, OBJECTS));
	assert_false(binder_has(&b, OBJECTS + packs + 1));
	assert_int_equal(binder_close(&b, OBJECTS + packs + 1, trailer, &err),
			 0);
	file = buf_str(&b.out);
	for (packs = 0; str_has(file, STR("/Type /ObjStm"));
	     packs++, file = rest)
		str_cut(file, STR("/Type /ObjStm"), &rest);
	assert_int_equal(packs, 3);
	assert_true(str_has(reference(buf_str(&b.out)), STR("/Type /XRef")));
	assert_false(str_has(buf_str(&b.out), STR("/Type /Annot")));
	binder_free(&b);
}

static void
files_that_differ_in_an_object_have_other_ids(void **state)
{
	static const enum binder_form forms[] = {BINDER_PACKED, BINDER_PLAIN};
	static const struct str objects[] = {STR_INIT("<</A 1>>"),
					     STR_INIT("<</A 1>>"),
					     STR_INIT("<</A 2>>")};

	(void)state;
	for (size_t form = 0; form < COUNT(forms); form++) {
		AUTO_ARENA a = {0};
		struct str id[COUNT(objects)];

		for (size_t i = 0; i < COUNT(objects); i++) {
			struct binder b = {.arena = &a, .form = forms[form]};

			binder_open(&b);
			b.number = 2;
			binder_object(&b, 1, objects[i]);
			id[i] = binder_id(&b, &a);
			binder_free(&b);
		}
		assert_int_equal(id[0].len, 32);
		assert_true(str_eq(id[0], id[1]));
		assert_false(str_eq(id[0], id[2]));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_plain_file_has_a_table_of_its_objects),
		cmocka_unit_test(small_objects_are_packed_together),
		cmocka_unit_test(files_that_differ_in_an_object_have_other_ids),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
