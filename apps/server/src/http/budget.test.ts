import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { makeBudget, type Uploader } from './budget.ts';

const now = Date.parse('2026-11-25T10:00:00Z');
const megabyte = 1_000_000;
const minute = 60_000;
const from = (source: string): Uploader => ({ use: 'report', source });

/** How many uploads of `bytes` fit, one after the other. */
function fitting(budget: ReturnType<typeof makeBudget>, by: Uploader, bytes: number, at = now): string[] {
  const ids: string[] = [];
  for (;;) {
    const id = `${by.source}-${bytes}-${ids.length}`;
    if (!budget.take(id, by, bytes, at)) return ids;
    ids.push(id);
  }
}

test(
  'one source takes two fifths of what is there for reports, and what is begun counts before it ' + 'arrives',
  () => {
    const budget = makeBudget(2000 * megabyte);
    assert.equal(fitting(budget, from('flood'), 50 * megabyte).length, 7);
    assert.ok(budget.take('photo', from('person'), 4 * megabyte, now));
  },
);

test('many sources together leave room for the photo of another', () => {
  const budget = makeBudget(2000 * megabyte);
  for (let source = 0; source < 20; source++) fitting(budget, from(`flood ${source}`), megabyte);
  assert.ok(budget.take('photo', from('person'), 2 * megabyte, now));
});

test('conversations and desks have room of their own, and no conversation takes it from the others', () => {
  const budget = makeBudget(2000 * megabyte);
  fitting(budget, from('flood'), megabyte);
  assert.equal(fitting(budget, { use: 'conversation', source: 'greedy' }, 50 * megabyte).length, 3);
  assert.ok(budget.take('reply', { use: 'conversation', source: 'other' }, 50 * megabyte, now));
  assert.ok(budget.take('answer', { use: 'desk', source: 'ana' }, 50 * megabyte, now));
});

test(
  'what a message named is forgotten after an hour; what none named counts for as long as it lies ' + 'there',
  () => {
    const budget = makeBudget(2000 * megabyte);
    const ids = fitting(budget, from('flood'), 50 * megabyte);
    assert.equal(budget.take('more', from('flood'), 50 * megabyte, now + 61 * minute), false);
    budget.bind(ids);
    assert.equal(budget.take('more', from('flood'), 50 * megabyte, now + 59 * minute), false);
    assert.ok(budget.take('more', from('flood'), 50 * megabyte, now + 61 * minute));
  },
);

test('only what nobody named for ten minutes may go, and of greedier sources alone', () => {
  const budget = makeBudget(2000 * megabyte);
  budget.take('small', from('quiet'), megabyte, now);
  const flood = fitting(budget, from('flood'), 50 * megabyte);
  budget.bind(flood.slice(0, 3));
  assert.deepEqual(budget.idle(from('person'), now + 9 * minute), []);
  budget.touch(flood[4]!, now + 9 * minute);
  const idle = budget.idle(from('person'), now + 11 * minute);
  assert.deepEqual(idle, [flood[3], ...flood.slice(5), 'small'], 'greediest first');
  assert.ok(
    !budget.idle(from('flood'), now + 11 * minute).includes('small'),
    'a flood sweeps nobody else away',
  );
});

test('no order of taking, growing and dropping passes the budget', () => {
  const step = fc.record({
    source: fc.nat(4),
    id: fc.nat(30),
    bytes: fc.nat(60 * megabyte),
    drop: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const budget = makeBudget(400 * megabyte);
      const there = new Map<string, number>();
      for (const { source, id, bytes, drop } of steps) {
        const name = `${source}-${id}`;
        if (drop) budget.drop(name);
        if (drop) there.delete(name);
        else if (budget.take(name, from(String(source)), bytes, now)) there.set(name, bytes);
        assert.ok([...there.values()].reduce((a, b) => a + b, 0) <= 200 * megabyte);
      }
    }),
  );
});
