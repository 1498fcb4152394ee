/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/who.h"

#include "base/utf8.h"
#include "base/vec.h"
#include "claim/text/script.h"

enum { WHO_FORMS_MAX = 1000 }; /* names of bodies in one affair */

/* Nouns that name a kind of body. */
static const struct str kinds[] = {
	STR_INIT("administration"), STR_INIT("agency"),
	STR_INIT("association"),    STR_INIT("authority"),
	STR_INIT("bank"),	    STR_INIT("body"),
	STR_INIT("bureau"),	    STR_INIT("center"),
	STR_INIT("command"),	    STR_INIT("commission"),
	STR_INIT("committee"),	    STR_INIT("company"),
	STR_INIT("council"),	    STR_INIT("court"),
	STR_INIT("department"),	    STR_INIT("firm"),
	STR_INIT("force"),	    STR_INIT("government"),
	STR_INIT("group"),	    STR_INIT("hospital"),
	STR_INIT("institute"),	    STR_INIT("ministry"),
	STR_INIT("office"),	    STR_INIT("operator"),
	STR_INIT("organization"),   STR_INIT("party"),
	STR_INIT("police"),	    STR_INIT("service"),
	STR_INIT("university"),
};

static const struct {
	struct str from, to;
} spellings[] = {
	{STR_INIT("centre"), STR_INIT("center")},
	{STR_INIT("defence"), STR_INIT("defense")},
	{STR_INIT("organisation"), STR_INIT("organization")},
};

static const struct str fillers[] = {
	STR_INIT("the"), STR_INIT("a"),	   STR_INIT("an"),  STR_INIT("its"),
	STR_INIT("and"), STR_INIT("this"), STR_INIT("that")};

static const struct str governments[] = {
	STR_INIT("government"), STR_INIT("Government"), STR_INIT("政府")};

/* wording: a name as a set of words and the noun it is built on. */
struct wording {
	uint64_t words[WHO_WORDS];
	size_t len;
	uint64_t head;
	bool kind;   /* the head is a kind of body */
	bool closed; /* "of" was met: the head stands before it */
};

static uint64_t
word_key(const struct merge *m, struct str raw, struct str w)
{
	uint64_t stem = lexicon_word_key(raw);
	const struct entry_row *row;
	size_t n;

	for (size_t i = 0; i < COUNT(spellings); i++)
		if (str_eq(w, spellings[i].from))
			return lexicon_word_key(spellings[i].to);
	row = lexicon_words(&m->lexicon, &stem, 1, &n);
	return row && row->flags & ROW_COUNTRY ? row->key : stem;
}

static void
wording_add(const struct merge *m, struct str raw, struct wording *ret)
{
	char buf[WORD_MAX];
	struct str w = script_word(raw, buf);
	uint64_t key = word_key(m, raw, w);
	bool kind = false;

	if (str_eq(w, STR("of")) || str_eq(w, STR("for"))) {
		ret->closed = true;
		return;
	}
	if (str_in(w, fillers, COUNT(fillers)) || ret->len == WHO_WORDS)
		return;
	ret->words[ret->len++] = key;
	if (ret->closed)
		return;
	for (size_t i = 0; i < COUNT(kinds); i++)
		kind = kind || lexicon_word_key(kinds[i]) == key;
	ret->head = key;
	ret->kind = kind;
}

static struct wording
wording_of(const struct merge *m, struct str name)
{
	struct wording ret = {0};

	for (size_t at = 0, e; at < name.len; at = e) {
		e = script_run(name, at);
		if (script_of(utf8_at(name, at)) == SCRIPT_WORD)
			wording_add(m, str_slice(name, at, e), &ret);
	}
	return ret;
}

/* Are all words of x in y, and both built on the same noun? */
static bool
is_inside(const struct wording *x, const struct wording *y)
{
	if (!x->len || !x->kind || x->head != y->head)
		return false;
	for (size_t i = 0; i < x->len; i++) {
		bool found = false;

		for (size_t k = 0; k < y->len; k++)
			found = found || x->words[i] == y->words[k];
		if (!found)
			return false;
	}
	return true;
}

/* "Japan's government" is Japan. */
static struct str
ungoverned(struct arena *a, const struct merge *m, struct str name)
{
	struct reading r;

	for (size_t i = 0; i < COUNT(governments); i++) {
		size_t at = str_find(name, governments[i], 0);
		struct str rest;

		if (at == STR_NONE)
			continue;
		rest = str_fmt(
			a, "%.*s%.*s", STR_ARG(str_slice(name, 0, at)),
			STR_ARG(str_skip(name, at + governments[i].len)));
		term_read(a, &m->lexicon, rest, &r);
		if (r.flags & ROW_COUNTRY)
			return rest;
	}
	return name;
}

/* Who is known to speak under this name. */
static const struct name_form *
speaker_find(const struct merge *m, struct str name)
{
	const struct name_form *f = gazetteer_find(m->names, name);

	return f && named_speaks(f) ? f : NULL;
}

bool
who_is_government(const struct merge *m, struct str name)
{
	AUTO_ARENA scratch = {0};
	struct reading r;

	term_read(&scratch, &m->lexicon, ungoverned(&scratch, m, name), &r);
	for (size_t i = 0; i < r.len; i++)
		if (!(r.terms[i].flags & ROW_COUNTRY))
			return false;
	return r.len;
}

static struct who
plain(const struct merge *m, struct str name)
{
	AUTO_ARENA scratch = {0};
	const struct name_form *known;

	name = str_trim(name);
	if (!name.len)
		return (struct who){0};
	known = speaker_find(m, name);
	return (struct who){
		term_name_key(&scratch, &m->lexicon,
			      known ? known->of->key
				    : ungoverned(&scratch, m, name)),
		known ? known->of->name : name};
}

static uint64_t
place_key(uint32_t affair, uint64_t key)
{
	return key ^ ((uint64_t)affair + 1) * 0x9e3779b97f4a7c15ull;
}

static struct who
resolved(const struct merge *m, uint32_t affair, struct who who)
{
	size_t at = map_get(&m->who_at, place_key(affair, who.key));

	return at == MAP_NONE ? who : m->who[at];
}

struct who
who_body(const struct merge *m, uint32_t page, struct str name)
{
	struct who who = plain(m, name);

	return who.key ? resolved(m, m->pages[page].affair, who) : who;
}

bool
who_may_be(const struct merge *m, struct str name, struct str longer)
{
	struct wording x = wording_of(m, name), y = wording_of(m, longer);
	const struct name_form *f = speaker_find(m, longer);

	if (x.len < y.len && is_inside(&x, &y))
		return true;
	if (f)
		f = gazetteer_forms(m->names, f->of->key);
	for (; f; f = name_form_next(f)) {
		y = wording_of(m, f->text);
		if (x.len < y.len && is_inside(&x, &y))
			return true;
	}
	return false;
}

/* form: one way in which a body is called in an affair. */
struct form {
	struct wording wording;
	struct who who;
	bool name; /* no pronoun, no other name of its */
};

struct forms {
	struct form *at;
	size_t len, cap;
};

struct learner {
	struct merge *m;
	struct arena *a;     /* scratch */
	struct forms *lists; /* by affair */
	struct map seen;
	size_t cap;
};

static struct form *
form_add(struct learner *l, uint32_t affair, struct str text, struct who who)
{
	struct forms *f = &l->lists[affair];
	struct form new = {.who = who};
	size_t *seen;

	if (!text.len || !who.key || f->len == WHO_FORMS_MAX)
		return NULL;
	seen = map_put(l->a, &l->seen,
		       place_key(affair, str_hash(text) ^ who.key * 31));
	new.wording = wording_of(l->m, text);
	if (*seen != MAP_NONE || !new.wording.len)
		return NULL;
	*seen = 1;
	*vec_add(l->a, f) = new;
	return &f->at[f->len - 1];
}

/* All names that the tables have for a body. */
static void
forms_add(struct learner *l, uint32_t affair, struct str name, struct who who)
{
	const struct name_form *f = speaker_find(l->m, name);

	if (f)
		f = gazetteer_forms(l->m->names, f->of->key);
	for (; f; f = name_form_next(f))
		form_add(l, affair, f->text, who);
}

static void
name_add(struct learner *l, uint32_t affair, struct str name, struct str text)
{
	struct who who = plain(l->m, name);
	struct form *f = form_add(l, affair, name, who);

	if (f)
		f->name = true;
	form_add(l, affair, text, who);
	forms_add(l, affair, name, who);
}

static void
holders_add(struct learner *l, const struct view *v)
{
	const struct holders *h = &v->claim->holder;
	uint32_t affair = l->m->pages[v->page].affair;

	for (size_t i = 0; i < h->len; i++) {
		if (h->at[i].kind == HOLDER_BODY)
			name_add(l, affair, h->at[i].name, h->at[i].text);
		else
			name_add(l, affair, h->at[i].org, (struct str){"", 0});
	}
}

/* The one body that a form may be; its key is 0 when there is none or more. */
static struct who
only_match(const struct merge *m, const struct forms *all, uint32_t affair,
	   const struct form *f)
{
	struct who got = {0};

	for (size_t i = 0; i < all->len; i++) {
		const struct form *g = &all->at[i];
		struct who who = resolved(m, affair, g->who);

		if (who.key == f->who.key || who.key == got.key ||
		    !is_inside(&f->wording, &g->wording))
			continue;
		if (got.key)
			return (struct who){0};
		got = who;
	}
	return got;
}

static void
form_resolve(struct learner *l, uint32_t affair, const struct form *f)
{
	struct merge *m = l->m;
	struct who who = only_match(m, &l->lists[affair], affair, f);
	size_t *at;

	if (!who.key)
		return;
	at = map_put(m->a, &m->who_at, place_key(affair, f->who.key));
	if (*at != MAP_NONE)
		return;
	*at = m->who_len;
	m->who = vec_room(m->a, m->who, m->who_len, &l->cap, sizeof *m->who);
	m->who[m->who_len++] = who;
}

/* Long names first: a short one may be short for one that is itself short. */
static void
affair_resolve(struct learner *l, uint32_t affair)
{
	const struct forms *all = &l->lists[affair];

	for (size_t n = WHO_WORDS; n > 0; n--)
		for (size_t i = 0; i < all->len; i++)
			if (all->at[i].name && all->at[i].wording.len == n &&
			    all->at[i].wording.kind)
				form_resolve(l, affair, &all->at[i]);
}

/* The notice of an affair, when only one publisher gave out any. */
static void
notice_add(struct learner *l, uint32_t page)
{
	struct merge *m = l->m;
	const struct page *p = &m->pages[page];
	size_t *at;

	if (p->article->genre != GENRE_NOTICE)
		return;
	name_add(l, p->affair, p->article->publisher, (struct str){"", 0});
	at = map_put(m->a, &m->notices, p->affair);
	if (*at == MAP_NONE)
		*at = page;
	else if (*at == NOWHERE || m->pages[*at].outlet != p->outlet)
		*at = NOWHERE;
}

static void
speaker_fill(struct merge *m, struct view *v)
{
	const struct holders *h = &v->claim->holder;
	const struct holder *last = h->len ? &h->at[h->len - 1] : NULL;
	struct who who = {0};

	if (!last)
		return;
	if (last->kind == HOLDER_BODY)
		who = who_body(m, v->page, last->name);
	else if (last->kind != HOLDER_PERSON && last->kind != HOLDER_OUTLET)
		who = who_behind(m, v->page, last);
	if (who.key)
		v->speaker = who.key;
}

void
who_make(struct merge *m)
{
	AUTO_ARENA scratch = {0};
	struct learner l = {.m = m, .a = &scratch};

	l.lists = arena_array(&scratch, m->pages_len + 1, sizeof *l.lists);
	for (uint32_t i = 0; i < m->pages_len; i++)
		notice_add(&l, i);
	for (size_t i = 0; i < m->views_len; i++)
		holders_add(&l, &m->views[i]);
	for (uint32_t i = 0; i < m->pages_len; i++)
		affair_resolve(&l, i);
	for (size_t i = 0; i < m->views_len; i++)
		speaker_fill(m, &m->views[i]);
}
