// What the page of a report is made from, as it is served first and as it comes back.
import type { ComparisonAnswer } from '@heed/domain/intake';
import type { FormProblem, Under18 } from '../forms.ts';
import type { DoorData } from '../start/data.ts';
import type { AttachedFiles } from './attachment.ts';

export interface ReportData extends DoorData {
  /** Opaque token of this form: the same report sent twice is stored once. */
  readonly form: string;
  /** 28 digits, made by the server for the path without script. */
  readonly code: string;
  readonly desk?: string | undefined;
  readonly under18?: Under18 | undefined;
  readonly text?: string | undefined;
  readonly metadata?: boolean;
  readonly urgent?: boolean;
  readonly noReply?: boolean;
  readonly wroteBefore?: boolean;
  /** She asks that neither police nor immigration is told. */
  readonly neverAuthorities?: boolean;
  /** Somebody who does not read: the recorder first, with pictures beside each step. */
  readonly voice?: boolean;
  /** Somebody came from the page of offers: a field for the text of one, and whether it may be compared. */
  readonly bringsOffer?: boolean;
  readonly offer?: string | undefined;
  /** Undefined where she has not answered. */
  readonly compare?: ComparisonAnswer | undefined;
  /** She said of this very code that she has kept it: it must not be replaced. */
  readonly isKept?: boolean;
  readonly wrong?: readonly FormProblem[];
  /** What an earlier sending of this form left here, sealed: it need not be chosen again. */
  readonly attached?: AttachedFiles;
}
