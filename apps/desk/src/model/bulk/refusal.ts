// What may be done to several at once, and what has to be looked at by itself. Only what can be undone whole
// is done: a state that would take a waiting person off the list of who needs somebody is not. Pure.
import type { ConversationRow } from '@heed/api';
import type { Reading } from '../conversation/reading.ts';
import { type MemberKeyring, readersOf } from '../session/keyring.ts';

export type BulkAct =
  | { readonly kind: 'hand'; readonly member: string | null }
  | { readonly kind: 'state'; readonly state: 'open' | 'waiting' };

export type BulkRefusal =
  | 'unopened'
  | 'no-key'
  | 'other-desk'
  | 'full'
  | 'same'
  | 'awaits'
  | 'closed'
  | 'hidden'
  | 'changed'
  | 'gone';

type Row = Pick<ConversationRow, 'id' | 'desk' | 'state' | 'assignee' | 'awaiting' | 'hidden'>;

export const isDone = (act: BulkAct, row: Pick<Row, 'assignee' | 'state'>): boolean =>
  act.kind === 'hand' ? row.assignee === act.member : row.state === act.state;

/** Why it is not done to this conversation; null where it is. */
export function refusalOf(
  act: BulkAct,
  { row, keyState }: { readonly row: Row; readonly keyState: Reading['keyState'] },
  keyring: MemberKeyring,
): BulkRefusal | null {
  if (row.hidden) return 'hidden';
  if (row.state === 'new' || keyState === 'not-made') return 'unopened';
  if (isDone(act, row)) return 'same';
  if (act.kind === 'hand') {
    if (act.member === null) return null;
    if (keyState !== 'held') return 'no-key';
    const reads = readersOf(keyring, row.desk).some(({ member }) => member === act.member);
    return reads ? null : 'other-desk';
  }
  if (row.state === 'closed') return 'closed';
  return act.state === 'waiting' && row.awaiting ? 'awaits' : null;
}
