// The tables of consultations.
import type { Day } from '@heed/domain/time';
import type { ModuleConnection } from '@heed/storage/module';
import type { ConsultationGroup, ConsultationState } from '../rules/index.ts';
import type {
  GroupCounts,
  NewBallot,
  NewProposal,
  StoredProposal,
  StoredSheet,
  StoredTick,
} from './contract.ts';

/** Rows by table. */
export interface ConsultationTables {
  consultation: ConsultationTable;
  consultation_group: ConsultationGroupTable;
  consultation_share: { consultation: string; issue: number; member: string; sealed: Uint8Array };
  consultation_seat: ConsultationSeatTable;
  consultation_ballot: NewBallot & { readonly consultation: string; readonly tick: number };
  consultation_proposal: ConsultationProposalTable;
  consultation_sheet: StoredSheet & { readonly consultation: string };
  consultation_tick: StoredTick & { readonly consultation: string; readonly member: string };
}

/** A connection that sees them beside those of the core. */
export type ConsultationConnection = ModuleConnection<ConsultationTables>;

/** A consultation; its plan, statements and keys are JSON. */
export interface ConsultationTable {
  id: string;
  slug: string;
  plan: string;
  state: ConsultationState;
  revision: number;
  convener: string;
  day: Day;
  statements: string;
  keys: string;
  ended: Day | null;
}

/** A group of a consultation, with its key and its counts. */
interface ConsultationGroupTable extends GroupCounts {
  consultation: string;
  signing_key: Uint8Array;
}

/** A card. `request`: SHA-256 of the blinded message that was signed for it. */
interface ConsultationSeatTable {
  consultation: string;
  card: string;
  code: ConsultationGroup;
  gatekeeper: number;
  used: Day | null;
  request: string | null;
  void: 0 | 1;
}

/** A proposal; its fate is JSON. */
export interface ConsultationProposalTable extends NewProposal {
  consultation: string;
  id: string;
  day: Day;
  fate: string;
  state: StoredProposal['state'];
  decision: string | null;
  decided_by: string | null;
}
