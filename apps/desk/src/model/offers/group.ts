// A group of offers as it is sealed to its desk: the text without what could lead to somebody, numbers, and
// pseudonyms under the desk's key. Once somebody decided on it, the pseudonyms of its messages alone.
import type { OfferGroupRow, PatternRow } from '@heed/api';
import { awaitsApproval, patternLetters } from '@heed/domain/pattern';
import { EnvelopeError } from '@heed/envelope';
import type { DeskSecret } from '@heed/envelope/keys';
import { openOfferGroup } from '@heed/envelope/open';
import { sealOfferGroup } from '@heed/envelope/seal';
import * as v from 'valibot';
import { fromBase64, sha256Hex, toBase64 } from '../../ui/bytes.ts';

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const pseudonyms = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{12,64}$/))), v.maxLength(6000));

const groupShape = v.strictObject({
  version: v.literal(1),
  text: v.pipe(v.string(), v.maxLength(100_000)),
  senders: whole,
  handles: pseudonyms,
  places: whole,
  names: whole,
  takenOut: pseudonyms,
  /** Of the messages in which they came. */
  offers: pseudonyms,
});
const signsShape = v.strictObject({ senders: whole, handles: whole, places: whole, names: whole });
const decidedShape = v.strictObject({
  version: v.literal(1),
  offers: pseudonyms,
  /** Of the pattern that was proposed, for whoever approves it: its letters as a hash, and the signs. */
  proposal: v.optional(v.strictObject({ pattern: v.string(), signs: signsShape })),
});

/** How many senders brought a group, and what differs between its offers. */
export type GroupSigns = v.InferOutput<typeof signsShape>;
/** A pattern that was proposed of a group. `pattern`: see `patternHash`. */
export type GroupProposal = NonNullable<v.InferOutput<typeof decidedShape>['proposal']>;

/** What a group says to whoever reviews it. */
export type GroupContent = v.InferOutput<typeof groupShape>;

/** A group as it was opened. `content`: null where it is decided, or does not open. */
export interface OpenedGroup {
  readonly id: string;
  readonly desk: string;
  readonly deskKey: string;
  readonly day: string;
  readonly isDecided: boolean;
  readonly isUnreadable: boolean;
  readonly content: GroupContent | null;
  readonly offers: readonly string[];
  /** Absent where no pattern was proposed of it. */
  readonly proposal?: GroupProposal | undefined;
}

export const signsOf = ({ senders, handles, places, names }: GroupContent): GroupSigns => ({
  ...{ senders, places, names },
  handles: handles.length,
});

/** The letters of a pattern, 64 hex digits: two with the same letters are one pattern. */
export const patternHash = (text: string): Promise<string> =>
  sha256Hex(new TextEncoder().encode(patternLetters(text)));

/** Opens a group with the keys of the member. One that does not open is said to be unreadable. */
export async function openGroup(
  row: OfferGroupRow,
  secrets: ReadonlyMap<string, DeskSecret>,
): Promise<OpenedGroup> {
  const { id, desk, deskKey, day, isDecided } = row;
  const place = { id, desk, deskKey, day, isDecided };
  const unreadable = { ...place, isUnreadable: true, content: null, offers: [] };
  const secret = secrets.get(deskKey);
  if (secret === undefined) return unreadable;
  try {
    const json: unknown = JSON.parse(await openOfferGroup(fromBase64(row.sealed), secret.identity));
    if (isDecided) {
      const decided = v.safeParse(decidedShape, json);
      return decided.success
        ? { ...place, isUnreadable: false, content: null, ...decided.output }
        : unreadable;
    }
    const group = v.safeParse(groupShape, json);
    return group.success
      ? { ...place, isUnreadable: false, content: group.output, offers: group.output.offers }
      : unreadable;
  } catch (error) {
    if (error instanceof EnvelopeError || error instanceof SyntaxError) return unreadable;
    throw error;
  }
}

/** A group as it is sent. */
export interface SentGroup {
  readonly desk: string;
  readonly deskKey: string;
  readonly sealed: string;
}

/** Seals a group to its desk. */
export async function sealGroup(
  desk: string,
  { id, recipient }: Pick<DeskSecret, 'id' | 'recipient'>,
  content: GroupContent,
): Promise<SentGroup> {
  return { desk, deskKey: id, sealed: toBase64(await sealOfferGroup(recipient, JSON.stringify(content))) };
}

/** The same without its text, once somebody decided. */
export async function sealDecided(
  { desk, offers, deskKey }: Pick<OpenedGroup, 'desk' | 'offers' | 'deskKey'>,
  recipient: DeskSecret['recipient'],
  proposal?: GroupProposal,
): Promise<SentGroup> {
  const json = JSON.stringify({ version: 1, offers, ...(proposal && { proposal }) });
  return { desk, deskKey, sealed: toBase64(await sealOfferGroup(recipient, json)) };
}

/** By the id of a pattern that waits, the signs of the group that it was proposed of. */
export async function signsOfWaiting(
  patterns: readonly Pick<PatternRow, 'id' | 'text' | 'approvedBy' | 'withdrawnOn'>[],
  groups: readonly OpenedGroup[],
): Promise<ReadonlyMap<string, GroupSigns>> {
  const byHash = new Map(
    groups.flatMap(({ proposal }) => (proposal ? [[proposal.pattern, proposal.signs]] : [])),
  );
  const matches = await Promise.all(
    patterns
      .filter(awaitsApproval)
      .map(async ({ id, text }) => [id, byHash.get(await patternHash(text))] as const),
  );
  return new Map(matches.flatMap(([id, signs]) => (signs === undefined ? [] : [[id, signs]])));
}
