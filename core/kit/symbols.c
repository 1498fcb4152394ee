/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kit/symbols.h"

#include <elf.h>
#include <link.h>
#include <string.h>

#define CHECK "symbols"

/* Functions that keep no state, reach nothing and know no locale; memory,
 * which the leak check counts; and what compilers put in. A star stands for
 * any ending. */
static const char *const pure[] = {"mem*",
				   "bcmp", /* clang writes it for memcmp */
				   "str*",
				   "snprintf",
				   "vsnprintf",
				   "qsort",
				   "bsearch",
				   "abs",
				   "labs",
				   "malloc",
				   "calloc",
				   "realloc",
				   "free",
				   "abort",
				   "__assert_fail",
				   "__*_chk",
				   "__stack_chk_fail",
				   "_ITM_*",
				   "__gmon_start__",
				   "__cxa_finalize",
				   "__cxa_atexit",
				   "__asan_*",
				   "__ubsan_*",
				   "__sanitizer_*",
				   "__lsan_*",
				   "__gcov_*",
				   "__errno_location"};

/* They begin with str but ask the locale or the outside. */
static const char *const impure[] = {"strftime", "strcoll",    "strxfrm",
				     "strerror", "strtod",     "strtof",
				     "strtold",	 "strcasecmp", "strncasecmp"};

static const char *const libraries[] = {
	"libc.*", "libm.*", "ld-*", "libgcc_s.*", "libasan.*", "libubsan.*"};

/* What linkers and sanitizers export of their own. */
static const char *const marks[] = {"_init",  "_fini",	     "_end",
				    "_edata", "__bss_start", "__odr_asan*"};

static bool
fits(struct str s, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct str tail,
			head = str_cut(str_from(list[i]), STR("*"), &tail);
		bool open = strchr(list[i], '*') != NULL;

		if (open ? s.len >= head.len + tail.len &&
				    str_starts(s, head) && str_ends(s, tail)
			 : str_eq(s, head))
			return true;
	}
	return false;
}

/* table: one section of fixed-size entries, with its texts. */
struct table {
	struct str bytes, texts;
	size_t each;
};

static bool
header_read(struct str file, ElfW(Ehdr) * ret)
{
	if (file.len < sizeof *ret || memcmp(file.ptr, ELFMAG, SELFMAG) != 0)
		return false;
	memcpy(ret, file.ptr, sizeof *ret);
	return ret->e_ident[EI_CLASS] ==
		       (sizeof(void *) == 8 ? ELFCLASS64 : ELFCLASS32) &&
	       ret->e_shentsize == sizeof(ElfW(Shdr));
}

static bool
section_read(struct str file, const ElfW(Ehdr) * h, size_t i, ElfW(Shdr) * ret)
{
	struct str at = str_skip(file, (size_t)h->e_shoff);

	at = str_skip(at, i * sizeof *ret);
	if (i >= h->e_shnum || at.len < sizeof *ret)
		return false;
	memcpy(ret, at.ptr, sizeof *ret);
	return true;
}

static struct str
section_bytes(struct str file, const ElfW(Shdr) * s)
{
	return str_slice(str_skip(file, (size_t)s->sh_offset), 0,
			 (size_t)s->sh_size);
}

/* The first section of a type; false when there is none. */
static bool
table_find(struct str file, uint32_t type, size_t each, struct table *ret)
{
	ElfW(Ehdr) h;
	ElfW(Shdr) s, texts;

	if (!header_read(file, &h))
		return false;
	for (size_t i = 0; section_read(file, &h, i, &s); i++) {
		if (s.sh_type != type ||
		    !section_read(file, &h, s.sh_link, &texts))
			continue;
		*ret = (struct table){section_bytes(file, &s),
				      section_bytes(file, &texts), each};
		return true;
	}
	return false;
}

static bool
entry_at(const struct table *t, size_t i, void *ret)
{
	struct str at = str_skip(t->bytes, i * t->each);

	if (i >= SYMBOLS_MAX || at.len < t->each)
		return false;
	memcpy(ret, at.ptr, t->each);
	return true;
}

static struct str
text_at(const struct table *t, size_t at)
{
	struct str rest, s = str_skip(t->texts, at);

	return str_cut(s, (struct str){"", 1}, &rest);
}

static void
symbol_check(struct sheet *s, struct str name, struct str own, bool ours)
{
	if (!name.len || fits(name, marks, COUNT(marks)))
		return;
	if (ours && !str_eq(name, own))
		sheet_add(s, CHECK, SHEET_FAULT,
			  "exports %.*s: make it static, or build with "
			  "-fvisibility=hidden",
			  STR_ARG(name));
	else if (!ours && (!fits(name, pure, COUNT(pure)) ||
			   fits(name, impure, COUNT(impure))))
		sheet_add(s, CHECK, SHEET_FAULT,
			  "calls %.*s, which the sandbox refuses, or which "
			  "hangs on locale or time",
			  STR_ARG(name));
}

static bool
is_seen(const ElfW(Sym) * y)
{
	unsigned char bind = ELF64_ST_BIND(y->st_info);
	unsigned char seen = ELF64_ST_VISIBILITY(y->st_other);

	return bind != STB_LOCAL &&
	       (seen == STV_DEFAULT || seen == STV_PROTECTED);
}

static void
needs_check(struct sheet *s, struct str file)
{
	struct table t;
	ElfW(Dyn) d;

	if (!table_find(file, SHT_DYNAMIC, sizeof d, &t))
		return;
	for (size_t i = 0; entry_at(&t, i, &d) && d.d_tag != DT_NULL; i++) {
		struct str lib = text_at(&t, (size_t)d.d_un.d_val);

		if (d.d_tag == DT_NEEDED &&
		    !fits(lib, libraries, COUNT(libraries)))
			sheet_add(s, CHECK, SHEET_FAULT,
				  "needs %.*s: a source needs the C library "
				  "alone",
				  STR_ARG(lib));
	}
}

void
symbols_check(struct sheet *s, struct str file, struct str name)
{
	struct str own =
		str_fmt(s->arena, "%.*s_LTX_osb_source_1", STR_ARG(name));
	struct table t;
	ElfW(Sym) y;
	size_t asked = 0;

	if (!table_find(file, SHT_DYNSYM, sizeof y, &t)) {
		sheet_add(s, CHECK, SHEET_PASSED,
			  "no symbol table of this machine's kind");
		return;
	}
	for (size_t i = 1; entry_at(&t, i, &y); i++) {
		bool ours = y.st_shndx != SHN_UNDEF;

		asked += !ours;
		if (is_seen(&y))
			symbol_check(s, text_at(&t, y.st_name), own, ours);
	}
	needs_check(s, file);
	if (!sheet_faults(s, CHECK))
		sheet_add(s, CHECK, SHEET_OK,
			  "one exported; %zu asked of the C library", asked);
}
