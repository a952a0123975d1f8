import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWords } from '@heed/content/messages/words';
import { type Recordings, recordingsOf } from '@heed/content/recordings/recordings';
import { sampleContext, sampleNow, sampleOrganisation, samplePages } from '../../sample.ts';
import type { PageContext } from '../context.ts';
import { wordsOf } from '../search/words.ts';
import { players } from './recording.ts';

const words = readWords(new URL('../../../../content/messages/', import.meta.url));
const about = (by: 'person' | 'computer') => ({ by, on: '2026-11-25', bytes: 456_056 });
const recordings = (files: Recordings['files']): Recordings => ({
  languages: { csq: { name: 'Hrvatski znakovni jezik', sign: true } },
  files,
});

test('a computer is heard where no person spoke, and signs stand beside either', () => {
  const files = {
    'hr/home.mp3': about('computer'),
    'nl/home.mp3': about('computer'),
    'csq/home.mp4': about('person'),
  };
  const sourcesIn = (all: Recordings['files'], path = '/') =>
    recordingsOf(recordings(all), path, 'hr').map(({ src }) => src);
  assert.deepEqual(sourcesIn(files), ['/media/recordings/hr/home.mp3', '/media/recordings/csq/home.mp4']);
  assert.deepEqual(sourcesIn({ ...files, 'hr/home.ogg': about('person') }), [
    '/media/recordings/csq/home.mp4',
    '/media/recordings/hr/home.ogg',
  ]);
  assert.deepEqual(sourcesIn({ 'hr/rights-hr.mp3': about('computer') }, '/rights/hr'), [
    '/media/recordings/hr/rights-hr.mp3',
  ]);
  assert.deepEqual(sourcesIn(files, '/help'), []);
});

test('a player says how much it loads and who speaks, and loads nothing by itself', () => {
  const context = sampleContext(words, 'en', '/', {
    recordings: recordingsOf(recordings({ 'en/home.mp3': about('computer') }), '/', 'en'),
  });
  const player = String(players(context));
  assert.match(
    player,
    /^<details class="listen" data-unspoken><summary>Listen to this page <small>0\.5 MB<\/small><\/summary>/,
  );
  assert.match(player, /Spoken by a computer on .+<audio controls preload="none"/);
  assert.doesNotMatch(player, /autoplay|open|<script/);
});

test('what is spoken holds no promise, no name and no number of an organisation but 112', () => {
  const spoken = (change: Partial<PageContext>) => {
    const { home, help, check } = samplePages(words, 'en', change);
    return [home, help, check].map((page) => wordsOf(String(page), true).text);
  };
  const here = spoken({});
  for (const text of here) {
    assert.deepEqual([...new Set(text.match(/\d[\d ]+\d/g))], ['112']);
    assert.ok(text.length > 300);
    for (const { name } of sampleOrganisation.desks) assert.ok(!text.includes(name));
  }
  const others = {
    ...sampleOrganisation,
    desks: sampleOrganisation.desks.map((desk) => ({ ...desk, name: 'Other' })),
  };
  assert.deepEqual(spoken({ organisation: others, promises: {}, now: sampleNow + 9e8 }), here);
  const ownRecordings = [{ src: '/media/recordings/en/home.mp3', sign: false, ...about('computer') }];
  assert.deepEqual(spoken({ recordings: ownRecordings }), here, 'a recording does not speak of itself');
});
