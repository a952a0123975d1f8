// Peer warnings at the desk: who may, and whether they are on; the rest is decided by the storage in one
// commit. No act names a case.

import { dayOf } from '@heed/domain/time';
import { isRecent, mayModerate } from '@heed/domain/warnings';
import type { Deployment } from '../deployment.ts';
import type { Caller, Handlers } from '../http/mount.ts';
import { Refusal } from '../http/problem.ts';
import { stored } from '../intake/accept.ts';

type Names = 'warnings' | 'proposeWarning' | 'correctWarning' | 'approveWarning' | 'withdrawWarning';

export function warningHandlers(deployment: Deployment): Pick<Handlers, Names> {
  return {
    ...wordHandlers(deployment),
    ...decisionHandlers(deployment),
  };
}

/** What a warning says. */
function wordHandlers(
  deployment: Deployment,
): Pick<Handlers, 'warnings' | 'proposeWarning' | 'correctWarning'> {
  const { warnings } = deployment.storage;
  return {
    async warnings({ caller }) {
      await moderator(deployment, caller);
      return {
        warnings: (await warnings.list()).map(({ conducts, ...one }) => ({
          ...one,
          conducts: [...conducts],
        })),
      };
    },

    async proposeWarning({ body, caller }) {
      const by = await moderator(deployment, caller);
      const { unrecognisable: _, agreed: __, ...plan } = checked(deployment, body);
      const made = await stored(() => warnings.propose(plan, by));
      if (!made.ok) throw new Refusal('not-allowed', 'refusal.warnings-full');
      return { id: made.id };
    },

    async correctWarning({ body, parts, caller }) {
      const by = await moderator(deployment, caller);
      const { unrecognisable: _, agreed: __, ...plan } = checked(deployment, body);
      if (!(await stored(() => warnings.correct(parts.warning ?? '', plan, by)))) throw gone();
      return {};
    },
  };
}

/** Whether it is shown. */
function decisionHandlers(deployment: Deployment): Pick<Handlers, 'approveWarning' | 'withdrawWarning'> {
  const { warnings } = deployment.storage;
  return {
    async approveWarning({ body, parts, caller }) {
      const by = await moderator(deployment, caller);
      const { version } = body;
      const approved = await stored(() => warnings.approve(parts.warning ?? '', { by, version }));
      if (!approved.ok) throw approved.reason === 'unknown' ? gone() : refusals[approved.reason]();
      return {};
    },

    async withdrawWarning({ parts, caller }) {
      await moderator(deployment, caller);
      if (!(await stored(() => warnings.withdraw(parts.warning ?? '')))) throw gone();
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

const gone = () => new Refusal('not-found', 'refusal.warning-gone');

const refusals = {
  'same-member': () => new Refusal('not-allowed', 'refusal.warning-same-member'),
  changed: () => new Refusal('already-done', 'refusal.warning-changed'),
} as const;
