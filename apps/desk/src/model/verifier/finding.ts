// What the verifier finds, as a page shows it.
import type { verifyDeskKeys } from '@heed/envelope';
import type { JudgedPackage } from '@heed/ledger/evidence';

export type Tone =
  /** Anybody can compute it. */
  | 'holds'
  | 'fails'
  /** Nothing but the organisation says so. */
  | 'word'
  /** Not in the package. */
  | 'absent';

export interface VerifierFinding {
  readonly tone: Tone;
  readonly text: string;
}

export interface JudgedItem {
  readonly number: string;
  readonly title: string;
  /** To be read; null where it is not in the package or was changed. */
  readonly text: string | null;
  readonly findings: readonly VerifierFinding[];
}

/** A package whose manifest and files hold. */
export type Sound = Extract<JudgedPackage, { ok: true }>;
export type CertifiedKeys = ReturnType<typeof verifyDeskKeys>;
