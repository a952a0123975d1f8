// What a supervisor's browser signs: rosters, desk keys, the recovery recipient. Made as one change that is
// sent at once, or, where two supervisors must sign, carried as a file to the second. Pure but for
// randomness. Spec: docs/spec/envelope.md, 'Statements of the organisation'.

import type { Routes } from '@heed/api';
import type { RequestOf } from '@heed/api/client';
import { may } from '@heed/domain/roles';
import { addDays } from '@heed/domain/time';
import { rosterHash, rosterOf as rosterIn } from '@heed/envelope';
import {
  DESK_KEY_DAYS,
  type DeskSecret,
  makeDeskKey,
  signDeskKey,
  signRoster,
  wrapDeskKey,
} from '@heed/envelope/keys';
import { toBase64 } from '../../ui/bytes.ts';
import { CannotWrite } from '../conversation/write.ts';
import { type MemberKeyring, type RosterMember, readersOf, recoveryRecipient } from '../session/keyring.ts';

type RosterRequest = RequestOf<Routes['members.putRoster']>;
type DeskKeyRequest = RequestOf<Routes['keys.addDeskKey']>;
type RecoveryRequest = RequestOf<Routes['keys.putRecovery']>;

/** Sent in this order: roster, desk keys, recovery. */
export interface RosterChange {
  readonly roster?: RosterRequest;
  readonly deskKeys: readonly DeskKeyRequest[];
  readonly recovery?: RecoveryRequest;
}

/**
 * A role beside a name in the roster that is no member: the recipient of the trustees' shares, so that it is
 * signed too.
 */
export const recoveryRole = 'recovery';

/** Certificates of those who sign today or from a later day on. */
export const serving = ({ supervisors, day }: Pick<MemberKeyring, 'supervisors' | 'day'>) =>
  supervisors.filter(({ validUntil }) => validUntil >= day);

/** Whether one signature is not enough, today or from a day on that is already certain. */
export function needsTwo(keyring: MemberKeyring): boolean {
  const certified = serving(keyring);
  return new Set(certified.map(({ sign }) => sign)).size > 1 || certified.some(({ quorum }) => quorum === 2);
}

/** Whether this member's own signature counts, alone or beside another. */
export const maySign = (keyring: MemberKeyring): boolean =>
  serving(keyring).some(({ sign }) => sign === keyring.keys.publicKey);

/** A new roster of these members, and the desk keys that some of them need. */
export function rosterOf(
  keyring: MemberKeyring,
  members: readonly RosterMember[],
  wraps: RosterRequest['wraps'] = [],
): RosterRequest {
  if (keyring.trust === null) throw new Error('Cannot sign a roster: no organisation key is trusted');
  const { me, day, listed } = keyring;
  const last = me.roster && rosterIn(me.roster);
  // To build on a list that is in doubt would sign what it says, or remove everybody.
  if (last !== null && listed === null) throw new CannotWrite('no-roster');
  const fields = {
    serial: (last?.serial ?? 0) + 1,
    previous: me.roster === null ? null : rosterHash(me.roster),
    day,
    members: members.map((member) => ({ ...member, roles: [...member.roles], desks: [...member.desks] })),
  };
  return {
    roster: mutable(signRoster(keyring.trust.organisation, fields, [keyring.keys])),
    wraps: [...wraps],
  };
}

type Member = MemberKeyring['me']['members'][number];
type Role = Member['role'];

/**
 * The roster with one more member, whose digits were compared, and every key of their desks that the
 * supervisor holds.
 */
export async function admitting(keyring: MemberKeyring, fresh: Member): Promise<RosterChange> {
  if (fresh.keys === null) throw new Error('Cannot admit: the member has not made their keys');
  const entry = { member: fresh.id, roles: [fresh.role], desks: fresh.desks, ...fresh.keys };
  const others = (keyring.listed?.members ?? []).filter(({ member }) => member !== fresh.id);
  const wraps = may(fresh.role, 'read')
    ? await deskWraps(keyring, fresh.desks, fresh.id, fresh.keys.seal)
    : [];
  return { roster: rosterOf(keyring, [...others, entry], wraps), deskKeys: [] };
}

/**
 * Keys of these desks that the supervisor holds and that something stored still needs, wrapped to one more.
 */
export async function deskWraps(
  keyring: MemberKeyring,
  desks: readonly string[],
  member: string,
  seal: string,
) {
  const ownKeys = keyring.deskKeys.filter((key) => desks.includes(key.desk) && keyring.secrets.has(key.id));
  const needed = ownKeys.filter(
    ({ id, current }) => current || keyring.me.deskKeys.find((key) => key.id === id)?.needed,
  );
  return Promise.all(
    needed.map(async ({ id }) => ({
      deskKey: id,
      member,
      wrap: toBase64(await wrapDeskKey(keyring.secrets.get(id) as DeskSecret, [seal])),
    })),
  );
}

/**
 * The roster with another role and other desks of a member, or without them where `next` is null: new keys,
 * which withdraw those they hold, for the desks that they read no longer, and the keys of those that they
 * read from now on.
 */
export async function changing(
  keyring: MemberKeyring,
  id: string,
  next: { readonly role: Role; readonly desks: readonly string[] } | null,
): Promise<RosterChange> {
  const members = keyring.listed?.members ?? [];
  const was = members.find(({ member }) => member === id);
  if (was === undefined) return { deskKeys: [] };
  const others = members.filter(({ member }) => member !== id);
  const rest = next === null ? others : [...others, { ...was, roles: [next.role], desks: [...next.desks] }];
  const before = readsAt(was.roles, was.desks);
  const after = next === null ? [] : readsAt([next.role], next.desks);
  const lostDesks = before.filter((desk) => !after.includes(desk));
  const then = { ...keyring, roster: keyring.listed && { ...keyring.listed, members: rest } };
  const renewals = await Promise.all(lostDesks.map((desk) => renewing(then, desk, { withdraw: true })));
  const gained = after.filter((desk) => !before.includes(desk));
  const wraps = await deskWraps(keyring, gained, id, was.seal);
  return { roster: rosterOf(keyring, rest, wraps), deskKeys: renewals.flatMap(({ deskKeys }) => deskKeys) };
}

/** Of these desks, those that somebody of these roles reads. */
export const readsAt = (roles: readonly string[], desks: readonly string[]): readonly string[] =>
  roles.every((role) => may(role, 'read')) ? desks : [];

/**
 * A new key of a desk, wrapped to its readers and to the recovery recipient. Nobody to read for it: no key.
 */
export async function renewing(
  keyring: MemberKeyring,
  desk: string,
  { withdraw = false } = {},
): Promise<RosterChange> {
  const readers = readersOf(keyring, desk);
  if (keyring.trust === null || readers.length === 0) return { deskKeys: [] };
  const deskKeys = keyring.deskKeys.filter((key) => key.desk === desk);
  const secret = await makeDeskKey();
  const window = { validFrom: keyring.day, validUntil: addDays(keyring.day, DESK_KEY_DAYS) };
  const fields = { desk, seal: secret.recipient, sign: secret.publicKey, ...window };
  const withdraws = withdraw ? deskKeys.filter((key) => !key.withdrawn).map(({ id }) => id) : [];
  const certificate = signDeskKey(keyring.trust.organisation, { ...fields, withdraws }, [keyring.keys]);
  const recovery = recoveryRecipient(keyring);
  const to = [...readers, ...(recovery ? [{ member: 'recovery', seal: recovery }] : [])];
  const wraps = await Promise.all(
    to.map(async ({ member, seal }) => ({ member, wrap: toBase64(await wrapDeskKey(secret, [seal])) })),
  );
  return { deskKeys: [{ certificate: mutable(certificate), wraps }] };
}

/** The recovery recipient into the roster, and every desk key that is held wrapped to it. */
export async function recovering(keyring: MemberKeyring, recipient: string): Promise<RosterChange> {
  const people = (keyring.listed?.members ?? []).filter(({ roles }) => !roles.includes(recoveryRole));
  const entry = {
    member: recoveryRole,
    roles: [recoveryRole],
    desks: [],
    sign: keyring.keys.publicKey,
    seal: recipient,
  };
  const roster = rosterOf(keyring, [...people, entry]);
  const wraps = await Promise.all(
    [...keyring.secrets.values()].map(async (secret) => ({
      deskKey: secret.id,
      wrap: toBase64(await wrapDeskKey(secret, [recipient])),
    })),
  );
  return { roster, deskKeys: [], recovery: { wraps } };
}

type SignedRoster = {
  readonly statement: string;
  readonly signatures: readonly { readonly key: string; readonly signature: string }[];
};
export const mutable = <T extends SignedRoster>(statement: T) => ({
  ...statement,
  signatures: statement.signatures.map((each) => ({ ...each })),
});
