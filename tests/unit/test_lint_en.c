/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lint_table.h"

static void
english_faults_are_found(void **state)
{
	static const struct lint_case rows[] = {
		{"It is very likely that the port stays closed.", ""},
		{"The gate may open on 3 May 2023.", "band"},
		{"We could not check the figure.", ""},
		{"The crew could not see the gate.", ""},
		{"It could not be ruled out that it broke.", "band"},
		{"The gate could break.", "band"},
		{"The regime’s answer was late.", "loaded"},
		{"It was a shameful answer.", "loaded"},
		{"The gate opened in May 2023, and May Smith saw it.", ""},
		{"There is a good chance that it rains.", "band"},
		{"It is highly unlikely to open.", "band"},
		{"It is believed that the cable broke.", "agentless"},
		{"The crew are thought to be safe.", "agentless"},
		{"The mayor believes that the cable broke.", ""},
		{"Experts say that the cable broke.", "unattributed"},
		{"Experts say that the cable broke [3].", ""},
		{"Reportedly the cable broke.", "unattributed"},
		{"The mayor admitted that the cable broke.", "loaded"},
		{"The mayor said that the cable broke.", ""},
		{"The mayor refused to answer.", "loaded"},
		{"The gate was closed recently.", "vague-date"},
		{"The gate was closed three weeks ago.", "vague-date"},
		{"The gate was closed in the week of 14 August 2023.", ""},
	};

	(void)state;
	lint_table(rows, COUNT(rows), "en");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(english_faults_are_found),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
