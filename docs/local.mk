# SPDX-License-Identifier: GPL-3.0-or-later
dist_man_MANS += %D%/man/osbrief.1 %D%/man/osbrief-source.3 \
	%D%/man/osbrief-desk.5
EXTRA_DIST += %D%/ARCHITECTURE.md %D%/PACKAGING.md %D%/method.md %D%/pdf.md \
	%D%/brief.png
