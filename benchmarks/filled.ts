// A data folder with many conversations, for benchmarks of what must not depend on how much is stored.

import { randomBytes } from 'node:crypto';
import { hashHex } from '@heed/envelope';
import { openStorage } from '@heed/storage';

/** What an envelope of a report weighs, as `sealReport` makes the smallest. */
const envelopeBytes = 11_408;
const atOnce = 2000;

/** Conversations as intake stores them, straight into the storage: sealing 100,000 would take an hour. */
export async function fill(folder: string, count: number): Promise<void> {
  const storage = await openStorage({ folder, queue: { items: 20_000, bytes: 400_000_000 } });
  const [deskKey] = await storage.keys.deskKeys({ desk: 'harbour' });
  const envelope = randomBytes(envelopeBytes);
  const add = () => {
    const sign = randomBytes(32);
    return storage.intake.acceptReport({
      conversation: hashHex(sign),
      signKey: sign.toString('hex'),
      desk: 'harbour',
      deskKey: deskKey!.id,
      message: { id: randomBytes(16).toString('hex'), envelope, hash: hashHex(sign), leaf: hashHex(sign) },
      attachments: [],
      urgent: false,
      noReply: false,
      quarantined: false,
      replyBy: '2030-01-01T00',
      keepDays: null,
    });
  };
  for (let position = 0; position < count; position += atOnce)
    await Promise.all(Array.from({ length: Math.min(atOnce, count - position) }, add));
  await storage.close();
}
