/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: decided weekly cmd_review. Decisions on disk. */
#include "unit.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/vec.h"
#include "capture/file.h"
#include "command/decided.h"

struct place {
	struct arena *a;
	struct desk desk;
	struct str path;
};

static void
place_make(struct arena *a, struct place *ret)
{
	char *name = str_c(a, STR("t_decided.XXXXXX"));

	assert_non_null(mkdtemp(name));
	ret->a = a;
	ret->desk = (struct desk){.dir = str_from(name)};
	ret->path = path_join(a, ret->desk.dir, STR(DECIDED_FILE));
}

static void
place_remove(const struct place *p)
{
	unlink(p->path.ptr);
	assert_int_equal(rmdir(p->desk.dir.ptr), 0);
}

static void
note_quietly(void *to, enum note level, const char *text)
{
	(void)to;
	(void)level;
	(void)text;
}

static void
notes_add(const struct place *p, const char *text)
{
	struct decisions one = {0};
	struct decision *d = vec_add(p->a, &one);
	struct err err;

	*d = (struct decision){.verb = DECISION_NOTE,
			       .by = STR("A."),
			       .time = STR("2024-03-08T09:00:00Z"),
			       .text = str_from(text)};
	*vec_add(p->a, &d->of) =
		(struct passage){.capture = STR("c"), .quote = STR("q")};
	assert_int_equal(decided_add(p->a, &p->desk, &one, &err), 0);
}

static size_t
count(const struct place *p, struct decisions *ret, size_t *gaps)
{
	const struct sink sink = {.note = note_quietly};
	struct run run = {.sink = &sink};
	struct err err;

	assert_int_equal(decided_read(&run, p->a, &p->desk, ret, &err), 0);
	*gaps = run.gaps;
	return ret->len;
}

static void
decisions_are_only_added(void **state)
{
	AUTO_ARENA a = {0};
	struct place p;
	struct decisions all;
	size_t gaps;

	(void)state;
	place_make(&a, &p);
	assert_int_equal(count(&p, &all, &gaps), 0);
	notes_add(&p, "one");
	notes_add(&p, "two");
	assert_int_equal(count(&p, &all, &gaps), 2);
	assert_int_equal(gaps, 0);
	place_remove(&p);
}

static void
half_a_line_is_a_gap_and_the_next_one_is_whole(void **state)
{
	AUTO_ARENA a = {0};
	struct place p;
	struct decisions all;
	struct brief_notes notes = {0};
	struct err err;
	size_t gaps;

	(void)state;
	place_make(&a, &p);
	notes_add(&p, "one");
	assert_int_equal(file_append(p.path.ptr, STR("{\"id\":\"d"), &err), 0);
	notes_add(&p, "two");
	assert_int_equal(count(&p, &all, &gaps), 2);
	assert_int_equal(gaps, 1);
	decided_notes(&a, &all, &notes);
	assert_int_equal(notes.len, 1);
	assert_str(notes.at[0].what, "does not count: line 2: no JSON object");
	place_remove(&p);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(decisions_are_only_added),
		cmocka_unit_test(
			half_a_line_is_a_gap_and_the_next_one_is_whole),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
