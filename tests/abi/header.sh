#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The plugin header compiles alone, as the oldest languages it promises.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

cat > "$dir/plugin.c" <<'END'
#include <osbrief/source.h>
OSB_SOURCE(plugin, 1, "plugin", "nothing but its name");
END
cp "$dir/plugin.c" "$dir/plugin.cc"

${CC:-cc} -std=c99 -pedantic-errors -Wall -Wextra -Werror \
	-Wno-missing-field-initializers -I "$top_srcdir/include" \
	-c "$dir/plugin.c" -o "$dir/c.o"
if command -v "${CXX:-c++}" > /dev/null 2>&1; then
	${CXX:-c++} -std=c++11 -pedantic-errors -Wall -Wextra -Werror \
		-Wno-missing-field-initializers -I "$top_srcdir/include" \
		-c "$dir/plugin.cc" -o "$dir/cc.o"
fi
for o in "$dir"/*.o; do
	nm "$o" | grep -q ' plugin_LTX_osb_source_1$'
done
