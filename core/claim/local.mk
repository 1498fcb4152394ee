# SPDX-License-Identifier: GPL-3.0-or-later
libcore_a_SOURCES += \
	%D%/claim.c %D%/claim.h \
	%D%/claim_json.c %D%/claim_write.c %D%/reach.c %D%/cue.c %D%/cue.h \
	%D%/dateline.c %D%/dateline.h \
	%D%/act.c %D%/act.h %D%/act_negated.c %D%/act_rows.c \
	%D%/act_rows_g.c %D%/act_rows_s.c %D%/act_spot.c \
	%D%/around.c %D%/clause.c %D%/frame.c %D%/frame.h %D%/left.c \
	%D%/passive.c %D%/right.c %D%/span.c %D%/span.h %D%/spot.c %D%/spot.h %D%/subject.c %D%/voice.c %D%/doc.c \
	%D%/quote.c %D%/quote.h %D%/token.c %D%/token.h \
	%D%/word.c %D%/word.h %D%/word_list.c %D%/word_list.h \
	%D%/extract.c %D%/extract.h %D%/finish.c \
	%D%/holder.c %D%/holder.h %D%/known.c %D%/known.h \
	%D%/name.c %D%/name.h %D%/name_words.c %D%/name_words.h \
	%D%/explain.c %D%/rule.c %D%/rule.h \
	%D%/nest.c %D%/nest.h %D%/own.c %D%/parts.h
UNIT_TESTS += tests/unit/test_act tests/unit/test_claim tests/unit/test_claim_json \
	tests/unit/test_doc tests/unit/test_quote tests/unit/test_token \
	tests/unit/test_word tests/unit/test_extract \
	tests/unit/test_around tests/unit/test_clause tests/unit/test_cue tests/unit/test_dateline \
	tests/unit/test_finish tests/unit/test_frame tests/unit/test_holder \
	tests/unit/test_known tests/unit/test_left tests/unit/test_name \
	tests/unit/test_name_words \
	tests/unit/test_nest tests/unit/test_own tests/unit/test_reach \
	tests/unit/test_right tests/unit/test_span tests/unit/test_spot \
	tests/unit/test_subject tests/unit/test_passive tests/unit/test_voice \
	tests/unit/test_explain tests/unit/test_rule
EXTRA_DIST += tests/unit/clause_table.h
EXTRA_DIST += tests/bench/attribution tests/bench/attribution.py
# Built on demand: make tests/bench/extract-speed
EXTRA_PROGRAMS += tests/bench/extract-speed
tests_bench_extract_speed_SOURCES = tests/bench/extract_speed.c

# dates
libcore_a_SOURCES += \
	%D%/event.c %D%/event.h %D%/event_rows.c \
	%D%/when.c %D%/when.h \
	%D%/when_en.c %D%/when_en_rows.c \
	%D%/when_ja.c %D%/when_ja_rows.c \
	%D%/when_read.c \
	%D%/when_scan.c %D%/when_scan.h
UNIT_TESTS += tests/unit/test_event tests/unit/test_when tests/unit/test_when_en \
	tests/unit/test_when_ja tests/unit/test_when_read \
	tests/unit/test_when_scan
EXTRA_DIST += tests/unit/when_table.h

# stance and certainty
libcore_a_SOURCES += \
	%D%/certainty.c %D%/certainty.h \
	%D%/hedge_en.c %D%/hedge_ja.c \
	%D%/phrase.c %D%/phrase.h \
	%D%/stance.c %D%/stance.h %D%/stance_answer.c %D%/stance_en.c %D%/stance_ja.c
UNIT_TESTS += tests/unit/test_stance_en tests/unit/test_stance_ja
EXTRA_DIST += tests/unit/stance_table.h

# names of one body or outlet
libcore_a_SOURCES += \
	%D%/spelling.c %D%/spelling.h \
	%D%/gazetteer.c %D%/gazetteer.h %D%/gazetteer_read.c
UNIT_TESTS += tests/unit/test_spelling tests/unit/test_gazetteer \
	tests/unit/test_gazetteer_read

# whom and what a content names
libcore_a_SOURCES += \
	%D%/entity.c %D%/entity.h %D%/entity_number.c %D%/entity_people.c \
	%D%/indicator.c \
	%D%/number.c %D%/number.h %D%/script.c %D%/script.h \
	%D%/unit.c %D%/unit.h
UNIT_TESTS += tests/unit/test_entity tests/unit/test_indicator \
	tests/unit/test_number tests/unit/test_script tests/unit/test_unit

# Japanese, and the dates of claims
libcore_a_SOURCES += \
	%D%/compose.c %D%/compose.h %D%/dates.c \
	%D%/ja.c %D%/ja.h %D%/ja_adjunct.c %D%/ja_around.c %D%/ja_cue.c \
	%D%/ja_holder.c %D%/ja_notice.c %D%/ja_nouns.c %D%/ja_subject.c \
	%D%/ja_text.c %D%/ja_unsaid.c %D%/ja_verbs.c %D%/ja_work.h
UNIT_TESTS += tests/unit/test_compose tests/unit/test_dates tests/unit/test_ja

# whom a phrase means, and through whom a claim came
libcore_a_SOURCES += \
	%D%/ja_refer.c %D%/gender.c %D%/gender.h %D%/kinds.c %D%/kinds.h \
	%D%/maker.c %D%/manner.c %D%/name_group.c %D%/name_parts.c \
	%D%/name_phrase.c %D%/name_phrase.h \
	%D%/np_wide.c %D%/resolve.c %D%/resolve.h %D%/via.c %D%/via.h
UNIT_TESTS += tests/unit/test_gender tests/unit/test_kinds \
	tests/unit/test_maker tests/unit/test_manner \
	tests/unit/test_np_wide tests/unit/test_name_group tests/unit/test_name_parts \
	tests/unit/test_name_phrase tests/unit/test_resolve \
	tests/unit/test_via tests/unit/test_ja_refer
