// The first message of a conversation from a browser without script: sealed here to the desk's key and the
// person's own, and accepted as one from anywhere is.
import { clockFact } from '@heed/domain/hour';
import type { Facts, MessageAttachment } from '@heed/envelope';
import type { PersonKeys } from '@heed/envelope/derive';
import { sealMessage } from '@heed/envelope/seal';
import type { Context } from 'hono';
import type { Deployment } from '../deployment.ts';
import { currentKey } from '../desk-key.ts';
import { addressOf } from '../http/address.ts';
import { Refusal } from '../http/problem.ts';
import { acceptFrom } from '../intake/accept.ts';
import { languageOf } from '../intake/language.ts';

export interface FirstMessage {
  readonly desk: string;
  /** 32 hex digits; the same when the form is sent again. */
  readonly id: string;
  readonly text: string;
  readonly attachments: readonly MessageAttachment[];
  readonly facts: Facts;
  readonly urgent: boolean;
  readonly noReply: boolean;
}

/** Throws Refusal 'already-sent' where the code has a conversation, 'unknown-desk-key' where no key is. */
export async function beginConversation(
  deployment: Deployment,
  c: Context,
  keys: PersonKeys,
  message: FirstMessage,
): ReturnType<typeof acceptFrom> {
  const { desk, id, text, attachments, facts, urgent, noReply } = message;
  const key = await currentKey(deployment, desk);
  if (key === undefined) throw new Refusal('unknown-desk-key', 'refusal.choose-desk');
  const sealed = await sealMessage(
    {
      conversation: keys.conversation,
      role: 'person',
      deskKey: key.id,
      id,
      counter: 0,
      previous: [],
      seen: [],
      text,
      attachments,
      sign: keys.signKey,
      seal: keys.sealRecipient,
      facts: { ...facts, ...clockFact(deployment.now()) },
    },
    { sign: keys, recipients: [key.seal, keys.sealRecipient] },
  );
  const arrival = { address: addressOf(deployment, c.req.raw, c), paid: false };
  return acceptFrom(deployment, arrival, {
    conversation: keys.conversation,
    sign: keys.signKey,
    desk,
    deskKey: key.id,
    message: { id, envelope: sealed.envelope, hash: sealed.hash, leaf: sealed.leaf },
    attachments: attachments.map((attachment) => attachment.id),
    urgent,
    noReply,
    language: languageOf(c.req.raw),
  });
}
