// No words of a library reach anybody: each form of the case file, the warnings and the legal reviews is fed
// with wrong things in each of its fields.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkBody, kinds } from '@heed/domain/casework';
import * as v from 'valibot';
import { ownFolder } from '../overlay.ts';
import { faultText, issueText } from './faults.ts';
import { readWords } from './words.ts';

const { t } = readWords(new URL('messages/', ownFolder)).inLocale('en');

const wrongs = [null, undefined, 5, -1.5, '', 'x', true, [], [null], [5], {}, { x: 1 }, 'y'.repeat(300_000)];
const isLibrary = /\bInvalid\b|\bExpected\b|\breceived\b|undefined|\bnull\b|Object|Array/;

/**
 * Every body that differs from an empty one in one field. `fields`: asked of the schema itself, by what it
 * says is missing.
 */
function fieldsOf(kind: (typeof kinds)[number]): string[] {
  const checked = checkBody(kind, {});
  return checked.ok
    ? []
    : [...new Set(checked.faults.map(({ field }) => field.split('.')[0]!))].filter(Boolean);
}

test('each fault of each form is a sentence of ours, whatever stands in whichever field', () => {
  let count = 0;
  for (const kind of kinds) {
    const fields = fieldsOf(kind);
    assert.ok(fields.length > 0, kind);
    for (const field of fields)
      for (const wrong of wrongs) {
        const checked = checkBody(kind, { [field]: wrong, unknown: wrong });
        if (checked.ok) continue;
        for (const says of checked.faults.map((fault) => faultText(t, fault))) {
          count++;
          assert.doesNotMatch(says, isLibrary, `${kind}.${field}`);
          assert.ok(says.length > 5, `${kind}.${field}`);
        }
      }
    for (const whole of wrongs) {
      const checked = checkBody(kind, whole);
      if (!checked.ok)
        for (const says of checked.faults.map((fault) => faultText(t, fault)))
          assert.doesNotMatch(says, isLibrary, kind);
    }
  }
  assert.ok(count > 1000, `${count} faults were read`);
});

test('the look for a library’s words finds them: valibot’s own sentence is one', () => {
  const result = v.safeParse(v.string(), null);
  assert.ok(!result.success);
  assert.match(result.issues[0].message, isLibrary);
  assert.equal(issueText(t, result.issues[0]), 'needs words');
});

test('a schema speaks by codes alone: words of its own are not repeated', () => {
  const result = v.safeParse(v.pipe(v.string(), v.isoDate('is no day at all')), 'x');
  assert.ok(!result.success);
  assert.equal(issueText(t, result.issues[0]), 'is not understood: load the page again');
});
