// Peer warnings at the desk: who may, and whether they are on; the rest is decided by the storage in one
// commit. No act names a case.

import { dayOf } from '@heed/domain/time';
import type { Deployment } from '@heed/server/deployment';
import type { Caller, Handlers } from '@heed/server/http/mount';
import { Refusal } from '@heed/server/http/problem';
import { storeOrRefuse } from '@heed/server/http/storage-refusal';
import { isRecent, mayModerate } from '../rules/index.ts';

type Names =
  | 'peerWarnings.list'
  | 'peerWarnings.propose'
  | 'peerWarnings.correct'
  | 'peerWarnings.approve'
  | 'peerWarnings.withdraw';

/** What answers the endpoints of peer warnings. */
export function warningHandlers(deployment: Deployment): Pick<Handlers, Names> {
  return {
    ...wordHandlers(deployment),
    ...decisionHandlers(deployment),
  };
}

/** What a warning says. */
function wordHandlers(
  deployment: Deployment,
): Pick<Handlers, 'peerWarnings.list' | 'peerWarnings.propose' | 'peerWarnings.correct'> {
  const { warnings } = deployment.storage;
  return {
    async 'peerWarnings.list'({ caller }) {
      await moderator(deployment, caller);
      return {
        warnings: (await warnings.list()).map(({ conducts, ...warning }) => ({
          ...warning,
          conducts: [...conducts],
        })),
      };
    },

    async 'peerWarnings.propose'({ body, caller }) {
      const by = await moderator(deployment, caller);
      const { unrecognisable: _, agreed: __, ...plan } = checked(deployment, body);
      const result = await storeOrRefuse(() => warnings.propose(plan, by));
      if (!result.ok) throw new Refusal('not-allowed', 'refusal.warnings-full');
      return { id: result.id };
    },

    async 'peerWarnings.correct'({ body, parts, caller }) {
      const by = await moderator(deployment, caller);
      const { unrecognisable: _, agreed: __, ...plan } = checked(deployment, body);
      if (!(await storeOrRefuse(() => warnings.correct(parts.warning ?? '', plan, by))))
        throw notFoundRefusal();
      return {};
    },
  };
}

/** Whether it is shown. */
function decisionHandlers(
  deployment: Deployment,
): Pick<Handlers, 'peerWarnings.approve' | 'peerWarnings.withdraw'> {
  const { warnings } = deployment.storage;
  return {
    async 'peerWarnings.approve'({ body, parts, caller }) {
      const by = await moderator(deployment, caller);
      const { version } = body;
      const approved = await storeOrRefuse(() => warnings.approve(parts.warning ?? '', { by, version }));
      if (!approved.ok) throw approved.reason === 'unknown' ? notFoundRefusal() : refusals[approved.reason]();
      return {};
    },

    async 'peerWarnings.withdraw'({ parts, caller }) {
      await moderator(deployment, caller);
      if (!(await storeOrRefuse(() => warnings.withdraw(parts.warning ?? '')))) throw notFoundRefusal();
      return {};
    },
  };
}

/** Asked of the storage each time: another process may have ended the review a moment ago. */
async function moderator({ storage, organisation }: Deployment, { member }: Caller): Promise<string> {
  if (member === undefined || !mayModerate(member.desks, organisation()))
    throw new Refusal('not-allowed', 'refusal.warnings-moderator');
  if (!(await storage.legalReviews.on()).includes('warnings'))
    throw new Refusal('not-allowed', 'refusal.warnings-off');
  return member.id;
}

function checked<Body extends { month: string; language: string }>(
  deployment: Deployment,
  { month, language, ...rest }: Body,
) {
  const errors = [
    ...(isRecent(month, dayOf(deployment.now()))
      ? []
      : [{ pointer: '/month', key: 'fault.needs-recent-month' as const }]),
    ...(deployment.organisation().languages.includes(language)
      ? []
      : [{ pointer: '/language', key: 'fault.needs-offered-language' as const }]),
  ];
  if (errors.length > 0)
    throw new Refusal('invalid-request', 'refusal.fields-wrong', {
      errors,
    });
  return { month, language, ...rest };
}

const notFoundRefusal = () => new Refusal('not-found', 'refusal.warning-gone');

const refusals = {
  'same-member': () => new Refusal('not-allowed', 'refusal.warning-same-member'),
  changed: () => new Refusal('already-done', 'refusal.warning-changed'),
} as const;
