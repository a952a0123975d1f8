// The workspace of a member: inbox, conversation, answers, notes, assignment. Everything that says something
// is sealed.
import { because } from '@heed/domain/faults';
import * as v from 'valibot';
import { checkInEndShape, checkInShape } from './check-in.ts';
import { keepChoice, messageRow } from './conversation.ts';
import { endpoints } from './endpoints/index.ts';
import { route } from './route.ts';
import * as s from './shapes.ts';

/** Where a conversation stands: unopened, worked on by the desk, waiting for the person, over. */
export const state = v.picklist(['new', 'open', 'waiting', 'closed']);
/** Lists of the inbox; `held` are reports in quarantine. */
export const view = v.picklist(['needs', 'open', 'mine', 'held', 'closed']);

/** Most bytes of an envelope that a row of the list opens; a report of usual length has 10,000. */
export const firstMessageBytes = 16_384;
/** Most rows that one request asks for. */
export const firstMessagesAtOnce = 50;

const whole = v.pipe(v.number(), v.integer());
const changeNumber = v.pipe(v.string(), v.regex(/^[0-9]{1,15}$/, because('needs-cursor')));

/**
 * One line of the list, as far as the server knows it. `id` is the server's own random id: a change of code
 * does not change it.
 */
const line = v.strictObject({
  id: s.id,
  desk: s.deskId,
  /** Order within the desk, grows with each message. */
  activity: whole,
  /** Number of the last change of this line: of two answers the one with the greater number is newer. */
  changed: whole,
  place: v.picklist(['inbox', 'held', 'closed']),
  /** What needs somebody first has the greatest; 0 needs nobody. */
  rank: whole,
  state,
  day: s.day,
  /** Day of the last message or note. */
  activeDay: s.day,
  urgent: v.boolean(),
  held: v.boolean(),
  overdue: v.boolean(),
  noReply: v.boolean(),
  /** Begun by a member: taken down, or referred by another desk. */
  taken: v.boolean(),
  replyBy: v.nullable(s.instant),
  eraseOn: v.nullable(s.day),
  assignee: v.nullable(s.id),
  /** Deletion asked by the person; the desk sees it until `eraseOn`. */
  hidden: v.boolean(),
  /** The person wrote last and nobody answered. */
  awaiting: v.boolean(),
  checkIn: checkInShape,
  checkInEnd: checkInEndShape,
  unread: whole,
  /** Who has opened danger that nobody has answered yet; null elsewhere. */
  openedBy: v.nullable(s.id),
  /** Null where nobody has opened it, or where deletion was asked. */
  summary: v.nullable(v.strictObject({ key: s.hex(16), sealed: s.summary })),
});

const conversationRow = v.strictObject({
  ...line.entries,
  /** The person's present public id. */
  conversation: s.conversationId,
  /** Desk key of the first message. */
  deskKey: s.hex(16),
});

const conversation = v.strictObject({
  ...conversationRow.entries,
  /**
   * The conversation key wrapped to the member who asks; null before the first opening or when they may not
   * read.
   */
  wrap: v.nullable(s.wrap),
  /** What the person's first message must be signed by; null after erasure. */
  sign: s.hex(32),
  keep: keepChoice,
  conversationKey: v.nullable(s.recipient),
  /** Members who can open it; 'recovery' stands for the trustees' shares. */
  readers: v.array(v.string()),
  linked: v.array(s.id),
  /** Who was handed which locked image, and when; for supervisors, empty for others. */
  handed: v.array(v.strictObject({ attachment: s.id, member: s.id, day: s.day })),
  /** `release`: from when on the person gets it; null where it waits for nothing. */
  messages: v.array(v.strictObject({ ...messageRow.entries, release: v.nullable(s.instant) })),
  more: v.boolean(),
});

/** A member's id, or 'recovery' for the key that trustees hold in shares. */
export const reader = v.union([s.id, v.literal('recovery')]);
const wraps = v.pipe(v.array(v.strictObject({ member: reader, wrap: s.wrap })), v.maxLength(200));
/** A signature over the wraps by a key of the desk. */
export const proof = v.strictObject({ deskKey: s.hex(16), signature: s.hex(64) });
/** `signature`: of the member who sends it. */
const sealedSummary = v.strictObject({ key: s.hex(16), sealed: s.summary, signature: s.hex(64) });

/** The first message of a conversation, sealed, as far as a row of the list needs it. */
const firstMessage = v.variant('state', [
  v.strictObject({
    state: v.literal('sealed'),
    id: s.id,
    /** What it must be signed by. */
    sign: s.hex(32),
    message: s.id,
    deskKey: v.nullable(s.hex(16)),
    envelope: s.base64(firstMessageBytes),
  }),
  /** Longer than `firstMessageBytes`. */
  v.strictObject({ state: v.literal('long'), id: s.id }),
  /** Someone has opened it meanwhile, or the person asked for its deletion: nothing is handed out. */
  v.strictObject({ state: v.literal('none'), id: s.id }),
]);

/** Routes of the inbox and of the work on one conversation. */
export const desk = {
  'inbox.list': route({
    endpoint: endpoints['inbox.list'],
    who: 'read',
    compress: true,
    summary: 'A page of the inbox, what needs someone first',
    request: v.strictObject({
      desk: s.deskId,
      view,
      cursor: v.optional(v.pipe(v.string(), v.maxLength(80))),
    }),
    response: v.strictObject({
      rows: v.array(conversationRow),
      cursor: v.nullable(v.string()),
      /** How many wait in each view, at most 1,000 counted. */
      counts: v.record(v.string(), v.number()),
    }),
  }),
  'inbox.listSummaries': route({
    endpoint: endpoints['inbox.listSummaries'],
    who: 'read',
    compress: true,
    summary:
      'Lines of a desk with their sealed summaries, 2,000 at a time: the browser searches, filters and sorts',
    request: v.strictObject({
      desk: s.deskId,
      /** What has changed since a page's `newest`, in the order of changes. */
      after: v.optional(changeNumber),
      /** Without `after`: what comes before a page's `oldest`, the last change first. */
      before: v.optional(changeNumber),
    }),
    response: v.strictObject({
      rows: v.array(line),
      newest: v.string(),
      oldest: v.string(),
      more: v.boolean(),
      /** How many conversations the desk has: who knows of another number asks for their ids. */
      count: whole,
    }),
  }),
  'inbox.listIds': route({
    endpoint: endpoints['inbox.listIds'],
    who: 'read',
    compress: true,
    summary: 'Ids of all conversations of a desk: what is not among them was erased',
    request: v.strictObject({ desk: s.deskId }),
    response: v.strictObject({ ids: v.array(s.id) }),
  }),
  'inbox.readFirstMessages': route({
    endpoint: endpoints['inbox.readFirstMessages'],
    audited: 'previewWords',
    who: 'read',
    compress: true,
    maxBytes: 4096,
    summary:
      'The sealed first message of conversations that nobody has opened, for the rows in sight: it opens ' +
      'nothing, and the person learns nothing of it',
    request: v.strictObject({
      conversations: v.pipe(
        v.array(s.id),
        v.minLength(1, because('must-not-be-empty')),
        v.maxLength(firstMessagesAtOnce, because('has-too-many', { most: firstMessagesAtOnce })),
        v.check((ids) => new Set(ids).size === ids.length, because('holds-twice')),
      ),
    }),
    response: v.strictObject({ rows: v.array(firstMessage) }),
  }),
  'casework.read': route({
    endpoint: endpoints['casework.read'],
    audited: 'read',
    who: 'thread',
    summary: 'A conversation with its sealed messages, oldest first, 200 at a time',
    request: v.strictObject({ after: v.optional(s.id) }),
    response: conversation,
  }),
  'casework.open': route({
    endpoint: endpoints['casework.open'],
    who: 'read',
    summary:
      'First opening: the conversation key and its wraps, signed by a key of the desk; the first one ' +
      'wins and is answered to all',
    request: v.strictObject({ conversationKey: s.recipient, wraps, proof, summary: sealedSummary }),
    response: v.strictObject({ conversationKey: s.recipient, wrap: v.nullable(s.wrap) }),
  }),
  'casework.markSeen': route({
    endpoint: endpoints['casework.markSeen'],
    who: 'read',
    summary: 'Messages up to this one were opened by a person at the desk',
    request: v.strictObject({ message: s.id }),
    response: s.nothing,
  }),
  'casework.write': route({
    endpoint: endpoints['casework.write'],
    audited: 'answer',
    who: 'record',
    summary: 'An answer to the person, or an internal note',
    request: v.strictObject({
      role: v.picklist(['desk', 'note']),
      message: s.sealedMessage,
      attachments: s.attachmentIds,
      summary: v.optional(sealedSummary),
      /**
       * An answer: the person gets it from then on, by the safe contact plan. Never before one that waits
       * already.
       */
      release: v.optional(s.instant),
      /** The newest message that whoever answers has seen: refused where a newer one stands. */
      seen: v.optional(s.id),
      /** It tells her something by itself and answers nothing: a promise, or danger, stands on. */
      informs: v.optional(v.literal(true)),
    }),
    response: s.nothing,
  }),
  'casework.putSummary': route({
    endpoint: endpoints['casework.putSummary'],
    who: 'record',
    summary: 'Replace the sealed summary',
    request: sealedSummary,
    response: s.nothing,
  }),
  'keys.listMissingWraps': route({
    endpoint: endpoints['keys.listMissingWraps'],
    who: 'casework',
    summary:
      'Conversations of a desk that the member opens and another reader of it does not yet, some at a time',
    request: v.strictObject({
      desk: s.deskId,
      after: v.optional(v.pipe(v.string(), v.regex(/^[0-9]{1,15}$/))),
    }),
    response: v.strictObject({ conversations: v.array(s.id), next: v.nullable(v.string()) }),
  }),
  'keys.putWraps': route({
    endpoint: endpoints['keys.putWraps'],
    audited: 'rewrap',
    who: 'casework',
    summary:
      'The key of a conversation, wrapped to readers of the signed list, and signed by a key of the ' +
      'desk; in whose hands it is stays',
    request: v.strictObject({ wraps, proof }),
    response: s.nothing,
  }),
  'casework.assign': route({
    endpoint: endpoints['casework.assign'],
    audited: 'assign',
    who: 'casework',
    summary:
      'Hand over to a colleague, with the key wrapped to them where they had none, and then signed by ' +
      'a key of the desk',
    request: v.strictObject({ member: v.nullable(s.id), wraps, proof: v.optional(proof) }),
    response: s.nothing,
  }),
  'casework.setState': route({
    endpoint: endpoints['casework.setState'],
    audited: 'setState',
    who: 'casework',
    summary: 'Open, waiting for the person, or closed; while danger or a check-in stands nothing is closed',
    request: v.strictObject({ state: v.picklist(['open', 'waiting', 'closed']) }),
    response: v.strictObject({ eraseOn: v.nullable(s.day) }),
  }),
  'casework.setDanger': route({
    endpoint: endpoints['casework.setDanger'],
    audited: 'setDanger',
    who: 'casework',
    summary:
      'A member says that there is danger now (whoever is on duty is rung), or that it is over; ' +
      'why stands in the case',
    request: v.strictObject({ stands: v.boolean() }),
    response: v.strictObject({ rung: s.rung }),
  }),
  'casework.cancelDeletion': route({
    endpoint: endpoints['casework.cancelDeletion'],
    audited: 'keepAfterAll',
    who: 'casework',
    summary: 'The person took her request to delete back; her code works again',
    request: s.nothing,
    response: v.strictObject({ recorded: s.recorded }),
  }),
  'casework.markDuplicate': route({
    endpoint: endpoints['casework.markDuplicate'],
    audited: 'link',
    who: 'casework',
    summary: 'The same person wrote both (or undo it)',
    request: v.strictObject({ other: s.id, linked: v.boolean() }),
    response: s.nothing,
  }),
  'inbox.reviewQuarantined': route({
    endpoint: endpoints['inbox.reviewQuarantined'],
    audited: 'review',
    who: 'casework',
    summary: 'Bulk review of held reports: release to the inbox, or close',
    request: v.strictObject({
      desk: s.deskId,
      conversations: v.pipe(v.array(s.id), v.minLength(1), v.maxLength(200)),
      verdict: v.picklist(['release', 'close']),
    }),
    response: v.strictObject({ changed: v.number() }),
  }),
  'casework.lockImage': route({
    endpoint: endpoints['casework.lockImage'],
    audited: 'lockImage',
    who: 'casework',
    summary: 'Illegal image: locked for all, never to be fetched again',
    request: s.nothing,
    response: v.strictObject({ seenBy: v.array(v.strictObject({ member: s.id, day: s.day })) }),
  }),
};

/** One line of the list. Summaries are sealed, instants are milliseconds since 1970. */
export type LineRow = v.InferOutput<typeof line>;
/** One line of `inbox.list`, with what names the person's present code. */
export type ConversationRow = v.InferOutput<typeof conversationRow>;
/** Answer of `casework.read`: one page of a conversation, sealed. */
export type DeskConversation = v.InferOutput<typeof conversation>;
/** One row of `inbox.readFirstMessages`. */
export type FirstMessageRow = v.InferOutput<typeof firstMessage>;
