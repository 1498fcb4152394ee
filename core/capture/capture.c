/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "capture/capture.h"

#include <openssl/evp.h>

struct str
capture_digest(struct arena *a, struct str bytes)
{
	static const char digits[] = "0123456789abcdef";
	unsigned char md[EVP_MAX_MD_SIZE];
	unsigned int n = 0;
	char *hex = arena_alloc(a, 2 * sizeof md + 1);

	if (!EVP_Digest(bytes.ptr, bytes.len, md, &n, EVP_sha256(), NULL))
		return STR("");
	for (unsigned int i = 0; i < n; i++) {
		hex[2 * i] = digits[md[i] >> 4];
		hex[2 * i + 1] = digits[md[i] & 15];
	}
	return (struct str){hex, (size_t)n * 2};
}
