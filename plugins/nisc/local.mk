# SPDX-License-Identifier: GPL-3.0-or-later
plugin_LTLIBRARIES += nisc.la
nisc_la_SOURCES = %D%/nisc.c
nisc_la_CPPFLAGS = $(CPPFLAGS_PLUGIN)
nisc_la_CFLAGS = $(CFLAGS_PLUGIN)
nisc_la_LDFLAGS = $(LDFLAGS_PLUGIN)
PRELOAD_PLUGINS += -dlopen nisc.la
dist_man_MANS += %D%/osbrief-nisc.7
EXTRA_DIST += %D%/cases
