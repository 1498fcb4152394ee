# SPDX-License-Identifier: GPL-3.0-or-later
libcore_a_SOURCES += \
	%D%/article.c %D%/article.h \
	%D%/plain.c %D%/plain.h
UNIT_TESTS += tests/unit/test_article
