// What the modules send later from a device that had no network.
import type { SendDraft } from '@heed/site/app/stored-drafts';
import { sendDepositDraft } from './online/site/deposit/draft.ts';

/** Each sends the drafts of its module, and no others. */
export const moduleDrafts: readonly SendDraft[] = [sendDepositDraft];
