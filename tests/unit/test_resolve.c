/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

#include "claim/holder/resolve.h"

/* Whom the last word before the full stop of a text means. */
static struct str
last_means(struct sample *s, const char *text)
{
	struct resolver r;
	struct name n;
	struct cues **cues;
	size_t end;

	sample_make(s, text);
	cues = arena_array(&s->a, s->d.sentences.len, sizeof *cues);
	for (size_t i = 0; i < s->d.sentences.len; i++) {
		cues[i] = arena_alloc(&s->a, sizeof **cues);
		cues_spot(&s->a, &s->d, s->d.sentences.at[i].tokens, cues[i]);
	}
	resolver_make(&s->a, &s->d, cues, &r);
	end = s->d.tokens.len - 1;
	resolve_subjects(&r,
			 s->d.sentences.at[s->d.sentences.len - 1].tokens.b);
	resolve_phrase(&r, (struct span){s->d.sentences.at[1].tokens.b, end},
		       &n);
	return n.h.name;
}

static void
words_that_point_back(void **state)
{
	static const struct {
		const char *text, *want;
	} rows[] = {
		{"Mr. Paul Doe met Ms. Alex Roe. She.", "Alex Roe"},
		{"Ms. Alex Roe met Mr. Paul Doe. He.", "Paul Doe"},
		{"Ms. Alex Roe left. She.", "Alex Roe"},
		{"Two engineers left. They.", "two engineers"},
		{"The hospital closed. It.", "hospital"},
		{"Quarrel Energy closed. The company.", "Quarrel Energy"},
		{"The ministry closed. The company.", "company"},
		{"The Daily Herald left. The newspaper.", "Daily Herald"},
		{"Three diplomats left. The FBI and the diplomats.",
		 "FBI and three diplomats"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_SAMPLE s;

		assert_str(last_means(&s, rows[i].text), rows[i].want);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_that_point_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
