// Imports in SQL. Until they are finished they stand at a desk that nobody reads for: its name is no name
// that a desk can have, so that every question of permission and every list passes over them, and a day of
// erasure takes away what was forgotten.

import { dayOf } from '@heed/domain/time';
import type { Imports } from '../imports.ts';
import type { Database } from './database.ts';

/** Implements `Imports` on both databases. */
export function imports(database: Database): Imports {
  return {
    stage: (of, cases) => database.write('stageCases', { of, cases, day: dayOf(database.now()) }),
    finish: (of, all) =>
      database.write('finishImport', { of, ...all, day: dayOf(database.now()), at: database.now() }),
    async drop(of) {
      await database.purge(await database.write('dropImport', { of }));
    },
  };
}
