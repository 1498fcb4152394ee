/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * origin: the nodes of one finding's who-cites-whom graph, as chain.c makes
 * and fold.c joins them. Nobody else includes it.
 */
#ifndef FINDING_ORIGIN_H
#define FINDING_ORIGIN_H

#include "finding/graph.h"
#include "finding/who.h"

enum { MEMBERS_MAX = 400 }; /* claims of a finding whose wording is compared */

/* node: one who says or passes on. */
struct node {
	uint64_t key;
	enum holder_kind kind;
	struct str name;
	struct str of; /* outlet through which an unnamed group is known */
	uint64_t via;  /* its key */
	uint64_t org;  /* key of the body a person or group belongs to */
	uint64_t land; /* of whose government a person holds an office; of a
			  government itself, its own key */
	uint32_t number;
	bool speaks; /* at the end of a chain */
	bool own;    /* on a page of its own, citing nobody */
	bool withdrawn;
};

struct nodes {
	struct node *at;
	size_t len, cap;
};

struct origin_work {
	struct arena *a; /* scratch */
	const struct merge *m;
	struct finding *f;
	const uint32_t *members;
	struct nodes nodes;
	struct map at;
	struct graph graph;
	uint32_t *speaker; /* node of each member; NOWHERE when left out */
	uint32_t *outlet;
	bool *counts;	  /* claims that stand for the finding */
	struct map tells; /* their pages */
};

bool node_is_nameless(enum holder_kind kind);

/* page_outlet: name of the publisher of a page; never empty. */
struct str page_outlet(const struct page *p);

/* chain_make: nodes and arcs of the claims that say what `head` says: the chain
 * of holders, with what a page says of its sources, what it copies, and the
 * agency that signs it. */
void chain_make(struct origin_work *w, const struct view *head);

/* fold_make: make one node of those who are one origin however they are
 * called; in doubt they are. Nodes, arcs, speakers and outlets are numbered
 * anew. */
void fold_make(struct origin_work *w);

#endif
