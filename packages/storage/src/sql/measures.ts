// Counts of promises kept, in SQL: in the transaction that ends the promise, so that none is counted twice.
import type { Measures } from '../measures.ts';
import type { Database } from './database.ts';

/** Implements `Measures` on both databases. */
export function measures(database: Database): Measures {
  return {
    answers: () =>
      database.read((db) => db.selectFrom('answer_count').selectAll().orderBy('month').execute()),
  };
}
