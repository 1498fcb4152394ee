# SPDX-License-Identifier: GPL-3.0-or-later
libcore_a_SOURCES += \
	%D%/claim.c %D%/claim.h \
	%D%/claim_json.c %D%/doc.c \
	%D%/quote.c %D%/quote.h %D%/token.c %D%/token.h \
	%D%/word.c %D%/word.h \
	%D%/extract.c %D%/extract.h %D%/parts.h
UNIT_TESTS += tests/unit/test_claim tests/unit/test_claim_json \
	tests/unit/test_doc tests/unit/test_quote tests/unit/test_token \
	tests/unit/test_word
