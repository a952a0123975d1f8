// The tables of handbooks.
import type { Day } from '@heed/domain/time';
import type { ModuleConnection } from '@heed/storage/module';

/** Rows by table. */
export interface HandbookTables {
  handbook: HandbookTable;
  handbook_wrap: { handbook: string; member: string; wrap: Uint8Array };
  handbook_draft: HandbookDraftTable;
  handbook_proposal: HandbookProposalTable;
  recommendation_version: RecommendationVersionTable;
  recommendation_hand_over: { id: string; number: number; revision: number; document: string };
  quote_consent: { id: string; code: string; day: Day; withdrawn: Day | null };
}

/** A connection that sees them beside those of the core. */
export type HandbookConnection = ModuleConnection<HandbookTables>;

/** A handbook; its titles are JSON, its revision is always 1. */
export interface HandbookTable {
  id: string;
  slug: string;
  titles: string;
  recipient: string;
  revision: number;
  day: Day;
}

/** A row of `handbook_draft`. */
export interface HandbookDraftTable {
  handbook: string;
  id: string;
  revision: number;
  parent: number;
  sealed: Uint8Array;
  member: string;
  day: Day;
}

/** A row of `handbook_proposal`; its signature is JSON. */
export interface HandbookProposalTable {
  handbook: string;
  draft: string;
  document: string;
  statement: string;
  member: string;
  signature: string;
  day: Day;
}

/** A row of `recommendation_version`; its signatures are JSON. */
export interface RecommendationVersionTable {
  number: number;
  version: number;
  handbook: string;
  draft: string;
  document: string;
  statement: string;
  signatures: string;
  day: Day;
}
