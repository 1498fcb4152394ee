# SPDX-License-Identifier: GPL-3.0-or-later
libcore_a_SOURCES =
include core/base/local.mk
include core/capture/local.mk
include core/article/local.mk
include core/claim/local.mk
include core/finding/local.mk
include core/brief/local.mk
include core/report/local.mk
libcore_a_SOURCES += \
	%D%/host.c %D%/host.h %D%/reading.c %D%/session.h \
	%D%/service_ans.c %D%/service_article.c %D%/service_live.c \
	%D%/service_page.c %D%/service_story.c %D%/story.h
UNIT_TESTS += tests/unit/test_ans tests/unit/test_live \
	tests/unit/test_service_article tests/unit/test_service_page

libcore_a_SOURCES += \
	%D%/cmd_brief.c %D%/cmd_import.c %D%/cmd_show.c \
	%D%/cmd_source.c %D%/cmd_verify.c \
	%D%/command.c %D%/command.h \
	%D%/corpus.c %D%/corpus.h \
	%D%/desk.c %D%/desk.h \
	%D%/filter.c %D%/filter_claims.c \
	%D%/issue.c %D%/issue.h \
	%D%/lines.c %D%/lines.h \
	%D%/option.c %D%/option.h \
	%D%/run.c %D%/run.h \
	%D%/version.c %D%/version.h \
	%D%/week.c %D%/week.h \
	%D%/window.c %D%/window.h
UNIT_TESTS += tests/unit/test_desk tests/unit/test_lines tests/unit/test_option

osbriefincludedir = $(includedir)/osbrief
osbriefinclude_HEADERS = include/osbrief/source.h

libcore_a_SOURCES += \
	%D%/guard.c %D%/guard.h \
	%D%/jail.c %D%/jail.h \
	%D%/lock.c %D%/lock.h
UNIT_TESTS += tests/unit/test_guard tests/unit/test_jail
