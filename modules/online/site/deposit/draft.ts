// A version of a deposit that waits on a device for a network.
import type { RequestOf } from '@heed/api/public-client';
import type { ModuleDraft, SendDraft } from '@heed/site/app/stored-drafts';
import type { depositRoutes } from '../../api/deposit.ts';

/** The version as it is sent. The key that signed it is not stored. */
export interface SealedDepositDraft extends ModuleDraft {
  readonly deposit: Omit<RequestOf<(typeof depositRoutes)['deposit.post']>, 'puzzle'>;
}

const isOfDeposit = (draft: ModuleDraft): draft is SealedDepositDraft => 'deposit' in draft;

/** Sends a version that waited. */
export const sendDepositDraft: SendDraft = (draft, api, puzzle) =>
  isOfDeposit(draft) ? api.call('deposit.post', { ...draft.deposit, puzzle }) : null;
