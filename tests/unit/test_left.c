/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

static const struct draft_row rows[] = {
	{"The gate held, the crew said.",
	 "trailing: the crew | said | The gate held"},
	{"The gate, the crew said, held.",
	 "trailing: the crew | said | The gate … held"},
	{"“The gate held,” the crew said.",
	 "trailing-quote: the crew | said | “The gate held,”"},
	{"“The gate held,” said Jane Roe, the mayor.",
	 "inverted: Jane Roe, the mayor | said | “The gate held,”"},
	{"The gate held, said the mayor.",
	 "inverted: the mayor | said | The gate held"},
	{"The tape, say her lawyers, is a fake.",
	 "inverted: her lawyers | say | The tape … is a fake"},
	{"I misspoke, the mayor said.",
	 "trailing: the mayor | said | I misspoke"},
	{"“Hold your fire,” the general ordered.",
	 "trailing-quote: the general | ordered | “Hold your fire,”"},
	{"The state, executive orders, was weak.", ""},
	{"As the crew said, the gate held.",
	 "as: the crew | said | the gate held"},
	{"The gate held, as the crew said.",
	 "as: the crew | said | The gate held"},
	{"The gate had held the year before, the crew said.",
	 "trailing: the crew | said | The gate had held the year before"},
	{"On Friday, the crew said.", ""},
	{"The gate held in May, but it will fail by June, said managing "
	 "engineer Jane Roe.",
	 "inverted: managing engineer Jane Roe | said | The gate held in May, "
	 "but it will fail by June"},
	{"The gate was old and the dam was weak, said engineers and "
	 "divers.",
	 "inverted: engineers and divers | said | The gate was old and the "
	 "dam was weak"},
	{"The gate is for boats and barges, large barges, says Acme.",
	 "inverted: Acme | says | The gate is for boats and barges, large "
	 "barges"},
	{"Jane Roe, the mayor, said prayers were said.",
	 "forward: Jane Roe, the mayor | said | prayers were said"},
	{"The gates - among the oldest in the town - held, the crew said.",
	 "trailing: the crew | said | The gates - among the oldest in the "
	 "town - held"},
	{"Many of the crew, including two captains, said the gate was open.",
	 "forward: Many of the crew, including two captains | said | the gate "
	 "was open"},
	{"Said Jane Roe, who lives there, “The gate held.”",
	 "said-first: Jane Roe, who lives there | Said | “The gate held.”"},
	{"When pressed, the mayor said, “The gate held.”",
	 "forward: the mayor | said | “The gate held.”"},
	{"However, as the Courier has reported, the gate held.",
	 "as: the Courier | has reported | the gate held"},
	{"In the long dry summer, it is rare for a gate to fail, said Jane "
	 "Roe.",
	 "inverted: Jane Roe | said | In the long dry summer, it is rare for "
	 "a gate to fail"},
};

static void
contents_before_the_cue(void **state)
{
	(void)state;
	draft_rows_check(rows, sizeof rows / sizeof *rows);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(contents_before_the_cue),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
