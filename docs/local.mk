# SPDX-License-Identifier: GPL-3.0-or-later
dist_man_MANS += %D%/man/osbrief-source.3
EXTRA_DIST += %D%/ARCHITECTURE.md
