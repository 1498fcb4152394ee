# SPDX-License-Identifier: GPL-3.0-or-later
nobase_dist_pkgdata_DATA += \
	%D%/README \
	%D%/bodies.tsv \
	%D%/companies.tsv \
	%D%/countries.tsv \
	%D%/groups.tsv \
	%D%/malware.tsv \
	%D%/outlets.tsv \
	%D%/places.tsv
