# SPDX-License-Identifier: GPL-3.0-or-later
# Plugins that only the tests load: one older and one newer than this header,
# and one for each way to be wrong. They are always shared objects.
EXTRA_DIST += tests/abi/header.sh tests/abi/members.awk tests/abi/1.0
SHELL_TESTS += tests/abi/header.sh tests/abi/frozen.sh tests/abi/page.sh
if !STATIC_PLUGINS
TEST_PLUGINS = \
	tests/abi/older.la tests/abi/newer.la \
	tests/badplugins/nosymbol.la tests/badplugins/wrongabi.la \
	tests/badplugins/zerosize.la tests/badplugins/noname.la \
	tests/badplugins/aborts.la tests/badplugins/unbound.la \
	tests/badplugins/nonsense.la tests/badplugins/misbehaves.la \
	tests/badplugins/misbehost.la
check_LTLIBRARIES = $(TEST_PLUGINS)
LDFLAGS_TESTED = -module -avoid-version -shared -rpath $(abs_builddir)
tests_abi_older_la_CPPFLAGS = $(CPPFLAGS_PLUGIN)
tests_abi_older_la_LDFLAGS = $(LDFLAGS_TESTED)
tests_abi_newer_la_CPPFLAGS = $(CPPFLAGS_PLUGIN)
tests_abi_newer_la_LDFLAGS = $(LDFLAGS_TESTED)
tests_badplugins_nosymbol_la_CPPFLAGS = $(CPPFLAGS_PLUGIN)
tests_badplugins_nosymbol_la_LDFLAGS = $(LDFLAGS_TESTED)
tests_badplugins_wrongabi_la_CPPFLAGS = $(CPPFLAGS_PLUGIN)
tests_badplugins_wrongabi_la_LDFLAGS = $(LDFLAGS_TESTED)
tests_badplugins_zerosize_la_CPPFLAGS = $(CPPFLAGS_PLUGIN)
tests_badplugins_zerosize_la_LDFLAGS = $(LDFLAGS_TESTED)
tests_badplugins_noname_la_CPPFLAGS = $(CPPFLAGS_PLUGIN)
tests_badplugins_noname_la_LDFLAGS = $(LDFLAGS_TESTED)
tests_badplugins_aborts_la_CPPFLAGS = $(CPPFLAGS_PLUGIN)
tests_badplugins_aborts_la_LDFLAGS = $(LDFLAGS_TESTED)
tests_badplugins_unbound_la_CPPFLAGS = $(CPPFLAGS_PLUGIN)
tests_badplugins_unbound_la_LDFLAGS = $(LDFLAGS_TESTED)
tests_badplugins_nonsense_la_CPPFLAGS = $(CPPFLAGS_PLUGIN)
tests_badplugins_nonsense_la_LDFLAGS = $(LDFLAGS_TESTED)
tests_badplugins_misbehaves_la_CPPFLAGS = $(CPPFLAGS_PLUGIN)
tests_badplugins_misbehaves_la_LDFLAGS = $(LDFLAGS_TESTED)
tests_badplugins_misbehost_la_SOURCES = tests/badplugins/misbehaves.c
tests_badplugins_misbehost_la_CPPFLAGS = $(CPPFLAGS_PLUGIN) -DBY_HOST
tests_badplugins_misbehost_la_LDFLAGS = $(LDFLAGS_TESTED)
UNIT_TESTS += tests/unit/test_misbehave tests/unit/test_kit
UNIT_TESTS += tests/unit/test_host tests/unit/test_reading
endif
