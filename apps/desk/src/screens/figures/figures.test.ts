import '../../fixtures/english.ts';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { buildCaseFile, type Version } from '@heed/domain/casework';
import { type CodedRecord, codingFaults, codingFor, codingShape } from '@heed/domain/figures';
import { checkRecord } from '@heed/domain/htcds';
import * as v from 'valibot';
import { emptyBody } from '../../model/case/forms.ts';
import { prefill } from '../../model/case/prefill.ts';
import { axisOf, byYears, countsBy, cross } from '../../model/figures/axes.ts';
import { flatColumns, groupName, rowsOf } from '../../model/figures/flat.ts';
import { csvIn, notesOn } from './take.ts';

const file = new URL('../../../../../content/coding/coding.json', import.meta.url);
const coding = codingFor(v.parse(codingShape, JSON.parse(readFileSync(file, 'utf8'))), ['Split']);
const column = (id: string) => coding.columns.find((candidate) => candidate.id === id)!;
const record = (year: number, values: Record<string, string[]>): CodedRecord => ({
  version: 1,
  coding: coding.version,
  year,
  values,
});
const records = [
  record(2024, { status: ['presumed'], form: ['prostitution'], sex: ['female'], age: ['18-24'] }),
  record(2025, {
    status: ['presumed'],
    form: ['prostitution', 'remote'],
    sex: ['female'],
    control: ['debt', 'movement'],
  }),
  record(2025, { status: ['identified'], form: ['labour'], sex: ['male'], age: ['35-49'] }),
];

test('a case file proposes codes that the coding has, and none where nothing is written', () => {
  const entry = (kind: string, body: object): Version =>
    ({
      id: kind,
      by: null,
      version: 1,
      kind,
      thing: kind.padEnd(32, '0'),
      replaces: [],
      at: 1,
      body: { ...emptyBody(kind as never, '2026-03-01'), ...body },
    }) as unknown as Version;
  const now = buildCaseFile([
    entry('person', {
      gender: 'trans-woman',
      born: '2010-05',
      citizenship: ['UA', 'RO'],
      forms: ['remote-interactive'],
    }),
    entry('assessment', {
      adult: false,
      acts: ['harbouring'],
      purposes: ['sexual-exploitation'],
      verdict: 'presumed-victim',
    }),
    entry('need', { need: 'shelter', state: 'met' }),
    entry('referral', { state: 'done' }),
    entry('closing', { outcome: 'goal-reached' }),
  ]);
  const codes = prefill(now, { country: 'HR', year: 2026 });
  assert.deepEqual(codingFaults({ values: codes }, coding), []);
  assert.deepEqual(codes, {
    status: ['presumed'],
    act: ['harbouring'],
    means: ['child'],
    purpose: ['sexual-exploitation'],
    form: ['remote'],
    sex: ['female'],
    age: ['16-17'],
    citizenship: ['eu'],
    services: ['shelter'],
    referrals: ['done'],
    outcome: ['goal-reached'],
  });
  assert.deepEqual(prefill(buildCaseFile([]), { country: 'HR', year: 2026 }), {});
});

test('a column of many values stands once for each of them', () => {
  const columns = [column('sex'), column('form')];
  assert.ok(flatColumns(columns).includes('form-remote'));
  assert.deepEqual(rowsOf(records, { from: 2025, to: 2025 }, columns), [
    { sex: 'female', 'form-prostitution': 'yes', 'form-remote': 'yes' },
    { sex: 'male', 'form-labour': 'yes' },
  ]);
});

test('groups are called by their labels', () => {
  assert.equal(
    groupName({ age: '18-24', 'control-threats-family': 'yes' }, coding),
    'Age group: 18 to 24, How controlled: Threats against children or family',
  );
  assert.equal(groupName({}, coding), '');
});

test('counts and crosses say how many have each value, how many none, and by year', () => {
  assert.deepEqual(countsBy(records, axisOf(column('form'))), [
    { label: 'In prostitution', count: 2 },
    { label: 'Through a camera or remotely', count: 1 },
    { label: 'Forced labour or services', count: 1 },
  ]);
  assert.deepEqual(cross(records, axisOf(column('sex')), axisOf(column('age'))), {
    heads: ['18 to 24', '35 to 49', 'Not known'],
    rows: [
      { label: 'Female', counts: [1, 0, 1] },
      { label: 'Male', counts: [0, 1, 0] },
    ],
  });
  assert.deepEqual(cross(records, axisOf(column('control')), byYears([2024, 2025], 'Year')), {
    heads: ['2024', '2025'],
    rows: [
      { label: 'Debt', counts: [0, 1] },
      { label: 'Restricts where the person goes', counts: [0, 1] },
      { label: 'Not known', counts: [1, 1] },
    ],
  });
});

test('records in the words of HTCDS are judged by its field list, and what has no word there is said', () => {
  const [head = '', ...lines] = csvIn(records, coding, 'htcds').trim().split(/\r?\n/);
  const cellsOf = (line: string) =>
    line
      .replace(/^\uFEFF/, '')
      .split(',')
      .map((cell) => cell.replace(/^"|"$/g, ''));
  const columns = cellsOf(head);
  assert.equal(lines.length, 3);
  for (const line of lines) {
    const cells = cellsOf(line);
    const row = Object.fromEntries(columns.map((name, at) => [name, cells[at]]));
    const checked = checkRecord(row);
    assert.ok(checked.ok, JSON.stringify(checked));
  }
  const { without, notes } = JSON.parse(notesOn(records, coding, 'htcds'));
  assert.deepEqual(without, [
    { code: 'age: 18-24', records: 1 },
    { code: 'age: 35-49', records: 1 },
  ]);
  assert.ok(notes.length > 0);
});

test('every mapping to HTCDS is a field and a value of its list', () => {
  for (const { id, values } of coding.columns)
    for (const { code, map } of values) {
      if (map.htcds === undefined) continue;
      const [field = '', value] = map.htcds.split('=');
      assert.ok(checkRecord({ [field]: value }).ok, `${id} ${code}`);
    }
});
