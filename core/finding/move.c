/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/move.h"

#include "base/map.h"
#include "base/vec.h"

const char *const move_names[] = {"new",    "withdrawn", "denied", "firmer",
				  "weaker", "unchanged", NULL};

struct mover {
	struct arena *a; /* scratch */
	const struct known *then, *now;
	struct map claims; /* claim of then -> its finding */
	struct map ids;	   /* id of a finding of then */
};

/* The same claim has the same key however it was numbered. */
static uint64_t
claim_key(const struct claim *c)
{
	uint64_t key = str_hash(c->article);

	key = key * 31 + str_hash(c->quote_text);
	return key * 31 + str_hash(c->content_text);
}

static void
then_read(struct mover *m)
{
	const struct findings *f = m->then->findings;

	for (size_t i = 0; i < f->len; i++) {
		const struct indices *c = &f->at[i].claims;

		*map_put(m->a, &m->ids, str_hash(f->at[i].id)) = i;
		for (size_t k = 0; k < c->len; k++)
			*map_put(m->a, &m->claims,
				 claim_key(&m->then->corpus->claims
						    .at[c->at[k]])) = i;
	}
}

static size_t
then_of(const struct mover *m, size_t claim)
{
	return map_get(&m->claims,
		       claim_key(&m->now->corpus->claims.at[claim]));
}

/* The finding of then with which `f` shares most claims; the lower one of
 * two. */
static size_t
match(struct mover *m, const struct finding *f)
{
	AUTO_ARENA scratch = {0};
	struct map shared = {0};
	size_t best = MAP_NONE, most = 0;

	for (size_t i = 0; i < f->claims.len; i++) {
		size_t then = then_of(m, f->claims.at[i]), *n;

		if (then == MAP_NONE)
			continue;
		n = map_put(&scratch, &shared, then);
		*n = *n == MAP_NONE ? 1 : *n + 1;
		if (*n > most || (*n == most && then < best)) {
			most = *n;
			best = then;
		}
	}
	return best != MAP_NONE ? best : map_get(&m->ids, str_hash(f->id));
}

static const struct claim *
claim_of(const struct mover *m, const struct finding *f, size_t i)
{
	return &m->now->corpus->claims.at[f->claims.at[i]];
}

/* The stand of a claim in its finding: the kind of the edge that leaves it
 * to another claim of the finding. */
static enum edge_kind
stand_of(const struct finding *f, size_t claim)
{
	for (size_t i = 0; i < f->edges.len; i++)
		if (f->edges.at[i].from == claim &&
		    f->edges.at[i].kind != EDGE_DIFFERS)
			return f->edges.at[i].kind;
	return EDGE_SUPPORTS;
}

static bool
is_withdrawal(const struct mover *m, const struct finding *f, size_t i)
{
	return claim_of(m, f, i)->stance == STANCE_WITHDRAWS;
}

static bool
is_denial(const struct mover *m, const struct finding *f, size_t i)
{
	return claim_of(m, f, i)->stance == STANCE_DENIES ||
	       stand_of(f, f->claims.at[i]) == EDGE_DENIES;
}

static bool
is_support(const struct mover *m, const struct finding *f, size_t i)
{
	enum edge_kind kind = stand_of(f, f->claims.at[i]);

	return !is_denial(m, f, i) &&
	       (kind == EDGE_SUPPORTS || kind == EDGE_CONFIRMS);
}

static bool
is_any(const struct mover *m, const struct finding *f, size_t i)
{
	(void)m;
	(void)f;
	(void)i;
	return true;
}

typedef bool pick(const struct mover *m, const struct finding *f, size_t i);

/* Claims of `f` that were not known then and that `picks` takes. */
static struct indices
fresh(const struct mover *m, struct arena *a, const struct finding *f,
      pick *picks)
{
	struct indices ret = {0};

	for (size_t i = 0; i < f->claims.len; i++)
		if (then_of(m, f->claims.at[i]) == MAP_NONE && picks(m, f, i))
			*vec_add(a, &ret) = f->claims.at[i];
	return ret;
}

static bool
was_denied(const struct finding *then)
{
	return then->status == STATUS_CONTESTED ||
	       then->status == STATUS_DENIED;
}

/* firmness: confirmed before any number of origins. */
static size_t
firmness(const struct finding *f)
{
	return f->independent + (f->confirmed ? SIZE_MAX / 2 : 0);
}

static struct str
origins_text(struct arena *a, const struct finding *then,
	     const struct finding *now)
{
	if (then->confirmed != now->confirmed)
		return now->confirmed ? STR("now confirmed")
				      : STR("no longer confirmed");
	return str_fmt(a, "independent origins: %zu, were %zu",
		       now->independent, then->independent);
}

static void
judge(struct mover *m, struct arena *a, const struct finding *then,
      const struct finding *now, struct move *ret)
{
	ret->causes = fresh(m, a, now, is_withdrawal);
	ret->kind = MOVE_WITHDRAWN;
	ret->why = STR("taken back");
	if (ret->causes.len)
		return;
	ret->causes = fresh(m, a, now, is_denial);
	ret->kind = MOVE_DENIED;
	ret->why = STR("denied for the first time");
	if (ret->causes.len && !was_denied(then))
		return;
	ret->causes = fresh(m, a, now, is_support);
	ret->kind = MOVE_FIRMER;
	ret->why = origins_text(a, then, now);
	if (firmness(now) > firmness(then))
		return;
	ret->kind = MOVE_WEAKER;
	if (firmness(now) < firmness(then))
		return;
	ret->causes = fresh(m, a, now, is_any);
	ret->kind = MOVE_UNCHANGED;
	ret->why = str_fmt(a, "%zu new claims, no new origin", ret->causes.len);
}

void
finding_move(struct arena *a, const struct known *then, const struct known *now,
	     struct moves *ret)
{
	AUTO_ARENA scratch = {0};
	struct mover m = {.a = &scratch, .then = then, .now = now};

	then_read(&m);
	for (size_t i = 0; i < now->findings->len; i++) {
		const struct finding *f = &now->findings->at[i];
		struct move *move = vec_add(a, ret);

		move->now = i;
		move->then = match(&m, f);
		if (move->then != MAP_NONE) {
			judge(&m, a, &then->findings->at[move->then], f, move);
			continue;
		}
		move->kind = MOVE_NEW;
		move->causes = fresh(&m, a, f, is_any);
		move->why = STR("not told before");
	}
}
