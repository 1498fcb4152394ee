// SPDX-License-Identifier: GPL-3.0-or-later
// browser: a headless Chromium, driven through its pipe by the DevTools
// protocol. No package is needed but node and chromium.
//
//   const page = await open(chromium, 1400, 900);
//   await page.go('file:///…');
//   await page.click('a.mark');
//   await page.value('location.hash');
//   await page.close();
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu',
  '--no-first-run', '--disable-background-networking', '--disable-sync',
  '--disable-component-update', '--disable-default-apps',
  '--force-device-scale-factor=1', '--remote-debugging-pipe'];
const WAIT = 60000;

// wire: numbered calls and their answers; events go to `on`.
function wire(child, on) {
  const waiting = new Map();
  let number = 0, rest = '';

  child.stdio[4].setEncoding('utf8').on('data', (text) => {
    const parts = (rest + text).split('\0');

    rest = parts.pop();
    for (const part of parts) {
      const message = JSON.parse(part);
      const answer = waiting.get(message.id);

      waiting.delete(message.id);
      if (!answer) on(message);
      else if (message.error) answer.no(new Error(message.error.message));
      else answer.yes(message.result);
    }
  });
  return (method, params, sessionId) => new Promise((yes, no) => {
    const id = ++number;

    waiting.set(id, { yes, no });
    setTimeout(() => no(new Error(`${method}: no answer`)), WAIT).unref();
    child.stdio[3].write(
      JSON.stringify({ id, method, params, sessionId }) + '\0');
  });
}

export async function open(chromium, width, height) {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  const child = spawn(chromium, [...FLAGS, `--user-data-dir=${folder}`,
    `--window-size=${width},${height}`, 'about:blank'],
  { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const asked = [], said = [], events = new Map();
  const call = wire(child, (m) => {
    if (m.method === 'Network.requestWillBeSent')
      asked.push(m.params.request.url);
    if (m.method === 'Log.entryAdded') said.push(m.params.entry.text);
    if (m.method === 'Runtime.exceptionThrown')
      said.push(m.params.exceptionDetails.text);
    events.get(m.method)?.();
  });
  const { targetInfos } = await call('Target.getTargets', {});
  const { sessionId } = await call('Target.attachToTarget', {
    targetId: targetInfos.find((t) => t.type === 'page').targetId,
    flatten: true });
  const send = (method, params = {}) => call(method, params, sessionId);

  for (const domain of ['Page', 'Network', 'Log', 'Runtime'])
    await send(`${domain}.enable`);

  const page = {
    asked, said, send,
    event: (name) => new Promise((yes) => events.set(name, yes)),
    async go(url) {
      const loaded = page.event('Page.loadEventFired');

      await send('Page.navigate', { url });
      await loaded;
    },
    async value(expression) {
      const got = await send('Runtime.evaluate',
        { expression, returnByValue: true, awaitPromise: true });

      if (got.exceptionDetails)
        throw new Error(got.exceptionDetails.exception?.description ??
          got.exceptionDetails.text);
      return got.result.value;
    },
    async media(features, media = '') {
      await send('Emulation.setEmulatedMedia', { media, features });
    },
    async size(w, h) {
      await send('Emulation.setDeviceMetricsOverride',
        { width: w, height: h, deviceScaleFactor: 1, mobile: false });
    },
    // A click where a person would click, on the first that is matched.
    async click(selector) {
      const at = await page.value(`(() => {
        const e = document.querySelector(${JSON.stringify(selector)});
        e.scrollIntoView({ block: 'center', behavior: 'instant' });
        const b = e.getClientRects()[0];
        return [b.x + b.width / 2, b.y + b.height / 2];
      })()`);

      for (const type of ['mousePressed', 'mouseReleased'])
        await send('Input.dispatchMouseEvent',
          { type, x: at[0], y: at[1], button: 'left', clickCount: 1 });
      await page.still();
    },
    async key(key, code = key) {
      const text = key === 'Enter' ? '\r' : undefined;
      const windowsVirtualKeyCode = { Enter: 13, Tab: 9 }[key];

      for (const type of ['keyDown', 'keyUp'])
        await send('Input.dispatchKeyEvent',
          { type, key, code, windowsVirtualKeyCode,
            text: type === 'keyDown' ? text : undefined });
      await page.still();
    },
    // Two frames painted: what a click asked for has happened.
    still: () => page.value(`new Promise((yes) =>
      requestAnimationFrame(() => requestAnimationFrame(() => yes(0))))`),
    async picture(path) {
      const { data } = await send('Page.captureScreenshot',
        { format: 'png' });

      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    async print(path) {
      const { data } = await send('Page.printToPDF',
        { preferCSSPageSize: true, printBackground: false });

      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    async close() {
      await call('Browser.close', {}).catch(() => {});
      if (child.exitCode === null)
        await new Promise((yes) => child.once('exit', yes));
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };

  return page;
}
