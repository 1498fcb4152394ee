# SPDX-License-Identifier: GPL-3.0-or-later
# the ground: tokens, quotes, words and phrases
libcore_a_SOURCES += %D%/compose.c %D%/compose.h %D%/phrase.c %D%/phrase.h \
	%D%/quote.c %D%/quote.h %D%/script.c %D%/script.h %D%/token.c \
	%D%/token.h %D%/word.c %D%/word.h %D%/word_list.c %D%/word_list.h
UNIT_TESTS += tests/unit/test_compose tests/unit/test_quote \
	tests/unit/test_script tests/unit/test_token tests/unit/test_word
