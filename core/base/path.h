/* SPDX-License-Identifier: GPL-3.0-or-later */
/* path: the parts of a file's path. */
#ifndef BASE_PATH_H
#define BASE_PATH_H

#include "base/str.h"

/* path_name: what follows the last slash. path_stem: that as far as its first
 * dot: "example" of "/x/example.so". path_folder: what stands before the last
 * slash; empty without one. All point into `path`.
 * path_beside: the file `name` in the folder of `path`. */
struct str path_name(struct str path);
struct str path_stem(struct str path);
struct str path_folder(struct str path);
struct str path_beside(struct arena *a, struct str path, struct str name);

#endif
