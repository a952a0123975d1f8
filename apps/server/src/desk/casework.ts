// Casework at the desk, as far as the server must know of it. What was written down comes as sealed notes.

import type { Content } from '@heed/content/read';
import { sentHalf } from '@heed/envelope';
import { withoutWay } from '../alerts/target.ts';
import type { Deployment } from '../deployment.ts';
import type { Handlers } from '../http/mount.ts';
import { notFoundRefusal, requireDesk, requireOwnConversation } from '../http/own-desk.ts';
import { Refusal } from '../http/problem.ts';
import { storeOrRefuse } from '../http/storage-refusal.ts';
import { acceptCase, acceptReport, promised, received, requireDeskKey } from '../intake/accept.ts';
import { base64Of } from './bodies.ts';
import { requireMemberProof } from './member-proof.ts';

type Names =
  | 'assessment.readIndicators'
  | 'notices.readPlatforms'
  | 'notices.list'
  | 'notices.readYear'
  | 'notices.putStates'
  | 'intake.openCase'
  | 'referrals.send'
  | 'referrals.settle'
  | 'calls.read'
  | 'calls.start'
  | 'calls.end'
  | 'calls.uncount'
  | 'keys.listShares'
  | 'keys.putShare'
  | 'casework.listDeadlines'
  | 'casework.readCaseload'
  | 'casework.putDeadlines';

export function caseworkHandlers(deployment: Deployment, content: CaseworkContent): Pick<Handlers, Names> {
  return {
    ...contentHandlers(deployment, content),
    ...caseHandlers(deployment),
    ...callHandlers(deployment),
    ...dueHandlers(deployment),
    ...noticeHandlers(deployment),
  };
}

/** Topics by which something on the network can be against the law. */
const noticeTopics: readonly string[] = ['trafficking', 'use-of-victim', 'third-parties'];

/** Lines of the country and of the Union that somebody read, or read of. What is remembered stays out. */
const noticeLaws = (laws: Content['laws'], ofOrganisation: string) =>
  [...new Set([ofOrganisation, 'EU'])].flatMap((country) =>
    (laws[country] ?? []).flatMap((line) => {
      const {
        id,
        topic,
        text: texts,
        law,
        source,
        source_date: date,
        may_have_changed: mayHaveChanged,
      } = line;
      if (texts === null || !noticeTopics.includes(topic)) return [];
      return [{ ...{ id, topic, country, texts, law, date, mayHaveChanged }, source: [...source] }];
    }),
  );

type CaseworkContent = Pick<Content, 'sets' | 'terms' | 'platforms' | 'laws'>;

/** What a member reads to work, and that holds nothing of anybody. */
const contentHandlers = (
  deployment: Deployment,
  { sets, terms, platforms, laws }: CaseworkContent,
): Pick<Handlers, 'assessment.readIndicators' | 'notices.readPlatforms'> => ({
  async 'assessment.readIndicators'() {
    return { sets: [...sets], terms };
  },

  async 'notices.readPlatforms'() {
    return {
      platforms: platforms.map(
        ({ code, name, hosts, notice_page: noticePage, email, languages, dispute_bodies, source }) => ({
          ...{ code, name, hosts, noticePage, email, languages, disputeBodies: dispute_bodies },
          sources: source.map(({ text, url, date }) => ({ text, ...(url !== undefined && { url }), date })),
        }),
      ),
      laws: noticeLaws(laws, deployment.organisation().country),
    };
  },
});

/** Cases that a member opens, refers, or answers for. */
function caseHandlers(
  deployment: Deployment,
): Pick<Handlers, 'intake.openCase' | 'referrals.send' | 'referrals.settle'> {
  const { referrals } = deployment.storage;
  return {
    async 'intake.openCase'({ body, caller }) {
      requireDesk(caller, body.desk);
      const accepted = await acceptCase(deployment, { ...body, message: received(body.message) });
      const rung = { members: [...accepted.rung], withoutWay: await withoutWay(deployment, accepted.rung) };
      return { id: accepted.id, again: accepted.answer === 'same', rung };
    },

    async 'referrals.send'({ body, caller }) {
      const { origin, ...sealed } = body;
      // Nobody refers in the name of a desk that is not theirs.
      requireDesk(caller, origin.desk);
      await requireDeskKey(deployment, origin.desk, origin.key);
      const referral = {
        desk: origin.desk,
        deskKey: origin.key,
        origin: Buffer.from(origin.sealed, 'base64'),
      };
      const standing = { noReply: false, isQuarantined: false, language: null, referral };
      const accepted = await acceptReport(deployment, {
        ...sealed,
        message: received(body.message),
        ...standing,
      });
      return { replyBy: promised(accepted.replyBy) };
    },

    async 'referrals.settle'({ body, caller }) {
      const { desks } = caller.member!;
      const { conversation, message } = body;
      if (!(await storeOrRefuse(() => referrals.settle(conversation, { desks, message }))))
        throw notFoundRefusal();
      return {};
    },
  };
}

/** Calls, which are counted and say nothing of anybody. */
function callHandlers(
  deployment: Deployment,
): Pick<Handlers, 'calls.read' | 'calls.start' | 'calls.end' | 'calls.uncount'> {
  const { casework } = deployment.storage;
  return {
    async 'calls.read'({ body, caller }) {
      requireDesk(caller, body.desk);
      const [started, counts] = await Promise.all([
        casework.callOf(caller.member!.id),
        casework.callCounts(body.desk, body.since),
      ]);
      return { started, counts: [...counts] };
    },

    async 'calls.start'({ caller }) {
      return { started: await storeOrRefuse(() => casework.startCall(caller.member!.id)) };
    },

    async 'calls.end'({ body, caller }) {
      requireDesk(caller, body.desk);
      const count = body.noCase && { desk: body.desk, kind: body.noCase };
      return storeOrRefuse(() => casework.endCall(caller.member!.id, count));
    },

    async 'calls.uncount'({ body, caller }) {
      requireDesk(caller, body.desk);
      if (!(await storeOrRefuse(() => casework.uncountCall({ desk: body.desk, kind: body.noCase }))))
        throw new Refusal('not-found', 'refusal.count-unknown');
      return {};
    },
  };
}

/** What the server must act on, and how much a member has to do. */
function dueHandlers(
  deployment: Deployment,
): Pick<
  Handlers,
  | 'keys.listShares'
  | 'keys.putShare'
  | 'casework.listDeadlines'
  | 'casework.readCaseload'
  | 'casework.putDeadlines'
> {
  const { casework } = deployment.storage;
  return {
    async 'keys.listShares'(input) {
      return { halves: [...(await casework.keyShares(await requireOwnConversation(deployment, input)))] };
    },

    async 'keys.putShare'(input) {
      const id = await requireOwnConversation(deployment, input);
      const { signature, ...half } = input.body;
      await requireMemberProof(deployment, input.caller, sentHalf(id, half), signature);
      const put = await storeOrRefuse(() => casework.putKeyShare(id, half));
      if (put === 'unknown') throw notFoundRefusal();
      if (put === 'other') throw new Refusal('already-done', 'refusal.half-key-stays');
      return {};
    },

    async 'casework.listDeadlines'({ body, caller }) {
      requireDesk(caller, body.desk);
      const [deadlines, standing] = await Promise.all([
        casework.listDeadlines(body),
        deployment.storage.checkIns.standing(body.desk),
      ]);
      return { dues: [...deadlines], checkIns: [...standing] };
    },

    async 'casework.readCaseload'({ body, caller }) {
      requireDesk(caller, body.desk);
      const member = await deployment.storage.members.get(body.member);
      if (member === null || !member.desks.includes(body.desk)) throw notFoundRefusal();
      const counts = await Promise.all(
        member.desks.map((desk) => deployment.storage.desk.counts({ desk, member: member.id })),
      );
      const open = counts.reduce((sum, { mine: ownCount }) => sum + ownCount, 0);
      const cap = deployment.organisation().caseloadCap ?? null;
      // Nobody counts another's work.
      return { open: member.id === caller.member!.id ? open : null, full: cap !== null && open >= cap };
    },

    async 'casework.putDeadlines'(input) {
      const id = await requireOwnConversation(deployment, input);
      const deadlines = await ofDesk(deployment, id, input.body.dues);
      if (!(await storeOrRefuse(() => casework.putDeadlines(id, deadlines)))) throw notFoundRefusal();
      return {};
    },
  };
}

/** Deadlines of a conversation. Who does not work for its desk holds none of them: nobody does. */
async function ofDesk<T extends { readonly member: string | null }>(
  { storage }: Deployment,
  conversation: string,
  deadlines: readonly T[],
): Promise<readonly T[]> {
  const desk = await storage.desk.deskOf(conversation);
  const members = await storage.members.list();
  const holders = new Set(
    members.filter(({ desks }) => desk !== null && desks.includes(desk)).map(({ id }) => id),
  );
  return deadlines.map((one) =>
    one.member === null || holders.has(one.member) ? one : { ...one, member: null },
  );
}

/** Notices to platforms: what waits, and what was sent in a year. */
function noticeHandlers(
  deployment: Deployment,
): Pick<Handlers, 'notices.list' | 'notices.readYear' | 'notices.putStates'> {
  const { casework } = deployment.storage;
  return {
    async 'notices.list'({ body, caller }) {
      requireDesk(caller, body.desk);
      return { notices: [...(await casework.listNotices(body.desk))] };
    },

    async 'notices.readYear'({ body, caller }) {
      requireDesk(caller, body.desk);
      const { conversations, erased, count } = await casework.noticesOfYear(body.desk, Number(body.year));
      const codes = erased.map(({ sealed, ...row }) => ({ ...row, sealed: base64Of(sealed) }));
      return { conversations: [...conversations], erased: codes, count };
    },

    async 'notices.putStates'(input) {
      const id = await requireOwnConversation(deployment, input);
      const notices = input.body.notices.map(({ coded, ...notice }) => ({
        ...notice,
        coded: coded && { ...coded, sealed: Buffer.from(coded.sealed, 'base64') },
      }));
      if (!(await storeOrRefuse(() => casework.putNotices(id, notices)))) throw notFoundRefusal();
      return {};
    },
  };
}
