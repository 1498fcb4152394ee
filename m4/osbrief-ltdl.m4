dnl SPDX-License-Identifier: GPL-3.0-or-later
dnl AC_LIB_LTDL_OSBRIEF: the system's libltdl; it ships no .pc file.
AC_DEFUN([AC_LIB_LTDL_OSBRIEF], [
AC_CHECK_HEADER([ltdl.h], [],
  [AC_MSG_ERROR([libltdl is needed: Debian libltdl-dev])])
AC_CHECK_LIB([ltdl], [lt_dlinit], [LTDL_LIBS=-lltdl],
  [AC_MSG_ERROR([libltdl is needed: Debian libltdl-dev])])
AC_SUBST([LTDL_LIBS])
])
