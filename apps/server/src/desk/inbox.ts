// The member's work on conversations. Each handler asks first whether the member is of that desk; what passes
// through is sealed.

import { type FirstMessageRow, firstMessageBytes } from '@heed/api';
import { keepOf } from '@heed/domain/retention';
import { may } from '@heed/domain/roles';
import type { WrapProof } from '@heed/envelope';
import type { StoredConversation, StoredFirstMessage } from '@heed/storage';
import { tellOpened } from '../alerts/queue.ts';
import type { Deployment } from '../deployment.ts';
import type { Caller, Handlers } from '../http/mount.ts';
import { notFoundRefusal, orGone, requireDesk, requireOwnConversation } from '../http/own-desk.ts';
import { Refusal } from '../http/problem.ts';
import { storeOrRefuse } from '../http/storage-refusal.ts';
import { received, refusalOf } from '../intake/accept.ts';
import { messageRow } from '../person/routes.ts';
import { base64Of, summaryOf, wrapOf } from './bodies.ts';
import { reviewHandlers, stateHandlers } from './conversation-state.ts';
import { requireMemberProof } from './member-proof.ts';
import { lineOf, rowOf } from './row.ts';
import { readThread } from './thread.ts';
import { requireWrapProof } from './wrap-proof.ts';

type Names =
  | 'inbox.list'
  | 'inbox.listSummaries'
  | 'inbox.listIds'
  | 'inbox.readFirstMessages'
  | 'casework.read'
  | 'casework.open'
  | 'casework.markSeen'
  | 'casework.write'
  | 'casework.putSummary'
  | 'casework.assign'
  | 'keys.listMissingWraps'
  | 'keys.putWraps'
  | 'casework.setState'
  | 'casework.setDanger'
  | 'checkIn.settle'
  | 'casework.cancelDeletion'
  | 'casework.markDuplicate'
  | 'inbox.reviewQuarantined'
  | 'casework.lockImage';

export function inboxHandlers(deployment: Deployment): Pick<Handlers, Names> {
  return {
    ...listHandlers(deployment),
    ...readHandlers(deployment),
    ...writeHandlers(deployment),
    ...summaryHandlers(deployment),
    ...keyShareHandlers(deployment),
    ...stateHandlers(deployment),
    ...reviewHandlers(deployment),
  };
}

type ReleasedMessage = StoredConversation['messages'][number];
const releasedRow = (message: ReleasedMessage) => ({ ...messageRow(message), release: message.release });

/** What the inbox lists. */
function listHandlers(
  deployment: Deployment,
): Pick<Handlers, 'inbox.list' | 'inbox.listSummaries' | 'inbox.listIds' | 'inbox.readFirstMessages'> {
  const { desk } = deployment.storage;
  return {
    async 'inbox.list'({ body, caller }) {
      requireDesk(caller, body.desk);
      const member = caller.member!.id;
      const [page, counts] = await Promise.all([
        desk.listConversations({ desk: body.desk, view: body.view, member, before: body.cursor, limit: 50 }),
        desk.counts({ desk: body.desk, member }),
      ]);
      return { rows: page.rows.map(rowOf), cursor: page.next, counts };
    },

    async 'inbox.listSummaries'({ body, caller }) {
      requireDesk(caller, body.desk);
      const [after, before] = [body.after, body.before].map((n) => (n === undefined ? n : Number(n)));
      const { rows, newest, oldest, ...rest } = await desk.summaries({ desk: body.desk, after, before });
      return { rows: rows.map(lineOf), newest: String(newest), oldest: String(oldest), ...rest };
    },

    async 'inbox.listIds'({ body, caller }) {
      requireDesk(caller, body.desk);
      return { ids: [...(await desk.ids(body.desk))] };
    },

    async 'inbox.readFirstMessages'({ body, caller, setAuditedCount }) {
      const messages = await desk.firstMessages(body.conversations, firstMessageBytes);
      if (messages.length < body.conversations.length) throw notFoundRefusal();
      for (const message of messages) requireDesk(caller, message.desk);
      setAuditedCount(messages.filter(({ state }) => state === 'sealed').length);
      return { rows: messages.map(firstMessageOf) };
    },
  };
}

/** What a row of the list opens. */
function firstMessageOf(message: StoredFirstMessage): FirstMessageRow {
  const { id } = message;
  if (message.state !== 'sealed') return { state: message.state, id };
  const { signKey, message: messageId, deskKey, envelope } = message;
  return { state: 'sealed', id, sign: signKey, message: messageId, deskKey, envelope: base64Of(envelope) };
}

/** What a conversation holds, and who should read it. */
function readHandlers(deployment: Deployment): Pick<Handlers, 'casework.read' | 'keys.listMissingWraps'> {
  const { desk } = deployment.storage;
  return {
    async 'casework.read'(input) {
      const thread = await readThread(deployment, input);
      if (thread !== null) return thread;
      const id = await requireOwnConversation(deployment, input);
      const conversation = await desk.conversation(id, {
        member: input.caller.member!.id,
        after: input.body.after,
        limit: 200,
      });
      if (conversation === null) throw notFoundRefusal();
      return {
        ...rowOf(conversation),
        wrap: conversation.wrap && base64Of(conversation.wrap),
        sign: conversation.signKey,
        keep: keepOf(conversation.keepDays),
        conversationKey: conversation.conversationKey,
        readers: [...conversation.readers],
        linked: [...conversation.linked],
        handed: may(input.caller.member!.role, 'supervise') ? [...(await desk.markHandedOver(id))] : [],
        messages: conversation.messages.map(releasedRow),
        more: conversation.more,
      };
    },

    async 'keys.listMissingWraps'({ body, caller }) {
      requireDesk(caller, body.desk);
      const { conversations, next } = await desk.missingWraps({
        desk: body.desk,
        member: caller.member!.id,
        readers: await readersOf(deployment, body.desk),
        after: Number(body.after ?? 0),
      });
      return { conversations: [...conversations], next: next === null ? null : String(next) };
    },
  };
}

/** What is written into a conversation. */
function writeHandlers(
  deployment: Deployment,
): Pick<Handlers, 'casework.open' | 'casework.markSeen' | 'casework.write'> {
  const { desk } = deployment.storage;
  const deskOf = async (id: string) => (await desk.deskOf(id)) ?? '';
  return {
    async 'casework.open'(input) {
      const id = await requireOwnConversation(deployment, input);
      const { conversationKey, wraps, proof, summary } = input.body;
      const at = await deskOf(id);
      await requireWrapProof(deployment, { id, wraps, desk: at }, proof);
      await requireSummaryProof(deployment, input.caller, { ...summary, id });
      const readers = await readersOf(deployment, at);
      const opening = await storeOrRefuse(() =>
        desk.open(id, {
          member: input.caller.member!.id,
          conversationKey,
          // To whom it goes who reads no more, by a list that has just changed, is left out.
          wraps: wraps.filter(({ member }) => readers.includes(member)).map(wrapOf),
          summary: summaryOf(summary),
        }),
      );
      if (!opening.ok) throw notFoundRefusal();
      return { conversationKey: opening.conversationKey, wrap: opening.wrap && base64Of(opening.wrap) };
    },

    async 'casework.markSeen'(input) {
      const id = await requireOwnConversation(deployment, input);
      const reading = { member: input.caller.member!.id, message: input.body.message };
      const outcome = await storeOrRefuse(() => desk.markOpened(id, reading));
      if (!outcome.ok) throw notFoundRefusal();
      if (outcome.opensDanger) await tellOpened(deployment, await deskOf(id), reading.member);
      return {};
    },

    async 'casework.write'(input) {
      const id = await requireOwnConversation(deployment, input);
      const { role, message, attachments, summary, release, informs, seen: lastSeen } = input.body;
      if (summary) await requireSummaryProof(deployment, input.caller, { ...summary, id });
      if (role === 'desk' && !may(input.caller.member!.role, 'answer'))
        throw new Refusal('not-allowed', 'refusal.answer-by-case-worker');
      const added = await storeOrRefuse(() =>
        desk.addMessage(id, {
          ...received(message),
          role,
          attachments,
          ...(summary && { summary: summaryOf(summary) }),
          ...(release !== undefined && { release }),
          ...(informs && { informs }),
          ...(lastSeen !== undefined && { seen: lastSeen }),
        }),
      );
      if (!added.ok) throw added.reason === 'unknown' ? notFoundRefusal() : refusalOf(added.reason);
      return {};
    },
  };
}

/** Who can open a conversation. */
function keyShareHandlers(deployment: Deployment): Pick<Handlers, 'keys.putWraps' | 'casework.assign'> {
  const { desk } = deployment.storage;
  const deskOf = async (id: string) => (await desk.deskOf(id)) ?? '';
  return {
    async 'keys.putWraps'(input) {
      const id = await requireOwnConversation(deployment, input);
      const { wraps, proof } = input.body;
      await requireWraps(deployment, { id, wraps, desk: await deskOf(id) }, proof);
      await orGone(desk.addWraps(id, wraps.map(wrapOf)));
      return {};
    },

    async 'casework.assign'(input) {
      const id = await requireOwnConversation(deployment, input);
      const { member, wraps, proof } = input.body;
      const at = await deskOf(id);
      // A colleague whose role was changed a moment ago cannot open it: it must not stand with them.
      if (member !== null) await requireReader(deployment, member, at);
      if (wraps.length > 0) await requireWraps(deployment, { id, wraps, desk: at }, proof);
      await orGone(desk.addWraps(id, wraps.map(wrapOf), member));
      return {};
    },
  };
}

/** The line of a conversation in the inbox. */
const summaryHandlers = (deployment: Deployment): Pick<Handlers, 'casework.putSummary'> => ({
  async 'casework.putSummary'(input) {
    const id = await requireOwnConversation(deployment, input);
    await requireSummaryProof(deployment, input.caller, { ...input.body, id });
    await orGone(deployment.storage.desk.putSummary(id, summaryOf(input.body)));
    return {};
  },
});

/** Throws unless the member who calls signed this summary of the conversation. */
const requireSummaryProof = (
  deployment: Deployment,
  caller: Caller,
  { id, key, sealed, signature }: { id: string; key: string; sealed: string; signature: string },
): Promise<void> =>
  requireMemberProof(deployment, caller, { kind: 'summary', id, parts: [key, sealed] }, signature);

/** Throws unless whoever holds a key of the desk wrapped to its readers alone. */
async function requireWraps(
  deployment: Deployment,
  delivery: Parameters<typeof requireWrapProof>[1],
  proof: WrapProof | undefined,
): Promise<void> {
  await requireWrapProof(deployment, delivery, proof);
  const readers = await readersOf(deployment, delivery.desk);
  if (!delivery.wraps.every(({ member }) => readers.includes(member)))
    throw new Refusal('invalid-request', 'refusal.wrap-to-outsider');
}

async function requireReader(deployment: Deployment, member: string, desk: string): Promise<void> {
  const row = await deployment.storage.members.get(member);
  const reads = row !== null && row.state === 'active' && may(row.role, 'read') && row.desks.includes(desk);
  if (!reads) throw new Refusal('not-allowed', 'refusal.no-reader');
}

/**
 * Who should be able to open a conversation of a desk, as far as the server knows; to whom a key is wrapped
 * the signed list alone says.
 */
async function readersOf({ storage }: Deployment, desk: string): Promise<string[]> {
  const [members, recovery] = await Promise.all([storage.members.list({ desk }), storage.keys.recovery()]);
  const readers = members.filter(({ state, role }) => state === 'active' && may(role, 'read'));
  return [...readers.map(({ id }) => id), ...(recovery === null ? [] : ['recovery'])];
}
