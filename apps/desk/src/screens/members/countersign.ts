// The second supervisor: reads what the first has signed, from a file, and signs it too. The file holds
// public statements and wrapped keys, no secret. Spec: docs/spec/envelope.md, 'Statements of the
// organisation'.
import { deskKeyRequest, recoveryRequest, rosterRequest } from '@heed/api';
import { rosterOf, verifyNewDeskKey, verifyNextRoster } from '@heed/envelope';
import { countersign } from '@heed/envelope/keys';
import * as v from 'valibot';
import { mutable, type RosterChange } from '../../model/keys/change.ts';
import { type MemberKeyring, nameOf } from '../../model/session/keyring.ts';
import { countersignWords } from '../../words/organisation.ts';

const kind = 'heed/countersign/v2';
const fileShape = v.strictObject({
  kind: v.literal(kind),
  roster: v.optional(rosterRequest),
  deskKeys: v.array(deskKeyRequest),
  recovery: v.optional(recoveryRequest),
});

export const toFile = (change: RosterChange): string => JSON.stringify({ kind, ...change }, null, 1);

/**
 * The change in a file, or null where it is something else. What is signed in it is checked in
 * `signedByBoth`.
 */
export function fromFile(text: string): RosterChange | null {
  const parsed = v.safeParse(fileShape, read({ statement: text }));
  if (!parsed.success) return null;
  const { roster, recovery, deskKeys } = parsed.output;
  return { deskKeys, ...(roster && { roster }), ...(recovery && { recovery }) };
}

/**
 * What the change says, line by line, for the eyes of the second supervisor: from the signed bytes, not from
 * what stands beside them.
 */
export function sayingOf(change: RosterChange, keyring: MemberKeyring): string[] {
  const w = countersignWords;
  const lines: string[] = [];
  if (change.roster) {
    const next = rosterOf(change.roster.roster);
    const before = new Map((keyring.listed?.members ?? []).map((member) => [member.member, member]));
    const after = new Map((next?.members ?? []).map((member) => [member.member, member]));
    const called = (id: string) => nameOf(keyring, id) ?? id;
    const line = (id: string, member: NonNullable<typeof next>['members'][number]) => ({
      ...{ name: called(id), roles: member.roles },
      desks: member.desks.length === 0 ? w.noDesks : member.desks,
    });
    for (const [id, member] of after) {
      const previous = before.get(id);
      if (!previous) lines.push(w.added(line(id, member)));
      else if (JSON.stringify(previous) !== JSON.stringify(member)) lines.push(w.changed(line(id, member)));
    }
    for (const id of before.keys()) if (!after.has(id)) lines.push(w.removed({ name: called(id) }));
  }
  for (const { certificate } of change.deskKeys) {
    const key = read<{ desk: string; validFrom: string; validUntil: string; withdraws: string[] }>(
      certificate,
    );
    if (key)
      lines.push(
        w.deskKey({
          desk: key.desk,
          from: key.validFrom,
          until: key.validUntil,
          withdraws: key.withdraws.length,
        }),
      );
  }
  return lines;
}

const read = <T>({ statement }: { statement: string }): T | null => {
  try {
    return JSON.parse(statement) as T;
  } catch {
    // What was pasted may be anything: the form says that it is no statement.
    return null;
  }
};

/**
 * The change with this supervisor's signature too, or null where it would still not be believed: then nothing
 * is sent.
 */
export function signedByBoth(change: RosterChange, keyring: MemberKeyring): RosterChange | null {
  const { trust, keys, me } = keyring;
  if (trust === null) return null;
  const roster = change.roster && {
    ...change.roster,
    roster: mutable(countersign('heed/roster/v2', change.roster.roster, keys)),
  };
  const deskKeys = change.deskKeys.map((key) => ({
    ...key,
    certificate: mutable(countersign('heed/desk-key/v1', key.certificate, keys)),
  }));
  const believed =
    (!roster || (keyring.doubts.length === 0 && verifyNextRoster(roster.roster, trust, me.roster).ok)) &&
    deskKeys.every(({ certificate }) => verifyNewDeskKey(certificate, trust, keyring.deskKeys).ok);
  return believed ? { ...change, deskKeys, ...(roster && { roster }) } : null;
}
