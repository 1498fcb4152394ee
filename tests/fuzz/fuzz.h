/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FUZZ_H
#define FUZZ_H

#include <stddef.h>
#include <stdint.h>

/* The entry that libFuzzer calls. It must return 0, and abort when a promise
 * of the program is broken. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

#endif
