# SPDX-License-Identifier: GPL-3.0-or-later
nobase_dist_pkgdata_DATA += \
	%D%/a4.style \
	%D%/annex.md \
	%D%/brief.css \
	%D%/capture.md \
	%D%/cite.md \
	%D%/errata.md \
	%D%/flash.md \
	%D%/letter.style \
	%D%/outside.md \
	%D%/paragraph.md \
	%D%/point.md \
	%D%/row.md \
	%D%/sample.jsonl \
	%D%/section.md \
	%D%/summary.md \
	%D%/summary.style \
	%D%/source/Makefile.am \
	%D%/source/Makefile.plain \
	%D%/source/NAME.c \
	%D%/source/cases/first/page.html \
	%D%/source/cases/first/want.claims \
	%D%/source/cases/first/want.json \
	%D%/source/configure.ac \
	%D%/source/osbrief-NAME.7 \
	%D%/weekly.md
