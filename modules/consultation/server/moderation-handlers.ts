// Consultations at the desk: sealed ballots, moderation, sheets of paper, results.
import type { Routes } from '@heed/api';
import { type Day, dayOf } from '@heed/domain/time';
import { wordingCommitment } from '@heed/envelope';
import type { Deployment } from '@heed/server/deployment';
import type { Handlers, Input } from '@heed/server/http/mount';
import { Refusal } from '@heed/server/http/problem';
import { storeOrRefuse } from '@heed/server/http/storage-refusal';
import { handedOut } from '@heed/server/intake/accept';
import { voteRules } from '@heed/statistics/disclosure-control';
import {
  type ConsultationStatement,
  MOST_STATEMENTS,
  needsSecondModerator,
  nextTickDay,
  type ProposalFate,
  statementFault,
  tickFault,
} from '../rules/index.ts';
import type { StoredConsultation, StoredProposal } from '../storage/contract.ts';
import { phaseToday, requireConsultation } from './find.ts';
import { requireAccepted, requireStatements } from './plan-handlers.ts';
import { countsStoredVotes, keepsRules, newestResult } from './result.ts';

type Names =
  | 'consultations.ballots'
  | 'consultations.proposals'
  | 'consultations.decide'
  | 'consultations.reopen'
  | 'consultations.setStatements'
  | 'consultations.addSheets'
  | 'consultations.typeSheet'
  | 'consultations.sheets'
  | 'consultations.publish'
  | 'consultations.withdrawResult';

/** Handlers of votes, proposals, sheets and results. */
export const consultationVoteHandlers = (deployment: Deployment): Pick<Handlers, Names> => ({
  ...ballotHandlers(deployment),
  ...proposalHandlers(deployment),
  ...decisionHandlers(deployment),
  ...sheetHandlers(deployment),
});

/** Ballots of one answer: some 5 kB each. */
const ballotsAtOnce = 100;

function ballotHandlers(
  deployment: Deployment,
): Pick<Handlers, 'consultations.ballots' | 'consultations.publish' | 'consultations.withdrawResult'> {
  const { consultations } = deployment.storage;
  return {
    async 'consultations.ballots'({ parts, body }) {
      const { id } = await requireConsultation(deployment, parts.id);
      const ballots = await consultations.ballots(id, body.after, ballotsAtOnce);
      const last = ballots.length < ballotsAtOnce ? null : (ballots.at(-1)?.nullifier ?? null);
      return { ballots: ballots.map(({ tick, body }) => ({ tick, ballot: JSON.parse(body) })), last };
    },
    async 'consultations.publish'({ parts, body: { result }, caller }) {
      const consultation = await requireConsultation(deployment, parts.id);
      const former = await newestResult(deployment, consultation.id);
      const isClosed = phaseToday(deployment, consultation) === 'closed';
      const day = dayOf(deployment.now());
      if (consultation.state === 'draft') throw new Refusal('not-allowed', 'refusal.consultation-not-open');
      requireTime(consultation, former, day, isClosed);
      const isRight = keepsRules(result, former?.result ?? null, {
        id: consultation.id,
        isClosed,
        method: consultation.plan.method,
      });
      const votes = await consultations.groups(consultation.id);
      if (!isRight || !countsStoredVotes(result, votes))
        throw new Refusal('invalid-request', 'refusal.result-rules');
      const document = JSON.stringify(result);
      const { number, isLast } = result;
      const tick = { number, day, document, isLast, member: caller.member!.id };
      const published = await storeOrRefuse(() => consultations.publish(consultation.id, tick));
      if (published.ok) return { recorded: handedOut(deployment, published.recorded) };
      throw new Refusal('already-done', 'refusal.result-changed');
    },
    async 'consultations.withdrawResult'({ parts, body: { number, reason } }) {
      const { id } = await requireConsultation(deployment, parts.id);
      if (!(await storeOrRefuse(() => consultations.withdrawResult(id, number, reason))))
        throw new Refusal('not-found', 'refusal.result-unknown');
      return {};
    },
  };
}

/** Throws Refusal where no result may be published on `day`. */
function requireTime(
  { plan: { opens } }: StoredConsultation,
  newest: Awaited<ReturnType<typeof newestResult>>,
  day: Day,
  isClosed: boolean,
): void {
  const former = newest && { day: newest.day, isLast: newest.result.isLast };
  const fault = tickFault(former, opens, day, isClosed);
  if (fault === 'last-published') throw new Refusal('already-done', 'refusal.result-last');
  if (fault === 'too-early')
    throw new Refusal('not-allowed', 'refusal.result-too-early', {
      values: { day: nextTickDay(former, opens) },
    });
}

function proposalHandlers(
  deployment: Deployment,
): Pick<Handlers, 'consultations.proposals' | 'consultations.reopen'> {
  const { consultations } = deployment.storage;
  return {
    async 'consultations.proposals'({ parts }) {
      const { id } = await requireConsultation(deployment, parts.id);
      const small = await smallGroups(deployment, id);
      const proposals = await consultations.proposals(id);
      return {
        proposals: proposals.map(({ nullifier: _, decision, fate, ...proposal }) => ({
          ...proposal,
          fate: 'numbers' in fate ? { ...fate, numbers: [...fate.numbers] } : fate,
          decision: decision === null || proposal.state !== 'second' ? null : JSON.parse(decision),
          needsSecond: small.has(proposal.code),
        })),
      };
    },
    async 'consultations.reopen'({ parts, body }) {
      const { id } = await requireConsultation(deployment, parts.id);
      await storeOrRefuse(() => consultations.reopenProposal(id, body.proposal));
      return {};
    },
  };
}

async function smallGroups({ storage }: Deployment, id: string): Promise<ReadonlySet<string>> {
  const groups = await storage.consultations.groups(id);
  return new Set(
    groups.filter(({ used }) => needsSecondModerator(used, voteRules.smallest)).map(({ code }) => code),
  );
}

function decisionHandlers(
  deployment: Deployment,
): Pick<Handlers, 'consultations.decide' | 'consultations.setStatements'> {
  const { consultations } = deployment.storage;
  return {
    async 'consultations.decide'({ parts, body, caller }) {
      const consultation = await requireConsultation(deployment, parts.id);
      const proposal = (await consultations.proposals(consultation.id)).find(
        ({ id }) => id === body.proposal,
      );
      if (proposal === undefined) throw new Refusal('not-found', 'refusal.proposal-unknown');
      const needsSecond = (await smallGroups(deployment, consultation.id)).has(proposal.code);
      const member = caller.member!.id;
      const decision = decisionText(proposal, body.decision, {
        consultation: consultation.id,
        member,
        needsSecond,
      });
      const { fate, statements } = outcomeOf(consultation, body.decision);
      const result = await storeOrRefuse(() =>
        consultations.decide(consultation.id, {
          id: proposal.id,
          member,
          decision,
          needsSecond,
          revision: body.revision,
          fate,
          statements,
        }),
      );
      if (result.ok) return { state: result.state };
      throw decisionRefusals[result.reason]();
    },
    async 'consultations.setStatements'({ parts, body }) {
      const consultation = await requireConsultation(deployment, parts.id);
      requireStatements(body.statements);
      requireUnchanged(consultation.statements, body.statements);
      requireAccepted(
        await storeOrRefuse(() =>
          consultations.setStatements(consultation.id, body.revision, body.statements),
        ),
      );
      return {};
    },
  };
}

type Decision = Input<Routes['consultations.decide']>['body']['decision'];

/**
 * What is stored of a decision until it stands. Wording of one of two moderators is never among it: who
 * agrees sends it with the salt of the hash that the first one left. Throws Refusal.
 */
function decisionText(
  proposal: StoredProposal,
  decision: Decision,
  {
    consultation,
    member,
    needsSecond,
  }: { readonly consultation: string; readonly member: string; readonly needsSecond: boolean },
): string {
  if (decision.kind !== 'ask') return JSON.stringify(decision);
  if (proposal.state === 'second') {
    const { salt = '', statements } = decision;
    const commitment = wordingCommitment({ consultation, proposal: proposal.id }, { salt, statements });
    const former = JSON.parse(proposal.decision ?? '{}') as { readonly commitment?: string };
    if (proposal.decidedBy === member) throw decisionRefusals['same-member']();
    if (former.commitment !== commitment) throw decisionRefusals.differs();
    return proposal.decision!;
  }
  if (needsSecond) throw decisionRefusals.changed();
  return JSON.stringify(decision);
}

/** What a decision makes of the statements, and what the author is shown. Throws Refusal. */
function outcomeOf(
  { statements }: StoredConsultation,
  decision: Decision,
): { readonly fate: ProposalFate | null; readonly statements: readonly ConsultationStatement[] } {
  if (decision.kind === 'suggest') return { fate: null, statements };
  if (decision.kind === 'refuse') return { fate: { kind: 'refused', reason: decision.reason }, statements };
  if (decision.kind === 'merge') {
    const open = statements.filter(({ state }) => state === 'asked');
    const areThere = decision.numbers.every((number) => open.some((one) => one.number === number));
    if (!areThere) throw new Refusal('invalid-request', 'refusal.statement-unknown');
    return { fate: { kind: 'merged', numbers: decision.numbers }, statements };
  }
  const first = Math.max(0, ...statements.map(({ number }) => number)) + 1;
  const added = decision.statements.map(({ language, text }, at) => ({
    number: first + at,
    texts: { [language]: text.trim() },
    state: 'asked' as const,
    reviewed: [],
  }));
  if (statements.length + added.length > MOST_STATEMENTS)
    throw new Refusal('not-allowed', 'refusal.statements-full');
  if (added.some(({ texts }) => Object.values(texts).some((text) => statementFault(text) !== null)))
    throw new Refusal('invalid-request', 'refusal.statements-wrong');
  return {
    fate: { kind: 'asked', numbers: added.map(({ number }) => number) },
    statements: [...statements, ...added],
  };
}

/**
 * People voted on a statement as it stood: it is translated and withdrawn, never reworded, added or removed
 * here. Throws Refusal.
 */
function requireUnchanged(
  former: readonly ConsultationStatement[],
  next: readonly ConsultationStatement[],
): void {
  const isSame =
    former.length === next.length &&
    former.every(({ number, texts }, at) => {
      const [language, text] = Object.entries(texts)[0] ?? ['', ''];
      const other = next[at];
      const first = Object.entries(other?.texts ?? {})[0];
      return other?.number === number && first?.[0] === language && first[1] === text;
    });
  if (!isSame) throw new Refusal('invalid-request', 'refusal.statement-reworded');
}

const decisionRefusals: Record<
  Extract<Awaited<ReturnType<Deployment['storage']['consultations']['decide']>>, { ok: false }>['reason'],
  () => Refusal
> = {
  unknown: () => new Refusal('not-found', 'refusal.proposal-unknown'),
  changed: () => new Refusal('already-done', 'refusal.consultation-changed'),
  decided: () => new Refusal('already-done', 'refusal.proposal-decided'),
  'same-member': () => new Refusal('not-allowed', 'refusal.second-moderator'),
  differs: () => new Refusal('already-done', 'refusal.decisions-differ'),
};

const sheetLate = () => new Refusal('gone', 'refusal.sheet-late');

function sheetHandlers(
  deployment: Deployment,
): Pick<Handlers, 'consultations.addSheets' | 'consultations.typeSheet' | 'consultations.sheets'> {
  const { consultations } = deployment.storage;
  return {
    async 'consultations.addSheets'({ parts, body }) {
      const { id, state, plan } = await requireConsultation(deployment, parts.id);
      if (state === 'ended') throw sheetLate();
      if (plan.method !== 'votes') throw new Refusal('not-allowed', 'refusal.sheets-votes');
      const { code, ...sheets } = body;
      requireAccepted(await storeOrRefuse(() => consultations.addSheets(id, code, sheets)));
      return {};
    },
    async 'consultations.typeSheet'({ parts, body, caller }) {
      const { id, state } = await requireConsultation(deployment, parts.id);
      if (state === 'draft') throw new Refusal('not-allowed', 'refusal.consultation-not-open');
      const { code, number, sealed } = body;
      const sheet = { code, number, member: caller.member!.id, sealed: Buffer.from(sealed, 'base64') };
      const typing = await storeOrRefuse(() => consultations.typeSheet(id, sheet));
      if (!typing.ok && typing.reason === 'ended') throw sheetLate();
      requireAccepted(typing);
      return {};
    },
    async 'consultations.sheets'({ parts }) {
      const { id } = await requireConsultation(deployment, parts.id);
      const sheets = await consultations.sheets(id);
      return {
        sheets: sheets.map(({ sealed, ...sheet }) => ({
          ...sheet,
          sealed: Buffer.from(sealed).toString('base64'),
        })),
      };
    },
  };
}
