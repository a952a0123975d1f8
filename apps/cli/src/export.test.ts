import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { formatCases, versionsOf } from '@heed/domain/casework';
import { checkExport } from '@heed/domain/htcds';
import { commandFile } from '../../../tests/program.ts';
import { inventedCases } from './invented-cases.ts';

function heed(
  t: { after(end: () => void): void },
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'heed-export-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandFile, 'export', ...args], {
    encoding: 'utf8',
    cwd: folder,
    input: files['-'] ?? '',
    env: { ...process.env, INIT_CWD: folder, HEED_DATA: join(folder, 'data') },
  });
  return { code: status, out: stdout, error: stderr };
}

const exported = formatCases(
  inventedCases().map(({ file, ...exportedCase }) => ({ ...exportedCase, entries: versionsOf(file) })),
);

test('the invented cases are records that keep to the field list', (t) => {
  const { code, out, error } = heed(t, ['htcds', '--json']);
  assert.equal(code, 0, error);
  assert.match(error, /These cases are invented/);
  const htcdsExport = JSON.parse(out);
  assert.equal(htcdsExport.records.length, 3);
  assert.deepEqual(checkExport(htcdsExport), []);
  assert.deepEqual(
    htcdsExport.records.map((record: Record<string, unknown>) => [
      record.vic_TraffickingStatus,
      record.cas_Status,
    ]),
    [
      ['PossibleVictimOfTrafficking', 'Active'],
      ['NotAVictimOfTrafficking', 'Closed'],
      [undefined, 'Active'],
    ],
  );
  assert.doesNotMatch(out, /Ana|Bo \(|ana@|passport|nurse/);
});

test(
  'a file of a desk gives the same; names go along for the recipient whom a consent names, and for ' +
    'no other',
  (t) => {
    const files = { 'cases.json': `\uFEFF${exported}` };
    const plain = heed(t, ['htcds', '--json', 'cases.json'], files);
    assert.equal(plain.code, 0, plain.error);
    assert.equal(plain.error, '');
    assert.deepEqual(JSON.parse(plain.out), JSON.parse(heed(t, ['htcds', '--json']).out));
    const recordsFor = (name: string) =>
      JSON.parse(heed(t, ['htcds', '--json', '--names-for', name, 'cases.json'], files).out).records;
    assert.deepEqual(
      recordsFor('Quay House (invented)').map((record: Record<string, unknown>) => [
        record.prs_FirstName,
        record.con_Consent,
        record.prs_Email,
      ]),
      [
        ['Ana (invented)', true, undefined],
        [undefined, false, undefined],
        [undefined, false, undefined],
      ],
    );
    assert.doesNotMatch(JSON.stringify(recordsFor('Another')), /Ana/);
  },
);

test('without --json it is told in sentences', (t) => {
  const { code, out } = heed(t, ['htcds', '-'], { '-': exported });
  assert.equal(code, 0);
  assert.match(out, /^3 records of HTCDS 2\.0\. --json prints them\.$/m);
  assert.match(out, /^- vic_MethodsOfControl: no-value \(1\)$/m);
});

test('what cannot be read is refused as wrong use, says what to do, and prints nothing else', (t) => {
  const use = (args: readonly string[], text = '') => heed(t, args, { 'a.json': text });
  const broken = JSON.parse(exported);
  broken.cases[1].entries[0].kind = 'nothing';
  const refusals: readonly [ReturnType<typeof heed>, RegExp][] = [
    [use([]), /Say 'heed export htcds FILE'/],
    [use(['pdf']), /Say 'heed export htcds FILE'/],
    [use(['htcds', 'none.json']), /Cannot read none\.json: is it there/],
    [use(['htcds', 'a.json'], 'not json'), /a\.json: it is not JSON\. Export the cases at the desk/],
    [use(['htcds', 'a.json'], '[]'), /a\.json: .*is this a file of cases/],
    [use(['htcds', 'a.json'], JSON.stringify(broken)), /cases\.1\.entries\.0: is no entry/],
    [use(['htcds', 'a.json', 'b.json']), /too many words/],
  ];
  for (const [{ code, out, error }, says] of refusals) {
    assert.match(error, says);
    assert.equal(code, 2, String(says));
    assert.equal(out, '');
    assert.doesNotMatch(error, /\n\s+at /);
  }
});

test('the file list of the standard stands in the project with its source and licence', () => {
  const text = readFileSync(new URL('../../../packages/domain/src/htcds/fields.ts', import.meta.url), 'utf8');
  assert.match(text, /UNMigration\/HTCDS[\s\S]*CC BY 4\.0/);
});
