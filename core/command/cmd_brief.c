/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/moment.h"
#include "command/command.h"
#include "command/correct.h"
#include "command/index.h"
#include "command/results.h"
#include "command/weekly.h"

static int
week_make(struct press *p, struct store *store, struct sources *from,
	  struct err *err)
{
	struct weekly weekly;
	struct brief brief = {0};

	if (weekly_read(p, store, from, &weekly, err) < 0 ||
	    run_brief(p->arena, &weekly.input, &brief, err) < 0)
		return -1;
	return press_render(p, &brief, err);
}

int
brief_command(struct run *run, struct err *err)
{
	AUTO_ARENA a = {0};
	AUTO_SOURCES from = {0};
	AUTO_STORE *store = NULL;
	struct press p = {.run = run, .arena = &a, .kind = ENTRY_ISSUE};

	if (run->opt->errata.len && run->opt->week.len)
		return err_set(err, ERR_USAGE,
			       "brief: --errata and --week: one of them");
	if (run->opt->errata.len)
		return errata_issue(run, err);
	if (!run->opt->week.len)
		return err_set(err, ERR_USAGE, "brief: --week is missing");
	if (press_open(&p, run->opt->week, err) < 0 ||
	    run_names(run, &a, p.desk.dir, err) < 0 ||
	    sources_open(run, &a, &p.desk, &from, err) < 0 ||
	    store_open(&a, p.desk.dir, STORE_WRITE, moment_text(&a, run->now),
		       &store, err) < 0)
		return -1;
	if (index_refresh(run, &from, store, err) < 0 ||
	    week_make(&p, store, &from, err) < 0 ||
	    press_write(&p, store, err) < 0) {
		struct err ignored;

		if (!p.half)
			store_close(store, &ignored);
		return -1;
	}
	results_keep(run, &p.desk, &from, "brief");
	return store_close(store, err);
}
