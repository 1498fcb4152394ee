# SPDX-License-Identifier: GPL-3.0-or-later
# Unit tests are listed in UNIT_TESTS by the room they test; each is one file
# tests/unit/test_X.c and speaks TAP. Shell tests are listed in SHELL_TESTS.


include tests/abi/local.mk

TESTS = $(SHELL_TESTS)
if HAVE_CMOCKA
check_PROGRAMS += $(UNIT_TESTS)
TESTS += $(UNIT_TESTS)
endif
TEST_EXTENSIONS = .sh
LOG_DRIVER = env AM_TAP_AWK='$(AWK)' $(SHELL) \
	$(top_srcdir)/build-aux/tap-driver.sh
LOG_COMPILER = $(SHELL) $(top_srcdir)/tests/unit/tap.sh
AM_TESTS_ENVIRONMENT = \
	CMOCKA_MESSAGE_OUTPUT=TAP; export CMOCKA_MESSAGE_OUTPUT; \
	top_srcdir='$(abs_top_srcdir)'; export top_srcdir; \
	top_builddir='$(abs_top_builddir)'; export top_builddir; \
	CC='$(CC)'; export CC; CXX='$(CXX)'; export CXX; \
	LSAN_OPTIONS='suppressions=$(abs_top_srcdir)/tests/lsan.supp:print_suppressions=0'; \
	export LSAN_OPTIONS;
EXTRA_DIST += $(SHELL_TESTS) tests/names.h tests/unit/unit.h tests/unit/built.h \
	tests/unit/tap.sh \
	tests/unit/escape_html.h tests/unit/session_test.h tests/unit/speeches.h \
	tests/unit/lint_table.h tests/unit/templates_made.h \
	tests/pages tests/lsan.supp tests/lint/layout.sh tests/lint/format.sh \
	tests/lint/functions.awk .ci/run \
	LICENSES m4/osbrief-flags.m4 m4/osbrief-ltdl.m4

EXTRA_DIST += tests/install/check.sh tests/install/sample.c \
	tests/install/sample.html
installcheck-local:
	CC='$(CC)' $(srcdir)/tests/install/check.sh '$(DESTDIR)$(bindir)' \
		'$(DESTDIR)$(libdir)' '$(srcdir)'

# End to end: the program on a desk and as filters.
EXTRA_DIST += tests/bench/new-source
EXTRA_DIST += tests/e2e/power.py tests/e2e/common.sh tests/e2e/complete.zsh tests/e2e/browser.mjs tests/e2e/html.mjs
SHELL_TESTS += \
	tests/e2e/completion.sh \
	tests/e2e/desk.sh tests/e2e/explain.sh tests/e2e/overtime.sh \
	tests/e2e/faults.sh \
	tests/e2e/feed.sh \
	tests/e2e/filters.sh \
	tests/e2e/hostile.sh \
	tests/e2e/loading.sh \
	tests/e2e/html.sh \
	tests/e2e/language.sh \
	tests/e2e/lint.sh \
	tests/e2e/locale.sh \
	tests/e2e/manual.sh \
	tests/e2e/misbehave.sh tests/e2e/names.sh tests/e2e/review.sh \
	tests/e2e/inject.sh tests/e2e/power.sh tests/e2e/sandbox.sh \
	tests/e2e/slowsite.sh \
	tests/e2e/savedpages.sh \
	tests/e2e/sites.sh tests/e2e/conform.sh tests/e2e/newsource.sh \
	tests/e2e/template.sh \
	tests/e2e/together.sh \
	tests/e2e/txt.sh \
	tests/e2e/usage.sh \
	tests/e2e/verify.sh

# A system that lacks some calls.
check_PROGRAMS += tests/e2e/without
tests_e2e_without_SOURCES = tests/e2e/without.c
tests_e2e_without_LDADD = $(SECCOMP_LIBS)

# A system that fails.
if !STATIC_PLUGINS
check_LTLIBRARIES += tests/e2e/inject.la
tests_e2e_inject_la_SOURCES = tests/e2e/inject.c
tests_e2e_inject_la_LDFLAGS = $(LDFLAGS_TESTED)
endif

# Cases: each stage's input and what is wanted of it. make update-cases writes
# anew what is wanted; read the diff before it is committed.
check_PROGRAMS += tests/cases/lines
tests_cases_lines_SOURCES = tests/cases/lines.c
SHELL_TESTS += tests/cases/run.sh
EXTRA_DIST += tests/cases/pages.awk tests/cases/TODO.md \
	tests/cases/read tests/cases/extract tests/cases/merge \
	tests/cases/brief tests/cases/render
update-cases: osbrief$(EXEEXT) $(plugin_LTLIBRARIES) tests/cases/lines$(EXEEXT)
	$(AM_TESTS_ENVIRONMENT) $(srcdir)/tests/cases/run.sh --update
	$(AM_TESTS_ENVIRONMENT) $(srcdir)/tests/e2e/conform.sh --update
.PHONY: update-cases

include tests/fuzz/local.mk
include tests/gold/local.mk
