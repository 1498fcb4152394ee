/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "../names.h"
#include "base/buf.h"
#include "claim/text/quote.h"

static struct str
quotes(struct arena *a, const char *text)
{
	struct article in = {.text = str_from(text)};
	struct doc d;
	struct buf b = {.arena = a};

	doc_make(a, &in, tree_names(), NULL, &d);
	for (size_t i = 0; i < d.quotes.len; i++) {
		const struct quote *q = &d.quotes.at[i];

		buf_fmt(&b, "%s%.*s%s", i ? "|" : "",
			STR_ARG(str_at(d.text, q->in)),
			!q->closed  ? "*"
			: q->forced ? "~"
				    : "");
	}
	return buf_str(&b);
}

/* "*" marks a quote that never closed, "~" one closed by another style. */
static void
pairs_of_every_style(void **state)
{
	static const struct {
		const char *text, *want;
	} cases[] = {
		{"“Yes,” he said.", "Yes,"},
		{"\"Yes,\" he said. \"No.\"", "Yes,|No."},
		{"He said 'it works' twice.", "it works"},
		{"‘It’s over,’ she said.", "It’s over,"},
		{"``Yes,'' he said.", "Yes,"},
		{"«Oui», dit-il.", "Oui"},
		{"彼は「『はい』と言う」と述べた", "『はい』と言う|はい"},
		{"“He called it ‘a test’ again,” she said.",
		 "He called it ‘a test’ again,|a test"},
		{"It’s the workers’ day in the ’90s.", ""},
		{"It's the workers' day in the '90s.", ""},
		{"He wasn't told 'no one's there' then.", "no one's there"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		AUTO_ARENA a = {0};

		assert_str(quotes(&a, cases[i].text), cases[i].want);
	}
}

static void
broken_pairs_are_closed(void **state)
{
	static const struct {
		const char *text, *want;
	} cases[] = {
		{"“We know,\n\n“and more.”", "We know,*|and more."},
		{"'We know,” he said.", "We know,~"},
		{"\"We know,” he said.", "We know,~"},
		{"“We know,\" he said.", "We know,~"},
		{"”We know,” he said.", "We know,"},
		{"`We know,' he said.", "We know,"},
		{"`We know,` he said.", "We know,"},
		{"He said “we know.", "we know.*"},
		{"“One. “Two.” End.", "One.*|Two."},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		AUTO_ARENA a = {0};

		assert_str(quotes(&a, cases[i].text), cases[i].want);
	}
}

static void
deep_and_many_marks_end(void **state)
{
	AUTO_ARENA a = {0};
	struct buf b = {.arena = &a};

	(void)state;
	for (size_t i = 0; i < 50000; i++)
		buf_add(&b, i % 3 ? STR("'a “") : STR("「"));
	buf_char(&b, '\0');
	(void)quotes(&a, b.ptr);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(pairs_of_every_style),
		cmocka_unit_test(broken_pairs_are_closed),
		cmocka_unit_test(deep_and_many_marks_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
