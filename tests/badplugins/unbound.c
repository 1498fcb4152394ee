/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Calls a function that is nowhere. */
#include <osbrief/source.h>

int32_t osbrief_test_nowhere(struct osb_host *h, const struct osb_capture *c);

OSB_SOURCE(unbound, .name = "unbound", .read = osbrief_test_nowhere);
