import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Body,
  buildCaseFile,
  closingOf,
  deadlinesIn,
  isClosingApproved,
  mayApprove,
  type Version,
} from './index.ts';

const hex = (n: number) => n.toString(16).padStart(32, '0');
const [mila, ana, eva, jo] = [hex(1), hex(2), hex(3), hex(4)];
const isSupervisor = (id: string) => id === ana || id === eva;
const recordId = hex(99);
let counter = 100;
function closing(
  by: string | null,
  body: Partial<Body<'closing'>>,
  replaces: readonly Version[] = [],
): Version<'closing'> {
  counter++;
  const whole = {
    outcome: 'safe-outcome',
    words: 'A room of her own.',
    followUp: '2027-02-01',
    needsApproval: true,
    approved: null,
  } as const;
  return {
    ...{
      version: 1,
      kind: 'closing',
      thing: recordId,
      at: counter,
      id: hex(counter),
      by,
      replaces: replaces.map(({ id }) => id),
    },
    body: { ...whole, ...body },
  };
}
const on = '2026-11-25';
const stands = (...versions: Version[]) =>
  isClosingApproved(closingOf(buildCaseFile(versions))!, isSupervisor);

test('where no approval is asked for, a closing stands as it is written', () => {
  assert.equal(stands(closing(mila, { needsApproval: false })), true);
});

test('a closing waits until a supervisor who did not write it approves those very words', () => {
  const written = closing(mila, {});
  assert.equal(stands(written), false);
  const approve = (by: string | null, more: Partial<Body<'closing'>> = {}, approver = by ?? ana) =>
    closing(by, { approved: { by: approver, on }, ...more }, [written]);
  assert.equal(stands(written, approve(ana)), true);
  assert.equal(stands(written, approve(mila)), false, 'her own');
  assert.equal(stands(written, approve(jo)), false, 'no supervisor');
  assert.equal(stands(written, approve(mila, {}, ana)), false, 'in the name of another');
  assert.equal(stands(written, approve(null)), false);
  assert.equal(stands(written, approve(ana, { words: 'Something else.' })), false, 'other words');
  assert.equal(stands(approve(ana)), false, 'nothing stood before it');
  const closingOfAna = closing(ana, {});
  const own = closing(ana, { approved: { by: ana, on } }, [closingOfAna]);
  assert.equal(stands(closingOfAna, own), false, 'her own');
  assert.equal(stands(closingOfAna, closing(eva, { approved: { by: eva, on } }, [closingOfAna])), true);
});

test('what is changed after it was approved waits again, and so does one of two written at once', () => {
  const written = closing(mila, {});
  const approved = closing(ana, { approved: { by: ana, on } }, [written]);
  assert.equal(
    stands(written, approved, closing(mila, { words: 'Changed.', approved: { by: ana, on } }, [approved])),
    false,
  );
  assert.equal(stands(written, approved, closing(mila, { words: 'At once.' }, [written])), false);
});

test('only a supervisor who did not write it is asked to approve, and only while it waits', () => {
  const written = closing(ana, {});
  const waits = closingOf(buildCaseFile([written]))!;
  assert.deepEqual(
    [mila, ana, eva].map((member) => mayApprove(waits, member, isSupervisor)),
    [false, false, true],
  );
  const approved = closingOf(
    buildCaseFile([written, closing(eva, { approved: { by: eva, on } }, [written])]),
  )!;
  assert.equal(mayApprove(approved, eva, isSupervisor), false);
});

test('while it waits, approving is due for supervisors; then following up is due', () => {
  const written = closing(mila, {});
  const kinds = (...versions: Version[]) =>
    deadlinesIn(buildCaseFile(versions)).map(({ kind, supervisors }) => [kind, supervisors]);
  assert.deepEqual(kinds(written), [['closing-approval', true]]);
  assert.deepEqual(kinds(written, closing(ana, { approved: { by: ana, on } }, [written])), [
    ['follow-up', false],
  ]);
  const review = { ...written, kind: 'review', body: { words: 'Seen.', reviewOn: '2026-12-01' } } as Version;
  assert.deepEqual(kinds(review), [['case-review', true]]);
});
