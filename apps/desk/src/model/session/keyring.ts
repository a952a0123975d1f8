// From a member's secret to everything they may open: verified organisation, roster and desk keys, unwrapped
// private halves. What the server says is believed only as far as signatures from the organisation's key
// reach. No I/O. Spec: docs/spec/envelope.md.
import type { Me } from '@heed/api';
import { may, type Right } from '@heed/domain/roles';
import {
  type CertifiedDeskKey,
  conversationOf,
  followsRoster,
  type OrganisationTrust,
  type RosterStatement,
  rosterHash,
  type SupervisorCertificate,
  verifyCurrentRoster,
  verifyDeskKeys,
  verifyRoster,
  verifySupervisors,
} from '@heed/envelope';
import { type DeskSecret, type MemberKeys, memberKeys, unwrapDeskKey } from '@heed/envelope/keys';
import { type SummaryKey, summaryKey } from '@heed/envelope/open';
import { fromBase64 } from '../../ui/bytes.ts';
import { noOrganisationKey } from './organisation-key.ts';

/** Something that a member must know before they trust what they see. Words for each: words.ts. */
export type Doubt =
  | 'other-organisation'
  | 'not-founded'
  | 'no-roster'
  | 'not-in-roster'
  | 'older-roster'
  | 'unconfirmed-roster'
  | 'ended-roster'
  | 'broken-roster'
  | 'wrong-desk-key';

export type RosterMember = RosterStatement['members'][number];

export interface MemberKeyring {
  readonly me: Me;
  readonly day: string;
  readonly secret: Uint8Array;
  readonly keys: MemberKeys;
  /** Null where the organisation is not founded or is another one than this script's. */
  readonly trust: OrganisationTrust | null;
  readonly supervisors: readonly SupervisorCertificate[];
  /**
   * The list of members to act on: null where anything about it is in doubt, and then nothing is wrapped to
   * anybody.
   */
  readonly roster: RosterStatement | null;
  /**
   * The list that the next one is made from: also one that enough signed on its day and too few by today's
   * rules.
   */
  readonly listed: RosterStatement | null;
  /** Every certified desk key, older ones too: pass them all to `verifyConversation`. */
  readonly deskKeys: readonly CertifiedDeskKey[];
  /** Private halves that this member holds, by id. */
  readonly secrets: ReadonlyMap<string, DeskSecret>;
  readonly summaryKeys: ReadonlyMap<string, SummaryKey>;
  readonly doubts: readonly Doubt[];
}

export interface KeyringInput {
  readonly me: Me;
  /** Today in UTC as the server says; no phone's clock is trusted. */
  readonly day: string;
  /** The member's 32 byte secret. */
  readonly secret: Uint8Array;
  /** The organisation's key in this script, or just made in this browser: 64 hex digits. */
  readonly organisationKey: string;
  /** The newest roster that this page has seen: an older one is a lie. */
  readonly knownRoster?: KnownRoster | null;
  /** Whether the log says that the roster in `me` is the newest: newest-roster.ts. */
  readonly newest: boolean;
}

export interface KnownRoster {
  readonly serial: number;
  readonly hash: string;
}

export async function makeKeyring(input: KeyringInput): Promise<MemberKeyring> {
  const { me, day, secret, organisationKey } = input;
  const doubts: Doubt[] = [];
  const founded = organisationKey !== noOrganisationKey;
  if (!founded && me.organisationKey === null) doubts.push('not-founded');
  else if (me.organisationKey !== organisationKey) doubts.push('other-organisation');
  const trust: OrganisationTrust | null = founded
    ? {
        organisation: organisationKey,
        fingerprint: conversationOf(organisationKey), // Both are SHA-256 of a public key.
        supervisors: me.supervisors,
        day,
      }
    : null;
  const { listed, roster, doubt } = judgeRoster(input, trust);
  if (founded && doubt) doubts.push(doubt);
  const keys = await memberKeys(secret);
  const own = listed?.members.find(({ member }) => member === me.member.id);
  if (listed && (own?.sign !== keys.publicKey || own.seal !== keys.recipient)) doubts.push('not-in-roster');
  const deskKeys = trust
    ? verifyDeskKeys(
        me.deskKeys.map(({ certificate }) => certificate),
        trust,
      )
    : [];
  const secrets = await unwrapAll(me, keys, deskKeys, doubts);
  const summaryKeys = new Map([...secrets].map(([id, { identity }]) => [id, summaryKey(identity)]));
  const supervisors = trust ? verifySupervisors(trust) : [];
  return {
    me,
    day,
    secret,
    keys,
    trust,
    supervisors,
    roster,
    listed,
    deskKeys,
    secrets,
    summaryKeys,
    doubts,
  };
}

interface JudgedRoster {
  readonly listed: RosterStatement | null;
  readonly roster: RosterStatement | null;
  readonly doubt: Doubt | null;
}

/**
 * Judges the list of members that the server gave: who signed, whether it follows the one before, whether it
 * is the newest.
 */
function judgeRoster(
  { me, knownRoster = null, newest }: KeyringInput,
  trust: OrganisationTrust | null,
): JudgedRoster {
  const doubted = (doubt: Doubt, listed: RosterStatement | null = null) => ({ listed, roster: null, doubt });
  const checked = trust && me.roster ? verifyRoster(me.roster, trust) : null;
  if (trust === null || me.roster === null || !checked?.ok) return doubted('no-roster');
  const { value } = checked;
  const hash = rosterHash(me.roster);
  if (knownRoster && value.serial < knownRoster.serial) return doubted('older-roster');
  const isOther = knownRoster?.serial === value.serial && knownRoster.hash !== hash;
  const skips = knownRoster?.serial === value.serial - 1 && knownRoster.hash !== value.previous;
  // A roster of the former version was taken before rosters were a chain: the chain begins with it.
  const follows = me.roster.members === undefined || followsRoster(value, me.previousRoster);
  if (isOther || skips || !follows) return doubted('broken-roster');
  if (!newest && knownRoster?.hash !== hash) return doubted('unconfirmed-roster');
  if (!verifyCurrentRoster(me.roster, trust).ok) return doubted('ended-roster', value);
  return { listed: value, roster: value, doubt: null };
}

async function unwrapAll(me: Me, keys: MemberKeys, certified: readonly CertifiedDeskKey[], doubts: Doubt[]) {
  const secrets = new Map<string, DeskSecret>();
  const certifiedIds = new Set(certified.map(({ id }) => id));
  await Promise.all(
    me.deskKeys.map(async ({ id, wrap }) => {
      if (wrap === null || !certifiedIds.has(id)) return;
      try {
        secrets.set(id, await unwrapDeskKey(fromBase64(wrap), [keys.identity], id));
      } catch {
        // The doubt says it to the member.
        if (!doubts.includes('wrong-desk-key')) doubts.push('wrong-desk-key');
      }
    }),
  );
  return secrets;
}

const youngest = (a: CertifiedDeskKey, b: CertifiedDeskKey) =>
  b.validUntil.localeCompare(a.validUntil) || b.validFrom.localeCompare(a.validFrom);

/**
 * The key to seal to at a desk today, whether this member opens it or not: certified and the longest to live.
 */
export const certifiedKey = (keyring: MemberKeyring, desk: string): CertifiedDeskKey | null =>
  keyring.deskKeys.filter((key) => key.desk === desk && key.current).sort(youngest)[0] ?? null;

/** The key to sign and seal with at a desk today: current, held by this member, the longest to live. */
export function currentKey(keyring: MemberKeyring, desk: string): DeskSecret | null {
  const [newest] = keyring.deskKeys
    .filter((key) => key.desk === desk && key.current && keyring.secrets.has(key.id))
    .sort(youngest);
  return newest ? (keyring.secrets.get(newest.id) ?? null) : null;
}

/** Who reads for a desk, by the signed roster: never by what the server says. */
export function readersOf(keyring: MemberKeyring, desk: string): readonly RosterMember[] {
  return (keyring.roster?.members ?? []).filter(
    ({ desks, roles }) => desks.includes(desk) && roles.every((role) => may(role, 'read')),
  );
}

/**
 * In whose hands something at a desk is: nobody's where the member named reads it no more. While the list of
 * members is in doubt, as it was written.
 */
export const holderAt = (keyring: MemberKeyring, desk: string, member: string | null): string | null =>
  keyring.roster === null || readersOf(keyring, desk).some((reader) => reader.member === member)
    ? member
    : null;

/**
 * The key that trustees hold in shares, by the signed roster: one that the server alone names would be its
 * own.
 */
export function recoveryRecipient(keyring: Pick<MemberKeyring, 'roster'>): string | null {
  return keyring.roster?.members.find(({ roles }) => roles.includes('recovery'))?.seal ?? null;
}

/**
 * Whether this member's role has a right: what it has not, the desk does not show, and the server refuses.
 */
export const iMay = ({ me }: MemberKeyring, right: Right): boolean => may(me.member.role, right);

/** The desks at which this member has a right. */
export function ownDesks(keyring: MemberKeyring, right: Right = 'read') {
  const { member, organisation } = keyring.me;
  return iMay(keyring, right) ? organisation.desks.filter(({ id }) => member.desks.includes(id)) : [];
}

/** The member's name; of one whom the list does not name, the first digits of the id. */
export const nameOrDigits = (keyring: MemberKeyring, member: string): string =>
  nameOf(keyring, member) ?? member.slice(0, 8);

export function nameOf(keyring: MemberKeyring, member: string): string | null {
  return keyring.me.members.find(({ id }) => id === member)?.name ?? null;
}
