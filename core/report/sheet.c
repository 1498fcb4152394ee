/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/sheet.h"

static const struct paper papers[] = {
	[PDF_A4] = {595.28f, 841.89f, 110.64f, 92, 84, 374},
	[PDF_LETTER] = {612, 792, 119, 86, 78, 374},
};

#define SERIF                                                                  \
	{                                                                      \
		ROLE_SERIF, false, false                                       \
	}
#define SANS                                                                   \
	{                                                                      \
		ROLE_SANS, false, false                                        \
	}
#define SANS_BOLD                                                              \
	{                                                                      \
		ROLE_SANS, true, false                                         \
	}
#define MONO                                                                   \
	{                                                                      \
		ROLE_MONO, false, false                                        \
	}

static const struct sheet sheets[SHEET_COUNT] = {
	[SHEET_BODY] = {SERIF, INK_TEXT, 10.4f, 15, 0, 7.5f, true},
	[SHEET_ITEM] = {SERIF, INK_TEXT, 10.4f, 15, 0, 4, true},
	[SHEET_QUOTE] = {SERIF, INK_TEXT, 9.8f, 14.2f, 2, 8, true},
	[SHEET_CODE] = {MONO, INK_TEXT, 7.8f, 11.2f, 2, 8, false},
	[SHEET_NOTE] = {SERIF, INK_GREY, 8.4f, 11.8f, 0, 3, false},
	[SHEET_NOTE_ITEM] = {SERIF, INK_GREY, 8.4f, 11.4f, 0, 0.8f, false},
	[SHEET_NOTE_QUOTE] = {SERIF, INK_TEXT, 8.8f, 12.6f, 1, 4, true},
	[SHEET_NOTE_HEAD] = {SANS_BOLD, INK_TEXT, 8.8f, 12, 10, 2.5f, false},
	[SHEET_TITLE] = {SANS_BOLD, INK_TEXT, 21, 26, 2, 10, false},
	[SHEET_H2] = {SANS_BOLD, INK_TEXT, 13, 17, 20, 6, false},
	[SHEET_H3] = {SANS_BOLD, INK_TEXT, 10.4f, 14, 13, 4, false},
	[SHEET_H4] = {SANS_BOLD, INK_GREY, 9.2f, 12.6f, 10, 3, false},
	[SHEET_CELL] = {SANS, INK_TEXT, 8, 10.8f, 4, 4, false},
	[SHEET_CELL_HEAD] = {SANS_BOLD, INK_TEXT, 8, 10.8f, 4, 3, false},
	[SHEET_FOOT] = {SERIF, INK_TEXT, 8.4f, 11.4f, 0, 0, true},
};

static const float inks[INK_COUNT][3] = {
	[INK_TEXT] = {0.09f, 0.09f, 0.10f}, [INK_GREY] = {0.36f, 0.37f, 0.39f},
	[INK_LINK] = {0.08f, 0.26f, 0.53f}, [INK_PALE] = {0.72f, 0.73f, 0.75f},
	[INK_WASH] = {0.94f, 0.94f, 0.95f},
};

static const struct tlp tlps[] = {
	{"TLP:RED", {1, 0x2b / 255.f, 0x2b / 255.f}},
	{"TLP:AMBER+STRICT", {1, 0xc0 / 255.f, 0}},
	{"TLP:AMBER", {1, 0xc0 / 255.f, 0}},
	{"TLP:GREEN", {0x33 / 255.f, 1, 0}},
	{"TLP:CLEAR", {1, 1, 1}},
};

struct paper
paper_of(enum pdf_paper paper)
{
	return papers[paper == PDF_LETTER ? PDF_LETTER : PDF_A4];
}

const struct sheet *
sheet_of(enum sheet_id id)
{
	return &sheets[id];
}

const float *
ink_rgb(enum ink ink)
{
	return inks[ink];
}

const struct tlp *
tlp_of(struct str label)
{
	for (size_t i = 0; i < sizeof tlps / sizeof *tlps; i++) {
		struct str full = str_from(tlps[i].label);

		if (str_eq_ci(label, full) ||
		    str_eq_ci(label, str_skip(full, STR("TLP:").len)))
			return &tlps[i];
	}
	return NULL;
}
