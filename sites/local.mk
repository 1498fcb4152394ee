# SPDX-License-Identifier: GPL-3.0-or-later
# Sources written as files; osbrief-site(7) tells what a line means.
nobase_dist_pkgdata_DATA += \
	%D%/README \
	%D%/apnews.site \
	%D%/arstechnica.site \
	%D%/asahi.site \
	%D%/ascii_jp.site \
	%D%/bbc.site \
	%D%/bloomberg.site \
	%D%/chunichi.site \
	%D%/cnbc.site \
	%D%/cnn.site \
	%D%/economist.site \
	%D%/guardian.site \
	%D%/iij_sect.site \
	%D%/ipa.site \
	%D%/itmedia.site \
	%D%/japannews.site \
	%D%/jnsa.site \
	%D%/jvndb.site \
	%D%/latimes.site \
	%D%/lemonde.site \
	%D%/mainichi.site \
	%D%/nikkei.site \
	%D%/npr.site \
	%D%/nytimes.site \
	%D%/people_cn.site \
	%D%/politico.site \
	%D%/prtimes.site \
	%D%/restofworld.site \
	%D%/reuters.site \
	%D%/scannetsecurity.site \
	%D%/techcrunch.site \
	%D%/telegraph.site \
	%D%/theintercept.site \
	%D%/theregister.site \
	%D%/theverge.site \
	%D%/tokyo_np.site \
	%D%/wsj.site \
	%D%/yomiuri.site \
	%D%/zdnet_japan.site

# A page a site, and what is to be read of it: for `osbrief source check NAME`,
# like the cases of the plugins.
EXTRA_DIST += %D%/cases
CASES_INSTALLED = sites/cases plugins/*/cases
install-data-local:
	cd $(srcdir) && find $(CASES_INSTALLED) -type f | while read -r f; do \
	  d="$(DESTDIR)$(pkgdatadir)/$${f%/*}"; \
	  $(MKDIR_P) "$$d" && $(INSTALL_DATA) "$$f" "$$d" || exit 1; \
	done
uninstall-local:
	cd $(srcdir) && for d in $(CASES_INSTALLED); do \
	  rm -rf "$(DESTDIR)$(pkgdatadir)/$$d"; \
	done
