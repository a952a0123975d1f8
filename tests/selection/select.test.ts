import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { ImportGraph } from './imports.ts';
import type { FileRecord, RunRecord } from './record.ts';
import { selectFiles } from './select.ts';

const nothing: FileRecord = { ran: [], addresses: [], programs: [], reads: [] };
const time = 'packages/domain/src/time/time.test.ts';
const boundaries = 'tests/boundaries.test.ts';
const files = [time, boundaries, 'tests/wordless.test.ts'];

const record: RunRecord = {
  commit: 'c0ffee',
  dirty: [],
  knownFiles: [
    'packages/domain/src/time/index.ts',
    'packages/domain/src/text/index.ts',
    'apps/site/src/page/browser.ts',
    'apps/desk/src/entries/desk.tsx',
    'apps/server/src/http/rate.ts',
  ],
  files: {
    [time]: { ...nothing, ran: ['packages/domain/src/time/index.ts'] },
    [boundaries]: nothing,
    'tests/wordless.test.ts': {
      ...nothing,
      ran: ['apps/server/src/http/rate.ts'],
      addresses: ['/assets/page.829106dc0c89c3f7.js'],
    },
  },
  reads: { 'tests/boundaries.test.ts': ['docs/decisions/', 'ARCHITECTURE.md'] },
  shared: { 'tests/demonstration.ts': ['modules/events/cli/invent-event.ts'] },
  atLoad: [],
};

const selectFor = (changed: string[], more: Partial<RunRecord> = {}, outdated: string[] = []) =>
  selectFiles(files, { changed, outdated }, { ...record, ...more }, new ImportGraph('.'));

test('a source selects the files in which a function of it ran, and itself a test', () => {
  assert.deepEqual(selectFor(['apps/server/src/http/rate.ts']).files, ['tests/wordless.test.ts']);
  assert.deepEqual(selectFor([time]).files, [time]);
  assert.deepEqual(selectFor([]).files, []);
});

test('a module of values selects the files in which a module ran that takes them', () => {
  const own = { ...record.files, [time]: { ...nothing, ran: ['packages/envelope/src/ballot-answers.ts'] } };
  const limits = 'packages/envelope/src/limits.ts';
  assert.ok(selectFor([limits], { files: own, knownFiles: [limits] }).files.includes(time));
  assert.ok(!selectFor([limits], { knownFiles: [limits] }).files.includes(time));
});

test('what ran while modules were evaluated selects the files that can reach it', () => {
  const rule = 'apps/server/src/cache.ts';
  assert.deepEqual(selectFor([rule], { knownFiles: [rule] }).files, []);
  assert.deepEqual(selectFor([rule], { knownFiles: [rule], atLoad: [rule] }).files, [
    'tests/wordless.test.ts',
  ]);
});

test('a script of a browser selects the files whose browsers asked for it', () => {
  assert.deepEqual(selectFor(['apps/site/src/page/browser.ts']).files, ['tests/wordless.test.ts']);
  assert.deepEqual(selectFor(['apps/desk/src/entries/desk.tsx']).files, []);
});

test('a document selects the files that read it, also by its folder', () => {
  assert.deepEqual(selectFor(['ARCHITECTURE.md']).files, [boundaries]);
  assert.deepEqual(selectFor(['docs/decisions/new.md']).files, [boundaries]);
  assert.deepEqual(selectFor(['docs/operating.md']).files, []);
});

test('what is made once for all selects each file that shares it', () => {
  const { files: selected } = selectFor(['modules/events/cli/invent-event.ts'], {
    knownFiles: [...record.knownFiles, 'modules/events/cli/invent-event.ts'],
  });
  assert.deepEqual(selected, ['tests/wordless.test.ts']);
});

test('without a record, and after a change of the tools, everything is run and that is said', () => {
  const withoutRecord = selectFiles(files, { changed: [], outdated: [] }, null, new ImportGraph('.'));
  assert.deepEqual(withoutRecord.files, files);
  assert.match(withoutRecord.remarks.join(), /everything is run/);
  for (const path of ['package-lock.json', 'tsconfig.base.json', 'apps/cli/src/build.ts', 'tests/run.ts']) {
    const { files: selected, remarks } = selectFor([path]);
    assert.deepEqual(selected, files, path);
    assert.match(remarks.join(), /everything is run/);
  }
});

test('content and migrations select all that could reach them', () => {
  const { files: selected, remarks } = selectFor(['content/laws/HR.json']);
  assert.deepEqual(selected, ['tests/wordless.test.ts']);
  assert.match(remarks.join(), /content\/ changed: everything is run/);
  const migration = 'packages/storage/src/sql/migrations.ts';
  assert.deepEqual(selectFor([migration]).files, ['tests/wordless.test.ts']);
});

test('a file that the record does not know is run, and a new source by what could reach it', () => {
  const [first, ...others] = Object.entries(record.files);
  assert.deepEqual(selectFor([], { files: Object.fromEntries(others) }).files, [first![0]]);
  assert.deepEqual(selectFor(['packages/domain/src/text/index.ts'], { knownFiles: [] }).files, [
    'tests/wordless.test.ts',
  ]);
});

test('a record older than the reference is judged by what could be reached', () => {
  const changed = ['apps/server/src/entries/serve.ts'];
  const knownFiles = [...record.knownFiles, ...changed];
  assert.deepEqual(selectFor(changed, { knownFiles }).files, []);
  const outdated = selectFor(changed, { knownFiles }, ['apps/server/src/http/rate.ts']);
  assert.deepEqual(outdated.files, ['tests/wordless.test.ts']);
});

test('a program that may read any file selects its test always', () => {
  const own = { ...record.files, [time]: { ...nothing, programs: [''] } };
  assert.deepEqual(selectFor([], { files: own }).files, [time]);
});
