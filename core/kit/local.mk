# SPDX-License-Identifier: GPL-3.0-or-later
libcore_a_SOURCES += \
	%D%/belong.c %D%/belong.h \
	%D%/cases.c %D%/cases.h \
	%D%/faithful.c %D%/faithful.h \
	%D%/hostile.c %D%/hostile.h \
	%D%/kit.c %D%/kit.h \
	%D%/lasting.c %D%/lasting.h \
	%D%/manual.c %D%/manual.h \
	%D%/sheet.c %D%/sheet.h \
	%D%/sketch.c %D%/sketch.h \
	%D%/symbols.c %D%/symbols.h \
	%D%/trial.c %D%/trial.h
UNIT_TESTS += \
	tests/unit/test_belong \
	tests/unit/test_faithful \
	tests/unit/test_hostile \
	tests/unit/test_lasting \
	tests/unit/test_manual \
	tests/unit/test_sheet \
	tests/unit/test_sketch \
	tests/unit/test_symbols
