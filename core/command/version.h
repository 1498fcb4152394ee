/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef VERSION_H
#define VERSION_H

#include "base/str.h"

/* version_text: the program's version and those of the libraries it runs
 * with, a line each, for --version. */
struct str version_text(struct arena *a);

#endif
