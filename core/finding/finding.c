/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/finding.h"

const char *const edge_names[] = {"supports", "confirms",  "denies",
				  "differs",  "withholds", NULL};
const char *const status_names[] = {"single",	 "corroborated", "confirmed",
				    "contested", "denied",	 "withheld",
				    NULL};
