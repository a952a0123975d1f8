import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { makeIndex } from './index.ts';

const documents = [
  { path: '/help/pl', title: 'Pomoc: Polska', text: 'KCIK, Warszawa. Ktoś do rozmowy. Łódź i Kraków też.' },
  {
    path: '/health',
    title: 'Your health',
    text: 'Tests and protection. Most infections can be cured, and all can be treated.',
  },
  {
    path: '/rights/hr',
    title: 'Prava: Hrvatska',
    text: 'Žrtva ima pravo na vrijeme za oporavak i razmišljanje.',
  },
];
const paths = async (query: string, locale = 'en') =>
  (await makeIndex(locale, documents)).find(query).hits.map(({ path }) => path);

test('what is typed without marks, with errors, or only begun is found', async () => {
  assert.deepEqual(await paths('lodz'), ['/help/pl']);
  assert.deepEqual(await paths('zrtva', 'hr'), ['/rights/hr']);
  assert.deepEqual(await paths('infektions'), ['/health']);
  assert.deepEqual(await paths('protec'), ['/health']);
  assert.deepEqual(await paths('HEALTH'), ['/health']);
  assert.deepEqual(await paths('xyzzy'), []);
  assert.deepEqual(await paths('  '), []);
});

test('languages without spaces are found by their words', async () => {
  const text = 'คุณสามารถขอความช่วยเหลือได้';
  const thai = await makeIndex('th', [{ path: '/a', title: 'ความช่วยเหลือ', text }]);
  assert.equal(thai.find('ช่วยเหลือ').hits.length, 1);
  const chinese = await makeIndex('zh-Hans', [{ path: '/a', title: '帮助', text: '你可以在这里寻求帮助' }]);
  assert.equal(chinese.find('帮助').hits.length, 1);
});

test('an excerpt stands around the word, cut between words', async () => {
  const long = await makeIndex('en', [
    { path: '/a', title: 'A', text: `${'before '.repeat(60)}needle ${'after '.repeat(60)}` },
  ]);
  assert.match(long.find('needle').hits[0]?.excerpt ?? '', /^… before .*needle after .*after …$/);
});

test('more words than a person types, and longer ones, are cut', async () => {
  assert.deepEqual(await paths('one two three four five six health'), []);
  assert.deepEqual(await paths('health health health health health health xyzzy'), ['/health']);
});

test('what matches as typed comes without what is only like it', async () => {
  const index = await makeIndex('en', [
    { path: '/a', title: 'A', text: 'shelter' },
    { path: '/b', title: 'B', text: 'sheltar' },
  ]);
  assert.deepEqual(
    index.find('shelter').hits.map(({ path }) => path),
    ['/a'],
  );
  assert.equal(index.find('sheltor').hits.length, 2);
});

test('nothing that somebody types makes the search throw', async () => {
  const index = await makeIndex('en', documents);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => {
      assert.ok(Array.isArray(index.find(query).hits));
    }),
  );
});
