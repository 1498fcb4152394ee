# SPDX-License-Identifier: GPL-3.0-or-later
libcore_a_SOURCES += \
	%D%/filter.c %D%/filter.h \
	%D%/guard.c %D%/guard.h %D%/parcel.c %D%/parcel.h \
	%D%/item.c \
	%D%/lock.c %D%/lock.h \
	%D%/param.c %D%/param.h \
	%D%/place.c %D%/place.h \
	%D%/reading.c \
	%D%/session.h \
	%D%/service_ans.c \
	%D%/service_article.c \
	%D%/service_live.c \
	%D%/service_page.c \
	%D%/service_story.c \
	%D%/sourcefile.c %D%/sourcefile.h \
	%D%/story.h \
	%D%/trust.c %D%/trust.h \
	%D%/wire.c %D%/wire.h \
	%D%/zygote.c %D%/zygote.h
UNIT_TESTS += \
	tests/unit/test_service_ans \
	tests/unit/test_filter \
	tests/unit/test_guard \
	tests/unit/test_param \
	tests/unit/test_place \
	tests/unit/test_sourcefile \
	tests/unit/test_service_live \
	tests/unit/test_service_article \
	tests/unit/test_service_page \
	tests/unit/test_trust \
	tests/unit/test_wire \
	tests/unit/test_zygote

# Built on demand: make tests/bench/jail-cost
EXTRA_PROGRAMS += tests/bench/jail-cost
tests_bench_jail_cost_SOURCES = tests/bench/jail_cost.c
