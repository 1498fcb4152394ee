/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * overrule: what people decided about which claims are one finding, put in the
 * place of what merging found. Last decided, first obeyed: later decisions
 * are carried out on what earlier ones made.
 */
#ifndef FINDING_OVERRULE_H
#define FINDING_OVERRULE_H

#include "finding/parts.h"

/* overrule_affairs: bind the decisions; pages of claims that shall be one
 * finding become one affair. After story_make.
 * overrule_groups: the groups as decided; after merge_group. Only claims that
 * a decision names change their group, and what joins it with them, so that
 * nobody is surprised.
 * overrule_key: what decisions do to an affair, for its key; empty when no
 * decision touches it.
 * Cost: linear in the affair's views and the decisions' passages; none
 * without decisions */
void overrule_affairs(struct merge *all);
void overrule_groups(const struct merge *all, struct merge *affair);
void overrule_key(const struct merge *all, const struct affair *in,
		  struct buf *b);

#endif
