# SPDX-License-Identifier: GPL-3.0-or-later
plugin_LTLIBRARIES += web.la
web_la_SOURCES = %D%/web.c
web_la_CPPFLAGS = $(CPPFLAGS_PLUGIN)
web_la_CFLAGS = $(CFLAGS_PLUGIN)
web_la_LDFLAGS = $(LDFLAGS_PLUGIN)
PRELOAD_PLUGINS += -dlopen web.la
dist_man_MANS += %D%/osbrief-web.7
EXTRA_DIST += %D%/cases
