// Published results: read from storage, held to the rules before they go in, and what of them the phone
// needs.

import type { Day } from '@heed/domain/time';
import type { Deployment } from '@heed/server/deployment';
import { routingWeight, unseen } from '@heed/statistics/consultation';
import { faultsOfGroups, voteRules } from '@heed/statistics/disclosure-control';
import type { Storage } from '@heed/storage';
import type { ConsultationResult } from '../api/result.ts';
import { type ConsultationMethod, type ConsultationStatement, isPooled } from '../rules/index.ts';
import { resultName } from '../storage/contract.ts';

/** A result as it was stored; its form was checked then. */
export const readResult = (document: string): ConsultationResult => ({
  // Results from before there were methods are of votes.
  ...{ method: 'votes', panel: null },
  ...JSON.parse(document),
});

/** That a result was withdrawn, and why: for everybody to read. */
export interface ResultWithdrawal {
  readonly day: Day;
  readonly reason: string;
}

/** Withdrawals of published results of one consultation, by number. */
export async function withdrawalsOf(
  { storage }: { readonly storage: Pick<Storage, 'figures'> },
  id: string,
  ticks: readonly { readonly number: number }[],
): Promise<ReadonlyMap<number, ResultWithdrawal>> {
  const names = new Map(ticks.map(({ number }) => [resultName(id, number), number]));
  const rows = await storage.figures.withdrawals([...names.keys()]);
  return new Map(rows.map(({ release, day, reason }) => [names.get(release)!, { day, reason }]));
}

/** The newest published result of a consultation. */
export async function newestResult(
  { storage }: Pick<Deployment, 'storage'>,
  id: string,
): Promise<{ readonly day: Day; readonly result: ConsultationResult } | null> {
  const tick = await storage.consultations.newestTick(id);
  return tick === null ? null : { day: tick.day, result: readResult(tick.document) };
}

/** What was asked, and whether anybody can still answer. */
interface ResultRequest {
  readonly id: string;
  readonly isClosed: boolean;
  readonly method: ConsultationMethod;
}

/** Whether a result keeps every rule that can be seen without the votes. */
export function keepsRules(
  result: ConsultationResult,
  former: ConsultationResult | null,
  { id, isClosed, method }: ResultRequest,
): boolean {
  const { isLast, number } = result;
  const isNext = result.consultation === id && number === (former?.number ?? 0) + 1;
  if (!isNext || isLast !== isClosed || result.method !== method) return false;
  if (method !== 'votes') return result.opinions === null && keepsAnswerRules(result, former);
  const groups = faultsOfGroups(result.groups, former?.groups ?? [], number, { isLast });
  const { opinions } = result;
  const isRepeated = JSON.stringify(opinions) === JSON.stringify(former?.opinions ?? null);
  // Whoever votes may come into another group of opinion: each drawing stands alone.
  const isRightDrawing =
    isRepeated ||
    (opinions !== null &&
      opinions.drawn === number &&
      opinions.ballots >= (former?.opinions?.ballots ?? 0) + (isLast ? 1 : 10) &&
      faultsOfGroups(opinions.groups, [], number, { areOpinions: true }).length === 0);
  return groups.length === 0 && isRightDrawing && result.panel === null;
}

/** How many votes of one group are stored: ballots of phones, and numbered sheets of paper. */
type StoredVotes = Pick<
  Awaited<ReturnType<Storage['consultations']['groups']>>[number],
  'code' | 'ballots' | 'sheets'
>;

/**
 * Whether `result` counts no more people than voted: else one of three could be published as one of ten.
 * Fewer may be counted, such as where a ballot does not open.
 */
export function countsStoredVotes(result: ConsultationResult, stored: readonly StoredVotes[]): boolean {
  const none = { ballots: 0, sheets: 0 };
  const all = stored.reduce(
    (sum, { ballots, sheets }) => ({ ballots: sum.ballots + ballots, sheets: sum.sheets + sheets }),
    none,
  );
  const fits = (figures: { readonly ballots: number; readonly paper: number }, votes: typeof none) =>
    figures.paper <= votes.sheets && figures.ballots - figures.paper <= votes.ballots;
  const { groups, panel, opinions } = result;
  return (
    groups.every((group) => fits(group, stored.find(({ code }) => code === group.code) ?? none)) &&
    (panel === null || fits(panel, all)) &&
    (opinions === null || opinions.ballots <= all.ballots + all.sheets)
  );
}

/** Ratings have a panel and middles; of pairs one share is the rest of the other. */
function keepsAnswerRules(result: ConsultationResult, former: ConsultationResult | null): boolean {
  const { method, isLast, number, groups, panel } = result;
  const areRated = method === 'ratings';
  const all = (one: ConsultationResult | null) => [
    ...(one?.panel ? [one.panel] : []),
    ...(one?.groups ?? []),
  ];
  if (faultsOfGroups(all(result), all(former), number, { isLast, areRated }).length > 0) return false;
  if (!areRated) return panel === null && groups.every(({ shares }) => shares.every(isWhole));
  const pooled = groups.filter(({ code }) => isPooled(code));
  return pooled.every(({ ballots }) => (panel?.ballots ?? 0) - ballots >= voteRules.smallest);
}

const isWhole = ({ agree, disagree }: { readonly agree: number; readonly disagree: number }): boolean =>
  agree + disagree === 100;

/** How near to the front each statement is drawn on the phone, from published figures alone. */
export function weightsOf(
  result: ConsultationResult | null,
  statements: readonly ConsultationStatement[],
): { number: number; weight: number }[] {
  const open = statements.filter(({ state }) => state === 'asked');
  // Whoever rates rates everything; pairs are drawn so that each statement comes equally often.
  if (result !== null && result.method !== 'votes') return open.map(({ number }) => ({ number, weight: 1 }));
  return open.map(({ number }) => ({ number, weight: routingWeight(openReach(result, number)) }));
}

function openReach(result: ConsultationResult | null, number: number): Parameters<typeof routingWeight>[0] {
  // Who comes through an open door as often as they like must not decide what others are asked.
  const pooled = (result?.groups ?? []).filter(({ code }) => isPooled(code));
  const shares = pooled.flatMap((group) => group.shares.filter((share) => share.number === number));
  const sum = (part: (share: (typeof shares)[number]) => number) =>
    shares.reduce((total, share) => total + (part(share) * share.voters) / 100, 0);
  const voters = sum(() => 100);
  const extremities = result?.opinions?.extremities ?? [];
  return {
    ...unseen,
    voters,
    agree: sum(({ agree }) => agree),
    passes: sum(({ agree, disagree }) => Math.max(0, 100 - agree - disagree)),
    extremity: extremities.find((one) => one.number === number)?.extremity ?? 0,
  };
}
