# SPDX-License-Identifier: GPL-3.0-or-later
libcore_a_SOURCES += \
	%D%/capture.c %D%/capture.h \
	%D%/file.c %D%/file.h \
	%D%/gzip.c %D%/gzip.h \
	%D%/media.c %D%/media.h \
	%D%/warc.c %D%/warc.h \
	%D%/warc_read.c
UNIT_TESTS += \
	tests/unit/test_capture \
	tests/unit/test_file \
	tests/unit/test_warc
