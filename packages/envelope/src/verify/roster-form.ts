// The form of rosters, strictly read, the former version too. Apart from the other forms, since people's
// browsers never see a roster. Spec: docs/spec/envelope.md, 'The roster'.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { hashHex } from '../signing.ts';
import { day, hex, name, read, recipient } from './forms.ts';
import type { RosterDocument } from './statement.ts';

const rosterMembers = v.array(
  v.strictObject({
    member: name,
    roles: v.array(name),
    desks: v.array(name),
    sign: hex(64),
    seal: recipient,
  }),
);
const rosterPlace = {
  organisation: hex(64),
  serial: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  previous: v.nullable(hex(64)),
  day,
};
/** Signed before members stood beside the statement: read, no longer made. */
const formerRoster = v.strictObject({ version: v.literal(1), ...rosterPlace, members: rosterMembers });
const rosterHead = v.strictObject({ version: v.literal(2), ...rosterPlace, members: hex(64) });

/** Members, roles and keys, as signed. `previous`: `rosterHash` of the last roster, or null in the first. */
export interface RosterStatement extends Omit<v.InferOutput<typeof rosterHead>, 'version' | 'members'> {
  readonly members: v.InferOutput<typeof rosterMembers>;
}

/** The roster in a document: its statement with the members that it names by their hash. */
export function rosterOf(roster: RosterDocument): RosterStatement | null {
  if (roster.members === undefined) return read(formerRoster, roster);
  const head = read(rosterHead, roster);
  if (head === null || head.members !== hashHex(utf8ToBytes(roster.members))) return null;
  const members = read(rosterMembers, { statement: roster.members, signatures: [] });
  const isUnique = new Set(members?.map(({ member }) => member)).size === members?.length;
  return members && isUnique ? { ...head, members } : null;
}
