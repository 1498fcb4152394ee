# SPDX-License-Identifier: GPL-3.0-or-later
# the same for Japanese
libcore_a_SOURCES += %D%/ja.c %D%/ja.h %D%/ja_adjunct.c %D%/ja_around.c \
	%D%/ja_cue.c %D%/ja_emit.c %D%/ja_holder.c %D%/ja_notice.c %D%/ja_nouns.c \
	%D%/ja_refer.c %D%/ja_subject.c %D%/ja_text.c %D%/ja_unsaid.c \
	%D%/ja_verbs.c %D%/ja_work.h
UNIT_TESTS += tests/unit/test_ja tests/unit/test_ja_refer
