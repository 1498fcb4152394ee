/* SPDX-License-Identifier: GPL-3.0-or-later */
/* cp: kinds of characters, as setting text needs them. */
#ifndef REPORT_CP_H
#define REPORT_CP_H

#include "base/str.h"

/* cp_japanese: a character that Japanese faces draw. cp_shared: one that
 * belongs to the writing around it (quotes, dashes, dots, figures). */
bool cp_japanese(uint32_t cp);
bool cp_shared(uint32_t cp);

/* cp_letter: of any script that Unicode knows. */
bool cp_letter(uint32_t cp);

/* cp_mark: joins the character before it. cp_ignorable: never printed. */
bool cp_mark(uint32_t cp);
bool cp_ignorable(uint32_t cp);

#endif
