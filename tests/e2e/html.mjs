// SPDX-License-Identifier: GPL-3.0-or-later
// The HTML edition as people use it: html.mjs CHROMIUM FILE LEDGER HARM [AXE],
// HARM being another whose pages mean harm.
import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { open } from './browser.mjs';

const [chromium, file, ledger, harm, axe] = process.argv.slice(2);
const url = pathToFileURL(file).href;
const cites = JSON.parse(readFileSync(ledger, 'utf8')).cites;
const page = await open(chromium, 1400, 900);
let failed = 0;

function check(holds, what) {
  console.log(`${holds ? 'ok' : 'FAILED'}: ${what}`);
  failed += !holds;
}

const folded = (s) => s.replace(/\s+/g, ' ').trim();

// box: where an element is; width 0 when it is not shown.
const box = (selector) => page.value(`(() => {
  const b = document.querySelector(${JSON.stringify(selector)})
    .getBoundingClientRect();
  return { x: b.x, y: b.y, w: b.width, h: b.height };
})()`);
const active = () => page.value('document.activeElement.id');
const hash = () => page.value('location.hash');
const here = (b) => b.w > 0 && b.y >= 0 && b.y < 900;
const fits = () => page.value(`document.documentElement.scrollWidth <=
  document.documentElement.clientWidth`);
const id = (s) => `#${s.replaceAll(':', '\\:')}`;

async function go(width, features = [], height = 900) {
  await page.size(width, height);
  await page.media(features);
  await page.go('about:blank');
  await page.go(url);
}

async function opens_and_goes_back() {
  await go(1400);
  const first = 'main p a.mark';
  const mark = await page.value(
    `document.querySelector(${JSON.stringify(first)}).id`);
  const note = mark.replace(/^m/, 'n');
  const n = Number(mark.split(':')[1]);

  check((await box(id(note))).w === 0, 'a note is hidden at first');
  await page.click(first);
  const at = await box(id(note)), from = await box(id(mark));

  check(await hash() === `#${note}`, 'a click on a mark leads to its note');
  check(here(at) && here(from), 'mark and note are both in sight');
  check(at.x > from.x + from.w, 'the note stands beside the sentence');
  check(await active() === note, 'the note has the focus');
  check(folded(await page.value(
    `document.querySelector(${JSON.stringify(id(note))})
      .querySelector('q').textContent`)) ===
    folded(cites[n - 1].quote), 'it has the quote of the ledger');
  await page.click(`${id(note)} a[href^="#m:"]`);
  check(await hash() === `#${mark}` && await active() === mark &&
    here(await box(id(mark))), 'a click leads back to the mark');
  check((await box(id(note))).w === 0, 'the note is hidden again');
  await page.click(`${id(mark)}`);
  await page.click(`${id(note)} a[href^="#cite-"]`);
  check(await hash() === `#cite-${n}` && here(await box(`#cite-${n}`)),
    'a second click shows the passage in its place');
  check(folded(await page.value(
    `document.querySelector('#cite-${n} mark').textContent`)) ===
    folded(cites[n - 1].quote), 'where the quote is marked');
  check(folded(await page.value(
    `document.querySelector('#cite-${n} blockquote').textContent`))
    .length > folded(cites[n - 1].quote).length,
  'within what stands around it');
  await page.click(`#cite-${n} a[role=doc-backlink][href="#${mark}"]`);
  check(await active() === mark, 'and a third leads back');
}

async function works_by_keys() {
  await go(1400);
  await page.value(`document.querySelector('main li a.mark').focus()`);
  const mark = await active();

  await page.key('Enter');
  check(await active() === mark.replace(/^m/, 'n'), 'Enter opens a note');
  await page.key('Tab');
  check(await page.value('document.activeElement.textContent') ===
    'Back to the sentence', 'Tab goes to the way back');
  await page.key('Enter');
  check(await active() === mark, 'Enter goes back');
  await page.go('about:blank');
  await page.go(url);
  await page.key('Tab');
  check(await page.value('document.activeElement.className') === 'skip' &&
    (await box('.skip')).y >= 0, 'the first Tab shows the skip link');
  await page.key('Enter');
  await page.key('Tab');
  check(await page.value(`document.querySelector('main section')
    .contains(document.activeElement)`), 'which leads past the contents');
  check(await page.value(`(() => {
    const all = [...document.querySelectorAll('a, summary, [tabindex="0"]')]
      .filter((e) => e.getClientRects().length);
    return all.every((e) => e.tabIndex === 0) &&
      all.indexOf(document.querySelector('nav a')) === 1;
  })()`), 'and tabs go in the order of the text');
}

async function fits_a_telephone() {
  await go(390);
  check(await fits(), 'nothing is wider than the screen');
  await page.click('main p a.mark');
  const mark = await page.value(`document.querySelector('.note:target').id`);
  const at = await box('.note:target');
  const of = await box('p:has(:target)');
  const from = await box(id(mark.replace(/^n/, 'm')));

  check(here(at) && at.x >= of.x - 8 && at.x + at.w <= 390,
    'a note opens within its paragraph');
  check(from.y < at.y && at.y - from.y < 60, 'below the line of its mark');
  await go(320, [], 256);
  check(await fits(), 'so it is at 400 percent (WCAG 1.4.10)');
}

// Every mark, from the middle of the window, at which people look.
async function shows_both(width, height) {
  await go(width, [], height);
  const lost = await page.value(`(async () => {
    const lost = [], frame = () => new Promise((y) => requestAnimationFrame(y));
    const seen = (e) => {
      const b = e.getClientRects()[0];
      const y = b.y + Math.min(b.height, 20) / 2;

      return e.contains(document.elementFromPoint(b.x + b.width / 2, y));
    };

    for (const m of document.querySelectorAll('main a.mark')) {
      if (m.closest('details')) continue;
      m.scrollIntoView({ block: 'center', inline: 'center',
        behavior: 'instant' });
      m.dispatchEvent(new MouseEvent('click', { bubbles: true,
        cancelable: true, view: window }));
      for (let i = 0; i < 3; i++) await frame();
      const note = document.querySelector('.note:target');
      if (!note || !seen(note) || !seen(m)) lost.push(m.id || m.textContent);
    }
    return lost;
  })()`);

  check(!lost.length,
    `${width} x ${height}: each mark beside its note ${lost.slice(0, 3)}`);
}

// What pages say is text, whatever it looks like, and stays in its place.
async function stays_unharmed() {
  await page.size(360, 700);
  await page.go(pathToFileURL(harm).href);
  check(await page.value('typeof hacked') === 'undefined', 'nothing runs');
  check(await fits(), 'nothing pushes the page wide');
  check(await page.value(`[...document.links].every((a) =>
    /^(https?:|mailto:|file:)$/.test(a.protocol))`),
  'links lead to pages and into the file');
}

async function reads_in_order() {
  await go(1400);
  const levels = await page.value(`[...document.querySelectorAll(
    'h1,h2,h3,h4,h5,h6')].map((h) => Number(h.tagName[1]))`);

  check(levels[0] === 1 && levels.filter((l) => l === 1).length === 1 &&
    levels.every((l, i) => !i || l <= levels[i - 1] + 1),
  'headings step down by one');
  check(await page.value(`[...document.querySelectorAll('svg')].every(
    (s) => s.getAttribute('aria-label') || s.ariaHidden === 'true')`),
  'each drawing says what it shows');
  check(await page.value(`[...document.querySelectorAll('figure')].every(
    (f) => f.querySelector('table'))`), 'and has its data as a table');
  check(await page.value('document.scripts.length') === 0, 'no script');
}

// As reading views and browsers without styles have it.
async function reads_without_style() {
  await page.send('Page.setBypassCSP', { enabled: true });
  await go(1400);
  await page.value(`document.querySelectorAll('style')
    .forEach((s) => s.remove()); 0`);
  check(!await page.value(`document.body.innerText
    .includes('Back to the sentence')`), 'without style sentences are whole');
  check(await page.value(`document.querySelectorAll('h2, nav a').length > 9`),
    'and in their sections');
  await page.send('Page.setBypassCSP', { enabled: false });
}

async function prints_its_marking() {
  await go(1400);
  await page.print(`${file}.pdf`);
  let pages;

  try {
    pages = execFileSync('pdftotext', ['-layout', `${file}.pdf`, '-'],
      { encoding: 'utf8' }).split('\f').slice(0, -1);
  } catch {
    return console.log('skip: no pdftotext');
  }
  check(pages.length > 3 && pages.every(
    (p) => p.match(/^.* TLP:[A-Z+]+$/gm)?.length === 2),
  `${pages.length} printed pages have the marking twice`);
  const text = folded(pages.join('\n'));

  check(cites.every((c, i) => text.includes(`Cite ${i + 1} `)),
    `and all ${cites.length} entries`);
  check(!text.includes('Back to the sentence'), 'but no ways on');
}

async function has_no_serious_fault() {
  const source = axe && readFileSync(axe, 'utf8');
  const looks = [[1400, 'light'], [1400, 'dark'], [390, 'light'],
    [390, 'dark'], [1000, 'light'], [1400, 'light', 'active']];

  if (!source) return console.log('skip: no axe-core');
  for (const [width, scheme, forced = 'none'] of looks) {
    await go(width, [{ name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forced }]);
    await page.click('main li a.mark');
    await page.value(source + ';0');
    const faults = await page.value(`axe.run(document, { resultTypes:
      ['violations'] }).then((r) => r.violations.map((v) => [v.impact, v.id,
      v.nodes.length, v.nodes[0].html.slice(0, 120)]))`);

    for (const f of faults) console.log(`  ${f.join(' ')}`);
    check(!faults.some((f) => f[0] === 'serious' || f[0] === 'critical'),
      `axe-core: ${width} ${scheme} ${forced}, ${faults.length} faults`);
  }
}

try {
  await opens_and_goes_back();
  await works_by_keys();
  await fits_a_telephone();
  await shows_both(1400, 900);
  await shows_both(1000, 700);
  await shows_both(360, 640);
  await reads_in_order();
  await reads_without_style();
  await prints_its_marking();
  await stays_unharmed();
  check(page.asked.every((u) => u === url || u === 'about:blank' ||
    u === pathToFileURL(harm).href),
    `no request leaves the page (${page.asked.length} made)`);
  check(page.said.length === 0, `nothing to complain of ${page.said}`);
  await has_no_serious_fault();
} finally {
  await page.close();
}
process.exit(failed ? 1 : 0);
