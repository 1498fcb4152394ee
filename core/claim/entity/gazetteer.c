/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/entity/gazetteer.h"

#include "claim/entity/spelling.h"

enum { SHORT_CAPITALS = 5 }; /* FT, NISC: written in capitals */

const char *const named_names[NAMED_KINDS] = {
	[NAMED_NOTHING] = "nothing", [NAMED_OUTLET] = "outlet",
	[NAMED_BODY] = "body",	     [NAMED_COMPANY] = "company",
	[NAMED_COUNTRY] = "country", [NAMED_PLACE] = "place",
	[NAMED_GROUP] = "group",     [NAMED_MALWARE] = "malware",
	[NAMED_PERSON] = "person",
};

const struct gazetteer gazetteer_nobody = {0};

static const struct name_form *
form_of(const struct gazetteer *g, const struct map *map, uint64_t digest)
{
	size_t at = map_get(map, digest);

	return at == MAP_NONE ? NULL : g->forms.at[at];
}

const struct name_form *
gazetteer_find(const struct gazetteer *g, struct str name)
{
	const struct name_form *f;

	name = spelling_unarticled(str_trim(name));
	if (!name.len || name.len > FORM_BYTES_MAX)
		return NULL;
	f = form_of(g, &g->whole, spelling_digest(name));
	return f && f->of && spelling_same(spelling_unarticled(f->text), name)
		       ? f
		       : NULL;
}

struct str
gazetteer_key(const struct gazetteer *g, struct str name)
{
	const struct name_form *f = gazetteer_find(g, name);

	return f ? f->of->key : name;
}

/* The first from `f` on that still is a form of its key. */
static const struct name_form *
alive(const struct name_form *f)
{
	while (f && !f->of)
		f = f->next;
	return f;
}

const struct name_form *
gazetteer_forms(const struct gazetteer *g, struct str key)
{
	size_t at = map_get(&g->keys, str_hash(key));

	return at == MAP_NONE ? NULL : alive(g->chains.at[at].first);
}

const struct name_form *
name_form_next(const struct name_form *f)
{
	return alive(f->next);
}

/* ---- in running text ---- */

static bool
is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool
is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

static size_t
count(struct str s, bool (*is)(char))
{
	size_t n = 0;

	for (size_t i = 0; i < s.len; i++)
		n += is(s.ptr[i]);
	return n;
}

/* "LockBit", "APT40": no common word looks like it, in any case. */
static bool
is_made_up(struct str form)
{
	for (size_t i = 1; i < form.len; i++)
		if ((is_upper(form.ptr[i]) && is_lower(form.ptr[i - 1])) ||
		    (form.ptr[i] >= '0' && form.ptr[i] <= '9'))
			return true;
	return false;
}

/* "FT", "NISC": a word in small letters is another one. */
static bool
is_short(struct str form)
{
	size_t upper = count(form, is_upper);

	return upper && upper <= SHORT_CAPITALS && !count(form, is_lower) &&
	       !is_made_up(form);
}

bool
name_form_is_small(struct str form)
{
	return !is_short(form) && (!is_upper(*form.ptr) || is_made_up(form));
}

/* Has the text the capitals of a name? */
static bool
is_cased(struct str form, struct str text)
{
	if (is_short(form))
		return !count(text, is_lower);
	return !is_lower(*text.ptr) || name_form_is_small(form);
}

/* Does a word end, or begin, between these two? */
static bool
is_edge(uint32_t before, uint32_t after)
{
	if (spelling_is_letter(before) && spelling_is_letter(after))
		return false;
	return !(spelling_is_katakana(before) && spelling_is_katakana(after));
}

static bool
edge_at(struct str text, size_t at)
{
	if (at && at < text.len && !((text.ptr[at - 1] | text.ptr[at]) & 0x80))
		return !spelling_is_plain(text.ptr[at - 1]) ||
		       !spelling_is_plain(text.ptr[at]);
	return is_edge(utf8_prev(text, at), utf8_at(text, at));
}

static unsigned
letter_at(struct str s, size_t at)
{
	return at < s.len ? (unsigned char)((s.ptr[at] | 0x20) - 'a') : 26;
}

/* Whether two ASCII letters stand here with which no name begins. */
static bool
is_no_start(const struct name_starts *s, struct str rest)
{
	unsigned first = letter_at(rest, 0), second = letter_at(rest, 1);

	return first < 26 && second < 26 && !(s->second[first] >> second & 1);
}

const struct name_form *
gazetteer_at(const struct gazetteer *g, struct str text, size_t at,
	     size_t *ret_e)
{
	struct str rest = str_skip(text, at);
	struct spelling f = {.rest = rest};
	const struct name_form *best = NULL;
	uint64_t digest = 0;
	const struct name_starts *starts;
	size_t longest;
	uint32_t cp;

	if (!rest.len)
		return NULL;
	starts = is_lower(*rest.ptr) ? &g->small : &g->start;
	if (is_no_start(starts, rest) || !edge_at(text, at))
		return NULL;
	longest = map_get(&starts->longest, spelling_start(rest));
	if (longest == MAP_NONE)
		return NULL;
	for (size_t n = 0; n < longest && (cp = spelling_next(&f)); n++) {
		size_t e = text.len - f.rest.len;
		const struct name_form *got;

		digest = spelling_step(digest, cp);
		if (!edge_at(text, e))
			continue;
		got = form_of(g, &g->exact, digest);
		if (!got || !got->of ||
		    !spelling_same(got->text, str_slice(text, at, e)) ||
		    !is_cased(got->text, str_slice(text, at, e)))
			continue;
		best = got;
		*ret_e = e;
	}
	return best;
}

const struct name_form *
gazetteer_ending(const struct gazetteer *g, struct str s)
{
	size_t at = s.len > FORM_BYTES_MAX ? s.len - FORM_BYTES_MAX : 0, e;

	while (at < s.len && ((unsigned char)s.ptr[at] & 0xc0) == 0x80)
		at++;
	for (; at < s.len; at += utf8_len(s, at)) {
		const struct name_form *f = gazetteer_at(g, s, at, &e);

		if (f && e == s.len)
			return f;
	}
	return NULL;
}

bool
named_speaks(const struct name_form *f)
{
	return f->of->kind == NAMED_OUTLET || f->of->kind == NAMED_BODY ||
	       f->of->kind == NAMED_COMPANY || f->of->kind == NAMED_GROUP ||
	       f->of->kind == NAMED_PERSON;
}

enum holder_kind
named_holder(const struct name_form *f)
{
	if (f->of->kind == NAMED_OUTLET)
		return HOLDER_OUTLET;
	return f->of->kind == NAMED_PERSON ? HOLDER_PERSON : HOLDER_BODY;
}
