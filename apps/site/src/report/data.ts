// What the page of a report is made from, as it is served first and as it comes back.
import type { Directory } from '@heed/domain/directory';
import type { ComparisonAnswer, Door } from '@heed/domain/intake';
import type { FormProblem, Under18 } from '../forms.ts';
import type { AttachedFiles } from './attachment.ts';

export interface ReportData {
  /** Opaque token of this form: the same report sent twice is stored once. */
  readonly form: string;
  /** 28 digits, made by the server for the path without script. */
  readonly code: string;
  readonly door: Door;
  /** ISO 3166, 'other', 'unsaid' or ''. */
  readonly country: string;
  readonly desk?: string | undefined;
  readonly under18?: Under18 | undefined;
  readonly text?: string | undefined;
  readonly metadata?: boolean;
  readonly urgent?: boolean;
  readonly noReply?: boolean;
  readonly wroteBefore?: boolean;
  /** Somebody who does not read: the recorder first, with pictures beside each step. */
  readonly voice?: boolean;
  /** Somebody came from the page of offers: a field for the text of one, and whether it may be compared. */
  readonly bringsOffer?: boolean;
  readonly offer?: string | undefined;
  /** Undefined where she has not answered. */
  readonly compare?: ComparisonAnswer | undefined;
  readonly isKept?: boolean;
  readonly wrong?: readonly FormProblem[];
  /** What an earlier sending of this form left here, sealed: it need not be chosen again. */
  readonly attached?: AttachedFiles;
  readonly directory: Directory;
}
