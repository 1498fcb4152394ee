# SPDX-License-Identifier: GPL-3.0-or-later
libcore_a_SOURCES += \
	%D%/claim.c %D%/claim.h \
	%D%/claim_json.c \
	%D%/extract.c %D%/extract.h %D%/parts.h
UNIT_TESTS += tests/unit/test_claim tests/unit/test_claim_json
