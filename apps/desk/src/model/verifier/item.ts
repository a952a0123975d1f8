// What holds of one item: that the sealed file opens to these words, who signed them, what the log has, what
// was made of them.
import { readClock } from '@heed/domain/hour';
import { conversationOf, isValidSignature, leafOf, type Message } from '@heed/envelope';
import { openAttachment, openMessage } from '@heed/envelope/open';
import { type EvidenceFile, type EvidenceItem, type EvidenceMessage, hashOf } from '@heed/ledger/evidence';
import { fromHex } from '../../ui/bytes.ts';
import { momentName } from '../../words/format.ts';
import type { CertifiedKeys, JudgedItem, Sound, VerifierFinding } from './finding.ts';
import { logFindings } from './log.ts';
import { verifierWords } from './words.ts';

const w = verifierWords;
const holds = (text: string): VerifierFinding => ({ tone: 'holds', text });
const fails = (text: string): VerifierFinding => ({ tone: 'fails', text });
const word = (text: string): VerifierFinding => ({ tone: 'word', text });
const absent = (text: string): VerifierFinding => ({ tone: 'absent', text });

/** What opening a message needs of a file. */
export type MessageFile = Pick<EvidenceFile, 'attachment'> & {
  readonly role: string;
  readonly bytes: Uint8Array<ArrayBuffer> | null;
};

interface PackagedFile extends EvidenceFile {
  /** Null where it was changed or is missing. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

export async function messageFindings(
  item: EvidenceItem,
  judged: Sound,
  keys: CertifiedKeys,
): Promise<JudgedItem> {
  const files = filesOf(item, judged);
  const changed = files
    .filter(({ bytes }) => bytes === null)
    .map(({ path }) => fails(w.fileOfItem({ path })));
  const text = files.find(({ role, attachment }) => role === 'derived' && attachment === null);
  const content = text?.bytes ? new TextDecoder().decode(text.bytes) : null;
  const title = w.title[item.obtained]({ n: item.number });
  const redaction = judged.manifest.redactions.find((candidate) => candidate.item === item.number);
  const redactions = redaction
    ? [
        word(
          w.redacted({
            n: redaction.passages,
            original: redaction.original,
            hasReason: redaction.reason !== '',
            reason: redaction.reason,
          }),
        ),
      ]
    : [];
  if (item.message === null) {
    const copies = files.filter(({ bytes, attachment }) => bytes && attachment !== null);
    const rest = copies.map(({ path, role }) => word(w.onlyWord({ path, copy: role === 'derived' })));
    return {
      number: item.number,
      title,
      text: content,
      findings: [...changed, ...redactions, absent(w.originalOut), ...rest],
    };
  }
  const message = await openedBy(item.message, files);
  if (message === null) {
    // A changed file is named above; what should have been proved by it is not.
    const broken = changed.length > 0 ? [absent(w.notJudged)] : [fails(w.notSealed)];
    return { number: item.number, title, text: content, findings: [...changed, ...broken] };
  }
  const clock = readClock(message.facts?.clock);
  const findings = [
    ...changed,
    holds(w.sealedHolds),
    ...authorFindings(item, message, keys),
    ...(item.times.serverDay ? [word(w.serverDay({ day: item.times.serverDay }))] : []),
    ...(clock === null ? [] : [word(w.senderClock({ time: momentName(clock) }))]),
    ...logFindings(item, item.message.entry, files, judged.manifest),
    ...redactions,
    ...textFindings(text, message, redaction !== undefined, files),
    ...(await attachmentFindings(message, files)),
  ];
  return { number: item.number, title, text: content, findings };
}

const filesOf = ({ number }: EvidenceItem, { manifest, bytes }: Sound): PackagedFile[] =>
  manifest.files
    .filter(({ item }) => item === number)
    .map((file) => ({ ...file, bytes: bytes.get(file.path) ?? null }));

/** The message, where envelope, file key, JSON, key, signature and entry all belong together; else null. */
export async function openedBy(
  ties: EvidenceMessage,
  files: readonly MessageFile[],
): Promise<Message | null> {
  const json = files.find(({ role, attachment }) => role === 'original' && attachment === null)?.bytes;
  const envelope = files.find(({ role, attachment }) => role === 'sealed' && attachment === null)?.bytes;
  if (!json || !envelope || hashOf(envelope) !== ties.envelope) return null;
  const opening = await openMessage(envelope, [], fromHex(ties.fileKey));
  if (!opening.ok || hashOf(opening.json) !== hashOf(json) || opening.signKey !== ties.sign) return null;
  const signed = isValidSignature('heed/message/v1', json, fromHex(ties.signature), ties.sign);
  return signed && leafOf(opening.message.salt, ties.envelope) === ties.entry ? opening.message : null;
}

function authorFindings(
  { message, obtained }: EvidenceItem,
  signedMessage: Message,
  keys: CertifiedKeys,
): VerifierFinding[] {
  const sign = message?.sign ?? '';
  if (signedMessage.role === 'person' && obtained === 'sent-by-the-person')
    return [
      conversationOf(sign) === signedMessage.conversation
        ? holds(w.byPerson({ conversation: signedMessage.conversation.slice(0, 8) }))
        : fails(w.notByPerson),
    ];
  if (signedMessage.role !== 'desk' || obtained !== 'written-by-the-desk') return [fails(w.otherAuthor)];
  return [
    keys.some((key) => key.id === signedMessage.deskKey && key.sign === sign)
      ? holds(w.byDesk)
      : fails(w.notByDesk),
  ];
}

/** A copy of the text is the text itself, or the text with something blacked out. */
function textFindings(
  text: PackagedFile | undefined,
  message: Message,
  isRedacted: boolean,
  files: readonly PackagedFile[],
): VerifierFinding[] {
  if (!text?.bytes) return [];
  const json = files.find(({ role, attachment }) => role === 'original' && attachment === null);
  if (text.parent !== json?.sha256) return [fails(w.otherParent({ path: text.path }))];
  if (isRedacted) return [word(w.textRedacted)];
  const content = new TextDecoder().decode(text.bytes);
  return [
    content === new TextDecoder().decode(new TextEncoder().encode(message.text))
      ? holds(w.textHolds)
      : fails(w.textFails),
  ];
}

async function attachmentFindings(
  message: Message,
  files: readonly PackagedFile[],
): Promise<VerifierFinding[]> {
  const findings: VerifierFinding[] = [];
  for (const attachment of message.attachments) {
    const own = files.filter((file) => file.attachment === attachment.id);
    const [original, sealed] = ['original', 'sealed'].map((role) => own.find((file) => file.role === role));
    const copy = own.find(({ role }) => role === 'derived');
    if (own.length === 0) findings.push(absent(w.attachmentOut));
    if (original?.bytes && sealed?.bytes) findings.push(await sealedFinding(attachment, original, sealed));
    else if (original?.bytes) findings.push(word(w.onlyWord({ path: original.path, copy: false })));
    if (copy?.bytes) {
      const fits = !original || copy.parent === original.sha256;
      findings.push(
        fits ? word(w.onlyWord({ path: copy.path, copy: true })) : fails(w.otherParent({ path: copy.path })),
      );
    }
  }
  const attachmentIds = new Set(message.attachments.map(({ id }) => id));
  const stray = files.filter(({ attachment }) => attachment !== null && !attachmentIds.has(attachment));
  return [...findings, ...stray.map(({ path }) => fails(w.stray({ path })))];
}

async function sealedFinding(
  attachment: Message['attachments'][number],
  original: PackagedFile,
  sealed: PackagedFile,
): Promise<VerifierFinding> {
  try {
    const stream = await openAttachment(new Blob([sealed.bytes!]).stream(), attachment.key, attachment);
    const plain = await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer();
    if (hashOf(new Uint8Array(plain)) === original.sha256)
      return holds(w.attachmentHolds({ path: original.path, name: attachment.name }));
  } catch {
    // Said below: it does not open to this file.
  }
  return fails(w.attachmentFails({ path: original.path }));
}

export function captureFindings(item: EvidenceItem, judged: Sound): JudgedItem {
  const files = filesOf(item, judged);
  const changed = files
    .filter(({ bytes }) => bytes === null)
    .map(({ path }) => fails(w.fileOfItem({ path })));
  const { capture } = item;
  const facts = capture
    ? [
        word(
          w.capture({
            address: capture.address || capture.title || w.noAddress,
            created: capture.created || w.noTime,
            software: capture.software || w.noSoftware,
          }),
        ),
      ]
    : [];
  const how = item.how ? [word(w.how({ how: item.how }))] : [];
  return {
    number: item.number,
    title: w.title[item.obtained]({ n: item.number }),
    text: null,
    findings: [...changed, ...facts, ...how],
  };
}
