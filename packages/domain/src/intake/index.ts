// What a first message may say beside its words. It travels inside the seal: the server never sees any of it.
import { type Door, doors } from './door.ts';

export { chooseDesk, type DeskChoice, type DeskReason } from './desk-choice.ts';
export { type Door, type DoorRule, doorRules, doors } from './door.ts';

/** Answers to whether somebody is under 18. */
export const ages = ['yes', 'no', 'unknown'] as const;
/** An answer by its code. */
export type Under18 = (typeof ages)[number];

/**
 * Facts of a first message, all optional: nothing is compulsory but one sentence, one attachment or one voice
 * message.
 */
export interface IntakeFacts {
  readonly door?: Door;
  /** ISO 3166 code of the country that she chose. */
  readonly country?: string;
  /** BCP 47 tag of the language in which she read the page. */
  readonly language?: string;
  readonly under18?: Under18;
  readonly wroteBefore?: boolean;
  /** She asks that neither police nor immigration is told. Absent where she did not say so. */
  readonly neverAuthorities?: boolean;
  readonly noReply?: boolean;
  readonly urgent?: boolean;
  /** Who sealed: her own browser, or the server's memory on the path without script. */
  readonly sealedBy?: 'browser' | 'server';
  /** She chose to keep what photos say about place and time. */
  readonly metadataKept?: boolean;
  /** Whether her offer may be compared with those of others. Absent where she did not answer. */
  readonly compare?: boolean;
}

/** Answers to whether an offer may be compared. */
export const comparisons = ['yes', 'no'] as const;
/** An answer by its code. */
export type ComparisonAnswer = (typeof comparisons)[number];

/** An offer beside the words of whoever brought it. */
export interface BroughtOffer {
  /** Words and offer as one text, to be read. */
  readonly text: string;
  /** Where in it the offer stands. */
  readonly facts: { readonly offerFrom?: number; readonly offerLength?: number };
}

/** Joins `words` and the text of an offer. The facts tell where the offer begins. */
export function bringOffer(words: string, offer: string): BroughtOffer {
  const trimmed = offer.trim();
  if (trimmed === '') return { text: words, facts: {} };
  const before = words.trim() === '' ? '' : `${words.trimEnd()}\n\n`;
  return { text: before + trimmed, facts: { offerFrom: before.length, offerLength: trimmed.length } };
}

/** The facts of a message that holds `offer` inside `text`, by what its sender answered. */
export function comparedFacts(
  text: string,
  offer: string,
  answer: ComparisonAnswer | undefined,
): { readonly compare?: boolean; readonly offerFrom?: number; readonly offerLength?: number } {
  if (answer === undefined) return {};
  const offerFrom = offer.trim() === '' ? -1 : text.lastIndexOf(offer);
  return {
    compare: answer === 'yes',
    ...(answer === 'yes' && offerFrom >= 0 && { offerFrom, offerLength: offer.length }),
  };
}

/** What of a message may be compared; null where its sender did not agree, or brought no text of an offer. */
export function comparableOffer(
  text: string,
  facts: Readonly<Record<string, string | number | boolean>> | undefined,
): string | null {
  const { compare, offerFrom, offerLength } = facts ?? {};
  if (compare !== true || !isOffset(offerFrom) || !isOffset(offerLength)) return null;
  const offer = text.slice(offerFrom, offerFrom + offerLength).trim();
  return offer === '' ? null : offer;
}

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** The facts that are worth keeping: empty ones are left out, unknown words are dropped. */
export function intakeFacts(
  input: Readonly<Partial<Record<keyof IntakeFacts, string | boolean | undefined>>>,
): IntakeFacts {
  const among = <T extends string>(all: readonly T[], value: unknown) => all.find((x) => x === value);
  const door = among(doors, input.door);
  const under18 = among(ages, input.under18);
  const sealedBy = among(['browser', 'server'] as const, input.sealedBy);
  const compare = among(comparisons, input.compare);
  const subtags = (value: unknown) =>
    typeof value === 'string' && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value) ? value : undefined;
  const country = subtags(input.country);
  const language = subtags(input.language);
  return {
    ...(door && { door }),
    ...(country && { country }),
    ...(language && { language }),
    ...(under18 && { under18 }),
    ...(input.wroteBefore && { wroteBefore: true }),
    ...(input.neverAuthorities && { neverAuthorities: true }),
    ...(input.noReply && { noReply: true }),
    ...(input.urgent && { urgent: true }),
    ...(sealedBy && { sealedBy }),
    ...(input.metadataKept && { metadataKept: true }),
    ...(compare && { compare: compare === 'yes' }),
  };
}
