# SPDX-License-Identifier: GPL-3.0-or-later
libcore_a_SOURCES += \
	%D%/affair.c \
	%D%/bind.c \
	%D%/bound.c %D%/bound.h \
	%D%/chain.c \
	%D%/chunk.c %D%/chunk.h \
	%D%/cited.c %D%/cited.h \
	%D%/cluster.c %D%/cluster.h \
	%D%/concepts.h \
	%D%/decision.c %D%/decision.h \
	%D%/differ.c \
	%D%/edge.c %D%/edge.h \
	%D%/edit.c %D%/edit.h \
	%D%/finding.c %D%/finding.h \
	%D%/fold.c \
	%D%/gist.c %D%/gist.h \
	%D%/grade.c %D%/grade.h \
	%D%/graph.c %D%/graph.h \
	%D%/group.c \
	%D%/head.c %D%/head.h \
	%D%/keep.c %D%/keep.h \
	%D%/lexicon.c %D%/lexicon.h \
	%D%/matter.c %D%/matter.h \
	%D%/memo.c %D%/memo.h \
	%D%/merge.c \
	%D%/move.c %D%/move.h \
	%D%/near.c %D%/near.h \
	%D%/office.c \
	%D%/origin.c %D%/origin.h \
	%D%/origin_name.c %D%/origin_name.h \
	%D%/overrule.c %D%/overrule.h \
	%D%/pair.c %D%/pair.h \
	%D%/parts.h \
	%D%/relay.c \
	%D%/slot.c %D%/slot.h \
	%D%/stem.c %D%/stem.h \
	%D%/story.c \
	%D%/term.c %D%/term.h \
	%D%/vector.c %D%/vector.h \
	%D%/view.c \
	%D%/who.c %D%/who.h

UNIT_TESTS += \
	tests/unit/test_affair \
	tests/unit/test_bind \
	tests/unit/test_decision \
	tests/unit/test_overrule \
	tests/unit/test_gist \
	tests/unit/test_finding \
	tests/unit/test_matter \
	tests/unit/test_memo \
	tests/unit/test_merge \
	tests/unit/test_move \
	tests/unit/test_fold \
	tests/unit/test_office \
	tests/unit/test_origin \
	tests/unit/test_origin_name \
	tests/unit/test_edge \
	tests/unit/test_edit \
	tests/unit/test_group \
	tests/unit/test_pair \
	tests/unit/test_relay \
	tests/unit/test_story \
	tests/unit/test_bound \
	tests/unit/test_chain \
	tests/unit/test_chunk \
	tests/unit/test_cited \
	tests/unit/test_cluster \
	tests/unit/test_differ \
	tests/unit/test_head \
	tests/unit/test_grade \
	tests/unit/test_graph \
	tests/unit/test_near \
	tests/unit/test_vector \
	tests/unit/test_view \
	tests/unit/test_who \
	tests/unit/test_keep \
	tests/unit/test_lexicon \
	tests/unit/test_slot \
	tests/unit/test_stem \
	tests/unit/test_term
EXTRA_DIST += tests/unit/decided.h tests/unit/made.h

# Built on demand: make tests/bench/same-event tests/bench/merge-growth
EXTRA_PROGRAMS += tests/bench/same-event tests/bench/merge-growth
tests_bench_same_event_SOURCES = tests/bench/same_event.c
tests_bench_same_event_CPPFLAGS = $(AM_CPPFLAGS) $(IN_TREE)
tests_bench_merge_growth_SOURCES = tests/bench/merge_growth.c
tests_bench_merge_growth_CPPFLAGS = $(AM_CPPFLAGS) $(IN_TREE)
IN_TREE = -DTOP_SRCDIR='"$(abs_top_srcdir)"'
