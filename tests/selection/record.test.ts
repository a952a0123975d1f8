import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import type { ImportGraph } from './imports.ts';
import { gatherNotes } from './record.ts';

const texts: Record<string, string> = { 'keeper.ts': 'const cache = new Map<string, string>();\n' };
const imports: Record<string, string[]> = { 'keeper.ts': ['maker.ts'] };
const graph = {
  readText: (path: string) => texts[path] ?? '',
  findReachable: (starts: Iterable<string>) => {
    const reached = new Set(starts);
    for (const path of reached) for (const next of imports[path] ?? []) reached.add(next);
    return reached;
  },
} as ImportGraph;

test('what ran, was asked for and read belongs to its file', () => {
  const { files, reads, shared } = gatherNotes(
    [
      [
        { file: 'a.test.ts', phase: 'load', ran: ['one.ts'] },
        { file: 'a.test.ts', address: '/assets/page.js' },
        { module: 'reader.ts', read: 'docs/' },
        { module: 'maker.ts', shared: ['seal.ts'] },
        { file: 'a.test.ts', phase: 'run', ran: ['two.ts'] },
      ],
      [
        { file: 'a.test.ts', started: '9-0', entry: 'main.ts' },
        { file: 'a.test.ts', ended: '9-0', ran: ['main.ts'] },
      ],
    ],
    graph,
  );
  assert.deepEqual(files['a.test.ts'], {
    ran: ['one.ts', 'two.ts', 'main.ts'],
    addresses: ['/assets/page.js'],
    programs: [],
    reads: [],
  });
  assert.deepEqual(reads, { 'reader.ts': ['docs/'] });
  assert.deepEqual(shared, { 'maker.ts': ['seal.ts'] });
});

test('a process that was killed counts as all that its program could reach', () => {
  const { files } = gatherNotes(
    [
      [{ file: 'a.test.ts', started: '9-0', entry: 'main.ts' }],
      [{ file: 'a.test.ts', phase: 'run', ran: [] }],
    ],
    graph,
  );
  assert.deepEqual(files['a.test.ts']?.programs, ['main.ts']);
});

test('what an earlier file made run may answer a later one from memory', () => {
  const { files } = gatherNotes(
    [
      [
        { file: 'a.test.ts', phase: 'run', ran: ['keeper.ts', 'maker.ts', 'other.ts'] },
        { file: 'b.test.ts', phase: 'run', ran: ['keeper.ts'] },
      ],
    ],
    graph,
  );
  assert.deepEqual(files['b.test.ts']?.ran, ['keeper.ts', 'maker.ts']);
});

test('a file that did not come to its end is unknown', () => {
  const { files } = gatherNotes([[{ file: 'a.test.ts', phase: 'load', ran: ['one.ts'] }]], graph);
  assert.deepEqual(files, {});
});
