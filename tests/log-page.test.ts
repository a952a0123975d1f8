// The page that explains the log: what it says is what the log is, and it hides no file of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startInvented } from './invented.ts';
import { waitUntil } from './until.ts';

test('the page of the log says how far it is, and that nobody witnesses it', async (t) => {
  const { url } = await startInvented(t, { tickSeconds: 1 });
  const status = (path: string) => fetch(`${url}${path}`).then((answer) => answer.status);
  const text = (path: string) => fetch(`${url}${path}`).then((answer) => answer.text());
  await waitUntil(async () => (await status('/log/checkpoint')) === 200);
  const [origin] = (await text('/log/checkpoint')).split('\n');
  for (const path of ['/log', '/log/', '/hr/log/', '/nl/log']) {
    const page = await text(path);
    assert.ok(page.includes(origin!), path);
    assert.match(page, /<time\s+datetime="20/, path);
    assert.match(page, /class="care"/, 'nobody witnesses it');
    assert.match(page, /<a href="\/log\/checkpoint"/);
  }
  assert.match(await text('/hr/log'), /<html[^>]* lang="hr"/);
  // A language that lacks the page has it in English.
  assert.match(await text('/vi/log'), /The public log/);
  assert.equal(await status('/log/nothing'), 404);
  assert.equal(await status('/log/../log/'), 200);
});
