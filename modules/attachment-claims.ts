// Where the modules say which attachments they have taken. Data alone.
import { depositClaim } from './online/storage/deposit-claim.ts';

/** Tables of modules, and the column of each that names an attachment. */
export const attachmentClaims: readonly { readonly table: string; readonly column: string }[] = [
  depositClaim,
];
