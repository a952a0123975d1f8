// The directory over HTTP: what the finder finds, and the HSDS API, held against the schemas of the standard.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { startInvented } from '../../../../tests/invented.ts';

const vectors = new URL('../../../../../shared/vectors/hsds-3.0/schema/', import.meta.url);

test('the HSDS API has the required endpoints, pages its lists, and fits the schemas', async (t) => {
  const { url } = await startInvented(t);
  const get = async (path: string) => (await fetch(url + path)).json() as Promise<Record<string, unknown>>;
  assert.deepEqual(Object.keys(await get('/api/hsds')), ['version', 'profile', 'openapi_url']);
  const list = await get('/api/hsds/services?per_page=2&page=2');
  assert.deepEqual(
    [list.page_number, list.size, list.first_page, list.last_page, list.empty],
    [2, 2, false, false, false],
  );
  const [service] = list.contents as {
    id: string;
    name: string;
    attributes: { taxonomy_term_id: string }[];
  }[];
  assert.deepEqual(await get(`/api/hsds/services/${service?.id}`), service);
  const term = service?.attributes[0]?.taxonomy_term_id;
  const filtered = (
    await get(`/api/hsds/services?taxonomy_term_id=${term}&search=${encodeURIComponent(service?.name ?? '')}`)
  ).contents;
  assert.deepEqual(filtered, [service]);
  assert.equal((await fetch(`${url}/api/hsds/services/no`)).status, 404);
  assert.equal((await fetch(`${url}/api/hsds/services?page=-1`)).status, 400);
  if (!existsSync(vectors)) return t.diagnostic('skipped: no vectors');
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  for (const name of readdirSync(vectors))
    if (name !== 'openapi.json')
      ajv.addSchema(JSON.parse(readFileSync(new URL(name, vectors), 'utf8')), name);
  for (const [path, schema] of [
    ['services', 'service.json'],
    ['organizations', 'organization.json'],
    ['service_at_locations', 'service_at_location.json'],
    ['taxonomies', 'taxonomy.json'],
    ['taxonomy_terms', 'taxonomy_term.json'],
  ])
    for (const record of (await get(`/api/hsds/${path}?per_page=200`)).contents as unknown[])
      assert.ok(ajv.validate(schema ?? '', record), `${path}: ${ajv.errorsText()}`);
});

test('the finder answers by POST, keeps what was asked for, and shows no professional line', async (t) => {
  const { url } = await startInvented(t);
  const response = await fetch(`${url}/hr/help`, {
    method: 'POST',
    body: new URLSearchParams({ country: 'NL', need: 'talk', place: '<b>Utrecht', language: '' }),
  });
  const html = await response.text();
  assert.equal(response.status, 200);
  assert.match(html, /CoMensha/);
  assert.match(html, /value="&lt;b&gt;Utrecht"/);
  assert.equal(response.headers.get('cache-control'), 'no-store');
  const sweden = await (await fetch(`${url}/help/se`)).text();
  assert.match(sweden, /020 50 50 50/);
  assert.doesNotMatch(sweden, /020 390 000|020 35 40 40/);
});

test('who reads of rights in a country finds who helps there, or what exists instead', async (t) => {
  const { url } = await startInvented(t);
  const countries = readdirSync(new URL('../../../../content/laws/', import.meta.url)).flatMap(
    (file) => /^([A-Z]{2})\.json$/.exec(file)?.[1]?.toLowerCase() ?? [],
  );
  assert.ok(countries.includes('is'));
  for (const country of countries.filter((code) => code !== 'eu')) {
    const rights = await (await fetch(`${url}/rights/${country}`)).text();
    const [, near = ''] = /href="([^"]*)"\s+data-near/.exec(rights) ?? [];
    assert.equal(near, `/help/${country}`);
    const help = await fetch(url + near);
    assert.equal(help.status, 200, near);
    if (country === 'is') assert.match(await help.text(), /No checked help line[\s\S]*In all of Europe/);
  }
});
