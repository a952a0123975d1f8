// Invented reports for a demonstration, sealed as a browser seals them, so that the desk has something to
// open. Nobody holds their codes.

import { randomBytes } from 'node:crypto';
import { clockFact } from '@heed/domain/hour';
import type { Facts } from '@heed/envelope';
import { keysFromRoot } from '@heed/envelope/derive';
import { type SealedMessage, sealMessage } from '@heed/envelope/seal';
import { type Deployment, openDeployment } from '@heed/server';

const reports = [
  {
    desk: 'harbour',
    urgent: false,
    door: 'saw',
    text:
      'Invented: in the flat above ours the women change every week, and the same car waits outside. ' +
      'Nobody ever leaves alone.',
  },
  {
    desk: 'harbour',
    urgent: false,
    door: 'work',
    text:
      'Invented: I clean rooms in a hotel. A guest asked me to keep quiet about the girl in 14. I do ' +
      'not know what to do.',
  },
  {
    desk: 'harbour',
    urgent: true,
    door: 'self',
    text: 'Invented: he has my passport and says I owe him money for the journey. I can write until eight.',
  },
  {
    desk: 'lantern',
    urgent: false,
    door: 'sells',
    text:
      'Invented: a man takes photos of us at the door and threatens to put them online. Can others ' +
      'be warned?',
  },
] as const;

export async function inventReports(folder: string, databaseUrl?: string): Promise<void> {
  const deployment = await openDeployment({ folder, databaseUrl });
  try {
    for (const { desk, urgent, door, text } of reports)
      await sendInvented(deployment, {
        desk,
        text,
        urgent,
        facts: { door, ...(urgent && { urgent: true }) },
      });
  } finally {
    await deployment.close();
  }
}

export interface InventedReport {
  readonly desk: string;
  readonly text: string;
  readonly urgent?: boolean;
  readonly facts: Facts;
}

/** Seals a report as a browser does, and stores it. Null where the desk has no key. `root`: of whose code. */
export async function sendInvented(
  { storage, now }: Pick<Deployment, 'storage' | 'now'>,
  { desk, text, urgent = false, facts }: InventedReport,
  root: Uint8Array = new Uint8Array(randomBytes(32)),
): Promise<SealedMessage | null> {
  const [key] = await storage.keys.deskKeys({ desk });
  if (key === undefined) return null;
  const keys = await keysFromRoot(root);
  const sealed = await sealMessage(
    {
      conversation: keys.conversation,
      role: 'person',
      deskKey: key.id,
      counter: 0,
      previous: [],
      seen: [],
      text,
      attachments: [],
      sign: keys.signKey,
      seal: keys.sealRecipient,
      facts: { country: 'NL', language: 'en', sealedBy: 'browser', ...facts, ...clockFact(now()) },
    },
    { sign: keys, recipients: [key.seal, keys.sealRecipient] },
  );
  await storage.intake.acceptReport({
    conversation: keys.conversation,
    signKey: keys.signKey,
    desk,
    deskKey: key.id,
    message: { id: sealed.message.id, envelope: sealed.envelope, hash: sealed.hash, leaf: sealed.leaf },
    attachments: [],
    urgent,
    noReply: false,
    quarantined: false,
    replyBy: null,
    keepDays: null,
  });
  return sealed;
}
