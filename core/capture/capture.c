/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "capture/capture.h"

#include <errno.h>
#include <fcntl.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/path.h"
#include "capture/gzip.h"
#include "capture/media.h"

static void *
crypto_new(size_t size, const char *file, int line)
{
	(void)file;
	(void)line;
	return size ? memory_new(size) : NULL;
}

static void
crypto_free(void *p, const char *file, int line)
{
	(void)file;
	(void)line;
	free(p);
}

static void *
crypto_more(void *p, size_t size, const char *file, int line)
{
	if (size)
		return memory_more(p, size);
	crypto_free(p, file, line);
	return NULL;
}

void
capture_start(void)
{
	CRYPTO_set_mem_functions(crypto_new, crypto_more, crypto_free);
}

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

/* read_all: a whole open file, at most `max` bytes; 1 when there is more. */
static int
read_all(int fd, size_t max, struct buf *b)
{
	char step[64 * 1024];
	ssize_t n;

	while ((n = read(fd, step, sizeof step))) {
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		if ((size_t)n > max - b->len)
			return 1;
		buf_add(b, (struct str){step, (size_t)n});
	}
	return 0;
}

/* Without waiting for somebody to write to a named pipe: one that nobody
 * holds is empty. */
static int
file_open(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);

	if (fd >= 0)
		fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) & ~O_NONBLOCK);
	return fd;
}

int
capture_bytes(struct arena *a, const char *path, size_t max, struct str *ret,
	      struct err *err)
{
	struct buf b = {.arena = a};
	int fd = file_open(path);
	int got = fd < 0 ? -1 : read_all(fd, max, &b), why = errno;

	if (fd >= 0)
		close(fd);
	if (got < 0)
		return err_set(err, ERR_SYSTEM, "%s: %s", path, strerror(why));
	if (got > 0)
		return err_set(err, ERR_LIMIT, "%s: above %zu bytes", path,
			       max);
	*ret = buf_str(&b);
	return 0;
}

struct capture
capture_named(struct arena *a, const char *path, struct str bytes)
{
	struct capture c = {.file = str_copy(a, path_name(str_from(path))),
			    .bytes = bytes};

	c.id = capture_digest(a, c.bytes);
	c.media_type = media_type(c.bytes, c.file);
	return c;
}

int
capture_file(struct arena *a, const char *path, size_t max, struct capture *ret,
	     struct err *err)
{
	struct str bytes;

	if (capture_bytes(a, path, max, &bytes, err) < 0)
		return -1;
	if (gzip_is(bytes) && gzip_unpack_all(a, bytes, max, &bytes, err) < 0)
		return err_in(err, "%s", path);
	*ret = capture_named(a, path, bytes);
	return 0;
}
