/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ends the program that loads it. */
#include <osbrief/source.h>
#include <stdlib.h>

__attribute__((constructor)) static void
die(void)
{
	abort();
}

OSB_SOURCE(aborts, .name = "aborts");
