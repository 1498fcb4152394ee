# SPDX-License-Identifier: GPL-3.0-or-later
plugin_LTLIBRARIES += wapo.la
wapo_la_SOURCES = %D%/wapo.c
wapo_la_CPPFLAGS = $(CPPFLAGS_PLUGIN)
wapo_la_CFLAGS = $(CFLAGS_PLUGIN)
wapo_la_LDFLAGS = $(LDFLAGS_PLUGIN)
PRELOAD_PLUGINS += -dlopen wapo.la
dist_man_MANS += %D%/osbrief-wapo.7
EXTRA_DIST += %D%/cases
