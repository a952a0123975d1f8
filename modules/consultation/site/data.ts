// What the page of a consultation is made from.
import type {
  ConsultationGroup,
  ConsultationMethod,
  ConsultationPhase,
  ProposalFate,
} from '../rules/index.ts';
import type { StatementList, VotingState } from './state.ts';

/** Address of the list, and of one consultation. */
export const consultationsPath = '/consultations';
/** The page of a consultation. */
export const consultationPath = (slug: string): string => `/consultation/${slug}`;
/** Where the script asks for what it needs at the end. */
export const endPath = (slug: string): string => `${consultationPath(slug)}/end`;

/** A text of a plan in the language that it stands in. */
interface PlanText {
  readonly lang: string;
  readonly title: string;
  readonly question: string;
  readonly use: string;
}

/** What everybody may know of a consultation. */
export interface ConsultationSummary {
  readonly slug: string;
  readonly method: ConsultationMethod;
  readonly phase: Exclude<ConsultationPhase, 'draft'>;
  readonly text: PlanText;
  readonly opens: string;
  readonly closes: string;
  readonly answerBy: string;
}

/** What may be wrong with what was sent. */
export type ConsultationFault =
  | 'card-empty'
  | 'card-length'
  | 'card-check'
  | 'card-unknown'
  | 'card-used'
  | 'card-void'
  | 'own-empty'
  | 'own-length'
  | 'own-check'
  | 'own-unknown'
  | 'not-kept'
  | 'no-moment'
  | 'no-votes'
  | 'no-rating'
  | 'say-long'
  | 'say-letters'
  | 'say-identifies'
  | 'say-many'
  | 'ballot-version'
  | 'ballot-full'
  | 'no-key'
  | 'expired'
  | 'busy'
  | 'full'
  | 'closed'
  | 'foreign';

/** What became of a statement that she proposed. */
export interface ProposalState {
  readonly sequence: number;
  readonly fate: ProposalFate;
}

/** What stands in the fields at the end. */
export interface EndFields {
  readonly proposal: string;
  readonly card: string;
  /** Her own code, where she voted before; '' for a first time. */
  readonly own: string;
  /** A code made for her, and the token of its form. */
  readonly code: string;
  readonly form: string;
  readonly isKept: boolean;
  /** The statement that she was asked about and sends as it stands. */
  readonly sure: string;
}

/** What is shown. */
export type ConsultationPageView =
  | { readonly kind: 'intro'; readonly own: string }
  | {
      readonly kind: 'vote';
      readonly state: VotingState;
      readonly isChange: boolean;
      /** What was typed at the end before, by field: it must not be lost on the way back there. */
      readonly typed: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'end';
      readonly state: VotingState;
      readonly fields: EndFields;
      /** Of somebody who came back. */
      readonly proposals?: readonly ProposalState[];
    }
  | {
      readonly kind: 'sent';
      readonly used: number;
      readonly version: number;
      readonly code: string;
      readonly proposals: readonly ProposalState[];
    };

/** What the page of a consultation is made from. */
export interface ConsultationPageData {
  /** Whether a result was published. */
  readonly hasResult: boolean;
  readonly consultation: ConsultationSummary;
  readonly groups: readonly { readonly group: ConsultationGroup; readonly used: number }[];
  readonly list: StatementList;
  /** Whether those are asked that do not stand in her language. */
  readonly isWhole: boolean;
  readonly view: ConsultationPageView;
  readonly wrong: readonly ConsultationFault[];
}
