// Invented reports for a demonstration, sealed as a browser seals them, so that the desk has something to
// open. Nobody holds their codes.
import { randomBytes } from 'node:crypto';
import { keysFromRoot } from '@heed/envelope/derive';
import { sealMessage } from '@heed/envelope/seal';
import { openDeployment } from '@heed/server';

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
    for (const report of reports) {
      const [key] = await deployment.storage.keys.deskKeys({ desk: report.desk });
      if (key === undefined) continue;
      const keys = await keysFromRoot(new Uint8Array(randomBytes(32)));
      const facts = {
        door: report.door,
        country: 'NL',
        language: 'en',
        sealedBy: 'browser',
        ...(report.urgent && { urgent: true }),
      };
      const sealed = await sealMessage(
        {
          conversation: keys.conversation,
          role: 'person',
          deskKey: key.id,
          counter: 0,
          previous: [],
          seen: [],
          text: report.text,
          attachments: [],
          sign: keys.signKey,
          seal: keys.sealRecipient,
          facts,
        },
        { sign: keys, recipients: [key.seal, keys.sealRecipient] },
      );
      await deployment.storage.intake.acceptReport({
        conversation: keys.conversation,
        signKey: keys.signKey,
        desk: report.desk,
        deskKey: key.id,
        message: { id: sealed.message.id, envelope: sealed.envelope, hash: sealed.hash, leaf: sealed.leaf },
        attachments: [],
        urgent: report.urgent,
        noReply: false,
        quarantined: false,
        replyBy: null,
        keepDays: null,
      });
    }
  } finally {
    await deployment.close();
  }
}
