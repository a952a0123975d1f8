// A data folder with many conversations, for benchmarks of what must not depend on how much is stored.

import { randomBytes } from 'node:crypto';
import { hashHex } from '@heed/envelope';
import { openStorage } from '@heed/storage';

/** What an envelope of a report weighs, as `sealReport` makes the smallest. */
const envelopeBytes = 11_408;
const atOnce = 2000;

/** A report as intake stores it, with these bytes as its envelope. */
export function reportOf(deskKey: string, envelope: Uint8Array) {
  const sign = randomBytes(32);
  const hash = hashHex(sign);
  return {
    conversation: hash,
    signKey: sign.toString('hex'),
    desk: 'harbour',
    deskKey,
    message: { id: randomBytes(16).toString('hex'), envelope, hash, leaf: hash },
    attachments: [],
    urgent: false,
    noReply: false,
    quarantined: false,
    replyBy: '2030-01-01T00',
    keepDays: null,
  };
}

/** Conversations as intake stores them, straight into the storage: sealing 100,000 would take an hour. */
export async function fill(folder: string, count: number): Promise<void> {
  const storage = await openStorage({ folder, queue: { items: 20_000, bytes: 400_000_000 } });
  const [deskKey] = await storage.keys.deskKeys({ desk: 'harbour' });
  const envelope = randomBytes(envelopeBytes);
  const add = () => storage.intake.acceptReport(reportOf(deskKey!.id, envelope));
  for (let position = 0; position < count; position += atOnce)
    await Promise.all(Array.from({ length: Math.min(atOnce, count - position) }, add));
  await storage.close();
}
