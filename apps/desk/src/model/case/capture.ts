// A captured page in the case file: its file is chosen, read for what it says of itself, and sealed beside the
// record. What stands in the form is no draft of the file: a page that is loaded again asks for it once more.
import type { Body, CaseRecord } from '@heed/domain/casework';
import { latest } from '@heed/domain/casework';
import { faultAt } from '@heed/domain/faults';
import type { MessageAttachment } from '@heed/envelope';
import { MAX_ATTACHMENT_BYTES } from '@heed/envelope/limits';
import { sha256Hex } from '../../ui/bytes.ts';
import type { Reading } from '../conversation/reading.ts';
import { upload } from '../conversation/upload.ts';
import { type FieldFault, fieldFaults } from '../field-faults.ts';
import { holdPage } from '../session/drafts.ts';
import { sessionMap, sessionSignal } from '../session/scope.ts';
import { readCapture, readReport } from './wacz.ts';

/** The file that was chosen, for the record of this id. */
export const chosenCapture = sessionSignal<{ readonly thing: string; readonly file: Blob } | null>(null);

/** What a file of a captured page says of itself, with its hash; why it is not taken. */
export async function readCaptureFile(
  file: Blob,
): Promise<Omit<Body<'capture'>, 'under18' | 'how'> | 'too-large' | 'not-capture'> {
  if (file.size > MAX_ATTACHMENT_BYTES) return 'too-large';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const facts = readCapture(bytes);
  if (facts === null || facts.address === '') return 'not-capture';
  const { address, created, title, software } = facts;
  return {
    ...{ address, title, software, capturedAt: created },
    ...readReport(bytes),
    sha256: await sha256Hex(bytes),
  };
}

/** A new record needs its file; a draft has lost it. */
export const captureFaults = (before: CaseRecord | null, recordId: string): readonly FieldFault[] =>
  before === null && chosenCapture.value?.thing !== recordId
    ? fieldFaults([faultAt('address', 'needs-capture')])
    : [];

/** Files that have arrived, by their hash: what is saved again after a failure is not sent twice. */
const uploads = sessionMap<string, MessageAttachment>();

/** Seals and sends the file of a new record; none for a change of one. Throws UploadFailed. */
export async function uploadCapture(recordId: string, sha256: string): Promise<readonly MessageAttachment[]> {
  const chosen = chosenCapture.value;
  if (chosen?.thing !== recordId) return [];
  const place = `${recordId} ${sha256}`;
  const earlier = uploads.get(place);
  if (earlier !== undefined) return [earlier];
  const release = holdPage();
  try {
    const sealed = { blob: chosen.file, type: 'application/wacz+zip', name: 'capture.wacz' };
    const attachment = await upload(sealed, () => {});
    uploads.set(place, attachment);
    return [attachment];
  } finally {
    release();
  }
}

/**
 * The message that holds the file of a record, with the file; null where it is gone, was locked, or never
 * came.
 */
export function fileOfCapture(record: CaseRecord<'capture'>, read: Reading) {
  const { sha256 } = latest(record).body;
  const versions = [...record.current, ...record.superseded].filter(({ body }) => body.sha256 === sha256);
  const ids = new Set(versions.map(({ id }) => id));
  for (const [at, { id, message, verdict, locked }] of read.messages.entries()) {
    const attachment = message?.attachments[0];
    if (!ids.has(id) || verdict !== 'genuine' || attachment === undefined || locked.has(attachment.id))
      continue;
    const opening = read.envelopes[at];
    return { attachment, entry: opening?.ok ? opening.leaf : null };
  }
  return null;
}
