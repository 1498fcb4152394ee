/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <unistd.h>

#include "base/vec.h"
#include "capture/capture.h"
#include "capture/file.h"
#include "claim/entity/gazetteer.h"
#include "claim/entity/spelling.h"

enum column {
	COLUMN_KIND,
	COLUMN_NAME,
	COLUMN_KEY,
	COLUMN_FORMS,
	COLUMN_STANDS,
	COLUMN_FROM,
	COLUMN_TO,
	COLUMN_ID,
	COLUMN_SOURCE,
	COLUMNS
};

static const struct str columns[COLUMNS] = {
	[COLUMN_KIND] = STR_INIT("kind"),
	[COLUMN_NAME] = STR_INIT("name"),
	[COLUMN_KEY] = STR_INIT("key"),
	[COLUMN_FORMS] = STR_INIT("forms"),
	[COLUMN_STANDS] = STR_INIT("stands"),
	[COLUMN_FROM] = STR_INIT("from"),
	[COLUMN_TO] = STR_INIT("to"),
	[COLUMN_ID] = STR_INIT("id"),
	[COLUMN_SOURCE] = STR_INIT("source"),
};

/* table: one file at work. */
struct table {
	struct gazetteer *g;
	struct str file;
	size_t line;
	uint8_t order[COLUMNS]; /* column of each field, COLUMNS when none */
	size_t fields;		/* 0 until the columns have been named */
	size_t complaints;
};

void
gazetteer_start(struct arena *a, struct gazetteer *ret)
{
	*ret = (struct gazetteer){.arena = a};
}

static void
complain(struct table *t, struct str what, struct str about)
{
	struct gazetteer *g = t->g;
	enum { SHOWN_MAX = 60 };

	if (t->complaints++ > GAZETTEER_COMPLAINTS_MAX)
		return;
	if (t->complaints > GAZETTEER_COMPLAINTS_MAX) {
		*vec_add(g->arena, &g->complaints) =
			str_fmt(g->arena, "%.*s: more lines are wrong",
				STR_ARG(t->file));
		return;
	}
	about = utf8_repair(g->arena, str_slice(about, 0, SHOWN_MAX));
	*vec_add(g->arena, &g->complaints) = str_fmt(
		g->arena, "%.*s: line %zu: \"%.*s\": %.*s", STR_ARG(t->file),
		t->line, STR_ARG(about), STR_ARG(what));
}

/* ---- forms ---- */

static void
chain_join(struct gazetteer *g, struct name_form *f)
{
	size_t *at = map_put(g->arena, &g->keys, str_hash(f->of->key));
	struct name_chain *chain;

	if (*at == MAP_NONE) {
		*at = g->chains.len;
		*vec_add(g->arena, &g->chains) = (struct name_chain){f, f};
		return;
	}
	chain = &g->chains.at[*at];
	chain->last->next = f;
	chain->last = f;
}

/* Where the form stands now; what it meant before is forgotten. */
static void
place(struct gazetteer *g, struct map *map, uint64_t digest, size_t n)
{
	size_t *at = map_put(g->arena, map, digest);

	if (*at != MAP_NONE && g->forms.at[*at]->of &&
	    spelling_same(g->forms.at[*at]->text, g->forms.at[n]->text))
		g->forms.at[*at]->of = NULL;
	*at = n;
}

/* Of two rows of a table for one thing the first keeps a form of both. */
static bool
is_repeated(const struct table *t, const struct named *of, struct str text)
{
	size_t at = map_get(&t->g->exact, spelling_digest(text));
	const struct name_form *f = at == MAP_NONE ? NULL : t->g->forms.at[at];

	return f && f->of && f->of->file.ptr == t->file.ptr &&
	       f->of->kind == of->kind && str_eq(f->of->key, of->key) &&
	       spelling_same(f->text, text);
}

static void
start_put(struct gazetteer *g, struct name_starts *io, struct str form,
	  size_t length)
{
	size_t *longest = map_put(g->arena, &io->longest, spelling_start(form));
	struct spelling f = {.rest = form};
	uint32_t first = spelling_next(&f) - 'a',
		 second = spelling_next(&f) - 'a';

	if (*longest == MAP_NONE || *longest < length)
		*longest = length;
	if (first < 26 && second < 26)
		io->second[first] |= 1u << second;
}

static void
form_add(struct table *t, const struct named *of, struct str text,
	 struct str own)
{
	struct gazetteer *g = t->g;
	struct name_form *f;
	size_t length = spelling_length(text);

	if (length < 2 || text.len > FORM_BYTES_MAX) {
		complain(t, STR("a form has 2 letters to 240 bytes"), text);
		return;
	}
	if (g->forms.len == GAZETTEER_FORMS_MAX) {
		complain(t, STR("more forms than are kept"), text);
		return;
	}
	if (is_repeated(t, of, text))
		return;
	f = arena_alloc(g->arena, sizeof *f);
	*f = (struct name_form){.text = text, .of = of, .place = own};
	*vec_add(g->arena, &g->forms) = f;
	place(g, &g->exact, spelling_digest(text), g->forms.len - 1);
	place(g, &g->whole, spelling_digest(spelling_unarticled(text)),
	      g->forms.len - 1);
	start_put(g, &g->start, text, length);
	if (name_form_is_small(text))
		start_put(g, &g->small, text, length);
	if (of->kind == NAMED_NOTHING)
		f->of = NULL;
	else
		chain_join(g, f);
}

/* "Beijing|北京": all of them name the first. */
static void
forms_add(struct table *t, const struct named *of, struct str list, bool stands)
{
	struct str rest = list, first = {"", 0};

	while (rest.len) {
		struct str form = str_trim(str_cut(rest, STR("|"), &rest));

		if (!form.len)
			continue;
		if (stands && !first.len)
			first = form;
		form_add(t, of, form, first);
	}
}

/* ---- rows ---- */

static bool
kind_read(struct str word, enum named_kind *ret)
{
	for (size_t i = 0; i < NAMED_KINDS; i++)
		if (str_eq(word, str_from(named_names[i]))) {
			*ret = (enum named_kind)i;
			return true;
		}
	return false;
}

static bool
is_day(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if ((s.ptr[i] < '0' || s.ptr[i] > '9') && s.ptr[i] != '-')
			return false;
	return s.len == 0 || s.len == 4 || s.len == 7 || s.len == 10;
}

static void
row_add(struct table *t, const struct str cells[COLUMNS])
{
	struct str key =
		cells[cells[COLUMN_KEY].len ? COLUMN_KEY : COLUMN_NAME];
	enum named_kind kind = NAMED_NOTHING;
	const struct name_form *known;
	struct named *row;

	if (!kind_read(cells[COLUMN_KIND], &kind)) {
		complain(t,
			 STR("the kind is one of outlet, body, company, "
			     "country, place, group, malware, person, nothing"),
			 cells[COLUMN_KIND]);
		return;
	}
	if (!is_day(cells[COLUMN_FROM]) || !is_day(cells[COLUMN_TO])) {
		complain(t, STR("a time is 2015, 2015-01 or 2015-01-09"),
			 is_day(cells[COLUMN_FROM]) ? cells[COLUMN_TO]
						    : cells[COLUMN_FROM]);
		return;
	}
	known = gazetteer_find(t->g, key);
	if (known && known->of->kind != kind)
		known = NULL;
	if (known)
		key = known->of->key;
	row = arena_alloc(t->g->arena, sizeof *row);
	*row = (struct named){
		.kind = kind,
		.name = cells[COLUMN_NAME],
		.key = key,
		.id = known && !cells[COLUMN_ID].len ? known->of->id
						     : cells[COLUMN_ID],
		.from = cells[COLUMN_FROM],
		.to = cells[COLUMN_TO],
		.source = cells[COLUMN_SOURCE],
		.file = t->file,
		.line = t->line,
	};
	form_add(t, row, row->name, STR(""));
	forms_add(t, row, cells[COLUMN_FORMS], false);
	forms_add(t, row, cells[COLUMN_STANDS], true);
}

static void
line_read(struct table *t, struct str line)
{
	struct str cells[COLUMNS], rest = line;
	size_t n = 0;

	for (size_t i = 0; i < COLUMNS; i++)
		cells[i] = STR("");
	for (bool more = true; more; n++) {
		struct str cell = rest;
		size_t tab = str_find(rest, STR("\t"), 0);

		more = tab != STR_NONE;
		if (more)
			cell = str_cut(rest, STR("\t"), &rest);
		if (n < t->fields)
			cells[t->order[n]] = str_trim(cell);
	}
	if (n > t->fields) {
		complain(t, STR("more fields than columns are named"), line);
		return;
	}
	if (!cells[COLUMN_NAME].len) {
		complain(t, STR("a row has a kind and a name"), line);
		return;
	}
	row_add(t, cells);
}

/* The line that names the columns. */
static bool
columns_read(struct table *t, struct str line)
{
	bool seen[COLUMNS] = {0}, known = true;
	struct str rest = line;

	for (t->fields = 0; known && rest.len && t->fields < COLUMNS;) {
		struct str word = str_trim(str_cut(rest, STR("\t"), &rest));
		size_t i = 0;

		while (i < COLUMNS && !str_eq(word, columns[i]))
			i++;
		known = i < COLUMNS && !seen[i];
		if (!known)
			continue;
		seen[i] = true;
		t->order[t->fields++] = (uint8_t)i;
	}
	if (known && !rest.len && seen[COLUMN_KIND] && seen[COLUMN_NAME])
		return true;
	complain(t,
		 STR("the first line names the columns, with tabs between: "
		     "kind, name and any of key, forms, stands, from, to, id, "
		     "source"),
		 line);
	return false;
}

void
gazetteer_read(struct gazetteer *g, struct str file, struct str text)
{
	struct table t = {.g = g, .file = str_copy(g->arena, file)};

	if (str_starts(text, STR("\xEF\xBB\xBF")))
		text = str_skip(text, 3);
	text = str_copy(g->arena, text);
	for (t.line = 1; text.len; t.line++) {
		struct str line = str_cut(text, STR("\n"), &text);

		if (str_ends(line, STR("\r")))
			line.len--;
		if (!str_trim(line).len || str_starts(line, STR("#")))
			continue;
		if (line.len > GAZETTEER_LINE_MAX || str_has(line, STR("\0")) ||
		    utf8_valid(line) != STR_NONE)
			complain(&t,
				 STR("a line is UTF-8, without NUL bytes and "
				     "at most 8192 bytes long"),
				 line);
		else if (t.fields)
			line_read(&t, line);
		else if (!columns_read(&t, line))
			return;
	}
}

int
gazetteer_file(struct gazetteer *g, struct str path, struct err *err)
{
	AUTO_ARENA scratch = {0};
	const char *file = str_c(&scratch, path);
	struct str text;

	if (!file)
		return err_set(err, ERR_USAGE, "a file name with a NUL byte");
	if (capture_bytes(&scratch, file, GAZETTEER_FILE_MAX, &text, err) < 0)
		return -1;
	gazetteer_read(g, path, text);
	return 0;
}

int
gazetteer_folder(struct gazetteer *g, struct str dir, struct err *err)
{
	AUTO_ARENA scratch = {0};
	const char *path = str_c(&scratch, dir);
	struct strs files = {0};
	int n = 0;

	if (!path || access(path, F_OK))
		return 0;
	if (file_list(&scratch, path, &files, err) < 0)
		return -1;
	for (size_t i = 0; i < files.len; i++) {
		if (!str_ends(files.at[i], STR(".tsv")))
			continue;
		if (gazetteer_file(g, files.at[i], err) < 0)
			return -1;
		n++;
	}
	return n;
}
