#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The manual pages are well-formed; 77 (skip) where mandoc is missing.
cd "${top_srcdir:-$(dirname "$0")/../..}" || exit 1
command -v mandoc >/dev/null || exit 77
find docs plugins -name '*.[0-9]' -exec mandoc -Tlint -Wwarning {} +
