/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/fontset.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/vec.h"
#include "report/fontrole.h"

enum {
	NAMES_MAX = 6,
	FACE_TEXT = 4 * ROLE_COUNT, /* role, bold, italic */
	FACE_JA = FACE_TEXT,	    /* and FACE_JA + 1, its bold */
	FACE_HANS = FACE_JA + 2,
	FACE_HANT = FACE_HANS + 2,
	FACE_KO = FACE_HANT + 2,
	FACE_SPARE = FACE_KO + 2, /* the first fallback */
	FACE_SCRIPT = FACE_SPARE + 2,
	EXTRA_MAX = 32, /* the user's files */
	CHOICE_MAX = 24
};

/* File names in order of choice. One family a column, so that regular, bold
 * and italic come from the same one. The bold of a face for a script stands
 * beside it, named alike. */
static const char *const names[][NAMES_MAX] = {
	{"NotoSerif-Regular.ttf", "LiberationSerif-Regular.ttf",
	 "DejaVuSerif.ttf"},
	{"NotoSerif-Bold.ttf", "LiberationSerif-Bold.ttf",
	 "DejaVuSerif-Bold.ttf"},
	{"NotoSerif-Italic.ttf", "LiberationSerif-Italic.ttf",
	 "DejaVuSerif-Italic.ttf"},
	{"NotoSerif-BoldItalic.ttf", "LiberationSerif-BoldItalic.ttf",
	 "DejaVuSerif-BoldItalic.ttf"},
	{"NotoSans-Regular.ttf", "LiberationSans-Regular.ttf",
	 "DejaVuSans.ttf"},
	{"NotoSans-Bold.ttf", "LiberationSans-Bold.ttf", "DejaVuSans-Bold.ttf"},
	{"NotoSans-Italic.ttf", "LiberationSans-Italic.ttf",
	 "DejaVuSans-Oblique.ttf"},
	{"NotoSans-BoldItalic.ttf", "LiberationSans-BoldItalic.ttf",
	 "DejaVuSans-BoldOblique.ttf"},
	{"DejaVuSansMono.ttf", "LiberationMono-Regular.ttf"},
	{"DejaVuSansMono-Bold.ttf", "LiberationMono-Bold.ttf"},
	{"DejaVuSansMono-Oblique.ttf", "LiberationMono-Italic.ttf"},
	{"DejaVuSansMono-BoldOblique.ttf", "LiberationMono-BoldItalic.ttf"},
	{"ipaexm.ttf", "NotoSerifCJK-Regular.ttc", "NotoSerifCJKjp-Regular.otf",
	 "ipam.ttf", "NotoSansCJK-Regular.ttc"},
	{"ipaexg.ttf", "NotoSansCJK-Bold.ttc", "NotoSerifCJK-Bold.ttc",
	 "ipag.ttf", "NotoSansCJKjp-Bold.otf"},
	{"NotoSerifCJK-Regular.ttc#2", "NotoSerifCJKsc-Regular.otf",
	 "uming.ttc#0", "wqy-microhei.ttc", "wqy-zenhei.ttc",
	 "DroidSansFallbackFull.ttf"},
	{"NotoSansCJK-Bold.ttc#2", "NotoSansCJKsc-Bold.otf",
	 "NotoSerifCJK-Bold.ttc#2", "wqy-zenhei.ttc", "wqy-microhei.ttc"},
	{"NotoSerifCJK-Regular.ttc#3", "NotoSerifCJKtc-Regular.otf",
	 "uming.ttc#2", "wqy-microhei.ttc", "wqy-zenhei.ttc",
	 "DroidSansFallbackFull.ttf"},
	{"NotoSansCJK-Bold.ttc#3", "NotoSansCJKtc-Bold.otf",
	 "NotoSerifCJK-Bold.ttc#3", "wqy-zenhei.ttc", "wqy-microhei.ttc"},
	{"NotoSerifCJK-Regular.ttc#1", "NotoSerifCJKkr-Regular.otf",
	 "NanumMyeongjo.ttf", "UnBatang.ttf", "baekmuk-batang.ttf",
	 "wqy-microhei.ttc"},
	{"NotoSansCJK-Bold.ttc#1", "NotoSansCJKkr-Bold.otf",
	 "NotoSerifCJK-Bold.ttc#1", "NanumMyeongjoBold.ttf", "UnBatangBold.ttf",
	 "wqy-microhei.ttc"},
	{"NotoSerif-Regular.ttf"},
	{"NotoSans-Regular.ttf"},
	{"NotoNaskhArabic-Regular.ttf", "NotoSansArabic-Regular.ttf"},
	{"NotoSerifHebrew-Regular.ttf", "NotoSansHebrew-Regular.ttf"},
	{"NotoSerifDevanagari-Regular.ttf", "NotoSansDevanagari-Regular.ttf"},
	{"NotoSerifThai-Regular.ttf", "NotoSansThai-Regular.ttf"},
	{"NotoSerifBengali-Regular.ttf", "NotoSansBengali-Regular.ttf"},
	{"NotoSerifTamil-Regular.ttf", "NotoSansTamil-Regular.ttf"},
	{"NotoSerifArmenian-Regular.ttf", "NotoSansArmenian-Regular.ttf"},
	{"NotoSerifGeorgian-Regular.ttf", "NotoSansGeorgian-Regular.ttf"},
	{"NotoSerifEthiopic-Regular.ttf", "NotoSansEthiopic-Regular.ttf"},
	{"NotoSerifKhmer-Regular.ttf", "NotoSansKhmer-Regular.ttf"},
	{"NotoSerifMyanmar-Regular.ttf", "NotoSansMyanmar-Regular.ttf"},
	{"NotoSerifGujarati-Regular.ttf", "NotoSansGujarati-Regular.ttf"},
	{"NotoSerifTelugu-Regular.ttf", "NotoSansTelugu-Regular.ttf"},
	{"NotoSerifKannada-Regular.ttf", "NotoSansKannada-Regular.ttf"},
	{"NotoSerifMalayalam-Regular.ttf", "NotoSansMalayalam-Regular.ttf"},
	{"NotoSerifGurmukhi-Regular.ttf", "NotoSansGurmukhi-Regular.ttf"},
	{"NotoSerifSinhala-Regular.ttf", "NotoSansSinhala-Regular.ttf"},
	{"NotoSerifLao-Regular.ttf", "NotoSansLao-Regular.ttf"},
	{"DejaVuSerif.ttf"},
	{"DejaVuSans.ttf"},
	{"NotoSansCJK-Regular.ttc", "NotoSansCJKjp-Regular.otf",
	 "wqy-microhei.ttc", "wqy-zenhei.ttc", "DroidSansFallbackFull.ttf"},
	{"NanumGothic.ttf", "UnDotum.ttf"},
	{"NotoSansSymbols-Regular.ttf"},
	{"NotoSansSymbols2-Regular.ttf"},
	{"NotoSansMath-Regular.ttf"},
	{"NotoEmoji-Regular.ttf"},
	{"Symbola_hint.ttf", "Symbola.ttf"},
	{"unifont.ttf", "unifont.otf"},
};

/* The scripts that the faces from FACE_SCRIPT on are for, others are not
 * opened for them; and by how many percent they are set larger, where their
 * letters look small beside Latin ones of their size. */
static const uint32_t scripts[][3] = {
	{0x600, 0x8ff, 114}, {0x590, 0x5ff, 0},	  {0x900, 0x97f, 0},
	{0xe00, 0xe7f, 0},   {0x980, 0x9ff, 0},	  {0xb80, 0xbff, 0},
	{0x530, 0x58f, 0},   {0x10a0, 0x10ff, 0}, {0x1200, 0x139f, 0},
	{0x1780, 0x17ff, 0}, {0x1000, 0x109f, 0}, {0xa80, 0xaff, 0},
	{0xc00, 0xc7f, 0},   {0xc80, 0xcff, 0},	  {0xd00, 0xd7f, 0},
	{0xa00, 0xa7f, 0},   {0xd80, 0xdff, 0},	  {0xe80, 0xeff, 0},
};
enum {
	FACE_COUNT = sizeof names / sizeof *names,
	SCRIPT_COUNT = sizeof scripts / sizeof *scripts
};

static const char *const folders[] = {
	"/usr/share/fonts/truetype/noto",
	"/usr/share/fonts/truetype/liberation",
	"/usr/share/fonts/truetype/liberation2",
	"/usr/share/fonts/truetype/dejavu",
	"/usr/share/fonts/opentype/ipaexfont-mincho",
	"/usr/share/fonts/opentype/ipaexfont-gothic",
	"/usr/share/fonts/opentype/ipafont-mincho",
	"/usr/share/fonts/opentype/ipafont-gothic",
	"/usr/share/fonts/opentype/noto",
	"/usr/share/fonts/truetype/wqy",
	"/usr/share/fonts/truetype/arphic",
	"/usr/share/fonts/truetype/droid",
	"/usr/share/fonts/wqy-microhei",
	"/usr/share/fonts/wenquanyi/wqy-microhei",
	"/usr/share/fonts/wqy-zenhei",
	"/usr/share/fonts/wenquanyi/wqy-zenhei",
	"/usr/share/fonts/truetype/nanum",
	"/usr/share/fonts/truetype/unfonts-core",
	"/usr/share/fonts/truetype/ancient-scripts",
	"/usr/share/fonts/gdouros-symbola",
	"/usr/share/fonts/truetype/unifont",
	"/usr/share/fonts/opentype/unifont",
	"/usr/share/fonts/google-noto",
	"/usr/share/fonts/google-noto-cjk",
	"/usr/share/fonts/google-noto-serif-cjk-fonts",
	"/usr/share/fonts/google-noto-sans-cjk-fonts",
	"/usr/share/fonts/google-droid-sans-fonts",
	"/usr/share/fonts/liberation-serif-fonts",
	"/usr/share/fonts/liberation-sans-fonts",
	"/usr/share/fonts/liberation-mono-fonts",
	"/usr/share/fonts/liberation-serif",
	"/usr/share/fonts/liberation-sans",
	"/usr/share/fonts/liberation-mono",
	"/usr/share/fonts/liberation-fonts",
	"/usr/share/fonts/dejavu-sans-fonts",
	"/usr/share/fonts/dejavu-serif-fonts",
	"/usr/share/fonts/dejavu-sans-mono-fonts",
	"/usr/share/fonts/ipa-ex-mincho-fonts",
	"/usr/share/fonts/ipa-ex-gothic-fonts",
	"/usr/share/fonts/ipa-ex-mincho",
	"/usr/share/fonts/ipa-ex-gothic",
	"/usr/share/fonts/noto",
	"/usr/share/fonts/noto-cjk",
	"/usr/share/fonts/liberation",
	"/usr/share/fonts/dejavu",
	"/usr/share/fonts/TTF",
	"/usr/share/fonts/OTF",
	"/usr/share/fonts/ipaex",
	"/usr/share/fonts/ipaexfont",
	"/usr/share/fonts/gnu-free",
	"/usr/local/share/fonts",
};

struct fontset {
	struct arena *arena;
	const struct strs *dirs;
	struct font *face[2 * FACE_COUNT]; /* the latter half is bold */
	bool tried[2 * FACE_COUNT];
	struct font *extra[EXTRA_MAX];
	size_t extras;
	struct font *opened[2 * FACE_COUNT + EXTRA_MAX];
	size_t openeds;
};

static struct font *
set_keep(struct fontset *s, struct font *f)
{
	if (f) {
		f->serial = (uint16_t)s->openeds;
		s->opened[s->openeds++] = f;
	}
	return f;
}

/* "FILE", or "FILE#2" for a face of a collection. */
static struct font *
path_open(struct arena *a, struct str path)
{
	const char *c = str_c(a, path);
	size_t sign = path.len;
	uint64_t at = 0;
	struct font *f = c ? font_open(a, c, 0) : NULL;

	while (sign && path.ptr[sign - 1] != '#')
		sign--;
	if (f || !sign || !str_u64(str_skip(path, sign), &at) || at > UINT8_MAX)
		return f;
	c = str_c(a, str_slice(path, 0, sign - 1));
	return c ? font_open(a, c, (unsigned)at) : NULL;
}

/* One file is one face, whatever names ask for it. */
static struct font *
set_open(struct fontset *s, struct str path)
{
	struct font *f;

	for (size_t i = 0; i < s->openeds; i++)
		if (str_eq(s->opened[i]->path, path))
			return s->opened[i];
	f = path_open(s->arena, path);
	if (f)
		f->path = str_copy(s->arena, path);
	return set_keep(s, f);
}

static struct font *
set_find(struct fontset *s, struct str name)
{
	struct font *f = NULL;

	for (size_t i = 0; s->dirs && i < s->dirs->len && !f; i++)
		f = set_open(s,
			     str_fmt(s->arena, "%.*s/%.*s",
				     STR_ARG(s->dirs->at[i]), STR_ARG(name)));
	for (size_t i = 0; i < sizeof folders / sizeof *folders && !f; i++)
		f = set_open(s, str_fmt(s->arena, "%s/%.*s", folders[i],
					STR_ARG(name)));
	return f;
}

/* "NotoNaskhArabic-Bold.ttf" of "NotoNaskhArabic-Regular.ttf"; empty for a
 * name of another kind. */
static struct str
bold_name(struct arena *a, struct str name)
{
	size_t at = str_find(name, STR("-Regular."), 0);

	if (at == STR_NONE)
		return (struct str){0};
	return str_fmt(a, "%.*s-Bold%.*s", STR_ARG(str_slice(name, 0, at)),
		       STR_ARG(str_skip(name, at + STR("-Regular").len)));
}

static float
face_scale(size_t face)
{
	size_t at = face - FACE_SCRIPT;

	if (face < FACE_SCRIPT || at >= SCRIPT_COUNT || !scripts[at][2])
		return 1;
	return (float)scripts[at][2] / 100;
}

static struct font *
set_face(struct fontset *s, size_t face)
{
	bool bold = face >= FACE_COUNT;
	const char *const *n = names[face % FACE_COUNT];

	for (size_t i = 0; i < NAMES_MAX && n[i] && !s->tried[face]; i++) {
		struct str name = str_from(n[i]);

		if (bold)
			name = bold_name(s->arena, name);
		if (name.len && !s->face[face])
			s->face[face] = set_find(s, name);
	}
	s->tried[face] = true;
	if (s->face[face])
		s->face[face]->scale = face_scale(face % FACE_COUNT);
	return s->face[face];
}

static int
extra_bad(struct arena *a, struct str path, struct err *err)
{
	const char *name = str_c(a, path);
	FILE *f = name ? fopen(name, "rbe") : NULL;

	if (!f)
		return err_set(err, ERR_SYSTEM, "font %.*s: %s", STR_ARG(path),
			       strerror(errno));
	fclose(f);
	return err_set(err, ERR_SYSTEM, "%.*s is no font that can be embedded",
		       STR_ARG(path));
}

/* The user's font `role.file`, which prints what it is for. */
static struct font *
own_open(struct fontset *s, const struct fontrole *role, struct err *err)
{
	struct font *f = set_open(s, role->file);
	uint32_t must = fontrole_must(role->use);
	struct buf b = {.arena = s->arena};

	if (!f) {
		extra_bad(s->arena, role->file, err);
		return NULL;
	}
	buf_cp(&b, must);
	if (must && !font_glyph(f, must))
		err_set(err, ERR_SETTING,
			"%.*s has no \"%.*s\" and cannot be the font for that",
			STR_ARG(role->file), STR_ARG(buf_str(&b)));
	else if (font_forbids(f))
		err_set(err, ERR_SETTING,
			"%.*s forbids embedding (fsType): its maker would have "
			"to allow it",
			STR_ARG(role->file));
	else
		return f;
	return NULL;
}

/* The first font for a face is taken. */
static void
own_put(struct fontset *s, const struct fontrole *role, struct font *f)
{
	static const uint8_t first[FONT_FOR_COUNT][4] = {
		[FONT_FOR_BODY] = {0},
		[FONT_FOR_HEAD] = {4},
		[FONT_FOR_MONO] = {8},
		[FONT_FOR_JA] = {FACE_JA},
		[FONT_FOR_HANS] = {FACE_HANS},
		[FONT_FOR_HANT] = {FACE_HANT},
		[FONT_FOR_KO] = {FACE_KO},
		[FONT_FOR_CJK] = {FACE_JA, FACE_HANS, FACE_HANT, FACE_KO},
	};

	for (size_t i = 0; i < COUNT(first[0]); i++) {
		size_t face = first[role->use][i] + (size_t)role->weight;

		if ((i && !first[role->use][i]) || s->tried[face])
			continue;
		s->face[face] = f;
		s->tried[face] = true;
	}
}

/* Bold and italic of a family of which only the plain face was named. */
static void
own_family(struct fontset *s, struct fontrole role)
{
	size_t most = role.use < FONT_FOR_JA ? WEIGHT_COUNT : WEIGHT_ITALIC;

	for (size_t w = WEIGHT_BOLD; w < most; w++) {
		struct font *f = NULL;
		struct str file;

		role.weight = (enum font_weight)w;
		for (unsigned turn = 0; !f; turn++) {
			file = fontrole_sibling(s->arena, role.file,
						role.weight, turn);
			if (!file.len)
				break;
			f = set_open(s, file);
		}
		if (f && !font_forbids(f))
			own_put(s, &role, f);
	}
}

static int
own_fonts(struct fontset *s, const struct strs *files, struct err *err)
{
	struct fontrole roles[EXTRA_MAX];
	size_t n = files && files->len < EXTRA_MAX ? files->len : EXTRA_MAX;

	for (size_t i = 0; files && i < n; i++) {
		struct font *f;

		if (fontrole_read(files->at[i], &roles[i], err) < 0)
			return -1;
		f = own_open(s, &roles[i], err);
		if (!f)
			return -1;
		if (roles[i].use)
			own_put(s, &roles[i], f);
		else
			s->extra[s->extras++] = f;
	}
	for (size_t i = 0; files && i < n; i++)
		if (roles[i].use && roles[i].weight == WEIGHT_PLAIN)
			own_family(s, roles[i]);
	return 0;
}

struct fontset *
fontset_open(struct arena *a, const struct strs *files, const struct strs *dirs,
	     struct err *err)
{
	AUTO_FONTSET *s = arena_alloc(a, sizeof *s);
	struct fontset *ret;

	s->arena = a;
	s->dirs = dirs;
	if (own_fonts(s, files, err) < 0)
		return NULL;
	if (!fontset_face(s, (struct font_want){0})) {
		err_set(err, ERR_SYSTEM,
			"no text font found; install Noto Serif, Liberation "
			"Serif or DejaVu Serif");
		return NULL;
	}
	ret = s;
	s = NULL;
	return ret;
}

void
fontset_close(struct fontset **s)
{
	if (!*s)
		return;
	for (size_t i = 0; i < (*s)->openeds; i++)
		font_close((*s)->opened[i]);
	(*s)->openeds = 0;
	*s = NULL;
}

struct font *
fontset_face(struct fontset *s, struct font_want want)
{
	size_t role = 4 * (size_t)want.role;
	const size_t order[] = {role + (want.italic ? 2 : 0) +
					(want.bold ? 1 : 0),
				role + (want.bold ? 1 : 0), role, 0};
	struct font *f = NULL;

	for (size_t i = 0; i < sizeof order / sizeof *order && !f; i++)
		f = set_face(s, order[i]);
	return f;
}

/* A base and a mark may be one character in the font. */
static bool
font_has(const struct font *f, const uint32_t *cp, size_t n)
{
	hb_unicode_funcs_t *u = hb_unicode_funcs_get_default();
	hb_codepoint_t one;

	if (n == 2 && hb_unicode_compose(u, cp[0], cp[1], &one) &&
	    font_glyph(f, one))
		return true;
	for (size_t i = 0; i < n; i++)
		if (!font_glyph(f, cp[i]) && !cp_ignorable(cp[i]))
			return false;
	return true;
}

static bool
spare_is_for(size_t face, uint32_t cp)
{
	size_t at = face - FACE_SCRIPT;

	return face < FACE_SCRIPT || at >= SCRIPT_COUNT ||
	       (cp >= scripts[at][0] && cp <= scripts[at][1]);
}

/* A face known to have what text faces lack, bold where it has a bold. */
static struct font *
spare_pick(struct fontset *s, bool bold, const uint32_t *cp, size_t n)
{
	for (size_t i = FACE_JA; i < FACE_COUNT; i++) {
		struct font *f = NULL, *heavy = NULL;

		if (spare_is_for(i, cp[0]))
			f = set_face(s, i);
		if (!f || !font_has(f, cp, n))
			continue;
		if (bold && i >= FACE_SPARE)
			heavy = set_face(s, FACE_COUNT + i);
		return heavy && font_has(heavy, cp, n) ? heavy : f;
	}
	return NULL;
}

/* The pair of faces for words of a language in squares; 0 for others. */
static size_t
square_face(uint32_t cp, enum tongue in)
{
	static const uint8_t faces[TONGUE_COUNT] = {
		[TONGUE_JA] = FACE_JA,
		[TONGUE_HANS] = FACE_HANS,
		[TONGUE_HANT] = FACE_HANT,
		[TONGUE_KO] = FACE_KO,
	};

	if (cp_japanese(cp))
		return faces[in] ? faces[in] : FACE_JA;
	if (in == TONGUE_KO)
		return cp >= 0x1100 ? FACE_KO : 0;
	return cp_shared(cp) ? faces[in] : 0;
}

struct font *
fontset_pick(struct fontset *s, struct font_want want, const uint32_t *cp,
	     size_t n, enum tongue in)
{
	size_t square = square_face(cp[0], in);
	struct font *f;

	if (square) {
		bool gothic = want.bold || want.role != ROLE_SERIF;

		f = set_face(s, square + gothic);
		if (f && font_has(f, cp, n))
			return f;
	}
	f = fontset_face(s, want);
	if (font_has(f, cp, n))
		return f;
	for (size_t i = 0; i < s->extras; i++)
		if (font_has(s->extra[i], cp, n))
			return s->extra[i];
	return spare_pick(s, want.bold, cp, n);
}

struct font *
fontset_at(struct fontset *s, size_t serial)
{
	return serial < s->openeds ? s->opened[serial] : NULL;
}
