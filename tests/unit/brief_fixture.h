/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * brief_fixture: a small corpus on true facts of August 2023 in our own
 * words: a notice of the 4th, and in the week of the 28th an article with
 * three unnamed sources, one that repeats it, and a barrier page. The
 * accusation is contested, the leak confirmed.
 */
#ifndef BRIEF_FIXTURE_H
#define BRIEF_FIXTURE_H

#include "unit.h"

#include "base/vec.h"
#include "brief/brief.h"

struct fixture {
	struct arena arena;
	struct corpus corpus;
	struct findings findings;
	struct brief_input in;
};

#define FIXTURE_FT                                                             \
	"Hackers backed by the Chinese state were behind the breach of "       \
	"NISC, according to three government and private sources familiar "    \
	"with the matter.\n\n"                                                 \
	"NISC confirmed that personal data might have leaked between October " \
	"2022 and June 2023. It did not say who was responsible.\n\n"          \
	"One official said the intruders had come from China “almost with "  \
	"certainty”.\n\n"                                                    \
	"China’s foreign ministry denied that the state had any part in it." \
	"\n\nAbout 5,000 people are affected, officials said."
#define FIXTURE_RECORD                                                         \
	"Three sources told the Financial Times that Chinese state hackers "   \
	"had broken into NISC. Some 5,000 addresses are affected, NISC said."
#define FIXTURE_NISC                                                                                       \
	"電子メールに含まれる個人情報の一部が外部に漏えいした可能性がある" \
	"ことが確認されました。"

static inline void
fixture_article(struct fixture *f, const struct article *in)
{
	static const char digits[] = "0123456789abcdef";
	struct article *a = vec_add(&f->arena, &f->corpus.articles);
	char *id = arena_alloc(&f->arena, 64);

	*a = *in;
	for (size_t i = 0; i < 64; i++)
		id[i] = digits[(f->corpus.articles.len * 7 + i * 5) % 16];
	a->capture = (struct str){id, 64};
	a->id = str_slice(a->capture, 0, 16);
	a->reader = STR("test 1");
	a->archived = STR("2023-09-01T00:00:00Z");
}

static inline struct span
fixture_span(struct str text, const char *part)
{
	size_t at = str_find(text, str_from(part), 0);

	assert_true(at != STR_NONE);
	return (struct span){at, at + str_from(part).len};
}

/* fixture_claim: of the article last added; its passage, content and the
 * speaker are given, the outlet is its publisher. */
static inline struct claim *
fixture_claim(struct fixture *f, enum stance stance, const char *passage,
	      const char *content, struct holder speaker)
{
	const struct articles *all = &f->corpus.articles;
	const struct article *from = &all->at[all->len - 1];
	struct claim *c = vec_add(&f->arena, &f->corpus.claims);

	c->article = from->id;
	c->id = str_fmt(&f->arena, "%.*s.%zu", STR_ARG(from->id),
			f->corpus.claims.len);
	c->stance = stance;
	c->kind = CLAIM_INDIRECT;
	c->quote = fixture_span(from->text, passage);
	c->quote_text = str_at(from->text, c->quote);
	*vec_add(&f->arena, &c->content) = fixture_span(from->text, content);
	c->content_text = str_from(content);
	if (from->genre != GENRE_NOTICE)
		*vec_add(&f->arena, &c->holder) = (struct holder){
			.kind = HOLDER_OUTLET, .name = from->publisher};
	*vec_add(&f->arena, &c->holder) = speaker;
	return c;
}

static inline void
fixture_hedge(struct claim *c, struct str text, const char *words,
	      const char *band)
{
	c->certainty.at = fixture_span(text, words);
	c->certainty.band = str_from(band);
}

static inline void
fixture_edge(struct fixture *f, struct finding *to, struct edge e)
{
	*vec_add(&f->arena, &to->edges) = e;
}

static inline struct finding *
fixture_finding(struct fixture *f, const char *id, enum status status,
		size_t outlets, size_t n)
{
	struct finding *new = vec_add(&f->arena, &f->findings);

	new->id = str_from(id);
	new->status = status;
	new->outlets = outlets;
	new->independent = 1;
	new->head = f->corpus.claims.len - n;
	for (size_t i = 0; i < n; i++)
		*vec_add(&f->arena, &new->claims) = new->head + i;
	return new;
}

static const struct holder fixture_three = {
	.kind = HOLDER_GROUP,
	.name = STR_INIT("three government and private sources"),
	.number = 3,
	.role = STR_INIT("government and private sources"),
	.basis = STR_INIT("familiar with the matter")};
static const struct holder fixture_nisc = {.kind = HOLDER_BODY,
					   .name = STR_INIT("NISC")};
static const struct holder fixture_ministry = {
	.kind = HOLDER_BODY, .name = STR_INIT("China’s foreign ministry")};
static const struct holder fixture_official = {.kind = HOLDER_GROUP,
					       .name = STR_INIT("one official"),
					       .number = 1,
					       .role = STR_INIT("official")};
static const struct holder fixture_officials = {.kind = HOLDER_GROUP,
						.name = STR_INIT("officials"),
						.role = STR_INIT("officials")};

static inline void
fixture_articles_of_august(struct fixture *f)
{
	struct claim *c;

	fixture_article(
		f, &(struct article){
			   .file = STR("notice.html"),
			   .source = STR("nisc"),
			   .publisher = STR("NISC"),
			   .url = STR("https://www.nisc.go.jp/news/1.html"),
			   .title = STR("漏えいについて"),
			   .language = STR("ja"),
			   .published = {.text = STR("2023-08-04")},
			   .genre = GENRE_NOTICE,
			   .text = STR(FIXTURE_NISC)});
	c = fixture_claim(f, STANCE_CONFIRMS, FIXTURE_NISC,
			  "個人情報の一部が外部に漏えいした可能性がある",
			  fixture_nisc);
	fixture_hedge(c, STR(FIXTURE_NISC), "可能性がある",
		      "roughly even chance");
}

static inline void
fixture_article_of_ft(struct fixture *f)
{
	fixture_article(
		f, &(struct article){
			   .file = STR("ft.html"),
			   .source = STR("ft"),
			   .publisher = STR("Financial Times"),
			   .url = STR("https://www.ft.com/content/x?a=1&b=(2)"),
			   .title = STR("Breach at *NISC* <b>traced</b>"),
			   .language = STR("en"),
			   .published = {.text = STR("2023-08-29T04:00:00Z")},
			   .text = STR(FIXTURE_FT)});
}

static inline void
fixture_claims_of_ft(struct fixture *f)
{
	struct claim *c;

	c = fixture_claim(f, STANCE_CONFIRMS,
			  "NISC confirmed that personal data might have leaked "
			  "between October 2022 and June 2023",
			  "personal data might have leaked between October "
			  "2022 and June 2023",
			  fixture_nisc);
	fixture_hedge(c, STR(FIXTURE_FT), "might", "roughly even chance");
	c->event = (struct when){.from = STR("2022-10-01"),
				 .to = STR("2023-06-30"),
				 .at = fixture_span(STR(FIXTURE_FT),
						    "between October 2022 and "
						    "June 2023")};
	fixture_finding(f, "leak", STATUS_CONFIRMED, 2, 2);
	fixture_claim(f, STANCE_ASSERTS,
		      "Hackers backed by the Chinese state were behind the "
		      "breach of NISC, according to three government and "
		      "private sources familiar with the matter",
		      "Hackers backed by the Chinese state were behind the "
		      "breach of NISC",
		      fixture_three);
	c = fixture_claim(f, STANCE_ASSERTS,
			  "One official said the intruders had come from China "
			  "“almost with certainty”",
			  "the intruders had come from China “almost with "
			  "certainty”",
			  fixture_official);
	fixture_hedge(c, STR(FIXTURE_FT), "almost with certainty",
		      "almost certain");
	fixture_claim(f, STANCE_DENIES,
		      "China’s foreign ministry denied that the state had any "
		      "part in it",
		      "the state had any part in it", fixture_ministry);
}

static inline void
fixture_article_of_record(struct fixture *f)
{
	struct holder ft = {.kind = HOLDER_OUTLET,
			    .name = STR("Financial Times")};
	struct claim *c;

	fixture_article(
		f, &(struct article){.file = STR("record.html"),
				     .source = STR("web"),
				     .publisher = STR("The Record"),
				     .url = STR("javascript:alert(1)"),
				     .title = STR("Hackers in Tokyo"),
				     .language = STR("en"),
				     .published = {.text = STR("2023-08-29")},
				     .text = STR(FIXTURE_RECORD)});
	c = fixture_claim(f, STANCE_ASSERTS,
			  "Three sources told the Financial Times that Chinese "
			  "state hackers had broken into NISC",
			  "Chinese state hackers had broken into NISC", ft);
	*vec_add(&f->arena, &c->holder) = fixture_three;
}

static inline void
fixture_numbers(struct fixture *f)
{
	struct finding *n;

	fixture_claim(f, STANCE_ASSERTS,
		      "Some 5,000 addresses are affected, NISC said",
		      "Some 5,000 addresses are affected", fixture_nisc);
	n = fixture_finding(f, "number", STATUS_SINGLE, 1, 1);
	fixture_edge(f, n,
		     (struct edge){.kind = EDGE_DIFFERS,
				   .from = n->head,
				   .to = n->head,
				   .slot = STR("unit"),
				   .from_text = STR("5,000"),
				   .to_text = STR("addresses"),
				   .from_at = fixture_span(STR(FIXTURE_RECORD),
							   "5,000"),
				   .to_at = fixture_span(STR(FIXTURE_RECORD),
							 "addresses")});
	fixture_article(
		f, &(struct article){.file = STR("barrier.html"),
				     .source = STR("ft"),
				     .publisher = STR("Financial Times"),
				     .url = STR("https://www.ft.com/content/y"),
				     .title = STR("Tokyo ponders"),
				     .language = STR("en"),
				     .published = {.text = STR("2023-08-30")},
				     .access = ACCESS_BARRIER});
}

static inline void
fixture_fill(struct fixture *f)
{
	struct finding *blame;

	*f = (struct fixture){0};
	fixture_articles_of_august(f);
	fixture_article_of_ft(f);
	fixture_claims_of_ft(f);
	fixture_article_of_record(f);
	blame = fixture_finding(f, "blame", STATUS_CONTESTED, 2, 4);
	*vec_add(&f->arena, &blame->origins) = (struct origin){
		.name = STR("unnamed sources via Financial Times")};
	fixture_numbers(f);
	*vec_add(&f->arena, &f->in.notes) =
		(struct brief_note){.file = STR("broken.html"),
				    .source = STR("web"),
				    .what = STR("failed: not HTML")};
	f->in.head = (struct brief_head){.title = STR("NISC breach"),
					 .tlp = STR("TLP:GREEN"),
					 .week = STR("2023-W35"),
					 .from = STR("2023-08-28"),
					 .to = STR("2023-09-03"),
					 .language = STR("en"),
					 .generator = STR("osbrief test")};
	f->in.corpus = &f->corpus;
	f->in.findings = &f->findings;
}

static inline void
fixture_free(struct fixture *f)
{
	arena_free(&f->arena);
}

#define AUTO_FIXTURE __attribute__((cleanup(fixture_free))) struct fixture

#endif
