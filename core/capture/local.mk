# SPDX-License-Identifier: GPL-3.0-or-later
libcore_a_SOURCES += \
	%D%/cache.c %D%/cache.h \
	%D%/capture.c %D%/capture.h \
	%D%/custody.c %D%/custody.h \
	%D%/file.c %D%/file.h \
	%D%/gzip.c %D%/gzip.h \
	%D%/lockfile.c %D%/lockfile.h \
	%D%/media.c %D%/media.h \
	%D%/seal.c %D%/seal.h \
	%D%/sql.c %D%/sql.h \
	%D%/store.c %D%/store.h \
	%D%/store_check.c \
	%D%/warc.c %D%/warc.h \
	%D%/warc_read.c
UNIT_TESTS += \
	tests/unit/test_cache \
	tests/unit/test_capture \
	tests/unit/test_file \
	tests/unit/test_store \
	tests/unit/test_warc
