# SPDX-License-Identifier: GPL-3.0-or-later
libcore_a_SOURCES += \
	%D%/brief.c %D%/brief.h \
	%D%/carry.c %D%/carry.h \
	%D%/changed.c \
	%D%/check.c \
	%D%/cite.c \
	%D%/compose.c %D%/compose.h \
	%D%/days.c %D%/phrase.h \
	%D%/denials.c \
	%D%/differs.c \
	%D%/errata.c %D%/errata.h \
	%D%/figure.c %D%/figure.h \
	%D%/figure_json.c \
	%D%/gaps.c \
	%D%/hand.c %D%/hand.h \
	%D%/key.c \
	%D%/ledger.c \
	%D%/lineage.c \
	%D%/lint.c %D%/lint.h %D%/lint_parts.h \
	%D%/lint_en.c \
	%D%/lint_find.c \
	%D%/lint_form.c \
	%D%/lint_ja.c \
	%D%/lint_mask.c \
	%D%/lint_rules.c \
	%D%/lint_scale.c \
	%D%/marks.c \
	%D%/matrix.c \
	%D%/names.c \
	%D%/names_ja.c \
	%D%/news.c \
	%D%/passage.c %D%/passage.h \
	%D%/phrase.c \
	%D%/rank.c %D%/rank.h \
	%D%/rests.c %D%/rests.h \
	%D%/review.c %D%/review.h \
	%D%/review_read.c \
	%D%/roles.c %D%/roles.h \
	%D%/script.c %D%/script.h \
	%D%/sentence.c %D%/sentence.h \
	%D%/short.c \
	%D%/sight.c \
	%D%/sources.c \
	%D%/speech.c \
	%D%/timeline.c \
	%D%/tracks.c %D%/tracks.h \
	%D%/weeks.c \
	%D%/weblink.c %D%/weblink.h \
	%D%/words.c %D%/words.h \
	%D%/words_en.c \
	%D%/words_ja.c \
	%D%/words_page.c %D%/words_page.h \
	%D%/worth.c %D%/worth.h
UNIT_TESTS += \
	tests/unit/test_brief \
	tests/unit/test_carry \
	tests/unit/test_changed \
	tests/unit/test_check \
	tests/unit/test_cite \
	tests/unit/test_compose \
	tests/unit/test_days \
	tests/unit/test_denials \
	tests/unit/test_differs \
	tests/unit/test_errata \
	tests/unit/test_figure \
	tests/unit/test_figure_json \
	tests/unit/test_gaps \
	tests/unit/test_hand \
	tests/unit/test_key \
	tests/unit/test_ledger \
	tests/unit/test_lineage \
	tests/unit/test_lint \
	tests/unit/test_lint_en \
	tests/unit/test_lint_find \
	tests/unit/test_lint_form \
	tests/unit/test_lint_ja \
	tests/unit/test_lint_mask \
	tests/unit/test_lint_rules \
	tests/unit/test_lint_scale \
	tests/unit/test_marks \
	tests/unit/test_matrix \
	tests/unit/test_names \
	tests/unit/test_names_ja \
	tests/unit/test_news \
	tests/unit/test_passage \
	tests/unit/test_phrase \
	tests/unit/test_rank \
	tests/unit/test_rests \
	tests/unit/test_review \
	tests/unit/test_review_read \
	tests/unit/test_roles \
	tests/unit/test_script \
	tests/unit/test_sentence \
	tests/unit/test_short \
	tests/unit/test_sight \
	tests/unit/test_sources \
	tests/unit/test_speech \
	tests/unit/test_timeline \
	tests/unit/test_tracks \
	tests/unit/test_weblink \
	tests/unit/test_weeks \
	tests/unit/test_words \
	tests/unit/test_words_en \
	tests/unit/test_words_ja \
	tests/unit/test_words_page \
	tests/unit/test_worth
EXTRA_DIST += tests/unit/brief_decided.h tests/unit/brief_fixture.h tests/unit/brief_said.h
