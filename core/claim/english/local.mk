# SPDX-License-Identifier: GPL-3.0-or-later
# from a cue to source and content, English
libcore_a_SOURCES += %D%/act.c %D%/act.h %D%/act_index.c %D%/act_negated.c \
	%D%/act_object.c %D%/act_rows.c \
	%D%/act_rows_g.c %D%/act_rows_s.c %D%/act_spot.c %D%/around.c \
	%D%/clause.c %D%/cue.c %D%/cue.h %D%/dateline.c %D%/dateline.h \
	%D%/frame.c %D%/frame.h %D%/infinitive.c %D%/left.c %D%/lookalike.c \
	%D%/maker.c %D%/manner.c \
	%D%/np_wide.c %D%/passive.c %D%/reach.c %D%/right.c %D%/span.c \
	%D%/span.h %D%/spot.c %D%/spot.h %D%/subject.c %D%/unsaid.c \
	%D%/unsaid.h %D%/voice.c
UNIT_TESTS += tests/unit/test_act tests/unit/test_act_index tests/unit/test_around \
	tests/unit/test_clause tests/unit/test_cue tests/unit/test_dateline \
	tests/unit/test_frame tests/unit/test_left tests/unit/test_maker \
	tests/unit/test_manner tests/unit/test_np_wide \
	tests/unit/test_passive tests/unit/test_reach tests/unit/test_right \
	tests/unit/test_span tests/unit/test_spot tests/unit/test_subject \
	tests/unit/test_unsaid tests/unit/test_voice
EXTRA_DIST += tests/unit/clause_table.h
