#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Letters with marks come back from a PDF as they went in: by poppler and, where
# it is there, by MuPDF.
. "${top_srcdir:-.}/tests/e2e/common.sh"
for tool in pdftotext pdffonts perl; do
  command -v $tool >/dev/null || { echo "no $tool"; exit 77; }
done
export PERL_UNICODE=SDA

# Each line starts with the font that it needs.
cat >lines <<'EOT'
Serif|Nguyễn Phú Trọng, Đà Nẵng, Thừa Thiên Huế
Serif|ἐν ἀρχῇ ἦν ὁ λόγος, καὶ ᾧ ᾗ ἅπαξ
Serif|за́мок и замо́к, x̂ и q̃
Mincho|が ぱ ゔ で か゚
NaskhArabic|قَالَ الوَزِيرُ إِنَّ البَيَانَ صَحِيحٌ
SerifHebrew|בְּרֵאשִׁית בָּרָא אֱלֹהִים
SerifDevanagari|किताब हिन्दी में राष्ट्रपति ने कहा कि क्षत्रिय श्रृंखला सर्वोच्च
SerifThai|ผู้ที่ได้รับ น้ำ กำลัง เปิดเผย ก่อน ทั้งนี้
SerifTamil|தமிழ் மொழி கொள்கை போர்
SerifBengali|বাংলা কোনো দৌড় শ্রীকৃষ্ণ
EOT
perl -MUnicode::Normalize -ne 'chomp; s/.*?\|//; print "$_\n\n", NFD($_), "\n\n"' \
  lines >in.md
osb render -q -o marks.pdf in.md 2>err || [ $? = 3 ] || { cat err; exit 77; }
pdffonts marks.pdf >fonts

# comes_back FILE: each line for which there was a font, both times, whatever
# its normal form. With a second word, the order of letters and marks of lines
# from right to left is left to the reader.
comes_back() {
  perl -MUnicode::Normalize -we '
    my ($lines, $fonts, $said, $order) = @ARGV;
    sub all { local $/; open my $f, "<", shift or die; NFC(<$f>) }
    my ($have, $text, $bad) = (all($fonts), all($said), 0);
    $text =~ s/[\x{200e}\x{200f}\x{202a}-\x{202e}\x{2066}-\x{2069}\x{ad}]//g;
    print "U+FFFD\n" and $bad++ if $text =~ /\x{fffd}/;
    my @read = split /\n+/, $text;
    for (split /\n/, all($lines)) {
      my ($font, $want) = /(.*?)\|(.*)/ or die;
      next unless $have =~ /$font/;
      my $n = grep { $_ eq $want } @read;
      my $set = sub { join "", sort split //, NFD(shift =~ s/\s//gr) };
      $n = grep { $set->($_) eq $set->($want) } @read
        if $order and $want =~ /[\x{590}-\x{6ff}]/;
      print "$n times: $want\n" and $bad++ unless $n == 2;
    }
    exit($bad ? 1 : 0)' lines fonts "$@"
}

pdftotext marks.pdf poppler
comes_back poppler some >said || { cat said >&2; fail 'poppler reads otherwise'; }
if command -v mutool >/dev/null; then
  mutool draw -q -F txt marks.pdf >mupdf 2>/dev/null
  comes_back mupdf >said || { cat said >&2; fail 'MuPDF reads otherwise'; }
fi
