# SPDX-License-Identifier: GPL-3.0-or-later
# dates as said, then resolved
libcore_a_SOURCES += %D%/date_word.c %D%/date_word.h %D%/dates.c %D%/event.c %D%/event.h %D%/event_rows.c \
	%D%/when.c %D%/when.h %D%/when_en.c %D%/when_en_rows.c %D%/when_ja.c \
	%D%/when_ja_rows.c %D%/when_read.c %D%/when_scan.c %D%/when_scan.h
UNIT_TESTS += tests/unit/test_date_word tests/unit/test_dates tests/unit/test_event \
	tests/unit/test_when tests/unit/test_when_en tests/unit/test_when_ja \
	tests/unit/test_when_read tests/unit/test_when_scan
EXTRA_DIST += tests/unit/when_table.h
