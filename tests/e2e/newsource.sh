#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# From nothing to a loaded source: `source new` and what it says to type; one
# compiler line, its own check; then each fault put into it is found and named;
# and a site file begun from a saved page.
. "${top_srcdir:-.}/tests/e2e/common.sh"
[ -f "$builddir/.libs/web.so" ] || exit 77
command -v pkg-config >/dev/null || exit 77
# The flags of pkg-config are words: no uninstalled tree may have a blank.
case $srcdir in *[[:space:]]*) exit 77 ;; esac

# What `source new` prints is copied as it is, and nothing is installed: it
# builds, loads and passes. How long that takes: tests/bench/new-source.
# typed N: the Nth command that it printed
typed() { grep '^  ' out | sed -n "$1p"; }
status 0 osb source new quay --domain quay.example
line=$(typed 1) read=$(typed 2 | sed 's,PAGE,quay/cases/first/page.html,')
status 0 sh -c "unset PKG_CONFIG_PATH; export CC='${CC:-cc}'; $line"
grep -q '^quay: 0 faults$' out || fail "$line: $(cat out err)"
status 0 sh -c "$read"
grep -q '"source":"quay"' out || fail "$read: $(cat out)"
status 0 make -C quay read update
if command -v autoreconf >/dev/null && command -v libtoolize >/dev/null; then
  status 0 osb source new pier --autotools
  line=$(typed 1)
  status 0 sh -c "export CC='${CC:-cc}' CHECKFLAGS='--inputs 1'; $line"
  grep -q '^pier: 0 faults$' out || fail "$line: $(cat out)"
fi

PKG_CONFIG_PATH=$builddir
export PKG_CONFIG_PATH
cat >osbrief <<EOF
#!/bin/sh
exec "$builddir/osbrief" --source-dir "$builddir/.libs" --data-dir "$srcdir" "\$@"
EOF
chmod +x osbrief

# build SOURCE: as a stranger would, on one line.
build() {
  # shellcheck disable=SC2046 # flags are words
  ${CC:-cc} $(pkg-config --cflags osbrief) -shared -fPIC "$1" \
    -o "${1%.c}.so" || fail "$1 does not compile"
  chmod 644 "${1%.c}.so"
}

status 0 ./osbrief source new harbour --domain news.harbour.example
grep -q '^  make -C harbour check$' out || fail 'no word of make'
grep -q '^\.Dt OSBRIEF-HARBOUR 7$' harbour/osbrief-harbour.7 ||
  fail 'the title of the manual page is not in capitals'
build harbour/harbour.c
status 0 osb --source ./harbour/harbour.so read harbour/cases/first/page.html
grep -q '"source":"harbour".*"title":"Harbour reopens' out || fail 'not read'
status 0 ./osbrief source check ./harbour/harbour.so --inputs 1
grep -q ': 0 faults$' out || fail "$(cat out)"
rm harbour/harbour.so
status 0 make -C harbour check OSBRIEF="$work/osbrief" CHECKFLAGS='--inputs 1' \
  CC="${CC:-cc}"
status 2 ./osbrief source new harbour
says 'is there already'
for name in 9to5 Harbour a-b ''; do
  status 2 ./osbrief source new "$name"
done
status 0 ./osbrief source new other_2 --autotools
for f in configure.ac Makefile.am other_2.c osbrief-other_2.7; do
  [ -f other_2/$f ] || fail "no $f"
done
! grep -r '@[A-Z]*@' harbour other_2 || fail 'a mark is left'

# fault WANTED SED-COMMAND [FILE]: with that edit the check says so.
fault() {
  rm -rf bad
  mkdir bad
  cp -R harbour/cases harbour/*.c harbour/*.7 bad
  sed -i "$2" "bad/${3:-harbour.c}"
  ! cmp -s "bad/${3:-harbour.c}" "harbour/${3:-harbour.c}" ||
    fail "no edit: $2"
  build bad/harbour.c
  echo "wanted: $1"
  status 1 ./osbrief source check ./bad/harbour.so --inputs 1
  grep -qE "^fault .*$1" out || fail "no fault: $1: $(cat out)"
}

# A build for testing has no sandbox, counts no memory, and says in other
# words that a process died.
died='signal 11'
bare=
status 0 osb --version
if grep -q 'a build for testing' out; then
  died='reader|ended|answer'
  bare=1
fi
# guarded: a fault that only a whole sandbox finds.
guarded() {
  [ -n "$bare" ] || fault "$@"
}

fault 'metadata .*no such zone' 's/"UTC"/"Tokio"/'
fault 'metadata .*cannot be read' 's/"div.story"/"div..story"/'
fault 'metadata .*version 0' 's/.version = 1/.version = 0/'
fault 'manual .*parameter notes has no item' 's/It Cm notes/It notes/' \
  osbrief-harbour.7
fault 'manual .*no such parameter: nots' 's/It Cm notes/It Cm nots/' \
  osbrief-harbour.7
fault 'manual .*default is not told' '/^.Ql no/d' osbrief-harbour.7
fault 'symbols .*exports harbour_read' 's/^static int32_t/extern int32_t harbour_read(struct osb_host *, const struct osb_capture *);int32_t/'
fault 'symbols .*calls time' \
  's/(void)c;/extern long time(long *); if (time(0) < 0) return 1;/'
fault 'cases .*wanted .*Harbour' 's/h1.headline/.byline/'
guarded 'cases .*system call getuid' \
  's/(void)c;/extern int getuid(void); if (getuid() > 1 << 30) return 1;/'
guarded 'cases .*system call' \
  's/(void)c;/extern int open(const char *, int, ...); open("\/", 0);/'
guarded 'leaks .*keeps' \
  's/(void)c;/extern void *malloc(size_t); *(char volatile *)malloc(999) = 1;/'
fault 'metadata .*no publisher' 's/.publisher = "[^"]*",//'
fault 'metadata .*neither hosts nor match' 's/.hosts = hosts,//'
fault 'loads .*made for ABI 7, this is ABI 1' \
  's/^OSB_SOURCE/#undef OSB_ABI\n#define OSB_ABI 7\nOSB_SOURCE/'
fault 'verbatim .*nowhere on the page: "We invented' \
  's/h->body(h, NULL);/&h->block(h, 0, osb_text("We invented every word."));/'
fault 'hostile .*more memory than a page may cost' \
  's/(void)c;/for (int i = 0; i < 99999; i++) h->alloc(h, 1 << 20);/'
fault 'cases .*two results' \
  's/(void)c;/static int n; h->note(h, "%d", n++);/'
fault "hostile .*nothing: .*($died)" \
  's/(void)c;/if (!c->bytes.len) *(volatile int *)0 = 1;/'
status 1 ./osbrief source check ./bad/harbour.so --inputs 1 --keep kept
grep -q '^fault .* page 0, nothing: ' out || fail "no number: $(cat out)"
{ [ -f kept/0.html ] && [ ! -s kept/0.html ]; } || fail 'the page is not kept'
fault "refusals .*($died)" \
  's/(void)c;/*(volatile char *)h->alloc(h, 9) = 1;/'
fault 'hostile .*means nothing' \
  's/(void)c;/if (c->bytes.len < 9) return 77;/'
fault 'loads .*(signal 6|dies|died|ended)' \
  's/^static int32_t/extern void abort(void); __attribute__((constructor)) static void x(void) { abort(); } static int32_t/'

# A site file from a page, and what it reads.
status 0 ./osbrief source new --site harbour/cases/first/page.html
[ -f news_harbour.site ] || fail 'no site file'
for line in 'domain: news.harbour.example' 'title: h1.headline' \
  'byline: p.byline' 'published: time.posted @datetime' 'body: div.story' \
  'byline     Ann Lee' 'published  2024-02-01T09:30:00+09:00'; do
  grep -qF "$line" out || fail "no $line: $(cat out)"
done
status 0 ./osbrief source check news_harbour.site harbour/cases --update
sed -i 's/"source": "news_harbour"/"source": "x"/' \
  harbour/cases/first/want.json
status 1 ./osbrief source check news_harbour.site
says 'cases: no cases to check the source by'
status 1 ./osbrief source check news_harbour.site harbour/cases --inputs 1
