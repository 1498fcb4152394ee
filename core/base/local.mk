# SPDX-License-Identifier: GPL-3.0-or-later
libcore_a_SOURCES += \
	%D%/align.c %D%/align.h \
	%D%/arena.c %D%/arena.h \
	%D%/buf.c %D%/buf.h \
	%D%/closest.c %D%/closest.h \
	%D%/date.c %D%/date.h \
	%D%/err.c %D%/err.h \
	%D%/json.c %D%/json.h %D%/json_put.c \
	%D%/map.c %D%/map.h \
	%D%/pack.c %D%/pack.h \
	%D%/path.c %D%/path.h \
	%D%/range.c %D%/range.h \
	%D%/setting.c %D%/setting.h \
	%D%/slug.c %D%/slug.h \
	%D%/moment.c %D%/moment.h \
	%D%/str.c %D%/str.h \
	%D%/utf8.c %D%/utf8.h \
	%D%/vec.c %D%/vec.h \
	%D%/visible.c %D%/visible.h \
	%D%/week.c %D%/week.h
UNIT_TESTS += \
	tests/unit/test_closest \
	tests/unit/test_date \
	tests/unit/test_align \
	tests/unit/test_arena \
	tests/unit/test_buf \
	tests/unit/test_err \
	tests/unit/test_json \
	tests/unit/test_map \
	tests/unit/test_pack \
	tests/unit/test_range \
	tests/unit/test_setting \
	tests/unit/test_path \
	tests/unit/test_slug \
	tests/unit/test_moment \
	tests/unit/test_str \
	tests/unit/test_utf8 \
	tests/unit/test_vec \
	tests/unit/test_visible
