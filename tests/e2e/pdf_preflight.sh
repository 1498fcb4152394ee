#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# PDF/A-1b as others see it: Apache PDFBox Preflight.
. "${top_srcdir:-.}/tests/e2e/common.sh"
jars=
for jar in preflight pdfbox2 fontbox2 xmpbox commons-logging \
  javax.activation jaxb-api; do
  jars=$jars:/usr/share/java/$jar.jar
  [ -e /usr/share/java/$jar.jar ] || { echo "no $jar.jar"; exit 77; }
done
command -v java >/dev/null || { echo 'no java'; exit 77; }

desk desk
status 0 osb --desk desk brief --week 2023-W35 -q --pdfa=1b
for in in desk/out/2023-W35/brief.json "$srcdir/tests/e2e/pdf.md"; do
  status 0 osb render --pdfa=1b -o "$(basename "${in%.*}").pdf" "$in"
done
base64 -d >logo.png <<'EOT'
iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9
awAAAABJRU5ErkJggg==
EOT
echo 'logo = "logo.png"' >mine.style
status 0 osb render --pdfa=1b --style ./mine.style -o own.pdf \
  desk/out/2023-W35/brief.json
for pdf in own.pdf desk/out/2023-W35/brief.pdf brief.pdf pdf.pdf; do
  java -cp "$jars" org.apache.pdfbox.preflight.Validator_A1b $pdf >said 2>&1 ||
    { cat said >&2; fail "$pdf is no PDF/A-1b"; }
  grep -q 'is a valid PDF/A-1b' said || fail "$(cat said)"
done
