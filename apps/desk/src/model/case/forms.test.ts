// No default is a fact: a form that nobody filled in stores nothing, and no choice of it is made.
import '../../fixtures/english.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkBody, fieldsOf, kinds, type RecordKind } from '@heed/domain/casework';
import { emptyOf, type FormField, unfolded } from './form-fields.ts';
import { emptyBody, formOf } from './forms.ts';

/** Every choice of a form, those of groups and rows too, with what it holds before anybody chose. */
function choicesIn(fields: readonly FormField[]): readonly (readonly [name: string, value: unknown])[] {
  const empty = emptyOf(fields);
  return unfolded(fields).flatMap((field) => {
    if (field.type === 'group' || field.type === 'rows') return choicesIn(field.fields);
    const isChoice = ['choice', 'radios', 'code', 'member', 'day', 'clock'].includes(field.type);
    return isChoice ? [[field.name, empty[field.name]] as const] : [];
  });
}

test('no form begins with a choice made, a day or a member', () => {
  for (const kind of kinds)
    for (const [name, value] of choicesIn(formOf(kind)))
      assert.ok(value === '' || value === null, `${kind}.${name}: ${value}`);
  // The last day of a statement about somebody else is the organisation's rule, no fact of anybody.
  const rules = ['keepUntil', 'at', 'set'];
  for (const kind of kinds)
    for (const [name, value] of Object.entries(emptyBody(kind, '2026-11-26'))) {
      const isEmpty =
        value === '' || value === null || value === false || JSON.stringify(value).match(/^(\[\]|\{\})$/);
      const isRecipient = name === 'recipient' || name === 'to';
      assert.ok(isEmpty || isRecipient || rules.includes(name), `${kind}.${name}: ${JSON.stringify(value)}`);
    }
});

/** What no form asks for: the desk writes it. */
const writtenByTheDesk: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  contact: ['started', 'ended', 'alarm', 'code'],
  danger: ['alarm'],
  assessment: ['set', 'indicators'],
  referral: ['link', 'answer'],
  statement: ['sealed'],
  exception: ['at'],
  'check-in': ['missed'],
  closing: ['needsApproval', 'approved'],
  figures: ['until'],
};

test('every field of a record is asked for by its form, or is written by the desk', () => {
  for (const kind of kinds) {
    const fields = [...unfolded(formOf(kind)).map(({ name }) => name), ...(writtenByTheDesk[kind] ?? [])];
    assert.deepEqual([...new Set(fields)].sort(), [...fieldsOf(kind)].sort(), kind);
  }
});

test('every form that is saved untouched is refused', () => {
  for (const kind of kinds) {
    const checked = checkBody(kind, emptyBody(kind, '2026-11-26'));
    assert.equal(checked.ok, false, kind);
  }
});

test('a statement about somebody else ends with a month that is shorter, never in the next one', () => {
  assert.equal(emptyBody('statement', '2026-08-31').keepUntil, '2027-02-28');
});
