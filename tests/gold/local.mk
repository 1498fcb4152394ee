# SPDX-License-Identifier: GPL-3.0-or-later
# Labelled sets, and tests that hold the program to a share of them. A set
# NAME is a program test_NAME, listed in GOLD_TESTS, and a folder of data.
GOLD_READER = %D%/gold.c %D%/gold.h
GOLD_TESTS = %D%/test_bundles %D%/test_edges %D%/test_gold %D%/test_dates
tests_gold_test_gold_SOURCES = %D%/test_gold.c $(GOLD_READER)
tests_gold_test_dates_SOURCES = %D%/test_dates.c $(GOLD_READER)
tests_gold_test_bundles_SOURCES = %D%/test_bundles.c %D%/told.h $(GOLD_READER)
tests_gold_test_edges_SOURCES = %D%/test_edges.c %D%/told.h $(GOLD_READER)
EXTRA_DIST += %D%/README.md %D%/self %D%/dates %D%/bundles %D%/edges

# stance and certainty
GOLD_TESTS += %D%/test_stance
tests_gold_test_stance_SOURCES = %D%/test_stance.c $(GOLD_READER)
EXTRA_DIST += %D%/stance

# chains and holders: articles of several lines
GOLD_CASES = $(GOLD_READER) %D%/cases.c %D%/cases.h
GOLD_TESTS += %D%/test_nesting %D%/test_holders
tests_gold_test_nesting_SOURCES = %D%/test_nesting.c $(GOLD_CASES)
tests_gold_test_holders_SOURCES = %D%/test_holders.c $(GOLD_CASES)
EXTRA_DIST += %D%/nesting %D%/holders

# Japanese articles with marked spans, and those as JSON Lines
GOLD_MARKS = %D%/marks.c %D%/marks.h
GOLD_TESTS += %D%/test_japanese
tests_gold_test_japanese_SOURCES = %D%/test_japanese.c \
	%D%/agree.c %D%/agree.h $(GOLD_MARKS) $(GOLD_READER)
check_PROGRAMS += %D%/marks_jsonl
tests_gold_marks_jsonl_SOURCES = %D%/marks_jsonl.c $(GOLD_MARKS)
EXTRA_DIST += %D%/japanese

# whom and what contents name
GOLD_TESTS += %D%/test_entities
tests_gold_test_entities_SOURCES = %D%/test_entities.c $(GOLD_READER)
EXTRA_DIST += %D%/entities

if HAVE_CMOCKA
check_PROGRAMS += $(GOLD_TESTS)
TESTS += $(GOLD_TESTS)
endif
