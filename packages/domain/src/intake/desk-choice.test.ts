import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseDesk, type DeskOption } from './desk-choice.ts';
import { doors } from './door.ts';

const harbour: DeskOption = {
  ...{ id: 'harbour', kind: 'ngo', languages: ['en', 'hr'] },
  ...{ hasInterpreters: true, answerBy: 20 },
};
const lantern: DeskOption = {
  id: 'lantern',
  kind: 'sex-worker-organisation',
  languages: ['en', 'pt-BR'],
  hasInterpreters: false,
  answerBy: 10,
};
const advice: DeskOption = {
  id: 'advice',
  kind: 'advice',
  languages: ['en', 'th'],
  hasInterpreters: false,
  answerBy: 1,
};
const all = [harbour, lantern, advice];

test('being understood goes before an early answer, and the reason says so', () => {
  assert.deepEqual(chooseDesk('self', 'hr', all), { id: 'harbour', reasons: ['kind', 'language'] });
  assert.deepEqual(chooseDesk('saw', 'pt', all), { id: 'lantern', reasons: ['language', 'soonest'] });
  assert.deepEqual(chooseDesk('talk', 'en', all), { id: 'lantern', reasons: ['soonest'] });
});

test('who sells sex finds the desk of sex workers where it understands her, else one that does', () => {
  assert.deepEqual(chooseDesk('sells', 'en', all), { id: 'lantern', reasons: ['kind', 'soonest'] });
  assert.deepEqual(chooseDesk('sells', 'hr', all), { id: 'harbour', reasons: ['language'] });
  assert.equal(chooseDesk('sells', 'uk', all)?.id, 'harbour');
  const interpreted = { ...lantern, hasInterpreters: true };
  assert.equal(chooseDesk('sells', 'hr', [harbour, interpreted])?.id, 'lantern');
});

test('at no door is a desk chosen that nobody understands, while another one has interpreters', () => {
  for (const door of doors) assert.equal(chooseDesk(door, 'ro', all)?.id, 'harbour', door);
});

test('a desk that promises no answer comes last, whatever else speaks for it', () => {
  const closed = { ...lantern, answerBy: null };
  assert.equal(chooseDesk('sells', 'pt-BR', [closed, harbour])?.id, 'harbour');
  assert.deepEqual(chooseDesk('self', 'uk', [{ ...harbour, answerBy: null }, closed])?.id, 'harbour');
});

test('a desk that takes no report is chosen only where there is no other', () => {
  for (const door of doors) assert.notEqual(chooseDesk(door, 'th', all)?.id, 'advice');
  assert.deepEqual(chooseDesk('self', 'en', [advice]), { id: 'advice', reasons: [] });
  assert.equal(chooseDesk('self', 'en', []), null);
});

test('no reason is given that is as true of every other desk', () => {
  const twin = { ...harbour, id: 'twin' };
  assert.deepEqual(chooseDesk('self', 'hr', [harbour, twin]), { id: 'harbour', reasons: [] });
});
