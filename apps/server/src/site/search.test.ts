import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '@heed/content/read';
import { startInvented } from '../../../../tests/invented.ts';

test('what stands on a page is found in its language, by POST, and kept nowhere', async (t) => {
  const { url } = await startInvented(t);
  const search = async (path: string, q: string) => {
    const answer = await fetch(url + path, { method: 'POST', body: new URLSearchParams({ q }) });
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    return answer.text();
  };
  assert.match(
    await search('/search', 'condms'),
    /<ol class="found">\s*<li data-result="\/health"><a href="\/health">Your health/,
  );
  assert.match(await search('/hr/search', 'malmo'), /data-result="\/help\/se"><a href="\/hr\/help\/se"/);
  assert.match(await search('/search', '<b>x'), /value="&lt;b&gt;x"/);
  const form = await (await fetch(`${url}/search?q=secret`)).text();
  assert.match(form, /<form class="search" method="post"[^>]*role="search"/);
  assert.doesNotMatch(form, /secret/, 'words in an address are not taken');
});

test('danger, a child, rape, dying and pictures are answered above everything, with numbers', async (t) => {
  const { url } = await startInvented(t);
  const search = async (path: string, q: string) =>
    (await fetch(url + path, { method: 'POST', body: new URLSearchParams({ q }) })).text();
  const cards = async (path: string, q: string) =>
    [...(await search(path, q)).matchAll(/data-pinned="([^"]*)"/g)].map(([, it]) => it);
  assert.deepEqual(await cards('/search', 'he has a knife'), ['danger']);
  assert.deepEqual(await cards('/hr/search', 'imam 16'), ['under-18']);
  assert.deepEqual(await cards('/pl/search', 'zgwałcona'), ['rape']);
  assert.deepEqual(await cards('/uk/search', 'самогубство'), ['suicide']);
  assert.deepEqual(await cards('/zh-Hans/search', '我的裸照'), ['pictures']);
  assert.deepEqual(await cards('/search', 'statistics'), []);
  const countries = async (path: string, q: string) =>
    [...(await search(path, q)).matchAll(/<li>([^<:]+): <a href="tel:/g)].map(([, it]) => it);
  assert.deepEqual(
    (await countries('/pl/search', 'boję się go'))[0],
    'Polska',
    'the country of the language',
  );
  assert.deepEqual(await countries('/pl/search', 'boję się go, Sztokholm'), ['Szwecja'], 'the one named');
  const danger = await search('/search', 'he will kill me in Zagreb');
  assert.match(
    danger,
    /data-pinned="danger"[\s\S]*?href="tel:112"[\s\S]*?<li>Croatia: <a href="tel:08007799"/,
  );
});

test('every subject leads to pages that are there', async (t) => {
  const { url } = await startInvented(t);
  // A feature that is off in a demonstration takes its pages along.
  const off = ['/warnings', '/patterns'];
  const { topics } = readContent().search;
  const paths = new Set(Object.values(topics).flatMap(({ pages }) => pages));
  for (const path of paths)
    if (!off.includes(path)) assert.equal((await fetch(url + path)).status, 200, path);
});

test('what is looked for goes into a sealed address, which opens for half an hour', async (t) => {
  let passed = 0;
  const { url } = await startInvented(t, { now: () => Date.now() + passed });
  for (const [path, fields, pattern] of [
    ['/search', { q: 'secret knife' }, /value="secret knife"/],
    ['/help', { country: 'NL', place: 'secret' }, /CoMensha[\s\S]*value="secret"/],
  ] as const) {
    const body = new URLSearchParams(fields);
    const answer = await fetch(`${url}/en${path}`, { method: 'POST', body, redirect: 'manual' });
    assert.equal(answer.status, 303, path);
    const address = answer.headers.get('location') ?? '';
    assert.match(address, new RegExp(`^/en${path}\\?at=[\\w-]{294}$`));
    const sealed = Buffer.from(address.split('at=')[1] ?? '', 'base64url').toString('latin1');
    assert.doesNotMatch(sealed, /secret|NL/);
    for (const how of ['first', 'Back'])
      assert.match(await (await fetch(url + address)).text(), pattern, `${path} ${how}`);
    passed = 31 * 60_000;
    assert.doesNotMatch(await (await fetch(url + address)).text(), /secret/, path);
    passed = 0;
  }
});
