/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

static const struct draft_row rows[] = {
	{"The leak was first reported by the Courier.",
	 "passive-agent: the Courier | was first reported | The leak"},
	{"The mayor was criticized by the union for the delay.",
	 "passive-agent: the union | was criticized | The mayor … "
	 "for the delay"},
	{"The outage was blamed on a worn cable by the operator.",
	 "passive-cause: the operator | was blamed | The outage … "
	 "on a worn cable"},
	{"The outage was attributed to a worn cable.",
	 "passive-cause:  | was attributed | The outage … to a worn cable"},
	{"Asked by a host whether the gate held, the mayor left.",
	 "passive-told: a host | Asked | whether the gate held"},
	{"When asked about the gate, the mayor left.", ""},
	{"The mayor was asked why the gate held.",
	 "passive-told:  | was asked | why the gate held"},
	{"The crew was told on Friday that the gate held.",
	 "passive-told:  | was told | that the gate held"},
	{"It was revealed in March that the gate had failed.",
	 "passive:  | was revealed | that the gate had failed"},
	{"The plan was announced on Friday.",
	 "passive:  | was announced | The plan"},
	{"The gate is believed to hold.",
	 "passive:  | is believed | The gate … to hold"},
};

static void
who_says_stands_behind_by(void **state)
{
	(void)state;
	draft_rows_check(rows, sizeof rows / sizeof *rows);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(who_says_stands_behind_by),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
