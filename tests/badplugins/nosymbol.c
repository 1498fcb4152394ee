/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A shared object that is no plugin. */
extern int unrelated;
int unrelated = 1;
