// Groups of offers and patterns at the desk: who may, and whether comparing is on; the rest is decided by the
// storage in one commit. What a group says is sealed: this server learns that a desk has one.

import { dayOf } from '@heed/domain/time';
import type { SealedOfferGroup } from '@heed/storage';
import type { Deployment } from '../deployment.ts';
import type { Caller, Handlers } from '../http/mount.ts';
import { Refusal } from '../http/problem.ts';
import { storeOrRefuse } from '../http/storage-refusal.ts';

type GroupNames = 'patterns.listGroups' | 'patterns.putGroup' | 'patterns.setGroupAside';
type WordNames = 'patterns.list' | 'patterns.propose' | 'patterns.correct';
type DecisionNames = 'patterns.approve' | 'patterns.withdraw' | 'patterns.recordOutcome';

export function patternHandlers(
  deployment: Deployment,
): Pick<Handlers, GroupNames | WordNames | DecisionNames> {
  return {
    ...groupHandlers(deployment),
    ...wordHandlers(deployment),
    ...decisionHandlers(deployment),
  };
}

function groupHandlers(deployment: Deployment): Pick<Handlers, GroupNames> {
  const { patterns } = deployment.storage;
  return {
    async 'patterns.listGroups'({ caller }) {
      const { desks } = await requireComparing(deployment, caller);
      const groups = await patterns.groups(desks);
      return {
        groups: groups.map((group) => ({ ...group, sealed: Buffer.from(group.sealed).toString('base64') })),
      };
    },

    async 'patterns.putGroup'({ body, parts, caller }) {
      const group = await groupOf(deployment, caller, { id: parts.group ?? '', ...body });
      const result = await storeOrRefuse(() => patterns.putGroup(group));
      if (!result.ok)
        throw result.reason === 'full'
          ? new Refusal('not-allowed', 'refusal.offer-groups-full')
          : decidedRefusal();
      return {};
    },

    async 'patterns.setGroupAside'({ body, parts, caller }) {
      const group = await groupOf(deployment, caller, { id: parts.group ?? '', ...body });
      if (!(await storeOrRefuse(() => patterns.setAside(group)))) throw decidedRefusal();
      return {};
    },
  };
}

/** What a pattern says. */
function wordHandlers(deployment: Deployment): Pick<Handlers, WordNames> {
  const { patterns, legalReviews } = deployment.storage;
  return {
    async 'patterns.list'() {
      const year = dayOf(deployment.now()).slice(0, 4);
      const [on, list, tallies] = await Promise.all([
        legalReviews.on(),
        patterns.list(),
        patterns.tallies(year),
      ]);
      return { isOn: on.includes('offers'), patterns: [...list], tallies };
    },

    async 'patterns.propose'({ body, caller }) {
      const { unrecognisable: _, group: sentGroup, ...plan } = checked(deployment, body);
      const group = await groupOf(deployment, caller, sentGroup);
      const result = await storeOrRefuse(() => patterns.propose(plan, caller.member!.id, group));
      if (!result.ok) throw wordRefusals[result.reason]();
      return { id: result.id };
    },

    async 'patterns.correct'({ body, parts, caller }) {
      const { id } = await requireComparing(deployment, caller);
      const { unrecognisable: _, ...plan } = checked(deployment, body);
      const result = await storeOrRefuse(() => patterns.correct(parts.pattern ?? '', plan, id));
      if (!result.ok) throw wordRefusals[result.reason]();
      return {};
    },
  };
}

/** Whether it is shown. */
function decisionHandlers(deployment: Deployment): Pick<Handlers, DecisionNames> {
  const { patterns } = deployment.storage;
  return {
    async 'patterns.approve'({ body: { version }, parts, caller }) {
      const { id: by } = await requireComparing(deployment, caller);
      const approved = await storeOrRefuse(() => patterns.approve(parts.pattern ?? '', { by, version }));
      if (!approved.ok) throw wordRefusals[approved.reason]();
      await deployment.refresh();
      return {};
    },

    // Without a legal review too: what stands must always come down.
    async 'patterns.withdraw'({ body: { reason }, parts }) {
      if (!(await storeOrRefuse(() => patterns.withdraw(parts.pattern ?? '', reason))))
        throw notFoundRefusal();
      return {};
    },

    async 'patterns.recordOutcome'({ body: { outcome }, parts }) {
      if (!(await storeOrRefuse(() => patterns.recordOutcome(parts.pattern ?? '', outcome))))
        throw notFoundRefusal();
      return {};
    },
  };
}

/** Asked of the storage each time: another process may have ended the review a moment ago. */
async function requireComparing({ storage }: Deployment, { member }: Caller) {
  if (member === undefined || !(await storage.legalReviews.on()).includes('offers'))
    throw new Refusal('not-allowed', 'refusal.offers-off');
  return member;
}

interface SentGroup extends Omit<SealedOfferGroup, 'sealed'> {
  readonly sealed: string;
}

/** A group of a desk of the caller, for a key of that desk. */
async function groupOf(
  deployment: Deployment,
  caller: Caller,
  { id, desk, deskKey, sealed }: SentGroup,
): Promise<SealedOfferGroup> {
  const { desks } = await requireComparing(deployment, caller);
  if (!desks.includes(desk)) throw new Refusal('not-allowed', 'refusal.offers-off');
  const keys = await deployment.deskKeys();
  if (!keys.some((key) => key.id === deskKey && key.desk === desk))
    throw new Refusal('unknown-desk-key', 'refusal.choose-desk');
  return { id, desk, deskKey, sealed: Buffer.from(sealed, 'base64') };
}

function checked<Body extends { language: string }>(deployment: Deployment, body: Body): Body {
  if (!deployment.organisation().languages.includes(body.language))
    throw new Refusal('invalid-request', 'refusal.fields-wrong', {
      errors: [{ pointer: '/language', key: 'fault.needs-offered-language' }],
    });
  return body;
}

const notFoundRefusal = () => new Refusal('not-found', 'refusal.pattern-gone');
const decidedRefusal = () => new Refusal('already-done', 'refusal.offer-group-decided');

const wordRefusals = {
  full: () => new Refusal('not-allowed', 'refusal.patterns-full'),
  decided: decidedRefusal,
  'same-text': () => new Refusal('already-done', 'refusal.pattern-same-text'),
  unknown: notFoundRefusal,
  'same-member': () => new Refusal('not-allowed', 'refusal.pattern-same-member'),
  changed: () => new Refusal('already-done', 'refusal.pattern-changed'),
} as const;
