import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchLanguage, SearchWords } from '@heed/content/search/words';
import { makeSuggester } from './topics.ts';

const words: SearchWords = {
  topics: {
    danger: { pages: ['/help', '/safe-use'], pinned: 'danger' },
    minor: { pages: ['/help'], pinned: 'under-18' },
    health: { pages: ['/health'] },
    job: { pages: ['/offer', '/check'] },
    proof: { pages: ['/deposit'] },
  },
  languages: {},
};
const language: SearchLanguage = {
  language: 'en',
  state: 'draft',
  skip: ['the', 'of', 'i', 'am', 'and', 'a'],
  places: { HR: ['zagreb*'] },
  topics: {
    danger: ['hit me', 'knife'],
    minor: ['i am <18'],
    health: ['condom*', 'doctor'],
    job: ['job', 'contract abroad'],
    proof: ['contract', 'keep contract'],
  },
};
const tokenize = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
const { suggest, telling } = makeSuggester(words, language, tokenize);
const paths = (query: string) => suggest(tokenize(query)).paths;

test('all words of a phrase are needed, in any order, and a star stands for endings', () => {
  assert.deepEqual(paths('me he hit'), ['/help', '/safe-use']);
  assert.deepEqual(paths('he ran to the wall'), []);
  assert.deepEqual(paths('Condoms'), ['/health']);
  assert.deepEqual(
    paths('he hit a job'),
    ['/offer', '/help', '/check', '/safe-use'],
    'half a phrase comes after',
  );
  assert.deepEqual(
    suggest(tokenize('he hit a job')).pinned,
    [],
    'half a phrase pins nothing beside a whole one',
  );
});

test('the longer phrase goes first; of subjects that fit as well the first page of each', () => {
  assert.deepEqual(paths('keep my contract and a job'), ['/deposit', '/offer', '/check']);
  assert.deepEqual(paths('contract for a job'), ['/offer', '/deposit', '/check']);
});

test('what is pinned goes before longer phrases', () => {
  const { pinned, paths: suggestedPaths } = suggest(tokenize('keep contract knife'));
  assert.deepEqual(pinned, ['danger']);
  assert.equal(suggestedPaths[0], '/help');
});

test('an age below 18 is a number of years, no year and no price', () => {
  const pinned = (query: string) => suggest(tokenize(query)).pinned;
  assert.deepEqual(pinned('i am 16'), ['under-18']);
  for (const query of ['i am 18', 'i am 2', 'i am 1600', 'am 16']) assert.deepEqual(pinned(query), [], query);
});

test('slips, forms and parts of words count after what fits; a place names its country', () => {
  for (const word of ['condmos', 'doctors', 'femidomcondoms', 'knifes and doctr'])
    assert.ok(paths(word).includes('/health'), word);
  assert.deepEqual(paths('he hit somebody'), ['/help', '/safe-use']);
  assert.deepEqual(paths('con doc kni'), []);
  assert.deepEqual(paths('cnodmo'), [], 'two slips are another word');
  assert.deepEqual(paths('condmos and a job'), ['/offer', '/health', '/check']);
  for (const slip of ['condmos', 'condms', 'cundoms']) assert.ok(paths(slip).includes('/health'), slip);
  assert.equal(suggest(['Zagrebu']).country, 'HR');
  assert.equal(suggest(['Split']).country, null);
});

test('a word that a phrase has twice is typed twice', () => {
  const topics = { danger: ['tự tử'], health: ['doctor'] };
  const vietnamese = makeSuggester(words, { ...language, topics }, tokenize);
  assert.deepEqual(vietnamese.suggest(['doctor', 'tu', 'tu']).pinned, ['danger']);
  assert.deepEqual(vietnamese.suggest(['doctor', 'tu', 'van']).pinned, []);
});

test('words that say nothing are left out, unless nothing else was typed', () => {
  assert.deepEqual(telling(['signs', 'of', 'The']), ['signs']);
  assert.deepEqual(telling(['of', 'the']), ['of', 'the']);
});

test('scripts without spaces are found within the query', () => {
  const thai = makeSuggester(words, { ...language, topics: { health: ['ถุงยาง'] } }, tokenize);
  assert.deepEqual(thai.suggest(['ฉัน', 'ถุง', 'ยางแตก']).paths, ['/health']);
});

test('who is afraid to be killed is not answered as one who wants to die: the closer words count', () => {
  const topics = { danger: ['ubiti me'], suicide: ['ubiti se'] };
  const pinning: SearchWords = {
    ...words,
    topics: { ...words.topics, suicide: { pages: ['/tonight'], pinned: 'suicide' } },
  };
  const croatian = makeSuggester(pinning, { ...language, topics }, tokenize);
  const pinned = (query: string) => croatian.suggest(tokenize(query)).pinned;
  assert.deepEqual(pinned('bojim se da će me ubiti'), ['danger']);
  assert.deepEqual(pinned('želim se ubiti'), ['suicide']);
  assert.deepEqual(pinned('ubiti se želim, jer će me ubiti'), ['danger', 'suicide']);
});
