// Shapes shared by all routes. Hex and base64 are checked for form and length here, once; nothing behind the
// edge checks again.

import { because } from '@heed/domain/faults';
import { MAX_ATTACHMENTS, MAX_ENVELOPE_BYTES } from '@heed/envelope/limits';
import * as v from 'valibot';

/** Lower-case hexadecimal of exactly `bytes` bytes. */
export const hex = (bytes: number) =>
  v.pipe(
    v.string(),
    v.regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`), because('needs-lower-hex-digits', { digits: bytes * 2 })),
  );

/** Standard base64 with padding, of at most `maxBytes` bytes decoded. */
export const base64 = (maxBytes: number) =>
  v.pipe(
    v.string(),
    v.maxLength(Math.ceil(maxBytes / 3) * 4, because('larger-than-bytes', { most: maxBytes })),
    v.check((s) => s.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(s), because('needs-padded-base64')),
  );

/** Id of a message, an attachment or a member: 16 random bytes. */
export const id = hex(16);
/** Id of a conversation as its person knows it: SHA-256 of her Ed25519 public key. */
export const conversationId = hex(32);
/** A calendar day, 'YYYY-MM-DD', UTC. */
export const day = v.pipe(v.string(), v.isoDate(because('needs-iso-day')));
/** A time by the clock, 'HH:MM'. */
export const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, because('needs-clock-time')));
/** An instant, milliseconds since 1970. */
export const instant = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Id of a desk: lower-case letters, digits and dashes, at most 40. */
export const deskId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/, because('needs-short-word')));
/** An age recipient for hybrid keys, 'age1pq1...'. */
export const recipient = v.pipe(
  v.string(),
  v.startsWith('age1pq1', because('needs-hybrid-recipient')),
  v.maxLength(2100),
);
/** Padded ciphertext of a message. */
export const envelope = base64(MAX_ENVELOPE_BYTES);
/**
 * A sealed message as it is sent. `salt` is the one that is sealed in: with it the server makes the entry of
 * the transparency log, and forgets it.
 */
export const sealedMessage = v.strictObject({ id, envelope, salt: hex(16) });
/** Ids of the attachments of one message, at most `MAX_ATTACHMENTS`. */
export const attachmentIds = v.pipe(
  v.array(id),
  v.maxLength(MAX_ATTACHMENTS, because('too-many-attachments', { most: MAX_ATTACHMENTS })),
);
/** For whom a notice of danger was queued, and who of them has no way by which it could arrive. */
export const rung = v.strictObject({ members: v.array(id), withoutWay: v.array(id) });
/** A key wrapped in an age file to one member, about 2.5 kB. */
export const wrap = base64(8 * 1024);
/** Sealed summary of a conversation: 1 KiB and its overhead. */
export const summary = base64(2 * 1024);

/** The text of a statement as signed, and who signed; checked by clients with `@heed/envelope`. */
export const statement = v.strictObject({
  statement: v.pipe(v.string(), v.maxLength(256 * 1024)),
  signatures: v.pipe(
    v.array(v.strictObject({ key: hex(32), signature: hex(64) })),
    v.minLength(1),
    v.maxLength(8),
  ),
});

/**
 * A signed roster: the statement names its members by the SHA-256 of `members`, JSON. Without `members` it is
 * of the former version.
 */
export const roster = v.strictObject({
  ...statement.entries,
  members: v.optional(v.pipe(v.string(), v.maxLength(1024 * 1024))),
});

/** Answer to a puzzle: see `docs/guides/client.md`. */
export const puzzleAnswer = v.strictObject({
  challenge: v.pipe(v.string(), v.maxLength(300)),
  nonce: v.pipe(v.string(), v.regex(/^[0-9]{1,16}$/, because('needs-decimal-number'))),
});

/**
 * A decision that the log vouches for without telling it: its entry is SHA-256(salt || SHA-256(statement)).
 * The log's signed promise of it. Given once: docs/spec/ledger.md.
 */
export const recorded = v.strictObject({
  statement: v.pipe(v.string(), v.maxLength(1000)),
  salt: hex(16),
  promise: v.string(),
});

/** An empty object: a request or an answer without content. */
export const nothing = v.strictObject({});
