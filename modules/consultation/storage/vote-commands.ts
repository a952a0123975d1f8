// Commands of consultations: ballots, proposals, sheets of paper, published results.
import { createHash } from 'node:crypto';
import type { Day } from '@heed/domain/time';
import { inClear, pend, record } from '@heed/storage/module';
import {
  type ConsultationGroup,
  type ConsultationPlan,
  type ConsultationStatement,
  closingDay,
  PROPOSALS_A_DAY,
} from '../rules/index.ts';
import { changeCounts, findConsultation, findGroup, revise } from './commands.ts';
import type {
  Consultations,
  NewBallot,
  NewProposal,
  NewTick,
  ProposalDecision,
  StoredSheet,
} from './contract.ts';
import { resultName } from './contract.ts';
import type { ConsultationConnection } from './tables.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What writes ballots and results. */
export const ballotCommands = {
  async castBallot(
    tx: ConsultationConnection,
    { id, ballot: { nullifier, code, version, body } }: { id: string; ballot: NewBallot },
  ): ReturnType<Consultations['cast']> {
    const group = await findGroup(tx, id, code);
    if (group === undefined) return { ok: false, reason: 'unknown', version: 0 };
    if (await isEnded(tx, id)) return { ok: false, reason: 'ended', version: 0 };
    const former = await tx
      .selectFrom('consultation_ballot')
      .select(['version', 'body', 'code'])
      .where('consultation', '=', id)
      .where('nullifier', '=', nullifier)
      .executeTakeFirst();
    const present = former?.version ?? 0;
    // One code with cards of two groups: votes stay with the group that they were cast for first.
    if (former !== undefined && former.code !== code) return { ok: false, reason: 'group', version: present };
    const isAgain = former?.body === body;
    if (!isAgain && version !== present + 1) return { ok: false, reason: 'version', version: present };
    if (former === undefined) {
      // Each ballot rests on a card: more of them than cards would show that somebody has the signing key.
      if (group.ballots >= group.used) return { ok: false, reason: 'full', version: 0 };
      await changeCounts(tx, id, code, { ballots: group.ballots + 1 });
      const tick = (await newestTickNumber(tx, id)) + 1;
      await tx
        .insertInto('consultation_ballot')
        .values({ consultation: id, nullifier, code, version, tick, body })
        .execute();
    } else if (!isAgain)
      await tx
        .updateTable('consultation_ballot')
        .set({ version, body })
        .where('consultation', '=', id)
        .where('nullifier', '=', nullifier)
        .execute();
    return { ok: true, recorded: await record(tx, ['heed/ballot/v1', id, sha256(body)]) };
  },

  async publishTick(
    tx: ConsultationConnection,
    { id, tick: { isLast, ...tick } }: { id: string; tick: NewTick },
  ): ReturnType<Consultations['publish']> {
    const consultation = await findConsultation(tx, id);
    if (consultation === undefined) return { ok: false, reason: 'unknown' };
    if ((await newestTickNumber(tx, id)) !== tick.number - 1) return { ok: false, reason: 'changed' };
    await tx
      .insertInto('consultation_tick')
      .values({ consultation: id, ...tick })
      .execute();
    // One ballot or sheet more would show by a second last result what it says.
    if (isLast && consultation.state === 'open')
      await revise(tx, id, consultation.revision, { state: 'ended', ended: tick.day });
    const lines = ['heed/consultation-result/v1', id, String(tick.number), sha256(tick.document)];
    return { ok: true, recorded: await record(tx, lines) };
  },

  async withdrawResult(
    tx: ConsultationConnection,
    { id, number, reason, day }: { id: string; number: number; reason: string; day: Day },
  ): Promise<boolean> {
    const row = await tx
      .selectFrom('consultation_tick')
      .select('number')
      .where('consultation', '=', id)
      .where('number', '=', number)
      .executeTakeFirst();
    if (row === undefined) return false;
    const insertion = await tx
      .insertInto('evidence_withdrawal')
      .values({ release: resultName(id, number), day, reason })
      .onConflict((conflict) => conflict.doNothing())
      .returning('release')
      .executeTakeFirst();
    if (insertion !== undefined)
      await pend(tx, [inClear('heed/consultation-result-withdrawn/v1', `${id} ${number} ${day}`)]);
    return true;
  },

  async forgetConsultations(
    tx: ConsultationConnection,
    { closedBefore }: { closedBefore: Day },
  ): Promise<void> {
    for (const id of await closedWithKeys(tx, closedBefore)) {
      const [ballots, sheets] = [await countRows(tx, 'ballot', id), await countRows(tx, 'sheet', id)];
      for (const table of secret) await tx.deleteFrom(table).where('consultation', '=', id).execute();
      await tx
        .updateTable('consultation_group')
        .set({ signing_key: new Uint8Array() })
        .where('consultation', '=', id)
        .execute();
      await pend(tx, [inClear('heed/ballots-destroyed/v1', `${id} ${ballots} ${sheets}`)]);
    }
  },
};

/** Consultations in which voting ended before a day and whose keys still stand: nothing was destroyed yet. */
async function closedWithKeys(tx: ConsultationConnection, before: Day): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('consultation')
    .innerJoin('consultation_group', 'consultation_group.consultation', 'consultation.id')
    .select(['consultation.id', 'consultation.plan', 'consultation.ended', 'consultation_group.signing_key'])
    .where('consultation.state', '!=', 'draft')
    .execute();
  const closed = rows.filter(({ plan, ended: endDay, signing_key: key }) => {
    const { closes } = JSON.parse(plan) as ConsultationPlan;
    return key.length > 0 && closingDay(closes, endDay) < before;
  });
  return [...new Set(closed.map(({ id }) => id))];
}

async function countRows(tx: ConsultationConnection, what: 'ballot' | 'sheet', id: string): Promise<number> {
  const { n } = await tx
    .selectFrom(`consultation_${what}`)
    .select((select) => select.fn.countAll().as('n'))
    .where('consultation', '=', id)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** What is destroyed once voting ended long ago: counts, statements and results stay. */
const secret = [
  'consultation_ballot',
  'consultation_proposal',
  'consultation_sheet',
  'consultation_share',
  'consultation_seat',
] as const;

/** Whether nothing is counted any more, whatever comes. */
const isEnded = async (tx: ConsultationConnection, id: string): Promise<boolean> =>
  (await findConsultation(tx, id))?.state === 'ended';

async function newestTickNumber(tx: ConsultationConnection, id: string): Promise<number> {
  const row = await tx
    .selectFrom('consultation_tick')
    .select((select) => select.fn.max('number').as('number'))
    .where('consultation', '=', id)
    .executeTakeFirst();
  return row?.number ?? 0;
}

/** What writes proposals and statements. */
export const proposalCommands = {
  async propose(
    tx: ConsultationConnection,
    { id, own, day, proposal }: { id: string; own: string; day: Day; proposal: NewProposal },
  ): ReturnType<Consultations['propose']> {
    if ((await findConsultation(tx, id)) === undefined) return { ok: false, reason: 'unknown' };
    const former = await tx
      .selectFrom('consultation_proposal')
      .select(['sequence', 'body', 'day'])
      .where('consultation', '=', id)
      .where('nullifier', '=', proposal.nullifier)
      .execute();
    if (former.some(({ body }) => body === proposal.body)) return { ok: true };
    if (proposal.sequence !== former.length + 1) return { ok: false, reason: 'sequence' };
    if (former.filter((row) => row.day === day).length >= PROPOSALS_A_DAY)
      return { ok: false, reason: 'too-many' };
    await tx
      .insertInto('consultation_proposal')
      .values({
        ...proposal,
        consultation: id,
        id: own,
        day,
        fate: JSON.stringify({ kind: 'waiting' }),
        state: 'waiting',
        decision: null,
        decided_by: null,
      })
      .execute();
    return { ok: true };
  },

  async decideProposal(
    tx: ConsultationConnection,
    { id, decision }: { id: string; decision: ProposalDecision },
  ): ReturnType<Consultations['decide']> {
    const consultation = await findConsultation(tx, id);
    const row = await tx
      .selectFrom('consultation_proposal')
      .select(['state', 'decision', 'decided_by'])
      .where('consultation', '=', id)
      .where('id', '=', decision.id)
      .executeTakeFirst();
    if (consultation === undefined || row === undefined) return { ok: false, reason: 'unknown' };
    if (row.state === 'decided') return { ok: false, reason: 'decided' };
    if (consultation.revision !== decision.revision) return { ok: false, reason: 'changed' };
    const { fate } = decision;
    const isFirst = row.state === 'waiting' && (decision.needsSecond || fate === null);
    if (row.state === 'second') {
      if (row.decided_by === decision.member) return { ok: false, reason: 'same-member' };
      if (row.decision !== decision.decision || fate === null) return { ok: false, reason: 'differs' };
    }
    const state = isFirst ? 'second' : 'decided';
    await tx
      .updateTable('consultation_proposal')
      .set({
        state,
        decided_by: decision.member,
        // What is decided stands in the fate and the statements: words are kept in one place alone.
        ...(isFirst ? { decision: decision.decision } : { decision: null, fate: JSON.stringify(fate) }),
      })
      .where('consultation', '=', id)
      .where('id', '=', decision.id)
      .execute();
    if (!isFirst) {
      await revise(tx, id, consultation.revision, { statements: JSON.stringify(decision.statements) });
      await record(tx, ['heed/statement-decision/v1', id, decision.id, sha256(decision.decision)]);
    }
    return { ok: true, state };
  },

  async reopenProposal(
    tx: ConsultationConnection,
    { id, proposal }: { id: string; proposal: string },
  ): Promise<void> {
    await tx
      .updateTable('consultation_proposal')
      .set({ state: 'waiting', decision: null, decided_by: null })
      .where('consultation', '=', id)
      .where('id', '=', proposal)
      .where('state', '=', 'second')
      .execute();
  },

  async setStatements(
    tx: ConsultationConnection,
    {
      id,
      revision,
      statements,
    }: { id: string; revision: number; statements: readonly ConsultationStatement[] },
  ): ReturnType<Consultations['setStatements']> {
    const row = await findConsultation(tx, id);
    if (row === undefined) return { ok: false, reason: 'unknown' };
    if (row.revision !== revision) return { ok: false, reason: 'changed' };
    const text = JSON.stringify(statements);
    await revise(tx, id, revision, { statements: text });
    await record(tx, ['heed/statements/v1', id, sha256(text)]);
    return { ok: true };
  },
};

/** What writes sheets of paper. */
export const sheetCommands = {
  async addSheets(
    tx: ConsultationConnection,
    { id, code, first, count }: { id: string; code: ConsultationGroup; first: number; count: number },
  ): ReturnType<Consultations['addSheets']> {
    const group = await findGroup(tx, id, code);
    if (group === undefined) return { ok: false, reason: 'no-key' };
    if (group.sheets + 1 !== first) return { ok: false, reason: 'changed' };
    await changeCounts(tx, id, code, { sheets: group.sheets + count });
    return { ok: true };
  },

  async typeSheet(
    tx: ConsultationConnection,
    { id, sheet: { code, number, member, sealed } }: { id: string; sheet: StoredSheet },
  ): ReturnType<Consultations['typeSheet']> {
    const group = await findGroup(tx, id, code);
    if (group === undefined) return { ok: false, reason: 'unknown' };
    if (await isEnded(tx, id)) return { ok: false, reason: 'ended' };
    if (number > group.sheets) return { ok: false, reason: 'not-printed' };
    const others = await tx
      .selectFrom('consultation_sheet')
      .select('member')
      .where('consultation', '=', id)
      .where('code', '=', code)
      .where('number', '=', number)
      .where('member', '!=', member)
      .execute();
    if (others.length >= 2) return { ok: false, reason: 'complete' };
    await tx
      .insertInto('consultation_sheet')
      .values({ consultation: id, code, number, member, sealed })
      .onConflict((conflict) =>
        conflict.columns(['consultation', 'code', 'number', 'member']).doUpdateSet({ sealed }),
      )
      .execute();
    return { ok: true };
  },
};
