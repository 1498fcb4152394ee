# SPDX-License-Identifier: GPL-3.0-or-later
libcore_a_SOURCES += \
	%D%/article.c %D%/article.h
UNIT_TESTS += tests/unit/test_article
