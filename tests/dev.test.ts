// `npm run dev` on a copy of the sources: what is changed is seen in a page that nobody reloads, and nothing
// of it is in what production serves.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { appendFileSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findChromium, startChromium } from './chromium.ts';
import { startInvented } from './invented.ts';
import { nightTest } from './night.ts';
import { copySources } from './source-copy.ts';
import { waitUntil } from './until.ts';
import { faultsOf, unlock } from './workspace.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Until a change must be seen, on a busy machine too, milliseconds. */
const patienceMs = 60_000;

/** Starts it there and returns its address. */
async function startDev(t: TestContext, folder: string): Promise<string> {
  const child = spawn(process.execPath, [join(folder, 'apps/cli/src/dev/main.ts')], {
    env: { ...process.env, PORT: '0', HEED_DATA: join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  t.after(async () => {
    child.kill('SIGTERM');
    await exit;
  });
  let log = '';
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`It ended:\n${log}`)));
    const read = (data: Buffer) => {
      log += data;
      const port = /^public: http:\/\/localhost:(\d+)\/$/m.exec(log)?.[1];
      if (port !== undefined && log.includes('ana@example.org password: invented-ana'))
        resolve(`http://localhost:${port}`);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
}

nightTest(
  'a change at the desk, of a style and of a sentence shows by itself, and the log-ins stay',
  {
    skip: findChromium() === null && 'no Chromium',
    timeout: 300_000,
  },
  async (t) => {
    const folder = copySources(t);
    const url = await startDev(t, folder);
    const browser = await startChromium();
    t.after(() => browser.close());
    const context = await browser.newContext({ locale: 'en' });
    context.setDefaultTimeout(patienceMs);
    const page = await context.newPage();
    const faults = faultsOf(page);
    await page.goto(`${url}/desk`);
    const logIn = { email: 'ana@example.org', password: 'invented-ana' };
    await unlock(page, logIn);

    const shows = (name: string, attribute: string) =>
      page.locator(`html[data-${attribute}="${name}"]`).waitFor({ state: 'attached' });
    const [entry] = globSync('apps/desk/src/entries/desk.tsx', { cwd: folder });
    assert.ok(entry !== undefined);
    appendFileSync(join(folder, entry), "\ndocument.documentElement.dataset.changed = 'desk';\n");
    await shows('desk', 'changed');
    await unlock(page, logIn);

    const [style] = globSync('apps/desk/src/**/desk.css', { cwd: folder });
    assert.ok(style !== undefined);
    appendFileSync(join(folder, style), '\nbody { outline: 7px solid rgb(1, 2, 3); }\n');
    await waitUntil(async () => {
      // While the page reloads there is nothing to ask.
      const colour = await page.evaluate('getComputedStyle(document.body).outlineColor').catch(() => null);
      return colour === 'rgb(1, 2, 3)';
    });

    const word = join(folder, 'content/messages/en/desk/session.json');
    writeFileSync(
      word,
      readFileSync(word, 'utf8').replace(/("unlock.title": )"[^"]*"/, '$1"Seen at the desk"'),
    );
    await page.locator('h1', { hasText: 'Seen at the desk' }).waitFor();

    await page.goto(`${url}/en/`);
    const before = await page.locator('h1').first().innerText();
    const sentence = globSync('content/messages/en/*.json', { cwd: folder })
      .map((file) => join(folder, file))
      .find((file) => readFileSync(file, 'utf8').includes(JSON.stringify(before).slice(1, -1)));
    assert.ok(sentence !== undefined, before);
    const text = readFileSync(sentence, 'utf8');
    writeFileSync(sentence, text.replaceAll(JSON.stringify(before).slice(1, -1), 'Seen by itself'));
    await page.locator('h1', { hasText: 'Seen by itself' }).waitFor();
    assert.deepEqual(
      faults.filter((fault) => !/ERR_|EventSource/.test(fault)),
      [],
      'the policy lets all of it through',
    );
  },
);

test('the policy is that of production, and production serves nothing of it', async (t) => {
  const place = await startInvented(t);
  for (const path of ['/en/', '/desk']) {
    const text = await (await fetch(place.url + path)).text();
    assert.doesNotMatch(text, /\/dev\//, path);
  }
  assert.equal((await fetch(`${place.url}/dev/reload.js`)).status, 404);
  const importing = globSync(['{apps,packages}/*/src/**/*.{ts,tsx}', 'modules/**/*.{ts,tsx}'], { cwd: root })
    .filter((file) => !file.startsWith('apps/cli/src/dev/'))
    .filter((file) =>
      /from '[^']*\/dev\/|import\('[^']*\/dev\//.test(readFileSync(join(root, file), 'utf8')),
    );
  assert.deepEqual(importing, []);
});
