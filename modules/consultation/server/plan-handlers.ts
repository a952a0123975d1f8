// Consultations at the desk: plans, keys and cards. The desk signs and shares; the server holds it to days,
// states and certified keys.

import { may } from '@heed/domain/roles';
import { dayOf } from '@heed/domain/time';
import { type ConsultationKey, consultationKeyOn } from '@heed/envelope/credential';
import type { Deployment } from '@heed/server/deployment';
import type { Handlers } from '@heed/server/http/mount';
import { Refusal } from '@heed/server/http/problem';
import { storeOrRefuse } from '@heed/server/http/storage-refusal';
import { type ConsultationStatement, MOST_STATEMENTS, planFaults, statementFault } from '../rules/index.ts';
import type { ConsultationOutcome, GroupCounts, StoredConsultation } from '../storage/contract.ts';
import { exportSigningKey, makeSigningKey, modulusOf } from './blind-sign.ts';
import { certifiedKeysOf, requireConsultation } from './find.ts';
import { readResult, withdrawalsOf } from './result.ts';

type Names =
  | 'consultations.list'
  | 'consultations.read'
  | 'consultations.make'
  | 'consultations.change'
  | 'consultations.erase'
  | 'consultations.prepareKeys'
  | 'consultations.confirmKeys'
  | 'consultations.share'
  | 'consultations.end'
  | 'consultations.addSeats'
  | 'consultations.voidSeat';

/** Handlers of plans, keys and cards. */
export const consultationPlanHandlers = (deployment: Deployment): Pick<Handlers, Names> => ({
  ...lookHandlers(deployment),
  ...draftHandlers(deployment),
  ...keyHandlers(deployment),
  ...seatHandlers(deployment),
});

const unknown = () => new Refusal('not-found', 'refusal.consultation-unknown');
const changed = () => new Refusal('already-done', 'refusal.consultation-changed');

/** What was refused, as a Refusal; nothing where it was accepted. */
export function requireAccepted<R extends keyof typeof refusals>(result: ConsultationOutcome<R>): void {
  if (!result.ok) throw refusals[result.reason]();
}

const refusals = {
  unknown,
  changed,
  'not-draft': () => new Refusal('already-done', 'refusal.consultation-not-draft'),
  'not-open': () => new Refusal('already-done', 'refusal.consultation-not-open'),
  ended: () => new Refusal('already-done', 'refusal.consultation-ended'),
  'no-key': () => new Refusal('not-allowed', 'refusal.consultation-without-key'),
  full: () => new Refusal('not-allowed', 'refusal.seats-full'),
  taken: () => new Refusal('already-done', 'refusal.cards-again'),
  void: () => new Refusal('already-done', 'refusal.card-void-already'),
  'not-printed': () => new Refusal('not-found', 'refusal.sheet-unknown'),
  complete: () => new Refusal('already-done', 'refusal.sheet-complete'),
} as const;

function lookHandlers(deployment: Deployment): Pick<Handlers, 'consultations.list' | 'consultations.read'> {
  const { consultations } = deployment.storage;
  return {
    async 'consultations.list'({ caller }) {
      const all = await consultations.list();
      const seesWaiting = may(caller.member!.role, 'moderateVoices');
      const rows = all.map(async ({ id, slug, plan, state }) => ({
        id,
        slug,
        title: Object.values(plan.texts)[0]?.title ?? '',
        state,
        opens: plan.opens,
        closes: plan.closes,
        ballots: sum(await consultations.groups(id)),
        waiting: seesWaiting ? await consultations.countWaiting(id) : 0,
      }));
      return { consultations: await Promise.all(rows) };
    },

    async 'consultations.read'({ parts, caller }) {
      const consultation = await requireConsultation(deployment, parts.id);
      const { id } = consultation;
      const shares = await consultations.shares(id, caller.member!.id);
      const isReader = may(caller.member!.role, 'consult');
      return {
        ...viewOf(deployment, consultation),
        groups: openCounts(await consultations.groups(id)),
        gatekeepers: isReader ? [...(await consultations.seatCounts(id))] : [],
        shares: shares.map(({ sealed, ...share }) => ({
          ...share,
          sealed: Buffer.from(sealed).toString('base64'),
        })),
        holders: [...(await consultations.shareHolders(id, consultation.keys.length))],
        results: await resultsOf(deployment, id),
      };
    },
  };
}

/** Published results, the newest first as they are stored, each with its withdrawal. */
async function resultsOf({ storage }: Deployment, id: string) {
  const ticks = await storage.consultations.ticks(id);
  const withdrawals = await withdrawalsOf({ storage }, id, ticks);
  return ticks.map(({ number, day, document }) => ({
    day,
    result: readResult(document),
    withdrawal: withdrawals.get(number) ?? null,
  }));
}

const sum = (groups: readonly GroupCounts[]): number =>
  groups.reduce((total, { ballots }) => total + ballots, 0);

const openCounts = (groups: readonly GroupCounts[]): GroupCounts[] => groups.map((group) => ({ ...group }));

/** Mutable copies, as the contract's types want them. */
function viewOf(
  { now }: Deployment,
  { id, slug, plan, state, revision, ended: endDay, statements, keys }: StoredConsultation,
) {
  return {
    id,
    slug,
    plan: {
      ...plan,
      groups: plan.groups.map((group) => ({ ...group, gatekeepers: [...group.gatekeepers] })),
    },
    state,
    revision,
    day: dayOf(now()),
    ended: endDay,
    statements: statements.map((statement) => ({ ...statement, reviewed: [...statement.reviewed] })),
    keys: keys.map((text) => JSON.parse(text)),
  };
}

/** Refuses a statement of bad form, a number twice, and one without a text. */
export function requireStatements(statements: readonly ConsultationStatement[]): void {
  const numbers = new Set(statements.map(({ number }) => number));
  const isRight = statements.every(({ texts, reviewed }) => {
    const all = Object.values(texts);
    return (
      all.length > 0 &&
      all.every((text) => statementFault(text) === null) &&
      reviewed.every((language) => language in texts)
    );
  });
  const areSmall = statements.every(({ number }) => number <= MOST_STATEMENTS);
  if (!isRight || !areSmall || numbers.size < statements.length)
    throw new Refusal('invalid-request', 'refusal.statements-wrong');
}

function draftHandlers(
  deployment: Deployment,
): Pick<
  Handlers,
  'consultations.make' | 'consultations.change' | 'consultations.erase' | 'consultations.end'
> {
  const { consultations } = deployment.storage;
  return {
    async 'consultations.make'({ body: { slug, plan, statements }, caller }) {
      requireStatements(statements);
      const convener = caller.member!.id;
      const making = await storeOrRefuse(() => consultations.make({ slug, plan, statements, convener }));
      if (making.ok) return { id: making.id };
      throw making.reason === 'taken'
        ? new Refusal('already-done', 'refusal.consultation-slug')
        : new Refusal('not-allowed', 'refusal.consultations-full');
    },
    async 'consultations.change'({ body: { revision, plan, statements }, parts }) {
      requireStatements(statements);
      requireAccepted(
        await storeOrRefuse(() => consultations.change(parts.id ?? '', revision, { plan, statements })),
      );
      return {};
    },
    async 'consultations.erase'({ parts }) {
      if (!(await storeOrRefuse(() => consultations.erase(parts.id ?? ''))))
        throw new Refusal('already-done', 'refusal.consultation-not-draft');
      return {};
    },
    async 'consultations.end'({ parts }) {
      requireAccepted(await storeOrRefuse(() => consultations.end(parts.id ?? '')));
      return {};
    },
  };
}

function keyHandlers(
  deployment: Deployment,
): Pick<Handlers, 'consultations.prepareKeys' | 'consultations.confirmKeys' | 'consultations.share'> {
  const { consultations } = deployment.storage;
  return {
    async 'consultations.prepareKeys'({ parts }) {
      const { id, plan } = await requireConsultation(deployment, parts.id);
      const present = new Set((await consultations.groups(id)).map(({ code }) => code));
      for (const { group } of plan.groups) {
        if (present.has(group)) continue;
        const key = await makeSigningKey();
        const fresh = { code: group, modulus: modulusOf(key), signingKey: exportSigningKey(key) };
        await storeOrRefuse(() => consultations.addKeys(id, [fresh]));
      }
      return { groups: openCounts(await consultations.groups(id)) };
    },
    async 'consultations.confirmKeys'({ parts, body }) {
      const consultation = await requireConsultation(deployment, parts.id);
      const statement = JSON.stringify(body.statement);
      const certified = await certifiedKeysOf(deployment, {
        ...consultation,
        keys: [...consultation.keys, statement],
      });
      await requireRightKey(deployment, consultation, certified);
      const shares = body.shares.map(openShare);
      requireAccepted(
        await storeOrRefuse(() =>
          consultations.confirmKeys(consultation.id, body.revision, statement, shares),
        ),
      );
      return {};
    },
    async 'consultations.share'({ parts, body }) {
      const { id } = await requireConsultation(deployment, parts.id);
      await storeOrRefuse(() => consultations.addShares(id, body.shares.map(openShare)));
      return {};
    },
  };
}

const openShare = ({ sealed, ...share }: { issue: number; member: string; sealed: string }) => ({
  ...share,
  sealed: Buffer.from(sealed, 'base64'),
});

/**
 * A confirmed key must be the next issue, hold today and until the last day, and have the group keys of this
 * server. Throws Refusal.
 */
async function requireRightKey(
  { storage, now }: Deployment,
  { id, plan, keys, statements }: StoredConsultation,
  certified: readonly ConsultationKey[],
): Promise<void> {
  const today = dayOf(now());
  const newest = certified.at(-1);
  const groups = await storage.consultations.groups(id);
  const isOurs =
    newest !== undefined &&
    newest.groups.length === plan.groups.length &&
    plan.groups.every(({ group }) => {
      const modulus = groups.find(({ code }) => code === group)?.modulus;
      return (
        modulus !== undefined && newest.groups.some((one) => one.group === group && one.modulus === modulus)
      );
    });
  if (!isOurs || newest.issue !== keys.length + 1)
    throw new Refusal('invalid-request', 'refusal.consultation-key');
  if (consultationKeyOn(certified, today) !== newest || newest.validUntil < plan.closes)
    throw new Refusal('invalid-request', 'refusal.consultation-key-days');
  const [fault] = planFaults(plan, today);
  if (fault !== undefined) throw new Refusal('invalid-request', `refusal.plan-${fault}`);
  if (statements.length === 0) throw new Refusal('invalid-request', 'refusal.plan-no-statement');
  if (plan.method === 'pairs' && statements.length < 2)
    throw new Refusal('invalid-request', 'refusal.plan-two-statements');
}

function seatHandlers(
  deployment: Deployment,
): Pick<Handlers, 'consultations.addSeats' | 'consultations.voidSeat'> {
  const { consultations } = deployment.storage;
  return {
    async 'consultations.addSeats'({ parts, body }) {
      const { id, state } = await requireConsultation(deployment, parts.id);
      // A card that is printed before the keys are confirmed would lead to a page that is not there.
      if (state !== 'open') throw new Refusal('not-allowed', 'refusal.consultation-not-open');
      requireAccepted(await storeOrRefuse(() => consultations.addSeats(id, body.seats)));
      return {};
    },
    async 'consultations.voidSeat'({ parts, body }) {
      const { id } = await requireConsultation(deployment, parts.id);
      requireAccepted(await storeOrRefuse(() => consultations.voidSeat(id, body.card)));
      return {};
    },
  };
}
