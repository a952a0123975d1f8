import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, test } from 'node:test';
import type { Body } from '@heed/domain/casework';
import { features } from '../features.ts';
import { type DeskSession, session } from '../session/session.ts';
import type { ReadCase } from './case.ts';
import { type Identifier, identifiersIn, isSame } from './identifiers.ts';
import { heldOf, matchesOf, readAll, readingAll, takeStatements } from './matching.ts';

const values = (text: string) => identifiersIn(text).map(({ kind, value }) => `${kind} ${value}`);

test('plates, phones and names online are found in one form, whatever way they were written', () => {
  const plate = ['ZG 1234-AB', 'zg1234ab', 'ZG-1234-AB', 'ZG 1234 AB', 'ＺＧ 1234 AB'];
  for (const text of plate) assert.ok(values(`A grey van, ${text}, twice.`).includes('plate ZG1234AB'), text);
  const same = (a: string, b: string) =>
    identifiersIn(a).some((identifier) => identifiersIn(b).some((other) => isSame(identifier, other)));
  assert.ok(same('call 091 234 5678', '+385 (0)91 2345678'));
  assert.ok(same('call ٠٩١٢٣٤٥٦٧٨', '091/2345678'));
  assert.ok(same('He is @Some.Name there', 'look for @some.name'));
  assert.ok(same('some@example.org', 'Some@Example.org'));
  assert.ok(!same('ZG 1234 AB', 'ZG 1235 AB'));
  assert.deepEqual(values('She was with 2 men from 22:00 until May 2026, room 12.'), []);
  const once = identifiersIn('091 234 5678, again +385 91 234 5678') as Identifier[];
  assert.equal(once.length, 1);
});

const statement = (recordId: string, words: string) => {
  const body: Body<'statement'> = { about: '', basis: 'heard', words, keepUntil: '2027-01-01', sealed: '' };
  const version = {
    version: 1,
    kind: 'statement',
    thing: recordId,
    replaces: [],
    at: 1,
    body,
    id: recordId,
    by: null,
  };
  return { id: recordId, kind: 'statement', current: [version], superseded: [] };
};
const fileOf = (...statements: ReturnType<typeof statement>[]) =>
  ({ records: statements, unreadable: 0 }) as unknown as ReadCase;
const unlocked = {} as DeskSession;
const fill = () => {
  takeStatements('one', 'harbour', fileOf(statement('a', 'A van, ZG 1234-AB.')));
  takeStatements(
    'two',
    'harbour',
    fileOf(statement('b', 'zg1234ab again'), statement('c', 'The same: ZG 1234 AB')),
  );
  takeStatements('three', 'lantern', fileOf(statement('d', 'ZG 1234 AB')));
};

afterEach(() => {
  features.value = [];
  session.value = null;
});

test(
  'the same identifier in another case of the same desk is told with its number, and never across ' + 'desks',
  () => {
    session.value = unlocked;
    features.value = ['matching'];
    fill();
    assert.deepEqual(
      matchesOf('one', 'a').map(({ identifier, statements, cases }) => [identifier.value, statements, cases]),
      [['ZG1234AB', 2, ['two']]],
    );
    assert.deepEqual(matchesOf('three', 'd'), []);
    assert.equal(matchesOf('two', 'b')[0]?.statements, 1, 'the same case counts for nothing');
  },
);

test('without a legal review nothing is kept, told or fetched; its end and locking drop it', async (t) => {
  const fetchMock = t.mock.method(globalThis, 'fetch', () => assert.fail('nothing may be asked'));
  session.value = unlocked;
  for (const on of [[], ['linkage']] as const) {
    features.value = on;
    fill();
    assert.deepEqual([heldOf('harbour'), matchesOf('one', 'a')], [0, []]);
    await readAll('harbour');
    assert.equal(readingAll.value, null);
  }
  assert.equal(fetchMock.mock.callCount(), 0);
  features.value = ['matching'];
  assert.equal(heldOf('harbour'), 0, 'what was shown while it was off is not there when it is on');
  fill();
  assert.equal(heldOf('harbour'), 2);
  features.value = [];
  features.value = ['matching'];
  assert.equal(heldOf('harbour'), 0);
  fill();
  session.value = null;
  session.value = unlocked;
  assert.equal(heldOf('harbour'), 0);
});

test(
  'what finds identifiers in statements is reached through the part that asks whether it is on, and ' +
    'nowhere else',
  () => {
    const desk = new URL('../../', import.meta.url);
    const importing = readdirSync(desk, { recursive: true, encoding: 'utf8' }).filter(
      (name) =>
        /\.tsx?$/.test(name) &&
        !name.endsWith('.test.ts') &&
        /from '[^']*\/identifiers\.ts'/.test(readFileSync(new URL(name, desk), 'utf8')),
    );
    assert.deepEqual(importing, ['model/case/matching.ts']);
  },
);
