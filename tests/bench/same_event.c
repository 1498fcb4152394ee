/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * same-event DIR: run the sentences of a folder (documents.jsonl with doc,
 * text, url; sentences.jsonl with id, doc, text, title, date) through story
 * and claim clustering, each sentence as a claim of its article, and print
 * {"id","finding"} for each sentence and finding.
 */
#include <stdio.h>
#include <stdlib.h>

#include "../names.h"
#include "base/map.h"
#include "base/vec.h"
#include "finding/finding.h"

struct set {
	struct arena *a;
	struct corpus corpus;
	struct map docs; /* doc -> index into articles */
};

typedef void taker(struct set *s, const json_t *line);

static struct article *
article_of(struct set *s, const json_t *line)
{
	struct str doc = json_get_text(s->a, line, "doc");
	size_t *at = map_put(s->a, &s->docs, str_hash(doc));

	if (*at == MAP_NONE) {
		*at = s->corpus.articles.len;
		*vec_add(s->a, &s->corpus.articles) =
			(struct article){.id = doc, .language = STR("en")};
	}
	return &s->corpus.articles.at[*at];
}

static void
take_document(struct set *s, const json_t *line)
{
	struct article *in = article_of(s, line);

	in->text = json_get_text(s->a, line, "text");
	in->url = json_get_text(s->a, line, "url");
}

static void
take_sentence(struct set *s, const json_t *line)
{
	struct article *in = article_of(s, line);
	struct claim *c = vec_add(s->a, &s->corpus.claims);

	c->id = json_get_text(s->a, line, "id");
	c->article = in->id;
	c->content_text = c->quote_text = json_get_text(s->a, line, "text");
	if (!in->title.len)
		in->title = json_get_text(s->a, line, "title");
	if (!in->published.text.len)
		in->published.text = json_get_text(s->a, line, "date");
}

static int
read_lines(struct set *s, const char *dir, const char *name, taker *take)
{
	struct err err = {0};
	struct str path = str_fmt(s->a, "%s/%s", dir, name);
	FILE *f = fopen(str_c(s->a, path), "r");
	char *line = NULL;
	size_t cap = 0;
	ssize_t n;

	if (!f) {
		perror(str_c(s->a, path));
		return -1;
	}
	while ((n = getline(&line, &cap, f)) > 0) {
		AUTO_JSON *j = json_parse((struct str){line, (size_t)n}, &err);

		if (j)
			take(s, j);
		else
			fprintf(stderr, "%s: %s\n", name, err.msg);
	}
	free(line);
	fclose(f);
	return 0;
}

static void
line(struct str id, struct str name)
{
	printf("{\"id\":\"%.*s\",\"finding\":\"%.*s\"}\n", STR_ARG(id),
	       STR_ARG(name));
}

/* What the gold calls one event is wider than a finding, for which claims
 * must say the same of it: each sentence is printed with its story, too. */
static void
print(const struct corpus *c, const struct findings *all)
{
	for (size_t i = 0; i < all->len; i++) {
		const struct finding *f = &all->at[i];

		for (size_t k = 0; k < f->claims.len; k++) {
			const struct claim *claim =
				&c->claims.at[f->claims.at[k]];

			line(claim->id, f->id);
			line(claim->id, f->stories.at[k]);
		}
	}
}

int
main(int argc, char **argv)
{
	AUTO_ARENA a = {0};
	struct set s = {.a = &a};
	struct findings all;
	struct err err = {0};

	if (argc != 2) {
		fputs("usage: same-event DIR\n", stderr);
		return 2;
	}
	if (read_lines(&s, argv[1], "documents.jsonl", take_document) < 0 ||
	    read_lines(&s, argv[1], "sentences.jsonl", take_sentence) < 0)
		return 1;
	if (finding_merge(&a, &s.corpus, tree_names(), &all, &err) < 0) {
		fprintf(stderr, "same-event: %s\n", err.msg);
		return 1;
	}
	print(&s.corpus, &all);
	return 0;
}
