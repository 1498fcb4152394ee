# SPDX-License-Identifier: GPL-3.0-or-later
libcore_a_SOURCES += \
	%D%/markdown.c %D%/markdown.h \
	%D%/mdtext.c %D%/mdtext.h \
	%D%/mustache.c %D%/mustache.h
UNIT_TESTS += \
	tests/unit/test_markdown \
	tests/unit/test_mdtext \
	tests/unit/test_mustache
# The PDF renderer
libcore_a_SOURCES += \
	%D%/pdf.h
