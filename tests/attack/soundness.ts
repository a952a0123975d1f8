// The promises as docs/soundness.md states them: each row of its tables, with the tests that it names.
import { readFileSync } from 'node:fs';

/** One row: a promise, and the cell with what attacks it. */
export interface PromiseRow {
  readonly promise: string;
  readonly test: string;
}

/** Reads the rows of `text`, the whole of docs/soundness.md. Throws where a table has no row. */
export function parsePromises(text: string): readonly PromiseRow[] {
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (promise|---) /.test(line))
    .map((line) => {
      const [promise = '', , test = ''] = line.replace(/^\| |\s*\|$/g, '').split(' | ');
      return { promise, test };
    });
  if (rows.length === 0) throw new Error('Cannot read the promises: docs/soundness.md has no table');
  return rows;
}

/** The promises of this version. */
export const readPromises = (): readonly PromiseRow[] =>
  parsePromises(readFileSync(new URL('../../docs/soundness.md', import.meta.url), 'utf8'));
