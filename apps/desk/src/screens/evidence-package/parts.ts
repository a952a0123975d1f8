// The files of one item: what came, what opens it, what was made of it. Only what the member chose.
import { readClock } from '@heed/domain/hour';
import type { Message, OpenedMessage } from '@heed/envelope';
import { fileKeyOf, openAttachment } from '@heed/envelope/open';
import { leafHash } from '@heed/ledger';
import { type EvidenceFile, type EvidenceItem, hashOf, type Redaction } from '@heed/ledger/evidence';
import { kindOf } from '../../model/conversation/attachment.ts';
import { fileKeysIn } from '../../model/conversation/file-keys.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import type { MemberKeyring } from '../../model/session/keyring.ts';
import { placeIn, type StampedCheckpoint } from '../../model/verifier/log-entry.ts';
import { fromBase64, fromHex, toHex } from '../../ui/bytes.ts';
import { wellFormed } from '../../ui/text.ts';
import type { ChosenCapture, ChosenMessage, EvidenceFileChoice } from './choice.ts';
import { merged, redacted } from './redact.ts';
import type { Sources } from './sources.ts';
import { tool } from './tool.ts';

/** A file of the package with its line in the manifest, but for hash and length. */
export type PackagePart = Omit<EvidenceFile, 'sha256' | 'length'> & {
  readonly bytes: Uint8Array<ArrayBuffer>;
};

export interface ItemParts {
  readonly item: EvidenceItem;
  readonly parts: readonly PackagePart[];
  readonly redactions: readonly Redaction[];
}

const utf8 = (text: string) => new TextEncoder().encode(text);

export async function messageParts(
  number: string,
  choice: ChosenMessage,
  read: Reading,
  keyring: MemberKeyring,
  sources: Sources,
): Promise<ItemParts> {
  const opening = read.envelopes[choice.at];
  const row = read.row.messages[choice.at];
  if (!opening?.ok || row === undefined || opening.message.role === 'note')
    throw new RangeError('Cannot package a message: it is none of those that may be chosen');
  const { redacting } = choice;
  const whole = redacting === null || redacting.original === 'included';
  const json = opening.json.slice() as Uint8Array<ArrayBuffer>;
  const base = partOf(number);
  const parts: PackagePart[] = [];
  let place: EvidenceItem['times']['place'] = null;
  if (whole) {
    const envelope = fromBase64(row.envelope);
    parts.push(base('message.json', 'original', json, { type: 'application/json', parent: opening.hash }));
    parts.push(base('envelope.age', 'sealed', envelope, { type: 'application/octet-stream' }));
    const leaf = toHex(leafHash(fromHex(opening.leaf)));
    const [proof, stamped] = await Promise.all([sources.proof(leaf), sources.stamped(leaf)]);
    if (proof !== null) parts.push(base('proof.tlog-proof', 'proof', utf8(proof), { parent: opening.hash }));
    if (proof !== null) place = placeIn(proof);
    if (stamped !== null) parts.push(...stampParts(base, stamped, opening.hash));
  }
  const text = redacting === null ? opening.message.text : redacted(opening.message.text, redacting.passages);
  const method = redacting
    ? `${tool}: text with passages blacked out`
    : `${tool}: the text alone, for reading`;
  const copy = base(redacting ? 'text-redacted.txt' : 'text.txt', 'derived', utf8(wellFormed(text)), {
    type: 'text/plain; charset=utf-8',
    parent: hashOf(json),
    made: method,
  });
  parts.push(copy);
  for (const [at, file] of choice.files.entries())
    parts.push(...(await fileParts(base, at + 1, file, whole, sources)));
  return {
    item: {
      number,
      kind: 'message',
      obtained: opening.message.role === 'person' ? 'sent-by-the-person' : 'written-by-the-desk',
      how:
        opening.message.facts?.sealedBy === 'server'
          ? 'sealed in the memory of the server: there was no script'
          : '',
      times: { device: clockIn(opening.message), serverDay: row.day, place },
      message: whole ? await tiesOf(opening, fromBase64(row.envelope), read, keyring) : null,
      capture: null,
    },
    parts,
    redactions: redacting
      ? [redactionOf(redacting, { item: number, path: copy.path, by: keyring.me.member.id }, opening)]
      : [],
  };
}

/** The sender's clock as it was sealed; null for a message from before, or what is no hour. */
const clockIn = ({ facts }: Message): string | null =>
  readClock(facts?.clock) === null ? null : String(facts?.clock);

const redactionOf = (
  { passages, reason, original }: NonNullable<ChosenMessage['redacting']>,
  place: Pick<Redaction, 'item' | 'path' | 'by'>,
  { message }: OpenedMessage,
): Redaction => ({
  ...place,
  passages: merged(message.text, passages).length,
  reason: wellFormed(reason),
  original,
});

/** A proof in the checkpoint that was stamped, each answer, and the certificates that it must lead to. */
function stampParts(base: Base, { proof, stamps }: StampedCheckpoint, envelope: string): PackagePart[] {
  const proved = base('stamped.tlog-proof', 'proof', utf8(proof), { parent: envelope });
  const parts = stamps.flatMap(({ answer, roots }, i) => {
    const stamp = base(`stamp-${i + 1}.tsr`, 'timestamp', answer, { parent: hashOf(proved.bytes) });
    const chain = roots.map((root, at) =>
      base(`stamp-${i + 1}-${at + 1}.cer`, 'chain', root, { parent: hashOf(answer) }),
    );
    return [stamp, ...chain];
  });
  return [proved, ...parts];
}

/** What lets anybody open this one envelope and see who signed. */
async function tiesOf(opening: OpenedMessage, envelope: Uint8Array, read: Reading, keyring: MemberKeyring) {
  const identities = [...keyring.secrets.values()].map(({ identity }) => identity);
  if (read.key) identities.push(read.key.identity);
  const handed = fileKeysIn(read.envelopes, read.verified).get(opening.hash);
  return {
    envelope: opening.hash,
    entry: opening.leaf,
    sign: opening.signKey,
    signature: toHex(opening.signature),
    fileKey: toHex(handed ?? (await fileKeyOf(envelope, identities))),
  };
}

/** As received with its sealed form, and a picture also drawn anew; or the picture drawn anew alone. */
async function fileParts(
  base: Base,
  at: number,
  { attachment, give }: EvidenceFileChoice,
  whole: boolean,
  sources: Sources,
) {
  const sealed = await sources.sealed(attachment);
  const stream = await openAttachment(new Blob([sealed]).stream(), attachment.key, attachment);
  const plain = new Uint8Array(
    await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer(),
  );
  const name = `file-${String(at).padStart(2, '0')}`;
  const fields = {
    type: wellFormed(attachment.type),
    name: wellFormed(attachment.name),
    attachment: attachment.id,
  };
  const parts: PackagePart[] = [];
  if (give === 'original')
    parts.push(base(`${name}.original`, 'original', plain, { ...fields, parent: attachment.sha256 }));
  // Without the signed message nobody could tell what the sealed form is.
  if (give === 'original' && whole)
    parts.push(base(`${name}.age`, 'sealed', sealed, { attachment: attachment.id }));
  const copy = kindOf(attachment) === 'image' ? await sources.redraw(plain) : null;
  if (copy === null && give === 'copy')
    throw new RangeError('Cannot package a copy: the picture cannot be drawn');
  if (copy !== null) {
    const method = `${tool}: drawn anew without place, time and camera, at most 2000 points along an edge`;
    parts.push(
      base(`${name}-copy.jpg`, 'derived', copy, {
        ...fields,
        type: 'image/jpeg',
        parent: hashOf(plain),
        made: method,
      }),
    );
  }
  return parts;
}

export function captureParts(number: string, { name, bytes, facts, how }: ChosenCapture): ItemParts {
  const fields = { type: 'application/wacz+zip', name: wellFormed(name.slice(-255)) };
  return {
    item: {
      number,
      kind: 'capture',
      obtained: 'captured-by-staff',
      how: wellFormed(how),
      times: { device: facts.created || null, serverDay: null, place: null },
      message: null,
      capture: { ...facts },
    },
    parts: [partOf(number)('capture.wacz', 'original', bytes, fields)],
    redactions: [],
  };
}

type Base = ReturnType<typeof partOf>;
const partOf =
  (item: string) =>
  (
    name: string,
    role: PackagePart['role'],
    bytes: Uint8Array<ArrayBuffer>,
    more: Partial<PackagePart> = {},
  ): PackagePart => ({
    path: `items/${item}/${name}`,
    role,
    item,
    type: 'application/octet-stream',
    name: null,
    attachment: null,
    parent: null,
    made: null,
    bytes,
    ...more,
  });
