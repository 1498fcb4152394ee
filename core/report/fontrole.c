/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/fontrole.h"

#include "base/closest.h"
#include "base/path.h"
#include "base/vec.h"

static const struct {
	const char *name;
	uint32_t must;
} uses[FONT_FOR_COUNT] = {
	[FONT_FOR_BODY] = {"body", 'A'},
	[FONT_FOR_HEAD] = {"head", 'A'},
	[FONT_FOR_MONO] = {"mono", 'A'},
	[FONT_FOR_JA] = {"ja", 0x3042},
	[FONT_FOR_HANS] = {"zh-Hans", 0x4e2d},
	[FONT_FOR_HANT] = {"zh-Hant", 0x4e2d},
	[FONT_FOR_KO] = {"ko", 0xac00},
	[FONT_FOR_CJK] = {"cjk", 0x4e2d},
};

static const char *const weights[WEIGHT_COUNT] = {
	[WEIGHT_PLAIN] = "",
	[WEIGHT_BOLD] = "-bold",
	[WEIGHT_ITALIC] = "-italic",
	[WEIGHT_BOLD_ITALIC] = "-bold-italic",
};

/* Squares have no italic. */
static size_t
weights_of(size_t use)
{
	return use >= FONT_FOR_JA ? WEIGHT_ITALIC : WEIGHT_COUNT;
}

static int
role_unknown(struct str role, struct err *err)
{
	AUTO_ARENA a = {0};
	struct strs all = {0};
	struct str near;

	for (size_t use = 1; use < FONT_FOR_COUNT; use++)
		for (size_t w = 0; w < weights_of(use); w++)
			*vec_add(&a, &all) =
				str_fmt(&a, "%s%s", uses[use].name, weights[w]);
	near = closest_of(&all, role);
	return err_set(err, ERR_SETTING,
		       "font: no role %.*s%s%.*s%s; there are body, head, mono "
		       "(also -bold, -italic, -bold-italic), ja, zh-Hans, "
		       "zh-Hant, ko, cjk (also -bold)",
		       STR_ARG(role), near.len ? " (did you mean " : "",
		       STR_ARG(near), near.len ? "?)" : "");
}

static bool
role_is(struct str role, size_t use, size_t weight)
{
	struct str name = str_from(uses[use].name);

	return str_starts_ci(role, name) &&
	       str_is(str_skip(role, name.len), weights[weight]);
}

int
fontrole_read(struct str s, struct fontrole *ret, struct err *err)
{
	size_t sign = str_find(s, STR("="), 0);
	struct str role = str_slice(s, 0, sign == STR_NONE ? 0 : sign);

	*ret = (struct fontrole){.file = s};
	if (!role.len || str_has(role, STR("/")) || str_has(role, STR(".")))
		return 0;
	for (size_t use = 1; use < FONT_FOR_COUNT; use++)
		for (size_t w = 0; w < weights_of(use); w++)
			if (role_is(role, use, w)) {
				*ret = (struct fontrole){(enum font_for)use,
							 (enum font_weight)w,
							 str_skip(s, sign + 1)};
				return 0;
			}
	return role_unknown(role, err);
}

uint32_t
fontrole_must(enum font_for use)
{
	return uses[use].must;
}

struct str
fontrole_sibling(struct arena *a, struct str file, enum font_weight weight,
		 unsigned turn)
{
	static const char *const names[WEIGHT_COUNT][2] = {
		[WEIGHT_BOLD] = {"-Bold"},
		[WEIGHT_ITALIC] = {"-Italic", "-Oblique"},
		[WEIGHT_BOLD_ITALIC] = {"-BoldItalic", "-BoldOblique"},
	};
	static const struct str regular = STR_INIT("-Regular");
	struct str name = path_name(file), stem = name;

	while (stem.len && stem.ptr[stem.len - 1] != '.')
		stem.len--;
	if (!stem.len || turn > 1 || !names[weight][turn])
		return (struct str){NULL, 0};
	stem.len--;
	name = str_skip(name, stem.len);
	if (str_ends(stem, regular))
		stem.len -= regular.len;
	return path_beside(a, file,
			   str_fmt(a, "%.*s%s%.*s", STR_ARG(stem),
				   names[weight][turn], STR_ARG(name)));
}

/* "X.ttc" of "X.ttc#2"; a name that ends in that as it is, too. */
static void
file_add(struct arena *a, struct str file, struct strs *to)
{
	size_t sign = file.len;

	*vec_add(a, to) = file;
	while (sign && file.ptr[sign - 1] >= '0' && file.ptr[sign - 1] <= '9')
		sign--;
	if (sign && sign < file.len && file.ptr[sign - 1] == '#')
		*vec_add(a, to) = str_slice(file, 0, sign - 1);
}

void
fontrole_files(struct arena *a, const struct strs *fonts, struct strs *to)
{
	for (size_t i = 0; i < fonts->len; i++) {
		struct fontrole r;
		struct err none;

		if (fontrole_read(fonts->at[i], &r, &none) < 0)
			continue;
		file_add(a, r.file, to);
		for (size_t w = WEIGHT_BOLD; r.use && w < WEIGHT_COUNT; w++) {
			struct str file;

			for (unsigned turn = 0; turn < 2; turn++) {
				file = fontrole_sibling(
					a, r.file, (enum font_weight)w, turn);
				if (file.len)
					file_add(a, file, to);
			}
		}
	}
}
