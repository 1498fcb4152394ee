/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: draw bars stack grid net. Figures of the Markdown as pages; skips
 * where no text font is found. */
#include "unit.h"

#include <string.h>

#include "base/buf.h"
#include "report/pdf.h"

/* layout: where the texts stand; may be NULL. */
static struct str
drawn(struct arena *a, struct str rows, struct str *layout)
{
	struct pdf_style style = {.tlp = STR("TLP:CLEAR"),
				  .ret_layout = layout};
	struct err err = {0};
	struct str md, ret;

	md = str_fmt(a,
		     "# A\n\n```figure\n%.*s```\n\nend [1](#cite-1)\n\n"
		     "### Cite 1\n",
		     STR_ARG(rows));
	if (report_pdf(a, md, &style, &ret, &err) < 0) {
		if (strstr(err.msg, "no text font found"))
			skip();
		fail_msg("%s", err.msg);
	}
	return ret;
}

#define ORIGINS "origins\tWho\nWho\tKind\tHas it from\tKind\tCited\n"
#define MATRIX "matrix\tWho\nSource\tStance\tFinding\tCited\n"
#define WEEKS "weeks\tWho\nWeek\tFor\tAgainst\tNot\tCited\n"
#define BARS                                                                   \
	"timeline\tWhen\nWhen\tDays\tRead as\tTold on\tFinding\tWhat\tCited\n"

/* Its lines that stand in drawings; the table below is in the rows' order. */
static struct str
in_drawings(struct arena *a, struct str layout)
{
	struct buf b = {.arena = a};

	while (layout.len) {
		struct str line = str_cut(layout, STR("\n"), &layout);

		if (str_has(line, STR("\"kind\":\"drawing\"")))
			buf_add(&b, line);
	}
	return buf_str(&b);
}

static void
the_order_of_rows_does_not_matter_to_a_graph(void **state)
{
	AUTO_ARENA a = {0};
	struct str one, two;

	(void)state;
	drawn(&a,
	      STR(ORIGINS "A\toutlet\tB\tbody\t[1]\n"
			  "C\toutlet\tA\toutlet\t[1]\n"),
	      &one);
	drawn(&a,
	      STR(ORIGINS "C\toutlet\tA\toutlet\t[1]\n"
			  "A\toutlet\tB\tbody\t[1]\n"),
	      &two);
	one = in_drawings(&a, one);
	assert_true(one.len > 0);
	assert_true(str_eq(one, in_drawings(&a, two)));
}

/* Whatever names a page has, and however many. */
static void
hostile_rows_are_set_all_the_same(void **state)
{
	static const char *const rows[] = {
		ORIGINS,
		ORIGINS "\n\n\t\t\t\n",
		ORIGINS "A\toutlet\tA\toutlet\t[1]\n",
		ORIGINS
		"A\toutlet\tB\toutlet\t[1]\nB\toutlet\tA\toutlet\t[9]\n",
		ORIGINS "مصدر رسمي\tgroup\tשר החוץ\tperson\t[1]\n",
		MATRIX "A\tshrugs\tFinding\t[1\n",
		MATRIX "A\tdenies\t\t\n",
		BARS "?\t../..\t\t\t\t\t[1]\n",
		BARS "?\t9999-12-31/..\tday\t0001-01-01\t\t\t[1]\n",
		BARS "?\t2023-02-30/2023-13-01\tday\tx\t\t\t[1]\n",
		BARS "?\t../2023-01-01\tabout year\t\t\t\t[1]\n",
		WEEKS "2023-W01\t3\t1\t0\t[1]\n2023-W05\t1\t0\t9\t[1]\n",
		WEEKS "?\t-3\t99999999999999999999\tx\t\n\n0\t\t\t\t[1]\n",
		"pie\tWho\nA\tB\n1\t2\n",
		"",
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_ARENA a = {0};

		drawn(&a, str_from(rows[i]), NULL);
	}
}

static void
long_names_and_many_rows_are_set(void **state)
{
	static const char *const heads[] = {ORIGINS, MATRIX, BARS, WEEKS};
	AUTO_ARENA a = {0};
	char *name = arena_alloc(&a, 10000);

	(void)state;
	memset(name, 'x', 10000);
	for (size_t i = 0; i < COUNT(heads); i++) {
		struct buf b = {.arena = &a};

		buf_add(&b, str_from(heads[i]));
		buf_add(&b, (struct str){name, 10000});
		buf_add(&b, STR("\tgroup\tFinding 1\t[1]\n"));
		for (size_t k = 0; k < 300; k++)
			buf_fmt(&b, "A%zu\tdenies\tFinding %zu\t[1]\n", k,
				k % 40);
		drawn(&a, buf_str(&b), NULL);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_order_of_rows_does_not_matter_to_a_graph),
		cmocka_unit_test(hostile_rows_are_set_all_the_same),
		cmocka_unit_test(long_names_and_many_rows_are_set),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
