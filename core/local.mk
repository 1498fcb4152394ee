# SPDX-License-Identifier: GPL-3.0-or-later
libcore_a_SOURCES =
include core/base/local.mk
include core/capture/local.mk
include core/article/local.mk
include core/host/local.mk
include core/kit/local.mk
include core/claim/local.mk
include core/finding/local.mk
include core/brief/local.mk
include core/report/local.mk
include core/command/local.mk

libcore_a_SOURCES += \
	%D%/apart.c %D%/apart.h \
	%D%/desk.c %D%/desk.h \
	%D%/host.c %D%/host.h \
	%D%/jail.c %D%/jail.h \
	%D%/made.c %D%/made.h \
	%D%/option.c %D%/option.h \
	%D%/run.c %D%/run.h %D%/sources.c
UNIT_TESTS += \
	tests/unit/test_apart \
	tests/unit/test_desk \
	tests/unit/test_jail \
	tests/unit/test_made \
	tests/unit/test_option

osbriefincludedir = $(includedir)/osbrief
osbriefinclude_HEADERS = include/osbrief/source.h
