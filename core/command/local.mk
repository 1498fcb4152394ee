# SPDX-License-Identifier: GPL-3.0-or-later
libcore_a_SOURCES += \
	%D%/admit.c %D%/admit.h \
	%D%/cmd_brief.c \
	%D%/cmd_help.c \
	%D%/cmd_import.c \
	%D%/cmd_lint.c \
	%D%/cmd_names.c \
	%D%/cmd_review.c \
	%D%/cmd_show.c \
	%D%/cmd_source.c %D%/source.h \
	%D%/cmd_source_check.c \
	%D%/cmd_source_new.c \
	%D%/cmd_source_site.c \
	%D%/cmd_template.c \
	%D%/cmd_verify.c \
	%D%/command.c %D%/command.h \
	%D%/corpus.c %D%/corpus.h \
	%D%/correct.c %D%/correct.h \
	%D%/decided.c %D%/decided.h \
	%D%/editor.c %D%/editor.h \
	%D%/feed.c %D%/feed.h \
	%D%/filter.c \
	%D%/filter_claims.c %D%/each.h \
	%D%/filter_extract.c \
	%D%/index.c %D%/index.h \
	%D%/install.c %D%/install.h \
	%D%/issue.c %D%/issue.h \
	%D%/lane.c %D%/lane.h \
	%D%/lines.c %D%/lines.h \
	%D%/listed.c %D%/listed.h \
	%D%/output.c %D%/output.h \
	%D%/press.c %D%/press.h \
	%D%/results.c %D%/results.h \
	%D%/reuse.c %D%/reuse.h \
	%D%/revise.c %D%/revise.h \
	%D%/version.c %D%/version.h \
	%D%/weekly.c %D%/weekly.h \
	%D%/window.c %D%/window.h
UNIT_TESTS += \
	tests/unit/test_admit \
	tests/unit/test_command \
	tests/unit/test_decided \
	tests/unit/test_editor \
	tests/unit/test_install \
	tests/unit/test_issue \
	tests/unit/test_lane \
	tests/unit/test_lines \
	tests/unit/test_output \
	tests/unit/test_press \
	tests/unit/test_results \
	tests/unit/test_reuse \
	tests/unit/test_revise \
	tests/unit/test_window
