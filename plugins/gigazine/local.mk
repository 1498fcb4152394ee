# SPDX-License-Identifier: GPL-3.0-or-later
plugin_LTLIBRARIES += gigazine.la
gigazine_la_SOURCES = %D%/gigazine.c
gigazine_la_CPPFLAGS = $(CPPFLAGS_PLUGIN)
gigazine_la_CFLAGS = $(CFLAGS_PLUGIN)
gigazine_la_LDFLAGS = $(LDFLAGS_PLUGIN)
PRELOAD_PLUGINS += -dlopen gigazine.la
dist_man_MANS += %D%/osbrief-gigazine.7
EXTRA_DIST += %D%/cases
