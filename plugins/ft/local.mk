# SPDX-License-Identifier: GPL-3.0-or-later
plugin_LTLIBRARIES += ft.la
ft_la_SOURCES = %D%/ft.c
ft_la_CPPFLAGS = $(CPPFLAGS_PLUGIN)
ft_la_CFLAGS = $(CFLAGS_PLUGIN)
ft_la_LDFLAGS = $(LDFLAGS_PLUGIN)
PRELOAD_PLUGINS += -dlopen ft.la
dist_man_MANS += %D%/osbrief-ft.7
EXTRA_DIST += %D%/cases
