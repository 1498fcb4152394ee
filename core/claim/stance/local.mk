# SPDX-License-Identifier: GPL-3.0-or-later
# stance and certainty
libcore_a_SOURCES += %D%/certainty.c %D%/certainty.h %D%/hedge_en.c \
	%D%/hedge_ja.c %D%/stance.c %D%/stance.h %D%/stance_answer.c \
	%D%/stance_en.c %D%/stance_inside.c %D%/stance_ja.c
UNIT_TESTS += tests/unit/test_stance_en tests/unit/test_stance_ja
EXTRA_DIST += tests/unit/stance_table.h
