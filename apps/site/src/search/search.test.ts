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
  { path: '/rights/hr', title: 'Prava: Hrvatska', text: 'Žrtva ima pravo na vrijeme za oporavak i razmišljanje.' },
];
const paths = (query: string, locale = 'en') =>
  makeIndex(locale, documents)
    .find(query)
    .map(({ path }) => path);

test('what is typed without marks, with errors, or only begun is found', () => {
  assert.deepEqual(paths('lodz'), ['/help/pl']);
  assert.deepEqual(paths('zrtva', 'hr'), ['/rights/hr']);
  assert.deepEqual(paths('infektions'), ['/health']);
  assert.deepEqual(paths('protec'), ['/health']);
  assert.deepEqual(paths('HEALTH'), ['/health']);
  assert.deepEqual(paths('xyzzy'), []);
  assert.deepEqual(paths('  '), []);
});

test('languages without spaces are found by their words', () => {
  const thai = makeIndex('th', [{ path: '/a', title: 'ความช่วยเหลือ', text: 'คุณสามารถขอความช่วยเหลือได้' }]);
  assert.equal(thai.find('ช่วยเหลือ').length, 1);
  const chinese = makeIndex('zh-Hans', [{ path: '/a', title: '帮助', text: '你可以在这里寻求帮助' }]);
  assert.equal(chinese.find('帮助').length, 1);
});

test('an excerpt stands around the word, cut between words', () => {
  const long = makeIndex('en', [
    { path: '/a', title: 'A', text: `${'before '.repeat(60)}needle ${'after '.repeat(60)}` },
  ]);
  assert.match(long.find('needle')[0]?.excerpt ?? '', /^… before .*needle after .*after …$/);
});

test('nothing that somebody types makes the search throw', () => {
  const index = makeIndex('en', documents);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => {
      assert.ok(Array.isArray(index.find(query)));
    }),
  );
});
