# SPDX-License-Identifier: MIT
# OSBRIEF_SOURCE
# What a source plugin for osbrief needs: OSBRIEF_CFLAGS for its header,
# OSBRIEF_PLUGINDIR to install it to, OSBRIEF_ABI, and the program OSBRIEF for
# `osbrief source check`. The folder may be given by --with-osbrief-plugindir.
AC_DEFUN([OSBRIEF_SOURCE], [
  AC_REQUIRE([PKG_PROG_PKG_CONFIG])
  PKG_CHECK_MODULES([OSBRIEF], [osbrief])
  PKG_CHECK_VAR([OSBRIEF_PLUGINDIR], [osbrief], [plugindir])
  PKG_CHECK_VAR([OSBRIEF_ABI], [osbrief], [abi])
  AC_ARG_WITH([osbrief-plugindir],
    [AS_HELP_STRING([--with-osbrief-plugindir=DIR],
      [folder of source plugins (default: that of osbrief)])],
    [OSBRIEF_PLUGINDIR=$withval])
  AC_ARG_VAR([OSBRIEF], [the program osbrief, for make check])
  AC_PATH_PROG([OSBRIEF], [osbrief], [osbrief])
])
