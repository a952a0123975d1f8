// Fetching what is counted: ballots page by page, and sheets of paper.

import { call } from '@heed/desk/model/session/session.ts';
import { fromBase64 } from '@heed/desk/ui/bytes.ts';
import type { SealedSheet } from './work.ts';

/** All sealed ballots of a consultation. */
export async function readBallots(id: string): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for (let after = ''; ; ) {
    const { ballots, last } = await call('consultations.ballots', { after }, { id });
    all.push(...ballots.map(({ ballot }) => ballot));
    if (last === null) return all;
    after = last;
  }
}

/** All sealed sheets of a consultation. */
export async function readSheets(id: string): Promise<readonly SealedSheet[]> {
  const { sheets } = await call('consultations.sheets', {}, { id });
  return sheets.map(({ code, number, sealed }) => ({ code, number, sealed: fromBase64(sealed) }));
}
