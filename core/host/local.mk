# SPDX-License-Identifier: GPL-3.0-or-later
libcore_a_SOURCES += \
	%D%/guard.c %D%/guard.h \
	%D%/item.c \
	%D%/lock.c %D%/lock.h \
	%D%/reading.c \
	%D%/session.h \
	%D%/service_ans.c \
	%D%/service_article.c \
	%D%/service_live.c \
	%D%/service_page.c \
	%D%/service_story.c \
	%D%/story.h
UNIT_TESTS += \
	tests/unit/test_service_ans \
	tests/unit/test_guard \
	tests/unit/test_service_live \
	tests/unit/test_service_article \
	tests/unit/test_service_page
