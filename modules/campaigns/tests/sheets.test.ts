// Printed sheets of a batch.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePrint } from '../../../apps/server/src/booklets/printed.ts';
import { startInvented } from '../../../tests/invented.ts';

test('sheets of a batch lead to its short path, in the language of the sheet', async (t) => {
  const { deployment, port } = await startInvented(t, { origins: ['https://heed.example.org'] });
  const { campaigns } = deployment.storage;
  const get = (path: string) => fetch(`http://localhost:${port}${path}`);
  const pdf = async (path: string) => {
    const response = await get(path);
    assert.equal(response.status, 200, path);
    return parsePrint(new Uint8Array(await response.arrayBuffer()));
  };
  const plan = {
    name: 'May',
    audience: 'everybody',
    place: 'Zagreb',
    language: 'hr',
    page: '/signs',
  } as const;
  const campaign = await campaigns.make(plan);
  assert.ok(campaign.ok);
  await campaigns.addBatch(campaign.id, { code: 'cdfghj', label: 'posters' });
  for (const kind of ['poster', 'strip']) {
    const textOf = async (path: string) => (await pdf(path)).text.replace(/\s/g, '');
    assert.match(
      await textOf(`/booklets/hr/hr/${kind}.pdf?batch=cdfghj`),
      /heed\.example\.org\/c\/cdfghj/,
      kind,
    );
    assert.match(
      await textOf(`/booklets/hr/en/${kind}.pdf?batch=cdfghj`),
      /heed\.example\.org\/en\/c\/cdfghj/,
      kind,
    );
    assert.doesNotMatch(await textOf(`/booklets/hr/hr/${kind}.pdf`), /\/c\//, kind);
  }
  for (const path of ['card.pdf?batch=cdfghj', 'poster.pdf?batch=cccccc', 'strip.pdf?batch='])
    assert.equal((await get(`/booklets/hr/hr/${path}`)).status, 404, path);
  await campaigns.end(campaign.id);
  assert.equal((await get('/booklets/hr/hr/poster.pdf?batch=cdfghj')).status, 404);
});
