/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/grade.h"

const char *const edge_names[] = {"supports", "confirms",  "denies",
				  "differs",  "withholds", NULL};
const char *const status_names[] = {
	"single", "corroborated", "confirmed", "contested",
	"denied", "withheld",	  "stated",    NULL};

static json_t *
size_json(size_t n)
{
	return json_integer((json_int_t)n);
}

static json_t *
span_json(const struct corpus *in, size_t claim, struct span at)
{
	AUTO_ARENA scratch = {0};
	struct str id = in->claims.at[claim].article;
	json_t *j = json_array();

	/* Bytes become code points where the text is at hand. */
	for (size_t i = 0; i < in->articles.len; i++) {
		struct cpmap map;

		if (!in->articles.at[i].text.len ||
		    !str_eq(in->articles.at[i].id, id))
			continue;
		map = cpmap_make(&scratch, in->articles.at[i].text);
		at.b = cpmap_cp(&map, at.b);
		at.e = cpmap_cp(&map, at.e);
		break;
	}
	json_array_append_new(j, size_json(at.b));
	json_array_append_new(j, size_json(at.e));
	return j;
}

static json_t *
edge_json(const struct edge *e, const struct corpus *in)
{
	json_t *o = json_object();

	json_set_text(o, "kind", str_from(edge_names[e->kind]));
	json_set_text(o, "from", in->claims.at[e->from].id);
	json_set_text(o, "to", in->claims.at[e->to].id);
	json_set_text_if(o, "slot", e->slot);
	json_object_set_new(o, "from_at", span_json(in, e->from, e->from_at));
	json_object_set_new(o, "to_at", span_json(in, e->to, e->to_at));
	json_set_text(o, "from_text", e->from_text);
	json_set_text(o, "to_text", e->to_text);
	json_set_text(o, "why", e->why);
	return o;
}

static json_t *
ids_json(const struct indices *v, const struct corpus *in)
{
	json_t *j = json_array();

	for (size_t i = 0; i < v->len; i++)
		json_array_append_new(j, json_text(in->claims.at[v->at[i]].id));
	return j;
}

static json_t *
origin_json(const struct origin *o)
{
	json_t *j = json_object();

	json_set_text(j, "name", o->name);
	json_set_text(j, "kind", str_from(holder_names[o->kind]));
	if (o->number)
		json_object_set_new(j, "number", size_json(o->number));
	json_object_set_new(j, "outlets", json_texts(&o->outlets));
	json_object_set_new(j, "resolved", json_boolean(o->resolved));
	return j;
}

static json_t *
counts_json(const struct finding *f)
{
	json_t *j = json_object();

	json_object_set_new(j, "articles", size_json(f->articles));
	json_object_set_new(j, "outlets", size_json(f->outlets));
	json_object_set_new(j, "independent", size_json(f->independent));
	json_object_set_new(j, "unresolved", size_json(f->unresolved));
	json_object_set_new(j, "deniers", size_json(f->deniers));
	return j;
}

static json_t *
cites_json(const struct citings *in)
{
	json_t *list = json_array();

	for (size_t i = 0; i < in->len; i++) {
		json_t *o = json_object();

		json_set_text(o, "from", in->at[i].from);
		json_set_text(o, "to", in->at[i].to);
		json_array_append_new(list, o);
	}
	return list;
}

static json_t *
credibility_json(const struct finding *f)
{
	struct grade g = grade_of(f);
	json_t *o = json_object();

	json_object_set_new(o, "grade", json_integer(g.credibility));
	json_set_text(o, "why", g.why);
	return o;
}

json_t *
finding_json(const struct finding *f, const struct corpus *in)
{
	json_t *o = json_object();
	json_t *edges = json_array(), *origins = json_array();

	for (size_t i = 0; i < f->edges.len; i++)
		json_array_append_new(edges, edge_json(&f->edges.at[i], in));
	for (size_t i = 0; i < f->origins.len; i++)
		json_array_append_new(origins, origin_json(&f->origins.at[i]));
	json_set_text(o, "id", f->id);
	json_set_text(o, "status", str_from(status_names[f->status]));
	json_object_set_new(o, "claims", ids_json(&f->claims, in));
	if (f->relays.len)
		json_object_set_new(o, "relays", ids_json(&f->relays, in));
	json_object_set_new(o, "edges", edges);
	json_object_set_new(o, "origins", origins);
	json_object_set_new(o, "cites", cites_json(&f->cites));
	json_set_text(o, "story", f->story);
	json_set_text(o, "head", in->claims.at[f->head].id);
	json_object_set_new(o, "confirmed", json_boolean(f->confirmed));
	json_object_set_new(o, "counts", counts_json(f));
	json_object_set_new(o, "credibility", credibility_json(f));
	json_object_set_new(o, "why", json_texts(&f->why));
	return o;
}
