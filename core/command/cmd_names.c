/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/json.h"
#include "command/command.h"

/* One way to write the name, and the row that says so. */
static json_t *
form_json(const struct name_form *f)
{
	json_t *o = json_object();

	json_set_text(o, "form", f->text);
	json_set_text(o, "name", f->of->name);
	json_set_text_if(o, "from", f->of->from);
	json_set_text_if(o, "to", f->of->to);
	json_set_text_if(o, "source", f->of->source);
	json_set_text(o, "file", f->of->file);
	json_object_set_new(o, "line", json_integer((json_int_t)f->of->line));
	return o;
}

static json_t *
named_json(const struct gazetteer *g, const struct name_form *found)
{
	const struct named *of = found->of;
	json_t *o = json_object(), *forms = json_array();

	json_set_text(o, "key", of->key);
	json_set_text(o, "kind", str_from(named_names[of->kind]));
	json_set_text_if(o, "id", of->id);
	for (const struct name_form *f = gazetteer_forms(g, of->key); f;
	     f = name_form_next(f))
		json_array_append_new(forms, form_json(f));
	json_object_set_new(o, "forms", forms);
	return o;
}

int
names_command(struct run *run, struct err *err)
{
	AUTO_ARENA a = {0};
	const struct strs *args = &run->opt->args;

	if (run_names(run, &a, run->opt->desk, err) < 0)
		return -1;
	for (size_t i = 0; i < args->len; i++) {
		const struct name_form *f =
			gazetteer_find(run->names, args->at[i]);

		if (!f) {
			err_set(err, ERR_ABSENT, "%.*s: in no table of names",
				STR_ARG(args->at[i]));
			run_gap(run, err);
			continue;
		}
		if (run_line(run, named_json(run->names, f), err) < 0)
			return -1;
		run->done++;
	}
	return 0;
}
