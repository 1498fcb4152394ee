/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * trust: whether somebody else could have written a file that is to be
 * loaded.
 */
#ifndef TRUST_H
#define TRUST_H

#include "base/err.h"
#include "base/str.h"

/* trust_path: is it root's or ours alone to write? Looked at are the file
 * that the path leads to in the end, its folder, the folder in which the path
 * itself stands, and every folder above the two: others may write to none of
 * them; above the first two they may where they can only change what is their
 * own (the sticky bit, as /tmp has it). A group may write when it is ours.
 * In:     absolute path
 * Errors: ERR_REFUSED naming who may write where; ERR_SYSTEM */
int trust_path(const char *path, struct err *err);

#endif
