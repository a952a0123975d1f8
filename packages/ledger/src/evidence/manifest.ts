// The manifest of an evidence package: every file with its hash, the origin of each item, consent, custody,
// redactions. Parsed once, strictly: an unknown field is refused, since nothing would judge it.
// docs/spec/evidence.md, 'The manifest'.
import * as v from 'valibot';
import { canonicalBytes, type Json, readCanonical } from './canonical.ts';
import { custodyEvent, isChainIntact } from './custody.ts';
import { day, hex, instant, itemNumber, line } from './shapes.ts';
import { isPath, MAX_FILES } from './zip.ts';

/**
 * The role of a file in order: the original, its sealed form, a file made from another, a proof of the log, a
 * time-stamp, the certificates of a time-stamp, the cover for the reader, the program that verifies.
 */
export const ROLES = [
  'original',
  'sealed',
  'derived',
  'proof',
  'timestamp',
  'chain',
  'cover',
  'verifier',
] as const;

const statement = v.strictObject({
  statement: v.pipe(v.string(), v.maxLength(100_000)),
  signatures: v.pipe(v.array(v.strictObject({ key: hex(32), signature: hex(64) })), v.maxLength(8)),
});
const statements = v.pipe(v.array(statement), v.maxLength(500));

/**
 * What ties the sealed file, the signed JSON and the log together, of a message whose original is in the
 * package.
 */
const message = v.strictObject({
  /** SHA-256 of the envelope as the server took it. */
  envelope: hex(32),
  /** Entry of the log: SHA-256(salt || SHA-256(envelope)); the salt stands in the signed JSON. */
  entry: hex(32),
  /** Key and Ed25519 signature over 'heed/message/v1\0' and the JSON. */
  sign: hex(32),
  signature: hex(64),
  /** 16 bytes that open this one envelope: by them anybody can check that it holds this JSON. */
  fileKey: hex(16),
});

const capture = v.strictObject({
  title: line(300),
  created: line(60),
  software: line(200),
  address: line(2000),
  resources: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});

const item = v.strictObject({
  number: itemNumber,
  kind: v.picklist(['message', 'capture']),
  obtained: v.picklist(['sent-by-the-person', 'written-by-the-desk', 'captured-by-staff']),
  /** Free words on how and by whom; may be empty. */
  how: line(2000),
  times: v.strictObject({
    /** Time by the device that made it, where a source says so; never proof by itself. */
    device: v.nullable(line(60)),
    /** Day in UTC on which the server took it. */
    serverDay: v.nullable(day),
    /** Place in the log and size of the log that shows it. */
    place: v.nullable(
      v.strictObject({
        index: v.pipe(v.number(), v.safeInteger()),
        size: v.pipe(v.number(), v.safeInteger()),
      }),
    ),
  }),
  message: v.nullable(message),
  capture: v.nullable(capture),
});

const file = v.strictObject({
  path: v.pipe(v.string(), v.check(isPath)),
  role: v.picklist(ROLES),
  item: v.nullable(itemNumber),
  sha256: hex(32),
  length: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** Media type and name as the author gave them; never to be trusted. */
  type: line(127),
  name: v.nullable(line(255)),
  /** Id of the attachment in the signed message. */
  attachment: v.nullable(hex(16)),
  /** SHA-256 of the file that this one was made from or belongs to; that file need not be in the package. */
  parent: v.nullable(hex(32)),
  /** Tool and version that made it, and what it did. */
  made: v.nullable(line(300)),
});

const redaction = v.strictObject({
  item: itemNumber,
  path: v.pipe(v.string(), v.check(isPath)),
  passages: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  reason: line(500),
  by: hex(16),
  original: v.picklist(['included', 'left-out']),
});

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const manifest = v.pipe(
  v.strictObject({
    format: v.literal('heed/evidence/v1'),
    number: hex(16),
    made: v.strictObject({ serverDay: day, device: instant, by: hex(16), tool: line(80) }),
    organisation: v.strictObject({
      name: line(120),
      key: hex(32),
      supervisors: statements,
      deskKeys: statements,
    }),
    /**
     * The transparency logs of the organisation, by name and key, and keys of the witnesses that it names.
     */
    logs: v.pipe(v.array(v.strictObject({ origin: line(300), vkey: line(3000) })), v.maxLength(100)),
    witnesses: v.pipe(v.array(line(3000)), v.maxLength(32)),
    /**
     * Number of messages of the conversation, of those chosen, and of those not genuine or missing. Internal
     * notes are not counted.
     */
    conversation: v.strictObject({ messages: count, chosen: count, notGenuine: count, missing: count }),
    consent: v.strictObject({
      given: v.picklist(['by-the-person', 'by-somebody-for-the-person']),
      day,
      recipient: line(300),
      words: line(5000),
      items: v.array(itemNumber),
      recordedBy: hex(16),
      defenceMayRead: v.literal(true),
    }),
    items: v.pipe(v.array(item), v.minLength(1), v.maxLength(500)),
    files: v.pipe(v.array(file), v.maxLength(MAX_FILES)),
    custody: v.pipe(v.array(custodyEvent), v.minLength(1), v.maxLength(2000)),
    redactions: v.pipe(v.array(redaction), v.maxLength(500)),
  }),
  v.check(({ items }) => distinct(items.map(({ number }) => number))),
  v.check(({ files }) => distinct(files.map(({ path }) => path))),
  v.check(({ items, consent }) =>
    sameList(
      items.map(({ number }) => number),
      consent.items,
    ),
  ),
  v.check(({ items, files, redactions, custody }) => {
    const numbers = new Set(items.map(({ number }) => number));
    const references = [...files.map((one) => one.item), ...redactions.map((one) => one.item)];
    return [...references, ...custody.flatMap((one) => one.items)].every(
      (one) => one === null || numbers.has(one),
    );
  }),
  v.check(({ redactions, files }) => redactions.every(({ path }) => files.some((one) => one.path === path))),
  v.check(({ custody }) => isChainIntact(custody)),
);

/** The whole manifest, as `readManifest` returns it. */
export type EvidenceManifest = v.InferOutput<typeof manifest>;
/** One item, a message or a capture, with its number '001' to '999'. */
export type EvidenceItem = v.InferOutput<typeof item>;
/** One file of the package: path, hash, length, and the item that it belongs to. */
export type EvidenceFile = v.InferOutput<typeof file>;
/** What ties the sealed file, the signed JSON and the log entry of a message together. */
export type EvidenceMessage = v.InferOutput<typeof message>;
/** What a capture of web pages says of itself: title, time, program, address, number of resources. */
export type Capture = v.InferOutput<typeof capture>;
/** That passages of a file were blacked out: how many, why, by which member. */
export type Redaction = v.InferOutput<typeof redaction>;

/**
 * The manifest in these bytes, or null where they are not canonical JSON of this form with its custody
 * chained. Nothing is verified by it.
 */
export function readManifest(bytes: Uint8Array): EvidenceManifest | null {
  const result = v.safeParse(manifest, readCanonical(bytes), { abortEarly: true });
  return result.success ? result.output : null;
}

/** Its bytes. Throws RangeError for one that `readManifest` would refuse. */
export function writeManifest(value: EvidenceManifest): Uint8Array<ArrayBuffer> {
  const bytes = canonicalBytes(value as unknown as Json);
  if (readManifest(bytes) === null) throw new RangeError('Cannot write the manifest: not in its form');
  return bytes;
}

const distinct = (list: readonly string[]) => new Set(list).size === list.length;
const sameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && [...a].sort().join() === [...b].sort().join();
