import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startInvented } from '../../../../tests/invented.ts';

test('what stands on a page is found in its language, by POST, and kept nowhere', async (t) => {
  const { url } = await startInvented(t);
  const search = async (path: string, q: string) => {
    const answer = await fetch(url + path, { method: 'POST', body: new URLSearchParams({ q }) });
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    return answer.text();
  };
  assert.match(await search('/search', 'condms'), /<ol class="found">\s*<li><a href="\/health">Your health/);
  assert.match(await search('/hr/search', 'malmo'), /href="\/hr\/help\/se"/);
  assert.match(await search('/search', '<b>x'), /value="&lt;b&gt;x"/);
  assert.match(await (await fetch(`${url}/search`)).text(), /role="search"/);
});
