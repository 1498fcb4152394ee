dnl SPDX-License-Identifier: GPL-3.0-or-later
dnl OSBRIEF_FLAGS: warnings, -Werror and sanitizers, as asked for by
dnl --enable-werror and --enable-sanitizers. The user's CFLAGS come last.
AC_DEFUN([OSBRIEF_FLAGS], [
OSB_CFLAGS="-std=gnu17 -Wall -Wextra -Wshadow -Wvla -Wstrict-prototypes \
-Wmissing-prototypes -Wwrite-strings -Wcast-qual -Wpointer-arith -Wformat=2 \
-Wundef -Wimplicit-fallthrough -Wno-string-concatenation"
AS_IF([test "x$enable_werror" = xyes], [OSB_CFLAGS="$OSB_CFLAGS -Werror"])
dnl clang links the sanitizers' run time into programs only.
OSB_DEFS=-Wl,-z,defs
AS_IF([test "x$enable_sanitizers" = xyes], [
  OSB_DEFS=
  OSB_SAN="-fsanitize=address,undefined -fno-sanitize-recover=undefined"
  OSB_CFLAGS="$OSB_CFLAGS $OSB_SAN -fno-omit-frame-pointer"
  OSB_LDFLAGS="$OSB_SAN"
  AC_DEFINE([SANITIZED], [1], [Built with sanitizers: no memory limits.])])
AS_IF([test "x$enable_sandbox" = xno],
  [AC_DEFINE([NO_SANDBOX], [1], [Readers run unguarded.])])
AC_SUBST([OSB_DEFS])
AC_SUBST([OSB_CFLAGS])
AC_SUBST([OSB_LDFLAGS])
])
