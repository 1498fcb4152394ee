/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/cp.h"

#include <hb.h>

#include "base/range.h"

bool
cp_japanese(uint32_t cp)
{
	static const uint32_t r[][2] = {
		{0x2e80, 0x2fdf},   {0x3000, 0x30ff},	{0x3190, 0x319f},
		{0x31c0, 0x9fff},   {0xf900, 0xfaff},	{0xfe30, 0xfe4f},
		{0xff00, 0xffef},   {0x1b000, 0x1b16f}, {0x1f200, 0x1f2ff},
		{0x20000, 0x3ffff},
	};

	return cp >= 0x2e80 &&
	       range_find(r, sizeof r / sizeof *r, sizeof *r, cp);
}

bool
cp_shared(uint32_t cp)
{
	static const uint32_t r[][2] = {
		{0xa7, 0xa8},	  {0xb0, 0xb1},	    {0xb4, 0xb4},
		{0xb6, 0xb6},	  {0xd7, 0xd7},	    {0xf7, 0xf7},
		{0x2010, 0x2027}, {0x2030, 0x203b}, {0x2103, 0x2103},
		{0x2116, 0x2116}, {0x2121, 0x2121}, {0x2160, 0x217f},
		{0x2190, 0x21ff}, {0x2200, 0x22ff}, {0x2460, 0x26ff},
	};

	return cp >= 0xa7 && range_find(r, sizeof r / sizeof *r, sizeof *r, cp);
}

bool
cp_letter(uint32_t cp)
{
	hb_unicode_general_category_t c =
		hb_unicode_general_category(hb_unicode_funcs_get_default(), cp);

	/* these five stand in a row */
	return c >= HB_UNICODE_GENERAL_CATEGORY_LOWERCASE_LETTER &&
	       c <= HB_UNICODE_GENERAL_CATEGORY_UPPERCASE_LETTER;
}

bool
cp_mark(uint32_t cp)
{
	hb_unicode_general_category_t c;

	if (cp < 0x300)
		return false;
	if (cp == 0x200d || (cp >= 0xfe00 && cp <= 0xfe0f) ||
	    (cp >= 0x1f3fb && cp <= 0x1f3ff) ||
	    (cp >= 0xe0100 && cp <= 0xe01ef))
		return true;
	c = hb_unicode_general_category(hb_unicode_funcs_get_default(), cp);
	return c == HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK ||
	       c == HB_UNICODE_GENERAL_CATEGORY_SPACING_MARK ||
	       c == HB_UNICODE_GENERAL_CATEGORY_ENCLOSING_MARK;
}

bool
cp_ignorable(uint32_t cp)
{
	static const uint32_t r[][2] = {
		{0x00, 0x1f},	    {0x7f, 0x9f},     {0xad, 0xad},
		{0x34f, 0x34f},	    {0x61c, 0x61c},   {0x180b, 0x180f},
		{0x200b, 0x200f},   {0x2028, 0x202e}, {0x2060, 0x206f},
		{0xfe00, 0xfe0f},   {0xfeff, 0xfeff}, {0xfff0, 0xfffb},
		{0xe0000, 0xe0fff},
	};

	if (cp >= ' ' && cp <= '~')
		return false;
	return range_find(r, sizeof r / sizeof *r, sizeof *r, cp);
}
