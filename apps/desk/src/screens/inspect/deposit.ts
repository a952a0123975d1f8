// A deposit that somebody handed over in this conversation: fetched, judged by the same code as the verifier
// that a court opens, and packed with its files for a lawyer.
import type { MessageAttachment } from '@heed/envelope';
import { judgeDeposit, MAX_PACKAGE_BYTES, writeDepositBundle, type ZipEntry } from '@heed/ledger/evidence';
import { download, fetchAttachment } from '../../model/conversation/attachment.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import { fetchVerifier } from '../../model/conversation/verifier-file.ts';
import { call } from '../../model/session/session.ts';
import { type DepositReport, verifyDepositWith } from '../../model/verifier/deposit.ts';

export interface HandedDeposit {
  readonly report: DepositReport;
  readonly file: Uint8Array<ArrayBuffer>;
  /** Files that came with it. */
  readonly files: readonly ZipEntry[];
  /** Whether every log that it names is one of this organisation, by key. */
  readonly isOwnLog: boolean;
}

/** Rejects where a file cannot be fetched or is not what was signed. */
export async function judgeHandedDeposit(
  read: Reading,
  messageId: string,
  attachment: MessageAttachment,
): Promise<HandedDeposit> {
  const file = await bytesOf(attachment);
  const { logs } = await call('organisation.read', {});
  const files: ZipEntry[] = [];
  // What is no deposit is refused before anything else is fetched.
  for (const one of judgeDeposit(file).ok ? filesBeside(read, messageId, attachment.id) : [])
    files.push({ path: one.name, bytes: await bytesOf(one) });
  const report = await verifyDepositWith(file, files);
  const own = new Set(logs.map(({ vkey }) => vkey));
  const isOwnLog = report.ok && report.deposit.logs.every(({ vkey }) => own.has(vkey));
  return { report, file, files, isOwnLog };
}

/**
 * The files of the same message, and of those that she sent right after it: a message holds ten. What belongs
 * to no version of the deposit is told by its hash.
 */
function filesBeside(read: Reading, messageId: string, depositId: string): MessageAttachment[] {
  const at = read.messages.findIndex(({ id }) => id === messageId);
  const files: MessageAttachment[] = [];
  for (const { message, verdict, locked } of read.messages.slice(Math.max(0, at))) {
    if (message === null || verdict !== 'genuine' || message.role !== 'person') break;
    if (files.length > 0 && message.facts?.deposit !== undefined) break;
    const isFull = message.attachments.length === mostAttachments;
    files.push(...message.attachments.filter(({ id }) => id !== depositId && !locked.has(id)));
    if (!isFull) break;
  }
  return files;
}

/** Attachments of one message. */
const mostAttachments = 10;

const bytesOf = async (attachment: MessageAttachment): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await fetchAttachment(attachment)).arrayBuffer());

/** Rejects where the verifier cannot be fetched, and with RangeError where it would be too large. */
export async function saveForLawyer({ file, files }: HandedDeposit): Promise<void> {
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, file.length);
  if (size > MAX_PACKAGE_BYTES) throw new RangeError('Cannot save the deposit: too large');
  const pieces = writeDepositBundle(
    file,
    files.map(({ bytes }) => bytes),
    await fetchVerifier(),
  );
  download(new Blob(pieces), 'deposit-for-a-lawyer.zip');
}
