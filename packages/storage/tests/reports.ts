// Invented reports: random bytes where an age file would stand.
import { createHash, randomBytes } from 'node:crypto';
import type { NewMessage, NewReport, Storage } from '../src/index.ts';

export const hex = (bytes: number): string => randomBytes(bytes).toString('hex');
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function message(bytes = 9000): NewMessage {
  const envelope = new Uint8Array(randomBytes(bytes));
  return { id: hex(16), envelope, hash: sha256(envelope), leaf: hex(32) };
}

export function report(changes: Partial<NewReport> = {}): NewReport {
  return {
    conversation: hex(32),
    signKey: hex(32),
    desk: 'desk-a',
    deskKey: 'k1',
    message: message(),
    attachments: [],
    urgent: false,
    noReply: false,
    quarantined: false,
    replyBy: null,
    keepDays: null,
    ...changes,
  };
}

/** Accepts a report and answers it with the server's id. */
export async function accepted(
  storage: Storage,
  changes: Partial<NewReport> = {},
): Promise<NewReport & { readonly id: string }> {
  const newReport = report(changes);
  const answer = await storage.intake.acceptReport(newReport);
  if (!answer.ok) throw new Error(answer.reason);
  return { ...newReport, id: answer.id };
}

/** A finished upload. */
export async function uploaded(storage: Storage, bytes: Uint8Array): Promise<string> {
  const id = hex(16);
  await storage.attachments.create(id, bytes.byteLength, 'report');
  await storage.attachments.append(id, 0, bytes);
  const finished = await storage.attachments.finish(id, sha256(bytes));
  if (!finished.ok) throw new Error(finished.reason);
  return id;
}

export async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}
