// What a person does with her code: prove that she has it, read, write, change it, delete.
import * as v from 'valibot';
import { personCheckIn } from './check-in.ts';
import { endpoints } from './endpoints/index.ts';
import { deskKey, receiptShape } from './intake.ts';
import { route } from './route.ts';
import * as s from './shapes.ts';

const attachment = v.strictObject({
  id: s.id,
  length: v.pipe(v.number(), v.integer()),
  /** Locked by the desk as an illegal image: cannot be fetched by anybody. */
  locked: v.boolean(),
});

/** A sealed message as the person gets it. */
export const messageRow = v.strictObject({
  id: s.id,
  role: v.picklist(['person', 'desk', 'note']),
  envelope: s.envelope,
  /** Desk key that it is sealed to; null when sealed to the conversation's own key. */
  deskKey: v.nullable(s.hex(16)),
  day: s.day,
  /** Of a person's message: whether the desk has opened it, and whether an answer came after it. */
  state: v.picklist(['sent', 'opened', 'answered']),
  attachments: v.array(attachment),
});

/** How long a closed conversation stays, as the person chose; `default`: as the organisation set it. */
export const keepChoice = v.picklist(['default', 'now', '90-days', '1-year', '2-years']);

const conversation = v.strictObject({
  desk: s.deskId,
  state: v.picklist(['new', 'open', 'waiting', 'closed']),
  /**
   * The conversation's own key, as the server names it. Believed only when a verified answer names it too.
   */
  conversationKey: v.nullable(s.recipient),
  messages: v.array(messageRow),
  /**
   * Keys of all desks, those that ended too. By them the person judges which answers are genuine. On the
   * first page alone.
   */
  deskKeys: v.array(deskKey),
  /** Root keys of older codes, sealed to the present code, newest first. */
  carry: v.nullable(s.base64(64 * 1024)),
  replyBy: v.nullable(s.instant),
  /** The check-in that the person planned or missed. */
  checkIn: personCheckIn,
  keep: keepChoice,
  /** Day on which it is erased; null while it is open. */
  eraseOn: v.nullable(s.day),
  /** More messages follow; ask again with `after` = id of the last. */
  more: v.boolean(),
});

/** Routes of the person. All but the challenge and the token ask for the token of one conversation. */
export const person = {
  'conversation.requestChallenge': route({
    endpoint: endpoints['conversation.requestChallenge'],
    who: 'anyone',
    summary: 'A challenge to sign; the same work is done for an id that does not exist',
    request: v.strictObject({ conversation: s.conversationId }),
    response: v.strictObject({ challenge: v.string() }),
  }),
  'conversation.requestToken': route({
    endpoint: endpoints['conversation.requestToken'],
    who: 'anyone',
    summary: 'A token of 15 minutes against the signed challenge; belongs in a header, never in storage',
    request: v.strictObject({
      conversation: s.conversationId,
      challenge: v.pipe(v.string(), v.maxLength(300)),
      signature: s.hex(64),
    }),
    response: v.strictObject({ token: v.string(), expires: s.instant }),
  }),
  'conversation.read': route({
    endpoint: endpoints['conversation.read'],
    who: 'person',
    summary: 'The conversation with its sealed messages, oldest first, 50 at a time',
    request: v.strictObject({ after: v.optional(s.id) }),
    response: conversation,
  }),
  'conversation.write': route({
    endpoint: endpoints['conversation.write'],
    who: 'person',
    summary: 'Write again',
    request: v.strictObject({
      message: s.sealedMessage,
      /** Desk key that it is sealed to; null for the conversation's own key. */
      deskKey: v.nullable(s.hex(16)),
      attachments: s.attachmentIds,
      urgent: v.boolean(),
    }),
    response: receiptShape,
  }),
  'conversation.changeCode': route({
    endpoint: endpoints['conversation.changeCode'],
    who: 'person',
    summary: 'Change the code: the old one opens nothing from then on',
    request: v.strictObject({
      conversation: s.conversationId,
      sign: s.hex(32),
      carry: s.base64(64 * 1024),
      /** The signed message that tells the desk, sealed like any other. */
      message: s.sealedMessage,
      deskKey: v.nullable(s.hex(16)),
    }),
    response: s.nothing,
  }),
  'conversation.setRetention': route({
    endpoint: endpoints['conversation.setRetention'],
    who: 'person',
    summary: 'How long it is kept after closing',
    request: v.strictObject({ keep: keepChoice }),
    response: v.strictObject({ keep: keepChoice, eraseOn: v.nullable(s.day), recorded: s.recorded }),
  }),
  'conversation.delete': route({
    endpoint: endpoints['conversation.delete'],
    who: 'person',
    summary: 'Delete everything: hidden at once, erased after 72 hours',
    request: s.nothing,
    response: v.strictObject({ erasedBy: s.instant, number: v.string(), recorded: s.recorded }),
  }),
};

/** Answer of `conversation.read`: one page of sealed messages. */
export type ConversationView = v.InferOutput<typeof conversation>;
/** One message of `conversation.read`. */
export type MessageRow = v.InferOutput<typeof messageRow>;
