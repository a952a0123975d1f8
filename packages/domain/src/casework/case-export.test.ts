import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCaseFile, factsOf, formatCases, readCases, versionsOf } from './index.ts';

const id = (n: number) => String(n).padStart(32, '0');

test('consent counts for the named recipient alone, and acting for a life is no consent', () => {
  const entry = (n: number, kind: string, body: unknown) =>
    ({ version: 1, kind, thing: id(n), replaces: [], at: n, id: id(n), by: null, body }) as never;
  const to = { kind: 'organisation', id: '', name: 'Institute, example.org' } as const;
  const consent = {
    purpose: 'research',
    recipient: to,
    parts: ['name'],
    withhold: [],
    given: '2026-11-01',
    ...{ giver: 'person', giverName: '', right: '', reason: '' },
    how: 'said',
    until: null,
    withdrawn: null,
  };
  const now = Date.parse('2026-11-25T12:00:00Z');
  const acted = {
    reason: 'life',
    act: 'rang',
    told: 'told-first',
    why: 'knife',
    at: now - 1000,
    review: null,
  };
  const file = buildCaseFile([entry(1, 'consent', consent), entry(2, 'exception', acted)]);
  const agreed = (recipient: typeof to | null) =>
    factsOf(file, { desk: 'Harbour', openedOn: '2026-11-01', to: recipient, now }).agreed;
  assert.deepEqual(agreed(to), { any: true, name: true, contact: false });
  assert.deepEqual(agreed({ ...to, name: 'Another' as never }), { any: false, name: false, contact: false });
  assert.deepEqual(agreed(null), { any: false, name: false, contact: false });
});

test('an exported case is read again as it was; what is none is named by its place', () => {
  const task = { title: 'Ring the shelter', due: null, assignee: null, repeat: '', done: null } as const;
  const first = {
    version: 1,
    kind: 'task',
    thing: id(1),
    replaces: [],
    at: 5,
    id: id(1),
    by: id(7),
    body: task,
  } as const;
  const second = { ...first, id: id(2), replaces: [id(1)], at: 6, body: { ...task, title: 'Ring again' } };
  const file = buildCaseFile([first, second]);
  const one = { desk: 'Harbour', begun: '2026-11-01', entries: versionsOf(file) };
  assert.deepEqual(readCases(JSON.parse(formatCases([one]))), {
    ok: true,
    cases: [{ desk: 'Harbour', begun: '2026-11-01', file }],
  });
  const fault = (value: unknown) => {
    const read = readCases(value);
    return read.ok ? null : read.fault.field;
  };
  assert.equal(fault([]), 'format');
  assert.equal(fault({ format: 'heed-cases', version: 2, cases: [] }), 'version');
  const broken = { ...one, entries: [first, { ...second, kind: 'nothing' }] };
  assert.equal(fault({ format: 'heed-cases', version: 1, cases: [one, broken] }), 'cases.1.entries.1');
  assert.equal(
    fault({ format: 'heed-cases', version: 1, cases: [{ ...one, begun: 'soon' }] }),
    'cases.0.begun',
  );
});
