# SPDX-License-Identifier: GPL-3.0-or-later
# Fuzz entries, replayed over their corpus by make check.
check_PROGRAMS += \
	%D%/fuzz_line \
	%D%/fuzz_page \
	%D%/fuzz_report \
	%D%/fuzz_template \
	%D%/fuzz_text \
	%D%/fuzz_warc \
	%D%/fuzz_wire
tests_fuzz_fuzz_line_SOURCES = %D%/fuzz_line.c %D%/replay.c %D%/fuzz.h
tests_fuzz_fuzz_page_SOURCES = %D%/fuzz_page.c %D%/replay.c %D%/fuzz.h
tests_fuzz_fuzz_report_SOURCES = %D%/fuzz_report.c %D%/replay.c %D%/fuzz.h
tests_fuzz_fuzz_template_SOURCES = %D%/fuzz_template.c %D%/replay.c %D%/fuzz.h
tests_fuzz_fuzz_text_SOURCES = %D%/fuzz_text.c %D%/replay.c %D%/fuzz.h
tests_fuzz_fuzz_warc_SOURCES = %D%/fuzz_warc.c %D%/replay.c %D%/fuzz.h
tests_fuzz_fuzz_wire_SOURCES = %D%/fuzz_wire.c %D%/replay.c %D%/fuzz.h
SHELL_TESTS += %D%/replay.sh
EXTRA_DIST += %D%/corpus

CLEANFILES += tests/fuzz/*.out
