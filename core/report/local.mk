# SPDX-License-Identifier: GPL-3.0-or-later
libcore_a_SOURCES += \
	%D%/markdown.h \
	%D%/mustache.h
# The PDF renderer
libcore_a_SOURCES += \
	%D%/pdf.h
