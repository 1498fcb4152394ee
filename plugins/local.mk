# SPDX-License-Identifier: GPL-3.0-or-later
# A plugin is a folder: one include line here, everything else in there.
PRELOAD_PLUGINS =
include plugins/ft/local.mk
include plugins/gigazine/local.mk
include plugins/nisc/local.mk
include plugins/site/local.mk
include plugins/wapo/local.mk
include plugins/web/local.mk

# Without shared libraries the plugins are linked into the program, where
# libltdl finds them by the list that -dlopen makes.
if STATIC_PLUGINS
osbrief_LDADD += $(PRELOAD_PLUGINS)
osbrief_DEPENDENCIES += $(plugin_LTLIBRARIES)
endif

# Tests that read whole pages; static sources are linked into them, too.
UNIT_TESTS += tests/unit/test_pages tests/unit/test_run
tests_unit_test_guard_LDFLAGS = $(AM_LDFLAGS) -export-dynamic
tests_unit_test_guard_LDADD = $(LDADD)
tests_unit_test_guard_DEPENDENCIES = libcore.a $(plugin_LTLIBRARIES)
tests_unit_test_pages_LDFLAGS = $(AM_LDFLAGS) -export-dynamic
tests_unit_test_pages_LDADD = $(LDADD)
tests_unit_test_pages_DEPENDENCIES = libcore.a $(plugin_LTLIBRARIES)
tests_unit_test_run_LDFLAGS = $(AM_LDFLAGS) -export-dynamic
tests_unit_test_run_LDADD = $(LDADD)
tests_unit_test_run_DEPENDENCIES = libcore.a $(plugin_LTLIBRARIES)
if STATIC_PLUGINS
tests_unit_test_guard_LDADD += $(PRELOAD_PLUGINS)
tests_unit_test_pages_LDADD += $(PRELOAD_PLUGINS)
tests_unit_test_run_LDADD += $(PRELOAD_PLUGINS)
endif
