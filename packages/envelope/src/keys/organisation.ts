// What the organisation and its supervisors sign: certificates of supervisors, keys of desks, the roster.
// The organisation's seed is for paper and a safe, never for a server. Spec: docs/spec/envelope.md,
// 'Statements of the organisation'.
import { hexToBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Signer } from '../message.ts';
import { EnvelopeError } from '../refusal.ts';
import { signatureOver, signStatement } from '../sign-statement.ts';
import { type Context, hashHex, signerFromSeed } from '../signing.ts';
import {
  type DeskKeyCertificate,
  deskKeyId,
  deskKeyOf,
  type SupervisorCertificate,
  supervisorOf,
} from '../verify/forms.ts';
import { type RosterStatement, rosterOf } from '../verify/roster-form.ts';
import { type RosterDocument, type SignedStatement, statementBytes } from '../verify/statement.ts';
import { parsePrinted, printBytes } from './printed.ts';

/** Kind of the key in its printed form. */
const ORGANISATION_KIND = 1;

/** The key of the organisation: signs certificates of supervisors. */
export interface OrganisationKey extends Signer {
  /** Ed25519 seed, 32 bytes. Print it, then forget it. */
  readonly seed: Uint8Array;
  /** SHA-256 of the public key, 64 hex digits. */
  readonly fingerprint: string;
}

/** A fresh organisation key, from 32 random bytes. */
export function makeOrganisationKey(): OrganisationKey {
  return organisationKeyFrom(randomBytes(32));
}

/** The key as text for paper: letters and digits in groups of five, with check letters. */
export function printOrganisationKey(key: Pick<OrganisationKey, 'seed'>): string {
  return printBytes(ORGANISATION_KIND, key.seed);
}

/** The key from paper. Throws 'bad-key' where it is mistyped or something else. */
export function readOrganisationKey(text: string): OrganisationKey {
  const seed = parsePrinted(ORGANISATION_KIND, text);
  if (seed === null || seed.length !== 32) throw new EnvelopeError('bad-key');
  return organisationKeyFrom(seed);
}

function organisationKeyFrom(seed: Uint8Array): OrganisationKey {
  const signer = signerFromSeed(seed);
  return { ...signer, seed, fingerprint: hashHex(hexToBytes(signer.publicKey)) };
}

/** The fields that the caller gives of a statement; version and organisation are filled in. */
type StatementBody<T> = Omit<T, 'version' | 'organisation'>;

/**
 * The organisation's certificate of a supervisor's signing key. When there are two supervisors, certify both
 * again with `quorum: 2`. `withdraws` names the signing keys of supervisors who have left.
 */
export function certifySupervisor(
  organisation: Signer,
  fields: StatementBody<SupervisorCertificate>,
): SignedStatement {
  const value = { version: 1, organisation: organisation.publicKey, ...fields };
  return requireReadable(signStatement('heed/supervisor/v1', value, [organisation]), supervisorOf);
}

/**
 * The certificate of a desk key by one supervisor, or by two where there are two. The id is made from the
 * public halves. `withdraws` names older keys of the desk that somebody who left may still hold.
 */
export function signDeskKey(
  organisation: string,
  fields: Omit<StatementBody<DeskKeyCertificate>, 'id'>,
  supervisors: readonly Signer[],
): SignedStatement {
  const value = { version: 1, organisation, id: deskKeyId(fields), ...fields };
  return requireReadable(signStatement('heed/desk-key/v1', value, supervisors), deskKeyOf);
}

/**
 * The roster by one supervisor, or two where there are two. `previous`: `rosterHash` of the last one, or
 * null.
 */
export function signRoster(
  organisation: string,
  { members: people, ...place }: StatementBody<RosterStatement>,
  supervisors: readonly Signer[],
): Required<RosterDocument> {
  const members = JSON.stringify(people);
  const value = { version: 2, organisation, ...place, members: hashHex(utf8ToBytes(members)) };
  return requireReadable({ ...signStatement('heed/roster/v2', value, supervisors), members }, rosterOf);
}

/** Adds a second supervisor's signature to a statement that they have read. */
export function countersign<T extends SignedStatement>(context: Context, statement: T, signer: Signer): T {
  const others = statement.signatures.filter(({ key }) => key !== signer.publicKey);
  return { ...statement, signatures: [...others, signatureOver(context, statementBytes(statement), signer)] };
}

/** Returns the statement. Throws 'bad-shape' where a reader would refuse it. */
function requireReadable<T extends SignedStatement>(statement: T, read: (statement: T) => unknown): T {
  if (read(statement) === null) throw new EnvelopeError('bad-shape');
  return statement;
}
