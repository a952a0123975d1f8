// What the worker of figures can be asked, and what it answers: types alone, so that the desk holds no
// statistics. A question goes there by message, with the records or counts that it needs, and stays in
// memory.

import type { CodedRecord, Coding, EstimateRelease } from '@heed/domain/figures';
import type { ReleaseRefusal } from '@heed/statistics/disclosure-control';
import type { LinkageErrorRates, ReadRates } from '@heed/statistics/linkage';
import type { CodedPhrase } from '@heed/statistics/phrase';
import type { ReportDocument, Section } from '@heed/statistics/phrase-document';
import type { Chain, EstimateParameters, EstimateReport, LinkageError } from '@heed/statistics/prevalence';
import type { ComparisonInput, DeskComparison, HoldBackInput } from '../offers/work.ts';
import type { PictureAnswer, PictureQuestion } from '../pictures/work.ts';
import type { Plan, Register, ReleaseDraft } from './publish.ts';

export interface FiguresWork {
  /** Offers of senders who agreed. */
  readonly compare: { readonly input: ComparisonInput; readonly output: DeskComparison };
  /** What in the text of a pattern could lead to somebody. */
  readonly holdBack: { readonly input: HoldBackInput; readonly output: readonly string[] };
  /** Whether pictures are the same one. */
  readonly comparePictures: { readonly input: PictureQuestion; readonly output: PictureAnswer };
  readonly make: {
    readonly input: {
      readonly plan: Plan;
      readonly records: readonly CodedRecord[];
      readonly coding: Coding;
      readonly register: Register;
    };
    readonly output: ReleaseDraft;
  };
  /** A table of counts, read but not yet estimated from. */
  readonly read: { readonly input: { readonly bytes: Uint8Array<ArrayBuffer> }; readonly output: Lists };
  /** Rates of wrong linkage, read from a file. */
  readonly rates: { readonly input: { readonly text: string }; readonly output: ReadRates };
  /** Some of the chains of latent classes; none where the table has too few lists for any. */
  readonly chains: {
    readonly input: {
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly parameters: EstimateParameters;
      readonly numbers: readonly number[];
    };
    readonly output: readonly Chain[];
  };
  readonly report: {
    readonly input: {
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly parameters: EstimateParameters;
      /** Against which rates are given; null for none. */
      readonly population: number | null;
      /** Rates of wrong linkage that were measured; null for none. */
      readonly linkage: readonly LinkageError[] | null;
      readonly chains: readonly Chain[];
    };
    readonly output: ReportResult;
  };
  /** How often linking erred, from the file of pairs that people judged. */
  readonly judged: { readonly input: { readonly text: string }; readonly output: ErrorRatesResult };
  /** The report as it would be published. */
  readonly open: {
    readonly input: {
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly report: EstimateReport;
      readonly plan: EstimatePlan;
      readonly register: Register;
    };
    readonly output: OpenedRelease;
  };
}

/** What the analyst writes for it. */
export interface EstimatePlan {
  readonly title: string;
  readonly text: string;
  readonly from: string;
  readonly to: string;
  /** By assumption. */
  readonly answers: Readonly<Record<string, LinkageAnswer>>;
  /** Against which rates were given; null for none. */
  readonly rates: number | null;
}

export interface LinkageAnswer {
  readonly holds: boolean;
  readonly word: string;
}

/** What the analyst has not written yet, or must write otherwise, each with the names of its values. */
export interface MissingValues {
  readonly words: object;
  readonly years: object;
  readonly answers: object;
  readonly 'list-name': object;
  /** The number of people on the lists, which must not stand in the words. */
  readonly exact: { readonly exact: string };
}
export type MissingPart = {
  readonly [C in keyof MissingValues]: { readonly code: C; readonly values: MissingValues[C] };
}[keyof MissingValues];

export type OpenedRelease =
  | {
      readonly ok: false;
      readonly missing: readonly MissingPart[];
      readonly refusals: readonly ReleaseRefusal[];
    }
  | {
      readonly ok: true;
      readonly release: EstimateRelease;
      readonly sections: readonly Section[];
      /** In hex; with the file it opens the commitment. */
      readonly random: string;
    };

export type Lists =
  | {
      readonly ok: true;
      readonly lists: readonly string[];
      readonly observed: number;
      readonly notes: readonly CodedPhrase[];
    }
  | { readonly ok: false; readonly reason: CodedPhrase };

export type ErrorRatesResult =
  | { readonly ok: true; readonly rates: LinkageErrorRates }
  | { readonly ok: false; readonly reason: CodedPhrase };

export interface ReportResult {
  readonly report: EstimateReport;
  readonly notes: readonly CodedPhrase[];
  readonly document: ReportDocument;
}

export type WorkerTask = keyof FiguresWork;
