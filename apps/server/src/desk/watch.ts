// Answers what an open workspace asks every few seconds: from indexes alone, so that the cost does not grow
// with what is stored. Nothing is marked as opened and nothing stands in the audit trail: a page that looks
// is not a person who reads.
import { createHash } from 'node:crypto';
import type { Watched } from '@heed/api';
import { may } from '@heed/domain/roles';
import type { ReferralNews } from '@heed/storage';
import type { Deployment } from '../deployment.ts';
import type { Caller, Handlers } from '../http/mount.ts';
import { storeIfPossible } from '../http/storage-refusal.ts';
import { tokenHash, tokenOf } from './session.ts';

/**
 * Milliseconds for which a member stands in a conversation after the last question: three questions of an
 * open page.
 */
const presenceMs = 15_000;
/** It is written anew once less than this is left, so that most questions write nothing. */
const renewalMs = 7_000;

/** How long a question waits for something newer, milliseconds: as often a page asks where none waits. */
const waitMs = 3_000;

/** Answered referrals in one answer, each of 1.5 kB. */
const referralsAtOnce = 5;

/** Changes with the roster, the keys of desks and the state of each member; tells nothing of them. */
export async function staffStamp({ storage }: Deployment): Promise<string> {
  return createHash('sha256')
    .update(await storage.live.staff())
    .digest('hex')
    .slice(0, 32);
}

export function watchHandlers(deployment: Deployment): Pick<Handlers, 'live.watch'> {
  const { live, referrals } = deployment.storage;
  return {
    async 'live.watch'({ body, caller, request }) {
      const member = caller.member!;
      const reads = member.active && may(member.role, 'read');
      const session = tokenHash(tokenOf(deployment, request) ?? '');
      const answers = member.active && may(member.role, 'casework');
      const desks = reads ? member.desks : [];
      if (body.knownChanges !== undefined) {
        // Colleagues see the member from the beginning of the wait.
        if (body.open && member.active) await openFor(deployment, caller, { ...body.open, session });
        await waitForNews(deployment, { desks, knownChanges: body.knownChanges, end: request.signal });
      }
      const [staff, changes, open, others, news] = await Promise.all([
        staffStamp(deployment),
        live.changes(desks),
        body.open && member.active ? openFor(deployment, caller, { ...body.open, session }) : null,
        live.others(desks, member.id),
        referrals.news(answers ? member.desks : [], referralsAtOnce),
      ]);
      const workspace = deployment.assets().named('desk.js').path;
      return {
        staff,
        desks: Object.fromEntries(changes),
        open,
        others: [...others],
        referrals: news.map(newsRow),
        workspace,
        waits: live.moved() !== null && desks.length > 0,
      };
    },
  };
}

/** Waits while nothing at `desks` is newer than `knownChanges`, where the database tells of it. */
async function waitForNews(
  { storage: { live }, readiness }: Deployment,
  {
    desks,
    knownChanges,
    end,
  }: { desks: readonly string[]; knownChanges: Record<string, number>; end: AbortSignal },
): Promise<void> {
  const wait = live.moved();
  if (wait === null || desks.length === 0) return;
  const over = new AbortController();
  const until = AbortSignal.any([readiness.stopping, end, over.signal]);
  // Before the look: what is written between the two is heard.
  const news = wait(desks, until);
  const timer = setTimeout(() => over.abort(), waitMs);
  try {
    const now = await live.changes(desks);
    if ([...now].every(([desk, last]) => knownChanges[desk] === last)) await news;
  } finally {
    clearTimeout(timer);
    over.abort();
  }
}

const newsRow = ({ conversation, message, desk, deskKey, origin }: ReferralNews) => ({
  conversation,
  message,
  desk,
  key: deskKey,
  sealed: Buffer.from(origin).toString('base64'),
});

interface Open {
  readonly id: string;
  readonly writing: boolean;
  /** Hash of the session's cookie. */
  readonly session: string;
}

/** The conversation as its line says it; null where the member does not read it. */
async function openFor(deployment: Deployment, { member }: Caller, open: Open): Promise<Watched['open']> {
  const { live } = deployment.storage;
  const pulse = member ? await live.pulse(open.id, member.id) : null;
  if (pulse === null || member === undefined) return null;
  const { desk, ...line } = pulse;
  if (may(member.role, 'read') && member.desks.includes(desk)) {
    await enter(deployment, open);
    return line;
  }
  // An interpreter learns what the conversation as they get it says.
  if (may(member.role, 'read') || !(await live.isThreadReader(open.id, member.id))) return null;
  return { ...line, unread: 0, assignee: null };
}

/** Where the disk is full, what is stored is still shown. */
async function enter({ storage, now }: Deployment, { id, writing, session }: Open): Promise<void> {
  const presence = { conversation: id, writing };
  if (await storage.live.isEntered(session, { ...presence, until: now() + renewalMs })) return;
  await storeIfPossible(() => storage.live.enter(session, { ...presence, until: now() + presenceMs }));
}
