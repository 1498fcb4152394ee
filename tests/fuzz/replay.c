/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * replay: run a fuzz entry over files, without a fuzzer:
 *
 *	fuzz_page MUTATIONS FILE…
 *
 * Each file is tried as it is, then cut and damaged MUTATIONS times, the same
 * way in every run. For a real fuzzer leave this file out and link the entry
 * with clang -fsanitize=fuzzer.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "capture/capture.h"
#include "fuzz.h"

enum { FILE_MAX = 1 << 20, BURST_MAX = 8 };

/* xorshift64 (Marsaglia 2003): the same numbers everywhere. */
static uint64_t
dice(uint64_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	*state ^= *state << 17;
	return *state;
}

static size_t
damage(unsigned char *bytes, size_t len, uint64_t *state)
{
	static const unsigned char nasty[] = {0,    '<',  '>',	'"', '\'', '{',
					      '}',  '[',  '&',	'`', '\n', 0x1b,
					      0x80, 0xc0, 0xe3, 0xff};
	size_t times = dice(state) % BURST_MAX + 1;

	if (!len)
		return 0;
	for (size_t i = 0; i < times; i++) {
		size_t at = dice(state) % len;

		if (dice(state) & 1)
			bytes[at] ^= (unsigned char)(1u << dice(state) % 8);
		else
			bytes[at] = nasty[dice(state) % sizeof nasty];
	}
	return dice(state) % 4 ? len : dice(state) % len;
}

static void
replay(const char *path, unsigned long mutations)
{
	AUTO_ARENA a = {0};
	struct capture c;
	struct err err;
	uint64_t state = 88172645463325252u;
	unsigned char *copy;

	if (capture_file(&a, path, FILE_MAX, &c, &err) < 0) {
		fprintf(stderr, "%s\n", err.msg);
		exit(1);
	}
	copy = arena_alloc(&a, c.bytes.len + 1);
	for (unsigned long i = 0; i <= mutations; i++) {
		size_t len = c.bytes.len;

		memcpy(copy, c.bytes.ptr, len);
		if (i)
			len = damage(copy, len, &state);
		LLVMFuzzerTestOneInput(copy, len);
	}
}

int
main(int argc, char **argv)
{
	unsigned long mutations = argc > 1 ? strtoul(argv[1], NULL, 10) : 0;

	for (int i = 2; i < argc; i++)
		replay(argv[i], mutations);
	printf("%d files, %lu mutations each\n", argc > 2 ? argc - 2 : 0,
	       mutations);
	return argc > 2 ? 0 : 2;
}
