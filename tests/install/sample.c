/* SPDX-License-Identifier: MIT */
/* A source as a stranger would write it: one file, one header. */
#include <osbrief/source.h>

static const char *const hosts[] = {"sample.example", NULL};
static const char *const tails[] = {" | The Sample", NULL};
static const char *const body[] = {"div.story", NULL};
static const struct osb_rule rules[] = {{OSB_TITLE, "h1", NULL},
					{OSB_PUBLISHED, "time", "datetime"},
					{0, NULL, NULL}};

OSB_SOURCE(sample, .version = 1, .name = "sample", .summary = "The Sample",
	   .publisher = "The Sample", .language = "en", .hosts = hosts,
	   .tails = tails, .body = body, .drop = ".advert", .rules = rules);
