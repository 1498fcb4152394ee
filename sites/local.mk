# SPDX-License-Identifier: GPL-3.0-or-later
# Sources written as files; osbrief-site(7) tells what a line means.
nobase_dist_pkgdata_DATA += \
	%D%/README \
	%D%/bbc.site
