// The forms of the organisation's statements, strictly read. Signatures are checked before anything here is
// called. Spec: docs/spec/envelope.md, 'Statements of the organisation'.
import { concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { isRecipient } from '../hybrid.ts';
import { hashHex } from '../signing.ts';
import { type SignedStatement, statementJson } from './statement.ts';

/**
 * Longest life of a desk key in days: 90 and a month to overlap. A longer one is refused, whoever signed it.
 */
export const MAX_DESK_KEY_DAYS = 120;

export const hex = (digits: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${digits}}$`)));
export const name = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9._-]{1,64}$/));
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);
export const recipient = v.pipe(v.string(), v.check(isRecipient));
const window = { validFrom: day, validUntil: day };

const supervisor = v.strictObject({
  version: v.literal(1),
  organisation: hex(64),
  member: name,
  sign: hex(64),
  quorum: v.picklist([1, 2]),
  ...window,
  withdraws: v.array(hex(64)),
});

const deskKey = v.pipe(
  v.strictObject({
    version: v.literal(1),
    organisation: hex(64),
    id: hex(32),
    desk: name,
    seal: recipient,
    sign: hex(64),
    ...window,
    withdraws: v.array(hex(32)),
  }),
  v.check(
    ({ validFrom, validUntil }) =>
      validFrom <= validUntil && daysBetween(validFrom, validUntil) <= MAX_DESK_KEY_DAYS,
  ),
);

/**
 * A supervisor's certificate. `quorum`: signatures needed on what they sign. `withdraws`: sign keys no longer
 * trusted.
 */
export type SupervisorCertificate = v.InferOutput<typeof supervisor>;
/** A desk key's certificate. `withdraws`: ids of this desk's keys that somebody who left may still hold. */
export type DeskKeyCertificate = v.InferOutput<typeof deskKey>;
/** The certificate of a supervisor that a statement holds, or null. */
export const supervisorOf = (statement: SignedStatement): SupervisorCertificate | null =>
  read(supervisor, statement);
/** The certificate of a desk key that a statement holds, or null. */
export const deskKeyOf = (statement: SignedStatement): DeskKeyCertificate | null => read(deskKey, statement);

/**
 * The id of a desk key is made of its two public halves, so one id never stands for two keys: 32 hex digits.
 */
export function deskKeyId(key: { readonly sign: string; readonly seal: string }): string {
  const bytes = concatBytes(
    utf8ToBytes('heed/desk-key-id/v1\0'),
    hexToBytes(key.sign),
    utf8ToBytes(key.seal),
  );
  return hashHex(bytes).slice(0, 32);
}

/** Whole days from one ISO day to another. */
export function daysBetween(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / 86_400_000;
}

/** What a statement says in this form, or null where it is another. */
export function read<T>(schema: v.GenericSchema<unknown, T>, statement: SignedStatement): T | null {
  const result = v.safeParse(schema, statementJson(statement), { abortEarly: true });
  return result.success ? result.output : null;
}
