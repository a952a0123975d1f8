// Drafts in SQL.

import { addDays, dayOf } from '@heed/domain/time';
import { type Drafts, draftDays } from '../drafts.ts';
import type { Database } from './database.ts';
import { columns } from './drafts-commands.ts';

/** Implements `Drafts` on both databases. */
export function drafts(database: Database): Drafts {
  const today = () => dayOf(database.now());
  return {
    list: (member) =>
      database.read((db) => db.selectFrom('draft').select(columns).where('member', '=', member).execute()),
    put: (member, draft) => database.write('putDraft', { member, draft, day: today() }),
    drop: (member, place, version) => database.write('dropDraft', { member, place, version }),
    expire: () => database.write('expireDrafts', { before: addDays(today(), -draftDays) }),
  };
}
