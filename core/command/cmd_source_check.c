/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "base/vec.h"
#include "command/source.h"
#include "kit/kit.h"

/* A file stands alone, but one that is no plugin needs its reader. */
static int
file_take(struct run *run, struct arena *a, struct str file, struct kit *ret,
	  struct err *err)
{
	char *full = realpath(str_c(a, file), NULL);

	if (!full)
		return err_set(err, ERR_USAGE, "%.*s: there is no such file",
			       STR_ARG(file));
	ret->source = str_copy(a, str_from(full));
	free(full);
	if (!str_ends(file, STR(".so")))
		ret->config = run_sources(run, a, NULL);
	*vec_add(a, &ret->config.files) = ret->source;
	return 0;
}

static int
kit_make(struct run *run, struct arena *a, struct kit *ret, struct err *err)
{
	const struct options *opt = run->opt;
	struct str source = opt->args.at[1];

	*ret = (struct kit){.source = source,
			    .data = run_data_path(run, a, ""),
			    .cases = opt->args.len > 2 ? opt->args.at[2]
						       : STR(""),
			    .manual = opt->manual,
			    .others = opt->pages,
			    .keep = opt->keep,
			    .update = opt->update,
			    .inputs = opt->inputs ? opt->inputs : KIT_INPUTS};
	if (str_has(source, STR("/")) || str_has(source, STR("."))) {
		if (file_take(run, a, source, ret, err) < 0)
			return -1;
	} else {
		ret->config = run_sources(run, a, NULL);
	}
	return 0;
}

int
source_check(struct run *run, struct err *err)
{
	AUTO_ARENA a = {0};
	const struct strs *args = &run->opt->args;
	struct sheet sheet = {.arena = &a};
	struct kit kit;
	struct str name;

	if (args->len < 2 || args->len > 3)
		return err_set(err, ERR_USAGE,
			       "source check: wanted FILE or NAME, and maybe "
			       "the folder of its cases");
	if (kit_make(run, &a, &kit, err) < 0 ||
	    kit_check(&kit, &sheet, &name, err) < 0)
		return -1;
	if ((run->opt->json ? run_line(run, sheet_json(&sheet, name), err)
			    : run_text(run, sheet_text(&sheet, name), err)) < 0)
		return -1;
	return sheet.faults ? err_set(err, ERR_REFUSED,
				      "source check: %.*s is at fault",
				      STR_ARG(name))
			    : 0;
}
