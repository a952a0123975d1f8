import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inEnglish } from '../english.ts';
import { random } from '../random/generator.ts';
import { readList } from './list.ts';
import { initialOf, keysOf, type ListRecord, partsOf, Unreadable } from './normalise.ts';
import { inventPeople, noSlips, writeRecord } from './simulated.ts';

const person: ListRecord = { given: 'Ana', family: 'Kovač', born: '1990-03-14', sex: 'F', nationality: 'HR' };
const keys = (changed: Partial<ListRecord>) => keysOf(partsOf({ ...person, ...changed }));

test('one name in several scripts and spellings has one initial', () => {
  for (const same of [
    ['Ana', 'ana', 'Ána', 'ANA', 'Анна', 'Άννα', 'آنا', 'a'],
    ['Elena', 'Jelena', 'Yelena', 'Елена', 'Єлена', 'Ёлена'],
    ['İpek', 'ipek', 'Ipek', 'ıpek', 'IPEK'],
    ['Ščuka', 'Scuka', 'ščuka'],
    ['Łukasz', 'Lukasz', 'łukasz'],
    ['Đorđe', 'Dorde'],
    ['Khaled', 'Haled', 'Халед', 'Chaled'],
    ['Al-Hassan', 'Hassan', 'el Hassan', 'Hasan'],
    ['van der Berg', 'Berg', 'BERG', 'Van den Berg'],
    ['O’Neil', "O'Neil", 'Oneil'],
    ['de la Cruz', 'Cruz', 'Kruz'],
    ['عبد', 'Abd', '‘Abd', 'ʿAbd'],
    ['محمد', 'Mohammed', 'Muhammad'],
    ['王', 'Wang', 'WANG'],
  ])
    assert.equal(new Set(same.map(initialOf)).size, 1, `${same.join(' ')}: ${same.map(initialOf).join(' ')}`);
  for (const nobody of ['', ' ', '-', '?', '123']) assert.equal(initialOf(nobody), null);
  assert.equal(initialOf('Al'), 'A', 'a particle alone is a name');
});

test('an initial is one letter of A to Z or nothing, whatever is written', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => /^[A-Z]$/.test(initialOf(name) ?? 'A')));
});

test('what is often confused makes no difference, what is not known leaves a key out', () => {
  const all = keys({});
  assert.deepEqual(
    keys({ given: 'Kovac', family: 'ANA' }),
    [...all.slice(0, 3), all[4], all[3]],
    'names changed over',
  );
  assert.deepEqual(keys({ born: '14.3.1990' }), all);
  assert.deepEqual(keys({ born: '1990-04-03' }).slice(0, 2), keys({ born: '1990-03-04' }).slice(0, 2));
  assert.deepEqual(keys({ nationality: 'hr' }), all);
  assert.deepEqual(keys({ nationality: 'UK' }), keys({ nationality: 'GB' }));
  assert.deepEqual(keys({ nationality: 'RO/MD' }), keys({ nationality: 'MD, RO' }));
  const hasKeys = (changed: Partial<ListRecord>) => keys(changed).map((key) => key !== null);
  assert.deepEqual(hasKeys({ nationality: '' }), [false, true, false, false, false]);
  assert.deepEqual(hasKeys({ born: '1990-03' }), [false, false, true, false, false]);
  assert.deepEqual(hasKeys({ born: '1990-03-??' }), [false, false, true, false, false]);
  assert.deepEqual(hasKeys({ born: '1990' }), [false, false, false, false, false]);
  assert.deepEqual(
    hasKeys({ born: '1990-01-01' }),
    [false, false, false, false, false],
    'written where the day is not known',
  );
  assert.deepEqual(hasKeys({ family: '' }), [false, false, false, true, false]);
  assert.deepEqual(hasKeys({ sex: 'unknown' }), [false, false, false, false, false]);
});

test('what cannot be meant is refused by its field', () => {
  for (const [field, value] of [
    ['born', '1990-02-30'],
    ['born', '3/4/1990'],
    ['born', '1990-13-01'],
    ['born', '90'],
    ['born', '1890-01-02'],
    ['born', '1990-04-32'],
    ['sex', 'Ana'],
    ['nationality', 'Romanian'],
  ] as const)
    assert.throws(
      () => keys({ [field]: value }),
      (error: unknown) =>
        error instanceof Unreadable && error.field === field && !error.message.includes(value),
      value,
    );
});

test('a key says less than a person: initials, day of birth, sex and nationality alone', () => {
  const source = random(3);
  for (let n = 0; n < 200; n++)
    for (const key of keysOf(partsOf(writeRecord(inventPeople(source), noSlips, source))))
      assert.match(key!, /^[A-Z]{1,2}\|\d{4}\|\d{1,2}(\/\d{1,2})?\|[FM](\|[A-Z]{2})?$/);
});

test(
  'a list is read, what is incomplete is counted, and faults are told by line and column without ' +
    'what stands there',
  () => {
    const head = 'Given,family,born,sex,nationality,note';
    const good = readList(`\uFEFF${head}\nAna,Kovač,1990-03-14,F,HR,x\n\nIvo,,1990,M,,\n`);
    assert.ok(good.ok);
    assert.deepEqual([good.people.map(({ line }) => line), good.incomplete], [[2], 1]);
    const semicolons = readList('given;family;born;sex;nationality\nAna;K;1990-03-14;F;HR');
    assert.ok(semicolons.ok && semicolons.people.length === 1);
    const reasonFor = (text: string) => {
      const read = readList(text);
      return read.ok ? '' : inEnglish(read.reason);
    };
    assert.match(
      reasonFor(`${head}\nAna,Kovač,1990-02-30,F,HR,\nIvo,B,1990-03-14,Q,HR,`),
      /line 2, column 'born'.*line 3, column 'sex'/,
    );
    assert.doesNotMatch(reasonFor(`${head}\nAna,Kovač,1990-02-30,F,HR,`), /Ana|Kova|02-30/);
    assert.match(reasonFor('name,born\nAna,1990'), /lacks 'given', 'family', 'sex', 'nationality'/);
    assert.match(reasonFor(head), /holds nobody/);
    assert.match(reasonFor(''), /lacks/);
  },
);
