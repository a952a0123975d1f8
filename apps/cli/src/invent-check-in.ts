// An invented conversation with a planned check-in, sealed as a browser seals it. Its code is printed once,
// so that whoever tries the site can say that she is safe.

import { checkInDue } from '@heed/domain/check-in';
import { clockFact } from '@heed/domain/hour';
import { nextLinks } from '@heed/envelope';
import { formatCode, type ReportCode } from '@heed/envelope/code';
import { keysFromRoot, rootOfCode } from '@heed/envelope/derive';
import { sealMessage } from '@heed/envelope/seal';
import type { Deployment } from '@heed/server';
import { sendInvented } from './invented-reports.ts';

const report = 'Invented: a man from an app wants to meet me tonight about a job in his hotel.';
const words =
  'Invented: hotel at the harbour, room 12. If I do not come back, ring my friend Vera first. Never the ' +
  'police. The word is marigold.\n\nIn how many hours will you say that you are safe? 4 hours';

/** Stores it under `code` and answers what to print; nothing where the desk has no key. */
export async function inventCheckIn(deployment: Deployment, code: ReportCode): Promise<string[]> {
  const { storage, salt } = deployment;
  const root = await rootOfCode(code, Buffer.from(salt, 'hex'));
  const first = await sendInvented(
    deployment,
    { desk: 'harbour', text: report, facts: { door: 'work' } },
    root,
  );
  const [key] = await storage.keys.deskKeys({ desk: 'harbour' });
  if (first === null || key === undefined) return [];
  const keys = await keysFromRoot(root);
  const { conversation } = keys;
  const { message, envelope, hash, leaf } = await sealMessage(
    {
      ...{ conversation, role: 'person', deskKey: key.id, text: words, attachments: [] },
      ...nextLinks([{ hash: first.hash, message: first.message }], 'person'),
      facts: clockFact(deployment.now()),
    },
    { sign: keys, recipients: [key.seal, keys.sealRecipient] },
  );
  const sealed = { id: message.id, envelope, hash, leaf, deskKey: key.id, attachments: [] };
  const checkIn = checkInDue(4, deployment.now());
  await storage.conversations.addMessage(conversation, { ...sealed, urgent: false, replyBy: null, checkIn });
  return [`code of an invented conversation with a check-in: ${formatCode(code)}`];
}
