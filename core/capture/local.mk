# SPDX-License-Identifier: GPL-3.0-or-later
libcore_a_SOURCES += \
	%D%/capture.c %D%/capture.h \
	%D%/gzip.c %D%/gzip.h \
	%D%/media.c %D%/media.h
UNIT_TESTS += tests/unit/test_capture
