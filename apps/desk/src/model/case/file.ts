// The case file of the open conversation, as this member may see it, and which side of it is in sight.
import { recordsOfKind } from '@heed/domain/casework';
import { computed, effect } from '@preact/signals';
import { reading } from '../conversation/open.ts';
import { sessionSignal } from '../session/scope.ts';
import { call, session } from '../session/session.ts';
import { type Halves, openStatements } from './allegation.ts';
import { type ReadCase, seenIn } from './case.ts';
import { takeStatements } from './matching.ts';

/** `side`: where there is no room beside the talk, what is there elsewhere. */
export const tab = sessionSignal<'talk' | 'file' | 'time' | 'side'>('talk');
/** As it was written down: of statements about others, without their words. */
const sealedFile = computed(() => reading.value?.caseFile ?? null);
const openedFile = sessionSignal<{ readonly of: ReadCase; readonly file: ReadCase } | null>(null);
/** With the words of statements, once they are opened, and without what is closed to the member's role. */
export const file = computed(() => {
  const whole =
    openedFile.value?.of === sealedFile.value ? (openedFile.value?.file ?? null) : sealedFile.value;
  return whole && seenIn(whole, session.value?.keyring.me.member.role ?? '');
});

effect(() => {
  const [now, read] = [sealedFile.value, reading.value];
  if (now === null || read === null || recordsOfKind(now, 'statement').length === 0) return;
  void halvesOf(read.row.id)
    .then((halves) => openStatements(now, halves))
    .then((value) => {
      if (sealedFile.value !== now) return;
      openedFile.value = { of: now, file: value };
      takeStatements(read.row.id, read.row.desk, value);
    })
    // They stay closed: the case says so at each of them.
    .catch(() => {});
});

export const halvesOf = async (id: string): Promise<Halves> =>
  new Map(
    (await call('keys.listShares', {}, { id })).halves.map(({ thing: recordId, half }) => [recordId, half]),
  );
