// What the parts of deposits on `/return` share: a page that can be left, what a form
// says while it sends, the proof of an entry.
import { leafHash, parseCheckpoint, parseProofFile } from '@heed/ledger';
import { inLog } from '@heed/site/return/proof';
import type { Visit } from '@heed/site/return/turn';
import { progressAt } from '@heed/site/send/tell';
import { hexToBytes } from '@noble/hashes/utils.js';
import type { VaultVisit } from './visit.ts';

/** A visit of a code with its vault. */
export interface DepositVisit extends Visit {
  readonly vault: VaultVisit;
}

/** The button that goes back to what stood there before. */
export function watchCancel(form: HTMLFormElement): void {
  const cancel = form.querySelector<HTMLElement>('[data-cancel]');
  cancel?.removeAttribute('hidden');
  cancel?.addEventListener('click', () => history.back());
}

/** Says how far a sending is, at the form. */
export const sayAt = (form: HTMLFormElement) =>
  progressAt(form.querySelector<HTMLElement>('[data-progress]'));

/** Place of an entry in the log, with its proof; null where the log does not have it yet. */
export async function proofOf(visit: Visit, leaf: string) {
  const result = await inLog(visit, leafHash(hexToBytes(leaf)));
  if (result?.state !== 'held') return null;
  const { index, checkpoint } = parseProofFile(result.proof);
  return { proof: result.proof, index, size: parseCheckpoint(checkpoint).size };
}
