/* SPDX-License-Identifier: GPL-3.0-or-later */
/* script: in which writing a name or description is. */
#ifndef BRIEF_SCRIPT_H
#define BRIEF_SCRIPT_H

#include "base/str.h"

/* is_english: ASCII but for typographic marks ("China’s"). is_japanese: kana
 * or kanji are in it, and no Latin word but abbreviations. */
bool is_english(struct str s);
bool is_japanese(struct str s);

/* is_capitals: capitals and digits, no blank: "NISC". Those stay in any text.
 */
bool is_capitals(struct str s);

#endif
