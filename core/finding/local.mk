# SPDX-License-Identifier: GPL-3.0-or-later
libcore_a_SOURCES += \
	%D%/cluster.c %D%/cluster.h \
	%D%/concepts.h \
	%D%/edge.c \
	%D%/finding.c %D%/finding.h \
	%D%/graph.c %D%/graph.h \
	%D%/group.c \
	%D%/lexicon.c %D%/lexicon.h \
	%D%/merge.c \
	%D%/near.c %D%/near.h \
	%D%/number.c %D%/number.h \
	%D%/origin.c \
	%D%/pair.c %D%/pair.h \
	%D%/parts.h \
	%D%/script.c %D%/script.h \
	%D%/stem.c %D%/stem.h \
	%D%/story.c \
	%D%/term.c %D%/term.h \
	%D%/vector.c %D%/vector.h \
	%D%/view.c

# Built on demand: make tests/bench/same-event tests/bench/merge-growth
EXTRA_PROGRAMS += tests/bench/same-event tests/bench/merge-growth
tests_bench_same_event_SOURCES = tests/bench/same_event.c
tests_bench_merge_growth_SOURCES = tests/bench/merge_growth.c
