# SPDX-License-Identifier: GPL-3.0-or-later
libcore_a_SOURCES += \
	%D%/claim.c %D%/claim.h \
	%D%/extract.c %D%/extract.h %D%/parts.h
