/* SPDX-License-Identifier: GPL-3.0-or-later */
/* unit: cmocka with what it needs, and a comparison for struct str. */
#ifndef UNIT_H
#define UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"

#define assert_str(got, want)                                                  \
	do {                                                                   \
		AUTO_ARENA unit_a = {0};                                       \
		assert_string_equal(str_c(&unit_a, (got)), (want));            \
	} while (0)

#endif
