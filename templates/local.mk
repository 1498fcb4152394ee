# SPDX-License-Identifier: GPL-3.0-or-later
nobase_dist_pkgdata_DATA += \
	%D%/brief.css \
	%D%/capture.md \
	%D%/cite.md \
	%D%/errata.md \
	%D%/paragraph.md \
	%D%/point.md \
	%D%/row.md \
	%D%/weekly.md
