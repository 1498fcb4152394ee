# SPDX-License-Identifier: GPL-3.0-or-later
plugin_LTLIBRARIES += site.la
site_la_SOURCES = %D%/site.c
site_la_CPPFLAGS = $(CPPFLAGS_PLUGIN)
site_la_CFLAGS = $(CFLAGS_PLUGIN)
site_la_LDFLAGS = $(LDFLAGS_PLUGIN)
PRELOAD_PLUGINS += -dlopen site.la
dist_man_MANS += %D%/osbrief-site.7
EXTRA_DIST += %D%/cases
