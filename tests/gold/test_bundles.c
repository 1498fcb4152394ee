/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who cites whom, and how many independent origins there are, in bundles of
 * pages with their circular twins; bundles/README.md says how they are written.
 */
#include "told.h"

#include "base/date.h"
#include "claim/entity/gazetteer.h"

#include <stdlib.h>

static const double exact_least = .90, cites_least = .90;

/* bundle: the lines of one, cut at "# ", and what is wanted of it. */
struct bundle {
	struct str name, pages;
	struct str mark, origins, cites, ring, unresolved;
};

struct bundles {
	struct bundle *at;
	size_t len, cap;
};

/* score: how often the program agrees. */
struct score {
	size_t bundles, exact, high, low, named;
	size_t wanted, got, right; /* cites */
	bool show;
};

static struct str
next(struct str *rest, const char *sep)
{
	return str_trim(str_cut(*rest, str_from(sep), rest));
}

/* ---- reading ---- */

static bool
line_keep(struct bundle *b, struct str line)
{
	const struct {
		struct str key, *to;
	} keys[] = {{STR("mark:"), &b->mark},
		    {STR("origins:"), &b->origins},
		    {STR("cites:"), &b->cites},
		    {STR("ring:"), &b->ring},
		    {STR("unresolved:"), &b->unresolved}};

	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
		if (str_starts(line, keys[i].key)) {
			*keys[i].to = str_trim(str_skip(line, keys[i].key.len));
			return true;
		}
	return false;
}

static struct bundles
bundles_read(struct arena *a, const char *file)
{
	struct bundles all = {0};
	struct str rest = gold_bytes(a, file), line;
	struct bundle *b = NULL;

	while (rest.len) {
		line = str_cut(rest, STR("\n"), &rest);
		if (str_starts(line, STR("# "))) {
			/* The first ones may be words about the file. */
			if (!b || b->pages.len)
				b = vec_add(a, &all);
			b->name = str_skip(line, 2);
			b->pages = (struct str){rest.ptr, 0};
		} else if (b && line.len && !line_keep(b, line) &&
			   !b->mark.len) {
			b->pages.len = (size_t)(rest.ptr - b->pages.ptr);
		}
	}
	return all;
}

/* Cuts "[words](=Publisher)" down to its words, and keeps the link. */
static struct str
links_cut(struct told *t, struct article *in, struct str text)
{
	struct str out = STR("");

	while (text.len) {
		struct str before = str_cut(text, STR("["), &text), words, to;
		const struct article *page;
		struct link *l;

		out = str_fmt(t->a, "%.*s%.*s", STR_ARG(out), STR_ARG(before));
		if (!text.len)
			break;
		words = str_cut(text, STR("]("), &text);
		to = str_cut(text, STR(")"), &text);
		l = vec_add(t->a, &in->links);
		l->kind = str_starts(to, STR("=")) ? LINK_SOURCE : LINK_PLAIN;
		page = told_first(t,
				  str_skip(to, l->kind == LINK_SOURCE ? 1 : 0));
		assert_non_null(page);
		l->url = page->url;
		l->title = page->title;
		out = str_fmt(t->a, "%.*s%.*s", STR_ARG(out), STR_ARG(words));
	}
	return out;
}

static void
flags_set(struct told *t, struct article *in, struct str flags)
{
	while (flags.len) {
		struct str flag = next(&flags, "|");

		if (str_eq(flag, STR("notice")))
			in->genre = GENRE_NOTICE;
		else if (str_starts(flag, STR("twin=")))
			in->twin = str_skip(flag, 5);
		else if (str_starts(flag, STR("by=")))
			*vec_add(t->a, &in->bylines) =
				(struct byline){str_skip(flag, 3), true};
		else
			in->language = flag;
	}
}

static void
page_put(struct told *t, struct str page)
{
	struct str head = next(&page, "\n"), line;
	struct str publisher = next(&head, "|"), day = next(&head, "|");
	struct article *in = told_page(t, publisher, day);

	in->title = next(&page, "\n");
	in->language = str_is_ascii(in->title) ? STR("en") : STR("ja");
	flags_set(t, in, head);
	while (page.len) {
		line = next(&page, "\n");
		in->text = str_fmt(t->a, "%.*s%s%.*s", STR_ARG(in->text),
				   in->text.len && line.len ? "\n\n" : "",
				   STR_ARG(line));
	}
	in->text = links_cut(t, in, in->text);
}

/* "A > B: what is told": A tells a day after the last page that B told it. */
static void
ring_put(struct told *t, struct str ring)
{
	struct article *last =
		&t->corpus.articles.at[t->corpus.articles.len - 1];
	struct str from = next(&ring, ">"), to = next(&ring, ":"), day;
	struct str content = str_trim(ring);
	struct article *in;
	struct date d;

	assert_true(date_parse(last->published.text, &d));
	day = date_text(t->a, date_add_days(d, 1));
	in = told_page(t, from, day);
	in->title = t->corpus.articles.at[0].title;
	in->language = str_is_ascii(content) ? STR("en") : STR("ja");
	in->text = str_is_ascii(content)
			   ? str_fmt(t->a, "%.*s reported that %.*s.",
				     STR_ARG(to), STR_ARG(content))
			   : str_fmt(t->a, "%.*sは、%.*sと報じた。",
				     STR_ARG(to), STR_ARG(content));
}

/* ---- comparing ---- */

/* As the sets write it: "?Harbour Times" for its unnamed people. */
static struct str
plain(struct arena *a, struct str name)
{
	static const struct {
		struct str head;
		const char *as;
	} heads[] = {{STR_INIT("unnamed sources via "), "?"},
		     {STR_INIT("unnamed sources at "), ""},
		     {STR_INIT("the "), ""}};
	const char *as = "";

	for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
		if (str_starts_ci(name, heads[i].head)) {
			as = *as ? as : heads[i].as;
			name = str_skip(name, heads[i].head.len);
		}
	name = str_slice(name, 0, str_find(name, STR(" (cites"), 0));
	return str_lower(a, str_fmt(a, "%s%.*s", as, STR_ARG(name)));
}

/* The key of a name, with the mark of its unnamed people before it. */
static struct str
known(struct arena *a, struct str name)
{
	bool unnamed = str_starts(name, STR("?"));
	struct str key = gazetteer_key(tree_names(), str_skip(name, unnamed));

	return str_lower(
		a, str_fmt(a, "%s%.*s", unnamed ? "?" : "", STR_ARG(key)));
}

/* Is it one of "name|other name"? A person may bear a title as well. */
static bool
is_named(struct arena *a, struct str name, struct str wanted)
{
	name = plain(a, name);
	while (wanted.len) {
		struct str one = plain(a, next(&wanted, "|"));

		if (str_eq(known(a, name), known(a, one)) ||
		    (one.ptr[0] != '?' && name.ptr[0] != '?' &&
		     str_has(name, one)))
			return true;
	}
	return false;
}

static size_t
list_len(struct str list)
{
	size_t n = 0;

	while (list.len)
		n += next(&list, ";").len != 0;
	return n;
}

/* How many claims with the marked words the finding has. */
static size_t
marked(const struct told *t, const struct finding *f, struct str mark)
{
	const struct indices *lists[] = {&f->claims, &f->relays};
	size_t n = 0;

	for (size_t k = 0; k < 2; k++)
		for (size_t i = 0; i < lists[k]->len; i++)
			n += str_has(
				t->corpus.claims.at[lists[k]->at[i]].quote_text,
				mark);
	return n;
}

static const struct finding *
marked_finding(const struct told *t, struct str mark)
{
	const struct finding *best = NULL;
	size_t most = 0;

	for (size_t i = 0; i < t->findings.len; i++) {
		size_t n = marked(t, &t->findings.at[i], mark);

		if (n > most)
			best = &t->findings.at[i];
		most = n > most ? n : most;
	}
	return best;
}

static size_t
origins_named(struct arena *a, const struct finding *f, struct str wanted)
{
	size_t n = 0;

	while (wanted.len) {
		struct str one = next(&wanted, ";");

		for (size_t i = 0; i < f->origins.len; i++)
			if (f->origins.at[i].resolved &&
			    is_named(a, f->origins.at[i].name, one)) {
				n++;
				break;
			}
	}
	return n;
}

static bool
is_cited(struct arena *a, const struct finding *f, struct str from,
	 struct str to)
{
	for (size_t i = 0; i < f->cites.len; i++)
		if (is_named(a, f->cites.at[i].from, from) &&
		    is_named(a, f->cites.at[i].to, to))
			return true;
	return false;
}

static void
cites_count(struct arena *a, const struct finding *f, struct str wanted,
	    struct score *s)
{
	while (wanted.len) {
		struct str to = next(&wanted, ";"), from = next(&to, ">");
		bool found;

		if (!to.len)
			continue;
		found = f && is_cited(a, f, from, to);
		s->wanted++;
		s->right += found;
		if (!found && s->show)
			print_message("#   missed %.*s > %.*s\n", STR_ARG(from),
				      STR_ARG(to));
	}
	s->got += f ? f->cites.len : 0;
}

static void
finding_show(const struct told *t, const struct finding *f)
{
	for (size_t i = 0; i < f->origins.len; i++)
		print_message("#   origin %.*s%s\n",
			      STR_ARG(f->origins.at[i].name),
			      f->origins.at[i].resolved ? "" : " (unresolved)");
	for (size_t i = 0; i < f->cites.len; i++)
		print_message("#   %.*s > %.*s\n", STR_ARG(f->cites.at[i].from),
			      STR_ARG(f->cites.at[i].to));
	for (size_t i = 0; i < t->corpus.claims.len; i++) {
		const struct claim *c = &t->corpus.claims.at[i];
		bool in = false;

		for (size_t k = 0; k < f->claims.len; k++)
			in = in || f->claims.at[k] == i;
		print_message("#   %s %.*s %s |", in ? "in" : "  ",
			      STR_ARG(c->id), stance_names[c->stance]);
		for (size_t k = 0; k < c->holder.len; k++)
			print_message(" %s:%.*s",
				      holder_names[c->holder.at[k].kind],
				      STR_ARG(c->holder.at[k].name));
		print_message(" | %.*s\n", STR_ARG(c->content_text));
	}
}

static void
bundle_judge(const struct bundle *b, bool twin, struct score *s)
{
	AUTO_ARENA a = {0};
	struct told t = {.a = &a};
	struct str rest = b->pages, wanted = b->cites;
	bool none = str_eq(b->origins, STR("none"));
	size_t n = none ? 0 : list_len(b->origins), named = 0;
	const struct finding *f;
	bool exact;

	str_cut(rest, STR("== "), &rest);
	while (rest.len)
		page_put(&t, str_cut(rest, STR("\n== "), &rest));
	for (struct str all = b->ring; twin && all.len;) {
		struct str ring = next(&all, ";"), one = ring;
		struct str link = next(&one, ":");

		ring_put(&t, ring);
		wanted = str_fmt(&a, "%.*s; %.*s", STR_ARG(wanted),
				 STR_ARG(link));
	}
	told_merge(&t);
	f = marked_finding(&t, b->mark);
	exact = f && f->independent == n;
	if (f && exact && b->unresolved.len)
		exact = f->unresolved == (size_t)(b->unresolved.ptr[0] - '0');
	if (f)
		named = none ? 0 : origins_named(&a, f, b->origins);
	s->bundles++;
	s->exact += exact;
	s->high += f && f->independent > n;
	s->low += !f || f->independent < n;
	s->named += exact && named == n;
	if (s->show)
		print_message("# %s%.*s%s: %zu of %zu, %zu named\n",
			      exact && named == n ? "" : "WRONG ",
			      STR_ARG(b->name), twin ? " (twin)" : "",
			      f ? f->independent : 0, n, named);
	cites_count(&a, f, wanted, s);
	if (s->show && f && !(exact && named == n))
		finding_show(&t, f);
}

/* ---- what is printed and held ---- */

/* Each pair that is right has one that was wanted and one that came. */
static double
cites_f1(const struct score *s)
{
	return told_share(2 * s->right, s->wanted + s->got);
}

static void
score_print(const char *what, const struct score *s)
{
	print_message(
		"# %-14s counts exact %zu of %zu (%.2f), too high %zu, "
		"too low %zu, origins named %zu; cites P %.2f R %.2f F1 %.2f\n",
		what, s->exact, s->bundles, told_share(s->exact, s->bundles),
		s->high, s->low, s->named, told_share(s->right, s->got),
		told_share(s->right, s->wanted), cites_f1(s));
}

static void
half_judge(const char *file, struct score *all)
{
	AUTO_ARENA a = {0};
	struct bundles in = bundles_read(&a, file);

	assert_int_not_equal(in.len, 0);
	for (int twin = 0; twin < 2; twin++) {
		struct score s = {.show = gold_shown(file)};

		for (size_t i = 0; i < in.len; i++)
			bundle_judge(&in.at[i], twin, &s);
		score_print(str_c(&a, str_fmt(&a, "%s%s", file + 8,
					      twin ? " twins" : "")),
			    &s);
		all->bundles += s.bundles;
		all->exact += s.exact;
		all->high += s.high;
		all->low += s.low;
		all->named += s.named;
		all->wanted += s.wanted;
		all->got += s.got;
		all->right += s.right;
	}
}

static void
origins_and_who_cites_whom(void **state)
{
	struct score all = {0};

	(void)state;
	half_judge("bundles/tune.txt", &all);
	half_judge("bundles/held.txt", &all);
	score_print("all", &all);
	assert_true(told_share(all.exact, all.bundles) >= exact_least);
	assert_true(cites_f1(&all) >= cites_least);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(origins_and_who_cites_whom),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
