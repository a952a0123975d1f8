// Handbooks that the organisation makes: drafts are sealed to the handbook's own key, adopted versions are
// public and never change, hand-overs and their answers are public.

import type { SignatureRefusal } from '@heed/domain/second-member';
import type { Day } from '@heed/domain/time';
import type { RecordedDecision, Wrap } from '@heed/storage/module';
import type { RecommendationHandOver } from '../rules/index.ts';

/** What a handbook is called, by language. */
export type HandbookTitles = Readonly<Record<string, { readonly title: string; readonly lead: string }>>;

/** A handbook that an editor makes. */
export interface NewHandbook {
  /** Random, 32 hex digits: the wraps name it. */
  readonly id: string;
  readonly slug: string;
  readonly titles: HandbookTitles;
  /** Public half of its own key. */
  readonly recipient: string;
  /** The private half, wrapped to each editor. */
  readonly wraps: readonly Wrap[];
}

/** A handbook. */
export interface StoredHandbook extends Omit<NewHandbook, 'wraps'> {
  readonly day: Day;
}

/** A draft as somebody saved it. */
export interface StoredHandbookDraft {
  /** Random, 32 hex digits; the same for every revision. */
  readonly id: string;
  readonly revision: number;
  /** The revision that its writer saw; 0 for the first. */
  readonly parent: number;
  readonly sealed: Uint8Array;
  readonly member: string;
  readonly day: Day;
}

/** A signature: Ed25519 public key (64 hex digits) and signature (128 hex digits). */
interface EditorSignature {
  readonly key: string;
  readonly signature: string;
}

/** A draft that one editor signed, and that waits for another. */
export interface ProposedVersion {
  readonly draft: string;
  /** JSON text of the recommendation. */
  readonly document: string;
  /** What is signed: JSON text that names the document by its SHA-256. */
  readonly statement: string;
  readonly member: string;
  readonly signature: EditorSignature;
  readonly day: Day;
}

/** A version that two editors signed. */
export interface StoredVersion {
  readonly number: number;
  readonly version: number;
  /** The draft that it came from. */
  readonly draft: string;
  readonly document: string;
  readonly statement: string;
  readonly signatures: readonly EditorSignature[];
  readonly day: Day;
}

/** A hand-over. */
export interface StoredHandOver {
  readonly id: string;
  readonly number: number;
  readonly revision: number;
  readonly handOver: RecommendationHandOver;
}

/** An author's yes to one quote. */
export interface StoredQuoteConsent {
  readonly id: string;
  readonly day: Day;
  /** On which the author took it back; null while it stands. */
  readonly withdrawn: Day | null;
}

type Refusal<R extends string> = { readonly ok: false; readonly reason: R };

/** Stores handbooks. Methods throw StorageError. */
export interface Handbooks {
  /** 'taken': the slug or the id is in use. 'full': as many as one organisation may have. */
  create(handbook: NewHandbook): Promise<{ readonly ok: true } | Refusal<'taken' | 'full'>>;
  /** All, newest first. */
  list(): Promise<readonly StoredHandbook[]>;
  get(id: string): Promise<StoredHandbook | null>;
  wrap(id: string, member: string): Promise<Uint8Array | null>;
  wrapped(id: string): Promise<readonly string[]>;
  putWraps(id: string, wraps: readonly Wrap[]): Promise<boolean>;

  /** How many drafts there are, and how many wait for a second signature. */
  countWork(id: string): Promise<{ readonly drafts: number; readonly waiting: number }>;
  /** Every revision of every draft without its words, each draft's newest first. */
  revisions(id: string): Promise<readonly Omit<StoredHandbookDraft, 'sealed'>[]>;
  /** These revisions, in the same order; those that are gone are left out. */
  drafts(
    id: string,
    revisions: readonly Pick<StoredHandbookDraft, 'id' | 'revision'>[],
  ): Promise<readonly StoredHandbookDraft[]>;
  /**
   * Keeps a revision, also where somebody saved another one since `parent`: then `isRival`, and both stand.
   */
  saveDraft(
    id: string,
    draft: Pick<StoredHandbookDraft, 'id' | 'parent' | 'sealed' | 'member'>,
  ): Promise<
    { readonly ok: true; readonly revision: number; readonly isRival: boolean } | Refusal<'unknown' | 'full'>
  >;
  /** Erases a draft with all its revisions. What was adopted from it stays. */
  eraseDraft(id: string, draft: string): Promise<boolean>;

  /** One editor signs. A former proposal of the same draft makes place. */
  propose(
    id: string,
    version: Pick<ProposedVersion, 'draft' | 'document' | 'statement' | 'member' | 'signature'>,
  ): Promise<{ readonly ok: true } | Refusal<'unknown'>>;
  proposals(id: string): Promise<readonly ProposedVersion[]>;
  withdrawProposal(id: string, draft: string): Promise<boolean>;
  /**
   * Another editor signs the same statement: the version stands and goes before the log. 'taken': its number
   * and version are in use.
   */
  adopt(
    id: string,
    signed: {
      readonly draft: string;
      readonly statement: string;
      readonly member: string;
      readonly signature: EditorSignature;
      readonly number: number;
      readonly version: number;
    },
  ): Promise<
    { readonly ok: true; readonly recorded: RecordedDecision } | Refusal<SignatureRefusal | 'taken'>
  >;
  /** All adopted versions, by number, the newest version of each first. */
  versions(): Promise<readonly StoredVersion[]>;

  handOvers(): Promise<readonly StoredHandOver[]>;
  addHandOver(number: number, handOver: RecommendationHandOver): Promise<{ readonly id: string }>;
  changeHandOver(
    id: string,
    revision: number,
    handOver: RecommendationHandOver,
  ): Promise<{ readonly ok: true } | Refusal<'unknown' | 'changed'>>;

  /** `code`: SHA-256 of the code that the author gets, 64 hex digits. */
  addConsent(code: string): Promise<{ readonly id: string }>;
  consents(): Promise<readonly StoredQuoteConsent[]>;
  /** Takes back the consent of this code. False where there is none. Twice is once. */
  withdrawConsent(code: string): Promise<boolean>;
  /** Changes with every change of what everybody may read of handbooks. */
  stamp(): Promise<string>;
}
