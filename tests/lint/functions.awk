# SPDX-License-Identifier: GPL-3.0-or-later
# Length of each function: "LINES FILE NAME". A function's name starts a line,
# its body is the block between "{" and "}" in column one.
FNR == 1 { name = ""; open = 0 }
/^[a-z_][a-zA-Z0-9_]*\(/ { name = $0; sub(/\(.*/, "", name) }
/^{/ && name != "" { open = FNR }
/^}/ && open { print FNR - open - 1, FILENAME, name; open = 0; name = "" }
