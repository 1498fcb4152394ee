# SPDX-License-Identifier: GPL-3.0-or-later
# names the house knows, and what a content names
libcore_a_SOURCES += %D%/entity.c %D%/entity.h %D%/entity_number.c \
	%D%/entity_people.c %D%/gazetteer.c %D%/gazetteer.h \
	%D%/gazetteer_read.c %D%/indicator.c %D%/number.c %D%/number.h \
	%D%/spelling.c %D%/spelling.h %D%/unit.c %D%/unit.h
UNIT_TESTS += tests/unit/test_entity tests/unit/test_gazetteer \
	tests/unit/test_gazetteer_read tests/unit/test_indicator \
	tests/unit/test_number tests/unit/test_spelling tests/unit/test_unit
