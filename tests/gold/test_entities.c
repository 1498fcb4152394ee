/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the contents of claims name: precision and recall. */
#include "gold.h"

#include <stdio.h>

#include "base/vec.h"

enum { FLOOR = 90 /* percent, of precision and of recall */ };

struct tally {
	size_t want, got, right;
};

static struct str
wanted(struct str *rest)
{
	return str_trim(str_cut(*rest, STR("; "), rest));
}

/* Take `name` out of the list, once. */
static bool
take(struct strs *from, struct str name)
{
	for (size_t i = 0; i < from->len; i++) {
		if (!str_eq(from->at[i], name))
			continue;
		from->at[i] = from->at[--from->len];
		return true;
	}
	return false;
}

static void
miss_show(const char *file, const struct gold_row *row, const char *what,
	  struct str name)
{
	if (gold_shown(file))
		printf("# %zu: %s %.*s\n", row->line, what, STR_ARG(name));
}

static void
row_judge(struct arena *a, const char *file, const struct gold_row *row,
	  struct tally *t)
{
	struct claims c = gold_claims(a, row->cell[1], row->cell[0]);
	struct str rest = row->cell[2];
	struct strs left = {0};

	while (rest.len)
		*vec_add(a, &left) = wanted(&rest);
	t->want += left.len;
	for (size_t i = 0; c.len && i < c.at[0].entities.len; i++) {
		const struct entity *e = &c.at[0].entities.at[i];
		struct str name = str_fmt(a, "%s %.*s", entity_names[e->kind],
					  STR_ARG(e->key));

		t->got++;
		if (take(&left, name))
			t->right++;
		else
			miss_show(file, row, "not", name);
	}
	for (size_t i = 0; i < left.len; i++)
		miss_show(file, row, "missed", left.at[i]);
}

static void
half_check(const char *file)
{
	AUTO_ARENA a = {0};
	struct gold_rows rows = gold_read(&a, file);
	struct tally t = {0};

	for (size_t i = 0; i < rows.len; i++)
		row_judge(&a, file, &rows.at[i], &t);
	printf("# %s: %zu sentences, %zu of %zu entities, %zu given\n", file,
	       rows.len, t.right, t.want, t.got);
	assert_true(t.right * 100 >= t.want * FLOOR);
	assert_true(t.right * 100 >= t.got * FLOOR);
}

static void
entities_of_tune(void **state)
{
	(void)state;
	half_check("entities/tune.tsv");
}

static void
entities_of_held(void **state)
{
	(void)state;
	half_check("entities/held.tsv");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(entities_of_tune),
		cmocka_unit_test(entities_of_held),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
