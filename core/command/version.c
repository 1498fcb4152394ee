/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/version.h"

#include <cmark.h>
#include <confuse.h>
#include <fribidi.h>
#include <hb.h>
#include <jansson.h>
#include <libdeflate.h>
#include <openssl/crypto.h>
#include <png.h>
#include <zlib.h>

#include "article/html.h"
#include "base/buf.h"
#include "capture/store.h"
#include "host/lock.h"
#include "report/haru.h"

struct str
version_text(struct arena *a)
{
	const struct {
		const char *name, *version;
	} libs[] = {
		{"cmark", cmark_version_string()},
		{"FriBidi", FRIBIDI_VERSION},
		{"HarfBuzz", hb_version_string()},
		{"jansson", jansson_version_str()},
		{"libconfuse", confuse_version},
		{"libdeflate", LIBDEFLATE_VERSION_STRING},
		{"libharu", haru_version()},
		{"libpng", png_get_libpng_ver(NULL)},
		{"libxml2", html_library()},
		{"OpenSSL",
		 OpenSSL_version(OPENSSL_VERSION) + sizeof "OpenSSL"},
		{"SQLite", store_library()},
		{"zlib", zlibVersion()},
	};
	struct buf b = {.arena = a};

	buf_add(&b, STR("osbrief " PACKAGE_VERSION "\n"));
	for (size_t i = 0; i < sizeof libs / sizeof *libs; i++)
		buf_fmt(&b, "  %s %s\n", libs[i].name, libs[i].version);
	buf_fmt(&b, "  sandbox: %.*s\n", STR_ARG(lock_level(a)));
	buf_add(&b, STR("Licence GPL-3.0-or-later; no warranty.\n"));
	return buf_str(&b);
}
