/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * extract-speed [OSBRIEF NAMES]: made news text, read for its claims. Prints
 * megabytes a second for articles of 5 kB and for one article of 0.6 to 10 MB,
 * each with the ratio of seconds to half the length and the peak of memory.
 * `wc -w` over the same bytes in the same run is the measure of the machine;
 * with OSBRIEF, a command for the shell ("./osbrief --data-dir ..") that is
 * timed too, JSON and all; with NAMES, a folder of tables of names. Two
 * sentences of five tell what somebody said; one of six has a date.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "article/article.h"
#include "base/buf.h"
#include "claim/entity/gazetteer.h"
#include "claim/extract.h"

enum {
	ARTICLE_BYTES = 5000,
	ARTICLES = 400,
	GROWTH_LEAST = 625000,
	GROWTH_MOST = 10000000,
	CLAIMS = 1000000
};

/* ---- the text ---- */

static const char *const people[] = {
	"Maria Ortega",	 "Jonas Weber",	 "Aiko Mori",	"Ruth Bailey",
	"Samuel Okafor", "Helen Marsh",	 "Pavel Novak", "Lina Berg",
	"Carl Jensen",	 "Amina Diallo", "Tom Fisher",	"Grace Lindqvist",
};
static const char *const titles[] = {
	"Mayor",     "Minister", "Professor", "Dr.",
	"Secretary", "Captain",	 "Judge",     "Senator",
};
static const char *const bodies[] = {
	"the harbour office",	"the ministry",	     "the water board",
	"the rail operator",	"the city council",  "the weather service",
	"Northern Electricity", "Coastal Insurance", "the fire brigade",
	"the police",		"the union",	     "the audit office",
};
static const char *const things[] = {
	"the bridge over the river", "the old ferry",
	"a warehouse at the port",   "the budget for schools",
	"the line to the airport",   "the plan for the tunnel",
	"the central library",	     "a row of poplars",
	"the emergency line",	     "the network of sensors",
	"the market hall",	     "the contract with the builder",
};
static const char *const events[] = {
	"closed after the storm",
	"lost power for two hours",
	"will be rebuilt with money from the state",
	"had not been checked since the flood",
	"cost more than anybody had planned",
	"could open again before the summer",
	"was damaged when a crane fell",
	"needs new pumps and a second cable",
	"carried 4,200 people a day",
	"may be sold to a foreign company",
};
static const char *const times[] = {
	"on Tuesday",	       "last month",	   "in October 2022",
	"on 14 June",	       "two weeks ago",	   "the following day",
	"in the spring",       "on March 3, 2021", "earlier this year",
	"between May and July"};
static const char *const verbs[] = {
	"said",	     "said",	  "said",   "told reporters", "warned",
	"announced", "confirmed", "denied", "argued",	      "added",
};

/* In a row, P is a person, T a title, B a body, N a thing, E what happened to
 * it, W when, V a verb of saying. */
static const char *const told[] = {
	"T P V that N E.",
	"“We knew that N E,” P V.",
	"N E, B V W.",
	"According to B, N E W.",
	"B V W that N E, and that nobody was hurt.",
	"P, who leads B, V: “It is true that N E.”",
	"Two officials familiar with the matter V that N E.",
	"“I was there W,” V P, “and N E.”",
	"It did not say whether N E.",
	"B is believed to know that N E.",
};
static const char *const plain[] = {
	"N E W.",
	"N E.",
	"People from three villages came to see it, and most of them walked.",
	"The road along the coast is narrow, with a wall of stone on one side.",
	"T P has worked for B for eleven years.",
	"Rain fell all night and the fields near the station were under water.",
	"There are six pumps, of which four were running, and N E.",
	"P grew up in the valley and went to school there until 1998.",
	"The work needs skilled hands, time and 30 million euros.",
	"Children played between the cars while their parents waited in line.",
	"N stands next to the mill, a short walk from the square.",
	"B has its seat in the old town.",
};

struct maker {
	struct buf *b;
	uint64_t seed;
};

static size_t
draw(struct maker *m, size_t below)
{
	m->seed = m->seed * 6364136223846793005ull + 1442695040888963407ull;
	return (size_t)(m->seed >> 33) % below;
}

#define PICK(m, list) list[draw(m, sizeof(list) / sizeof *(list))]

static const char *
word_of(struct maker *m, char c)
{
	switch (c) {
	case 'P':
		return PICK(m, people);
	case 'T':
		return PICK(m, titles);
	case 'B':
		return PICK(m, bodies);
	case 'N':
		return PICK(m, things);
	case 'E':
		return PICK(m, events);
	case 'W':
		return PICK(m, times);
	case 'V':
		return PICK(m, verbs);
	}
	return NULL;
}

/* A slot is a capital that stands alone. */
static bool
is_slot(const char *row, const char *p)
{
	bool left = p == row || strchr(" \x9C", p[-1]);

	return left && strchr(" .,:", p[1]);
}

static void
sentence(struct maker *m, const char *row)
{
	size_t from = m->b->len;

	for (const char *p = row; *p; p++) {
		const char *word = is_slot(row, p) ? word_of(m, *p) : NULL;

		if (word)
			buf_add(m->b, str_from(word));
		else
			buf_char(m->b, *p);
	}
	if (m->b->ptr[from] >= 'a' && m->b->ptr[from] <= 'z')
		m->b->ptr[from] -= 32;
}

static struct str
text_make(struct arena *a, size_t bytes, uint64_t seed)
{
	struct buf b = {.arena = a};
	struct maker m = {&b, seed};

	while (b.len < bytes) {
		sentence(&m,
			 draw(&m, 3) == 0 ? PICK(&m, told) : PICK(&m, plain));
		buf_add(&b, draw(&m, 3) ? STR(" ") : STR("\n\n"));
	}
	return buf_str(&b);
}

/* ---- in this process ---- */

static double
seconds_since(clock_t start)
{
	return (double)(clock() - start) / CLOCKS_PER_SEC;
}

static double
read_one(struct str text, const struct gazetteer *names, struct lexicon *words,
	 size_t *claims)
{
	AUTO_ARENA a = {0};
	struct article in = {.id = STR("made"),
			     .file = STR("made.txt"),
			     .language = STR("en"),
			     .text = text,
			     .published.text = STR("2023-08-29"),
			     .access = ACCESS_FULL};
	struct extract_options options = {
		.names = names, .words = words, .claims_max = CLAIMS};
	struct claims out;
	struct err err;
	clock_t start = clock();

	if (claim_extract(&a, &in, &options, &out, &err) < 0)
		exit(1);
	*claims += out.len;
	return seconds_since(start);
}

static void
articles_time(const struct gazetteer *names)
{
	AUTO_ARENA a = {0};
	struct lexicon words = {.arena = &a};
	size_t bytes = 0, claims = 0;
	double s = 0;

	for (uint64_t i = 0; i < ARTICLES; i++) {
		struct str text = text_make(&a, ARTICLE_BYTES, i + 1);

		bytes += text.len;
		s += read_one(text, names, &words, &claims);
	}
	printf("%d articles of %d bytes: %zu claims, %.1f MB/s\n", ARTICLES,
	       ARTICLE_BYTES, claims, (double)bytes / 1e6 / s);
}

static void
growth_time(const struct gazetteer *names)
{
	double before = 0;

	for (size_t n = GROWTH_LEAST; n <= GROWTH_MOST; n *= 2) {
		AUTO_ARENA a = {0};
		struct lexicon words = {.arena = &a};
		struct str text = text_make(&a, n, 1);
		size_t claims = 0;
		double s = read_one(text, names, &words, &claims);
		struct rusage use;

		getrusage(RUSAGE_SELF, &use);
		printf("one of %.1f MB: %zu claims, %.2f s, %.1f MB/s, "
		       "%ld MiB, ratio %.2f\n",
		       (double)text.len / 1e6, claims, s,
		       (double)text.len / 1e6 / s, use.ru_maxrss / 1024,
		       before > 0 ? s / before : 0);
		before = s;
	}
}

/* ---- other processes ---- */

static double
command_time(const char *command, long *peak)
{
	struct rusage use;
	int status;
	pid_t child = fork();

	if (child == 0) {
		execl("/bin/sh", "sh", "-c", command, (char *)NULL);
		_exit(127);
	}
	if (child < 0 || wait4(child, &status, 0, &use) < 0 || status) {
		fprintf(stderr, "extract-speed: failed: %s\n", command);
		exit(1);
	}
	*peak = use.ru_maxrss / 1024;
	return (double)(use.ru_utime.tv_sec + use.ru_stime.tv_sec) +
	       (double)(use.ru_utime.tv_usec + use.ru_stime.tv_usec) / 1e6;
}

static void
programs_time(const char *osbrief)
{
	AUTO_ARENA a = {0};
	struct str text = text_make(&a, GROWTH_MOST, 1), command;
	char path[] = "/tmp/extract-speed-XXXXXX";
	int fd = mkstemp(path);
	FILE *f = fd < 0 ? NULL : fdopen(fd, "w");
	double base, s, mb = (double)text.len / 1e6;
	long peak;

	if (!f || fwrite(text.ptr, 1, text.len, f) != text.len || fclose(f))
		exit(1);
	command = str_fmt(&a, "exec wc -w %s >/dev/null", path);
	base = command_time(command.ptr, &peak);
	printf("wc -w of %.1f MB: %.2f s\n", mb, base);
	if (osbrief) {
		command = str_fmt(&a,
				  "exec %s -q extract --claims-max=%d --text "
				  "%s >/dev/null",
				  osbrief, CLAIMS, path);
		s = command_time(command.ptr, &peak);
		printf("osbrief extract: %.2f s, %.1f MB/s, %ld MiB, %.1f "
		       "times wc\n",
		       s, mb / s, peak, s / base);
	}
	unlink(path);
}

int
main(int argc, char **argv)
{
	AUTO_ARENA a = {0};
	struct gazetteer names;
	struct err err;

	gazetteer_start(&a, &names);
	if (argc > 2 && gazetteer_folder(&names, str_from(argv[2]), &err) < 0)
		return 1;
	programs_time(argc > 1 ? argv[1] : NULL);
	articles_time(&names);
	growth_time(&names);
	return 0;
}
