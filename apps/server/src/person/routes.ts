// What a person does with her code. She is known by a token for one conversation; without a conversation
// behind it, every answer is the same as for a wrong code.

import { keepDaysOf, keepOf } from '@heed/domain/retention';
import { addDays, startOfDay } from '@heed/domain/time';
import type { PersonConversation, StoredMessage } from '@heed/storage';
import { ringsAwake } from '../alerts/awake.ts';
import { tell } from '../alerts/queue.ts';
import type { Deployment } from '../deployment.ts';
import type { Handlers } from '../http/mount.ts';
import { originOf } from '../http/origin.ts';
import { storeIfPossible, storeOrRefuse } from '../http/storage-refusal.ts';
import { acceptMessage, handedOut, leafPromise, promised, received, refusalOf } from '../intake/accept.ts';
import { languageOf } from '../intake/language.ts';
import { readCheckIn } from './check-in.ts';
import { conversationOf } from './own.ts';
import { makeChallenge, makeToken, verifyClaim } from './token.ts';

type Names =
  | 'conversation.requestChallenge'
  | 'conversation.requestToken'
  | 'conversation.read'
  | 'conversation.write'
  | 'conversation.changeCode'
  | 'conversation.setRetention'
  | 'conversation.delete';

export function personHandlers(deployment: Deployment): Pick<Handlers, Names> {
  return {
    ...proofHandlers(deployment),
    ...readHandlers(deployment),
    ...writeHandlers(deployment),
    ...keepHandlers(deployment),
  };
}

/** The proof that she has the code. */
function proofHandlers(
  deployment: Deployment,
): Pick<Handlers, 'conversation.requestChallenge' | 'conversation.requestToken'> {
  const { conversations } = deployment.storage;
  const challengeKey = deployment.secrets.key('challenge');
  const tokenKey = deployment.secrets.key('token');
  return {
    async 'conversation.requestChallenge'({ body, request }) {
      return {
        challenge: makeChallenge(
          challengeKey,
          originOf(deployment, request),
          body.conversation,
          deployment.now(),
        ),
      };
    },

    async 'conversation.requestToken'({ body, request }) {
      const signKey = await conversations.signKey(body.conversation);
      const claim = { ...body, origin: originOf(deployment, request) };
      if (!verifyClaim(challengeKey, claim, signKey, deployment.now())) throw refusalOf('unknown');
      return makeToken(tokenKey, body.conversation, deployment.now());
    },
  };
}

/** What she reads. */
function readHandlers(deployment: Deployment): Pick<Handlers, 'conversation.read'> {
  const { conversations } = deployment.storage;
  return {
    async 'conversation.read'({ body, caller }) {
      const id = conversationOf(caller);
      const conversation = await orWrongCode(conversations.get(id));
      const { messages, more } = await conversations.messages(id, {
        ...(body.after !== undefined && { after: body.after }),
        limit: 50,
      });
      const last = messages.at(-1);
      if (last) await storeIfPossible(() => conversations.markSeen(id, last.id));
      const deskKeys = body.after === undefined ? await deployment.deskKeys() : [];
      return {
        desk: conversation.desk,
        state: conversation.state,
        conversationKey: conversation.conversationKey,
        messages: messages.map(messageRow),
        deskKeys: deskKeys.map(({ id, desk, certificate }) => ({
          id,
          desk,
          certificate: JSON.parse(certificate),
        })),
        carry: conversation.carry && Buffer.from(conversation.carry).toString('base64'),
        replyBy: promised(conversation.replyBy),
        ...(await readCheckIn(deployment, { conversation: id, desk: conversation.desk })),
        keep: keepOf(conversation.keepDays),
        eraseOn: conversation.eraseDay,
        more,
      };
    },
  };
}

/** What she writes, and the code that she changes. */
function writeHandlers(
  deployment: Deployment,
): Pick<Handlers, 'conversation.write' | 'conversation.changeCode'> {
  const { conversations } = deployment.storage;
  return {
    async 'conversation.write'({ body, caller, request }) {
      const message = received(body.message);
      const id = conversationOf(caller);
      const conversation = await orWrongCode(conversations.get(id));
      const added = await acceptMessage(
        deployment,
        {
          ...{ conversation: id, desk: conversation.desk, isQuarantined: conversation.quarantined },
          language: languageOf(request),
        },
        {
          ...message,
          deskKey: body.deskKey,
          attachments: body.attachments,
          urgent: body.urgent,
        },
      );
      if (!added.ok) throw refusalOf(added.reason);
      return {
        message: message.id,
        replyBy: promised(added.replyBy),
        promise: leafPromise(deployment, message),
        alerted: body.urgent ? await ringsAwake(deployment, conversation.desk) : null,
      };
    },

    async 'conversation.changeCode'({ body, caller }) {
      const changed = await storeOrRefuse(() =>
        conversations.rekey(conversationOf(caller), {
          conversation: body.conversation,
          signKey: body.sign,
          carry: Buffer.from(body.carry, 'base64'),
          message: { ...received(body.message), deskKey: body.deskKey },
        }),
      );
      if (!changed.ok) throw refusalOf(changed.reason);
      return {};
    },
  };
}

/** How long it is kept. */
function keepHandlers(
  deployment: Deployment,
): Pick<Handlers, 'conversation.setRetention' | 'conversation.delete'> {
  const { conversations } = deployment.storage;
  return {
    async 'conversation.setRetention'({ body, caller }) {
      const retention = await storeOrRefuse(() =>
        conversations.keep(conversationOf(caller), keepDaysOf[body.keep], deployment.organisation().keepDays),
      );
      if (!retention.ok) throw refusalOf('unknown');
      return {
        keep: body.keep,
        eraseOn: retention.eraseDay,
        recorded: handedOut(deployment, retention.recorded),
      };
    },

    async 'conversation.delete'({ caller }) {
      const id = conversationOf(caller);
      const conversation = await orWrongCode(conversations.get(id));
      const hidden = await storeOrRefuse(() => conversations.hide(id));
      if (!hidden.ok) throw refusalOf('unknown');
      await tell(deployment, conversation.desk, 'erasure');
      return {
        erasedBy: startOfDay(addDays(hidden.eraseDay, 1)),
        number: numberOf(conversation.id),
        recorded: handedOut(deployment, hidden.recorded),
      };
    },
  };
}

/**
 * The beginning of the number that the desk reads under 'About this conversation': it tells which one is
 * meant and opens nothing.
 */
export const numberOf = (id: string): string => id.slice(0, 8);

export const messageRow = (m: StoredMessage) => ({
  id: m.id,
  role: m.role,
  envelope: Buffer.from(m.envelope).toString('base64'),
  deskKey: m.deskKey,
  day: m.day,
  state: m.state,
  attachments: m.attachments.map(({ id, length, locked }) => ({ id, length, locked })),
});

async function orWrongCode(lookup: Promise<PersonConversation | null>): Promise<PersonConversation> {
  const conversation = await lookup;
  if (conversation === null) throw refusalOf('unknown');
  return conversation;
}
