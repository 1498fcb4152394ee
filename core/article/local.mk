# SPDX-License-Identifier: GPL-3.0-or-later
libcore_a_SOURCES += \
	%D%/address.c %D%/address.h \
	%D%/article.c %D%/article.h \
	%D%/blocks.c %D%/blocks.h \
	%D%/byline.c %D%/byline.h \
	%D%/body.c %D%/body.h \
	%D%/buried.c %D%/buried.h \
	%D%/csv.c %D%/csv.h \
	%D%/defaults.c %D%/defaults.h \
	%D%/encoding.c %D%/encoding.h \
	%D%/html.c %D%/html.h %D%/tags.def \
	%D%/ld.c %D%/ld.h \
	%D%/offer.c %D%/offer.h \
	%D%/outlet.c %D%/outlet.h \
	%D%/packed.c %D%/packed.h \
	%D%/page.c %D%/page.h \
	%D%/plain.c %D%/plain.h \
	%D%/select.c %D%/select.h \
	%D%/stamp.c %D%/stamp.h \
	%D%/title.c %D%/title.h \
	%D%/zone.c %D%/zone.h
UNIT_TESTS += tests/unit/test_address tests/unit/test_article \
	tests/unit/test_body tests/unit/test_article_page \
	tests/unit/test_blocks tests/unit/test_defaults \
	tests/unit/test_byline tests/unit/test_buried \
	tests/unit/test_csv tests/unit/test_encoding \
	tests/unit/test_html tests/unit/test_ld tests/unit/test_select \
	tests/unit/test_packed \
	tests/unit/test_offer tests/unit/test_outlet tests/unit/test_stamp \
	tests/unit/test_title tests/unit/test_zone
