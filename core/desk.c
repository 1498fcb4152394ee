/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "article/zone.h"
#include "base/moment.h"
#include "base/setting.h"
#include "base/vec.h"
#include "brief/weblink.h"
#include "brief/words.h"
#include "capture/capture.h"
#include "capture/file.h"

static const char conf_name[] = "osbrief.conf";

static const struct str conf_new = STR_INIT(
	"# osbrief-desk(5) tells what each setting does.\n"
	"title = \"Weekly brief\"\n"
	"# author = \"Desk name\"\n"
	"# CLEAR, GREEN, AMBER, AMBER+STRICT or RED (TLP 2.0)\n"
	"tlp = \"AMBER\"\n"
	"paper = \"a4\"\n"
	"# the day of a report is its day at this distance from UTC\n"
	"timezone = \"UTC\"\n"
	"# how many earlier weeks are looked at for what moved\n"
	"weeks = 8\n"
	"\n"
	"# Your own grading of a publisher; nobody's is taken for granted.\n"
	"# grade \"Financial Times\" { letter = \"B\" by = \"A. Analyst\" }\n");

int
desk_find(struct arena *a, struct str *ret, struct err *err)
{
	char *at = realpath(".", NULL);
	struct str dir = str_copy(a, str_from(at));
	size_t end;

	free(at);
	while (dir.len) {
		if (!access(path_join(a, dir, str_from(conf_name)).ptr, F_OK)) {
			*ret = str_copy(a, dir);
			return 0;
		}
		for (end = dir.len; end && dir.ptr[end - 1] != '/';)
			end--;
		dir.len = end > 1 ? end - 1 : 0;
	}
	return err_set(err, ERR_USAGE,
		       "no %s here or above: name the desk by --desk, or make "
		       "one by `osbrief init DIR`",
		       conf_name);
}

static void
list_read(struct arena *a, cfg_t *cfg, const char *name, struct strs *ret)
{
	for (unsigned i = 0; i < cfg_size(cfg, name); i++)
		*vec_add(a, ret) =
			str_copy(a, str_from(cfg_getnstr(cfg, name, i)));
}

static int
grades_read(struct arena *a, cfg_t *cfg, struct brief_grades *ret,
	    struct err *err)
{
	for (unsigned i = 0; i < cfg_size(cfg, "grade"); i++) {
		cfg_t *g = cfg_getnsec(cfg, "grade", i);
		const char *letter = cfg_getstr(g, "letter");

		if (!letter || !strchr("ABCDEF", letter[0]) || !letter[0] ||
		    letter[1])
			return err_set(err, ERR_USAGE,
				       "grade \"%s\": letter is one of A to F",
				       cfg_title(g));
		*vec_add(a, ret) = (struct brief_grade){
			str_copy(a, str_from(cfg_title(g))), letter[0],
			str_copy(a, str_from(cfg_getstr(g, "by")))};
	}
	return 0;
}

static int
numbers_read(cfg_t *cfg, struct desk *ret, struct err *err)
{
	long weeks = cfg_getint(cfg, "weeks");
	long key = cfg_getint(cfg, "key_findings");

	if (weeks < 0 || weeks > DESK_WEEKS_MAX)
		return err_set(err, ERR_USAGE, "weeks: 0 to %d",
			       DESK_WEEKS_MAX);
	if (key < 1 || key > BRIEF_LIST_MAX)
		return err_set(err, ERR_USAGE, "key_findings: 1 to %d",
			       BRIEF_LIST_MAX);
	ret->weeks = (size_t)weeks;
	ret->key_max = (size_t)key;
	return 0;
}

/* Minutes east of UTC at that moment, in the desk's zone. */
static bool
offset_at(struct str zone, int64_t at, int32_t *ret)
{
	struct zone_day local;
	int minutes = 0;

	if (offset_parse(zone, ret))
		return true;
	/* Winter's distance first, then the one of the local hour it gives. */
	for (int i = 0; i < 2; i++) {
		int64_t t = at + minutes * 60;
		struct date d = moment_day(t, 0);

		local = (struct zone_day){
			d.year, d.month, d.day,
			(int)((t % 86400 + 86400) % 86400 / 3600)};
		if (!zone_offset(zone, &local, &minutes))
			return false;
	}
	*ret = minutes;
	return true;
}

static int
values_check(struct desk *d, struct err *err)
{
	int32_t offset;

	if (brief_tlp(d->tlp, &d->tlp, err) < 0)
		return err_in(err, "tlp");
	if (!str_eq(d->paper, STR("a4")) && !str_eq(d->paper, STR("letter")))
		return err_set(err, ERR_USAGE,
			       "paper: \"a4\" or \"letter\", not \"%.*s\"",
			       STR_ARG(d->paper));
	if (!words_known(d->language))
		return err_set(err, ERR_USAGE,
			       "language: \"en\" or \"ja\", not \"%.*s\"",
			       STR_ARG(d->language));
	if (!offset_at(d->timezone, 0, &offset))
		return err_set(err, ERR_USAGE,
			       "timezone: \"UTC\", a distance as \"+09:00\" or "
			       "a name such as \"Asia/Tokyo\", not \"%.*s\"",
			       STR_ARG(d->timezone));
	return 0;
}

static int
feed_url_check(struct arena *a, struct desk *d, struct err *err)
{
	struct str href = weblink_href(a, d->feed_url);

	if (d->feed_url.len && !href.len)
		return err_set(err, ERR_USAGE,
			       "feed_url: an address such as "
			       "\"https://desk.example/out/feed.atom\", not "
			       "\"%.*s\"",
			       STR_ARG(d->feed_url));
	d->feed_url = href;
	return 0;
}

static int
conf_values(struct arena *a, cfg_t *cfg, struct desk *ret, struct err *err)
{
	const struct {
		const char *name;
		struct str *to;
	} texts[] = {
		{"title", &ret->title},	      {"template", &ret->template},
		{"style", &ret->style},	      {"author", &ret->author},
		{"tlp", &ret->tlp},	      {"paper", &ret->paper},
		{"language", &ret->language}, {"timezone", &ret->timezone},
		{"feed_url", &ret->feed_url},
	};

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		*texts[i].to =
			str_copy(a, str_from(cfg_getstr(cfg, texts[i].name)));
	list_read(a, cfg, "params", &ret->params);
	list_read(a, cfg, "fonts", &ret->fonts);
	if (numbers_read(cfg, ret, err) < 0 ||
	    grades_read(a, cfg, &ret->grades, err) < 0 ||
	    feed_url_check(a, ret, err) < 0)
		return -1;
	return values_check(ret, err);
}

static int
conf_parse(struct arena *a, struct str text, struct desk *ret, struct err *err)
{
	cfg_opt_t grade[] = {CFG_STR("letter", NULL, CFGF_NONE),
			     CFG_STR("by", "", CFGF_NONE), CFG_END()};
	cfg_opt_t opts[] = {
		CFG_STR("title", "Weekly brief", CFGF_NONE),
		CFG_STR("author", "", CFGF_NONE),
		CFG_STR("tlp", "", CFGF_NONE),
		CFG_STR("language", "en", CFGF_NONE),
		CFG_STR("template", "", CFGF_NONE),
		CFG_STR("style", "", CFGF_NONE),
		CFG_STR("feed_url", "", CFGF_NONE),
		CFG_STR("paper", "a4", CFGF_NONE),
		CFG_STR("timezone", "UTC", CFGF_NONE),
		CFG_INT("weeks", DESK_WEEKS, CFGF_NONE),
		CFG_INT("key_findings", BRIEF_KEY_MAX, CFGF_NONE),
		CFG_STR_LIST("params", NULL, CFGF_NONE),
		CFG_STR_LIST("fonts", NULL, CFGF_NONE),
		CFG_SEC("grade", grade,
			CFGF_MULTI | CFGF_TITLE | CFGF_NO_TITLE_DUPES),
		CFG_END()};
	cfg_t *cfg = setting_read(a, opts, text, err);
	int got;

	if (!cfg)
		return -1;
	got = conf_values(a, cfg, ret, err);
	cfg_free(cfg);
	return got;
}

int
desk_open(struct arena *a, struct str dir, struct desk *ret, struct err *err)
{
	char *full = realpath(str_c(a, dir), NULL);
	struct desk d = {.dir = str_copy(a, str_from(full))};
	struct str path, text;

	if (!full)
		return err_set(err, ERR_USAGE, "%.*s: %s", STR_ARG(dir),
			       strerror(errno));
	free(full);
	path = path_join(a, d.dir, str_from(conf_name));
	if (capture_bytes(a, path.ptr, DESK_CONF_MAX, &text, err) < 0) {
		err->code = ERR_USAGE;
		return -1;
	}
	if (conf_parse(a, text, &d, err) < 0) {
		err->code = ERR_SETTING;
		return err_in(err, "%s", path.ptr);
	}
	*ret = d;
	return 0;
}

int
desk_init(struct str dir, struct err *err)
{
	AUTO_ARENA a = {0};
	struct str path = path_join(&a, dir, str_from(conf_name));

	if (!dir.len)
		return err_set(err, ERR_USAGE, "init: the folder has no name");
	if (!access(path.ptr, F_OK))
		return err_set(err, ERR_USAGE, "%s: is there already",
			       path.ptr);
	if (folder_make(path_join(&a, dir, STR("captures")).ptr, err) < 0)
		return -1;
	return file_write(path.ptr, conf_new, err);
}

struct date
desk_day(const struct desk *d, struct str stamp)
{
	struct date day = {0};
	int32_t offset = 0;
	int64_t at;

	if (moment_parse(stamp, &at) && offset_at(d->timezone, at, &offset))
		return moment_day(at, offset);
	date_parse(stamp, &day);
	return day;
}

int
desk_choose(struct arena *a, struct str dir, struct desk *ret, struct err *err)
{
	if (!dir.len && desk_find(a, &dir, err) < 0)
		return -1;
	return desk_open(a, dir, ret, err);
}
