// The code of a case that was just taken down: to be read out once, kept nowhere.
import { latest, recordsOfKind } from '@heed/domain/casework';
import { caseWords } from '../../words/case.ts';
import { newMessageId } from '../conversation/load.ts';
import { act } from '../conversation/open.ts';
import { sessionSignal } from '../session/scope.ts';
import { writeEntry } from './write-entry.ts';

export const codeOnce = sessionSignal<{ readonly code: string; readonly id: string } | null>(null);

/** Writes into the first contact of the open case that the person was given the code. */
export const noteCodeGiven = (): Promise<boolean> =>
  act(caseWords.saved, async (read, keyring) => {
    const [before] = recordsOfKind(read.caseFile, 'contact');
    if (before === undefined || latest(before).body.code === 'given') return;
    const body = { ...latest(before).body, code: 'given' as const };
    await writeEntry('contact', body, { before, thing: before.id, id: newMessageId() }, read, keyring);
  });
