// The file of a captured page: chosen for the form of its record, sealed beside it, found again. It is no
// draft: a page that is loaded again asks for it once more.
import { type CaseRecord, latest } from '@heed/domain/casework';
import { faultAt } from '@heed/domain/faults';
import type { MessageAttachment } from '@heed/envelope';
import type { Reading } from '../conversation/reading.ts';
import { upload } from '../conversation/upload.ts';
import { type FieldFault, fieldFaults } from '../field-faults.ts';
import { holdPage } from '../session/drafts.ts';
import { sessionMap, sessionSignal } from '../session/scope.ts';

/** The file that was chosen, for the record of this id. */
export const chosenCapture = sessionSignal<{ readonly thing: string; readonly file: Blob } | null>(null);

/** What a member says of a captured page; all else is read from its file. */
export const saidByMember: readonly string[] = ['under18', 'how'];

/** A new record needs its file; a draft has lost it. */
export const captureFaults = (before: CaseRecord | null, recordId: string): readonly FieldFault[] =>
  before === null && chosenCapture.value?.thing !== recordId
    ? fieldFaults([faultAt('address', 'needs-capture')])
    : [];

/** Files that have arrived, by their hash: what is saved again after a failure is not sent twice. */
const uploads = sessionMap<string, MessageAttachment>();

/** Seals and sends the file of a new record; none for a change of one. Throws UploadFailed. */
export async function uploadCapture(recordId: string, sha256: string): Promise<readonly MessageAttachment[]> {
  const selection = chosenCapture.value;
  if (selection?.thing !== recordId) return [];
  const place = `${recordId} ${sha256}`;
  const earlier = uploads.get(place);
  if (earlier !== undefined) return [earlier];
  const release = holdPage();
  try {
    const sealed = { blob: selection.file, type: 'application/wacz+zip', name: 'capture.wacz' };
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
