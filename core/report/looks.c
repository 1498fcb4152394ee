/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/looks.h"

#include <math.h>

#include "base/setting.h"
#include "base/vec.h"

static const struct {
	const char *name;
	enum ink ink;
	bool read; /* text is set in it */
} colours[] = {
	{"text_color", INK_TEXT, true},	 {"grey_color", INK_GREY, true},
	{"link_color", INK_LINK, true},	 {"pale_color", INK_PALE, false},
	{"wash_color", INK_WASH, false},
};

static int
nibble(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

static bool
colour_read(struct str s, float rgb[3])
{
	if (s.len != 7 || s.ptr[0] != '#')
		return false;
	for (size_t i = 0; i < 3; i++) {
		int high = nibble(s.ptr[1 + 2 * i]);
		int low = nibble(s.ptr[2 + 2 * i]);

		if (high < 0 || low < 0)
			return false;
		rgb[i] = (float)(16 * high + low) / 255;
	}
	return true;
}

/* Source: WCAG 2.1, relative luminance and contrast ratio. */
static float
contrast(const float rgb[3])
{
	static const float weights[] = {0.2126f, 0.7152f, 0.0722f};
	float sum = 0;

	for (size_t i = 0; i < 3; i++)
		sum += weights[i] *
		       (rgb[i] <= 0.04045f
				? rgb[i] / 12.92f
				: powf((rgb[i] + 0.055f) / 1.055f, 2.4f));
	return 1.05f / (sum + 0.05f);
}

static int
colours_read(cfg_t *cfg, struct looks *ret, struct err *err)
{
	for (size_t i = 0; i < COUNT(colours); i++) {
		const char *name = colours[i].name;
		struct str s = str_from(cfg_getstr(cfg, name));
		float *rgb = ret->inks[colours[i].ink];

		for (size_t k = 0; k < 3; k++)
			rgb[k] = ink_rgb(colours[i].ink)[k];
		if (!s.len)
			continue;
		if (!colour_read(s, rgb))
			return err_set(err, ERR_SETTING,
				       "%s: \"#rrggbb\", not \"%.*s\"", name,
				       STR_ARG(s));
		if (colours[i].read && contrast(rgb) < 4.5f)
			return err_set(err, ERR_SETTING,
				       "%s: %.*s is too pale to be read on "
				       "white: wanted a contrast of 4.5 to 1",
				       name, STR_ARG(s));
	}
	return 0;
}

static int
size_read(cfg_t *cfg, const char *name, float *io, struct err *err)
{
	long n = cfg_getint(cfg, name);

	if (n < 0 || n > INT16_MAX)
		return err_set(err, ERR_SETTING, "%s: whole points, not %ld",
			       name, n);
	if (n)
		*io = (float)n;
	return 0;
}

static int
sizes_read(cfg_t *cfg, struct paper *p, struct err *err)
{
	if (size_read(cfg, "measure", &p->measure, err) < 0)
		return -1;
	p->left = (p->width - p->measure) / 2;
	if (size_read(cfg, "left", &p->left, err) < 0 ||
	    size_read(cfg, "top", &p->top, err) < 0 ||
	    size_read(cfg, "bottom", &p->bottom, err) < 0)
		return -1;
	if (p->measure < LOOKS_MEASURE_MIN || p->left < LOOKS_SIDE_MIN ||
	    p->left + p->measure + LOOKS_SIDE_MIN > p->width)
		return err_set(err, ERR_SETTING,
			       "measure, left: a line of %d points at least, "
			       "and %d on each side of it",
			       LOOKS_MEASURE_MIN, LOOKS_SIDE_MIN);
	if (p->top < LOOKS_TOP_MIN || p->bottom < LOOKS_BOTTOM_MIN ||
	    p->top + p->bottom > p->height / 2)
		return err_set(
			err, ERR_SETTING,
			"top, bottom: %d and %d points at least, for the "
			"marking, and half the page for text",
			LOOKS_TOP_MIN, LOOKS_BOTTOM_MIN);
	return 0;
}

static int
paper_read(struct str name, enum pdf_paper otherwise, struct paper *ret,
	   struct err *err)
{
	if (name.len && !str_is(name, "a4") && !str_is(name, "letter"))
		return err_set(err, ERR_SETTING,
			       "paper: \"a4\" or \"letter\", not \"%.*s\"",
			       STR_ARG(name));
	if (name.len)
		otherwise = str_is(name, "letter") ? PDF_LETTER : PDF_A4;
	*ret = paper_of(otherwise);
	return 0;
}

static int
values_read(struct arena *a, cfg_t *cfg, enum pdf_paper paper,
	    struct looks *ret, struct err *err)
{
	if (paper_read(str_from(cfg_getstr(cfg, "paper")), paper, &ret->paper,
		       err) < 0 ||
	    sizes_read(cfg, &ret->paper, err) < 0 ||
	    colours_read(cfg, ret, err) < 0)
		return -1;
	for (unsigned i = 0; i < cfg_size(cfg, "fonts"); i++)
		*vec_add(a, &ret->fonts) =
			str_copy(a, str_from(cfg_getnstr(cfg, "fonts", i)));
	ret->logo = str_copy(a, str_from(cfg_getstr(cfg, "logo")));
	return 0;
}

size_t
looks_line(struct str text, struct str key)
{
	size_t line = 0, found = 0;

	while (text.len) {
		struct str row = str_trim(str_cut(text, STR("\n"), &text));

		line++;
		if (str_starts(row, key) &&
		    str_starts(str_trim(str_skip(row, key.len)), STR("=")))
			found = line;
	}
	return found;
}

/* placed: where the first of the settings is that the message begins with:
 * "measure, left: …". */
static int
placed(struct str text, struct err *err)
{
	struct str rest, names = str_cut(str_from(err->msg), STR(":"), &rest);

	while (names.len) {
		struct str name = str_cut(names, STR(", "), &names);
		size_t line = looks_line(text, name);

		if (line)
			return err_in(err, "line %zu", line);
	}
	return -1;
}

int
looks_read(struct arena *a, struct str text, enum pdf_paper paper,
	   struct looks *ret, struct err *err)
{
	cfg_opt_t opts[] = {CFG_STR("paper", "", CFGF_NONE),
			    CFG_INT("measure", 0, CFGF_NONE),
			    CFG_INT("left", 0, CFGF_NONE),
			    CFG_INT("top", 0, CFGF_NONE),
			    CFG_INT("bottom", 0, CFGF_NONE),
			    CFG_STR("text_color", "", CFGF_NONE),
			    CFG_STR("grey_color", "", CFGF_NONE),
			    CFG_STR("link_color", "", CFGF_NONE),
			    CFG_STR("pale_color", "", CFGF_NONE),
			    CFG_STR("wash_color", "", CFGF_NONE),
			    CFG_STR("logo", "", CFGF_NONE),
			    CFG_STR_LIST("fonts", NULL, CFGF_NONE),
			    CFG_END()};
	cfg_t *cfg;
	int got;

	*ret = (struct looks){0};
	if (text.len > LOOKS_BYTES_MAX)
		return err_set(err, ERR_SETTING, "more than %d bytes",
			       LOOKS_BYTES_MAX);
	cfg = setting_read(a, opts, text, err);
	if (!cfg)
		return -1;
	got = values_read(a, cfg, paper, ret, err);
	cfg_free(cfg);
	return got < 0 ? placed(text, err) : 0;
}
