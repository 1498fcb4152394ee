/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No name. */
#include <osbrief/source.h>

OSB_SOURCE(noname, .summary = "a source without a name");
