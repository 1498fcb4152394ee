/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/extract.h"

#include "claim/parts.h"
