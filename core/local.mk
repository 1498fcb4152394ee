# SPDX-License-Identifier: GPL-3.0-or-later
libcore_a_SOURCES =
include core/base/local.mk
include core/capture/local.mk
include core/article/local.mk
include core/claim/local.mk
include core/finding/local.mk
include core/brief/local.mk
include core/report/local.mk
libcore_a_SOURCES += %D%/host.h

osbriefincludedir = $(includedir)/osbrief
osbriefinclude_HEADERS = include/osbrief/source.h

libcore_a_SOURCES += \
	%D%/jail.c %D%/jail.h \
	%D%/lock.c %D%/lock.h
UNIT_TESTS += tests/unit/test_jail
