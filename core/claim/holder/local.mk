# SPDX-License-Identifier: GPL-3.0-or-later
# whom a source phrase names, and through whom a claim came
libcore_a_SOURCES += %D%/gender.c %D%/gender.h %D%/holder.c %D%/holder.h \
	%D%/kinds.c %D%/kinds.h %D%/known.c %D%/known.h %D%/look.c %D%/look.h %D%/name.c %D%/name.h \
	%D%/name_group.c %D%/name_parts.c %D%/name_phrase.c %D%/name_phrase.h \
	%D%/name_words.c %D%/name_words.h %D%/resolve.c %D%/resolve.h \
	%D%/via.c %D%/via.h
UNIT_TESTS += tests/unit/test_gender tests/unit/test_holder \
	tests/unit/test_kinds tests/unit/test_known tests/unit/test_look tests/unit/test_name \
	tests/unit/test_name_group tests/unit/test_name_parts \
	tests/unit/test_name_phrase tests/unit/test_name_words \
	tests/unit/test_resolve tests/unit/test_via
