#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-format decides how code is laid out; 77 (skip) where it is missing.
cd "${top_srcdir:-$(dirname "$0")/../..}" || exit 1
command -v clang-format >/dev/null || exit 77
find core plugins include tests -name '*.c' -o -name '*.h' | sort |
  xargs clang-format --dry-run --Werror
