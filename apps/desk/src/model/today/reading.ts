// Whether what rests on all lines of the member's desks is known: they come page by page after unlocking.
import { areWhole } from '../inbox/lines.ts';
import { isStopped } from '../search/learn.ts';
import { state } from '../search/search.ts';
import { ownDesks } from '../session/keyring.ts';
import { sessionComputed } from '../session/scope.ts';
import { session } from '../session/session.ts';

/** 'stopped': by the member, or by a failure; what is here is a part. */
export const reading = sessionComputed((): 'reading' | 'stopped' | 'done' => {
  const desks = session.value === null ? [] : ownDesks(session.value.keyring).map(({ id }) => id);
  if (areWhole(desks)) return 'done';
  return state.value === 'failed' || isStopped.value ? 'stopped' : 'reading';
});
