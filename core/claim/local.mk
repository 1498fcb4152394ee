# SPDX-License-Identifier: GPL-3.0-or-later
libcore_a_SOURCES += %D%/claim.c %D%/claim.h %D%/claim_json.c \
	%D%/claim_write.c %D%/doc.c %D%/explain.c %D%/extract.c %D%/extract.h \
	%D%/finish.c %D%/lexicon.c %D%/lexicon.h %D%/nest.c %D%/nest.h %D%/own.c %D%/parts.h %D%/rule.c \
	%D%/rule.h
UNIT_TESTS += tests/unit/test_claim tests/unit/test_claim_json \
	tests/unit/test_doc tests/unit/test_explain tests/unit/test_extract \
	tests/unit/test_finish tests/unit/test_lexicon tests/unit/test_nest tests/unit/test_own \
	tests/unit/test_rule
EXTRA_DIST += tests/bench/attribution tests/bench/attribution.py \
	tests/bench/expect.py
# Built on demand: make tests/bench/extract-speed
EXTRA_PROGRAMS += tests/bench/extract-speed
tests_bench_extract_speed_SOURCES = tests/bench/extract_speed.c

include %D%/text/local.mk
include %D%/english/local.mk
include %D%/japanese/local.mk
include %D%/holder/local.mk
include %D%/stance/local.mk
include %D%/date/local.mk
include %D%/entity/local.mk
