// Commands of consultations: plans, keys and cards.

import type { Day } from '@heed/domain/time';
import {
  type ConsultationGroup,
  type ConsultationPlan,
  type ConsultationState,
  type ConsultationStatement,
  MOST_SEATS,
} from '../rules/index.ts';
import type { Consultations, NewGroupKey, NewSeat, StoredKeyShare } from './contract.ts';
import type { ConsultationConnection } from './tables.ts';

/** More than an organisation holds in many years. */
const mostConsultations = 1000;
/** Issues of keys: one for each moderator who left, and some. */
const mostIssues = 50;

/** State and revision; undefined where there is none. */
export const findConsultation = (
  tx: ConsultationConnection,
  id: string,
): Promise<{ state: ConsultationState; revision: number; keys: string } | undefined> =>
  tx.selectFrom('consultation').select(['state', 'revision', 'keys']).where('id', '=', id).executeTakeFirst();

/** Its groups as they stand, one of them. */
export const findGroup = (tx: ConsultationConnection, id: string, code: ConsultationGroup) =>
  tx
    .selectFrom('consultation_group')
    .selectAll()
    .where('consultation', '=', id)
    .where('code', '=', code)
    .executeTakeFirst();

/** Changes the row and makes its revision one more. */
export async function revise(
  tx: ConsultationConnection,
  id: string,
  revision: number,
  fields: { state?: ConsultationState; plan?: string; statements?: string; keys?: string; ended?: Day },
): Promise<void> {
  await tx
    .updateTable('consultation')
    .set({ ...fields, revision: revision + 1 })
    .where('id', '=', id)
    .execute();
}

/** What writes plans, keys and cards. */
export const consultationCommands = {
  async makeConsultation(
    tx: ConsultationConnection,
    {
      id,
      day,
      consultation: { slug, plan, convener, statements },
    }: { id: string; day: Day; consultation: Parameters<Consultations['make']>[0] },
  ): ReturnType<Consultations['make']> {
    const { n } = await tx
      .selectFrom('consultation')
      .select((select) => select.fn.countAll().as('n'))
      .executeTakeFirstOrThrow();
    if (Number(n) >= mostConsultations) return { ok: false, reason: 'full' };
    const row = {
      id,
      slug,
      plan: JSON.stringify(plan),
      state: 'draft' as const,
      revision: 1,
      convener,
      day,
      statements: JSON.stringify(statements),
      keys: '[]',
      ended: null,
    };
    const insertion = await tx
      .insertInto('consultation')
      .values(row)
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .returning('id')
      .executeTakeFirst();
    return insertion === undefined ? { ok: false, reason: 'taken' } : { ok: true, id };
  },

  async changeConsultation(
    tx: ConsultationConnection,
    {
      id,
      revision,
      fields: { plan, statements },
    }: {
      id: string;
      revision: number;
      fields: { plan: ConsultationPlan; statements: readonly ConsultationStatement[] };
    },
  ): ReturnType<Consultations['change']> {
    const row = await findConsultation(tx, id);
    if (row === undefined) return { ok: false, reason: 'unknown' };
    if (row.state !== 'draft') return { ok: false, reason: 'not-draft' };
    if (row.revision !== revision) return { ok: false, reason: 'changed' };
    await revise(tx, id, revision, { plan: JSON.stringify(plan), statements: JSON.stringify(statements) });
    return { ok: true };
  },

  async eraseConsultation(tx: ConsultationConnection, { id }: { id: string }): Promise<boolean> {
    const erasure = await tx
      .deleteFrom('consultation')
      .where('id', '=', id)
      .where('state', '=', 'draft')
      .executeTakeFirst();
    return erasure.numDeletedRows > 0n;
  },

  async addGroupKeys(
    tx: ConsultationConnection,
    { id, keys }: { id: string; keys: readonly NewGroupKey[] },
  ): Promise<void> {
    const rows = keys.map(({ code, modulus, signingKey }) => ({
      consultation: id,
      code,
      modulus,
      signing_key: signingKey,
      ...{ seats: 0, used: 0, void: 0, ballots: 0, sheets: 0 },
    }));
    if (rows.length > 0)
      await tx
        .insertInto('consultation_group')
        .values(rows)
        .onConflict((conflict) => conflict.columns(['consultation', 'code']).doNothing())
        .execute();
  },

  async confirmConsultationKeys(
    tx: ConsultationConnection,
    {
      id,
      revision,
      statement,
      shares,
    }: { id: string; revision: number; statement: string; shares: readonly StoredKeyShare[] },
  ): ReturnType<Consultations['confirmKeys']> {
    const row = await findConsultation(tx, id);
    if (row === undefined) return { ok: false, reason: 'unknown' };
    if (row.state === 'ended') return { ok: false, reason: 'ended' };
    const keys = JSON.parse(row.keys) as string[];
    if (row.revision !== revision || keys.length >= mostIssues) return { ok: false, reason: 'changed' };
    await insertShares(tx, id, shares);
    await revise(tx, id, revision, { state: 'open', keys: JSON.stringify([...keys, statement]) });
    return { ok: true };
  },

  async addConsultationShares(
    tx: ConsultationConnection,
    { id, shares }: { id: string; shares: readonly StoredKeyShare[] },
  ): Promise<void> {
    if ((await findConsultation(tx, id)) !== undefined) await insertShares(tx, id, shares);
  },

  async endConsultation(
    tx: ConsultationConnection,
    { id, day }: { id: string; day: Day },
  ): ReturnType<Consultations['end']> {
    const row = await findConsultation(tx, id);
    if (row === undefined) return { ok: false, reason: 'unknown' };
    if (row.state !== 'open') return { ok: false, reason: 'not-open' };
    await revise(tx, id, row.revision, { state: 'ended', ended: day });
    return { ok: true };
  },
};

async function insertShares(
  tx: ConsultationConnection,
  id: string,
  shares: readonly StoredKeyShare[],
): Promise<void> {
  if (shares.length === 0) return;
  await tx
    .insertInto('consultation_share')
    .values(shares.map(({ issue, member, sealed }) => ({ consultation: id, issue, member, sealed })))
    .onConflict((conflict) => conflict.columns(['consultation', 'issue', 'member']).doNothing())
    .execute();
}

/** What writes cards. */
export const seatCommands = {
  async addSeats(
    tx: ConsultationConnection,
    { id, seats }: { id: string; seats: readonly NewSeat[] },
  ): ReturnType<Consultations['addSeats']> {
    if ((await findConsultation(tx, id)) === undefined) return { ok: false, reason: 'unknown' };
    const cards = seats.map(({ card }) => card);
    const twins = await tx
      .selectFrom('consultation_seat')
      .select(['card', 'code', 'gatekeeper'])
      .where('consultation', '=', id)
      .where('card', 'in', cards)
      .execute();
    if (new Set(cards).size < cards.length) return { ok: false, reason: 'taken' };
    if (twins.length > 0) return isSameSeats(twins, seats) ? { ok: true } : { ok: false, reason: 'taken' };
    const counts = new Map<ConsultationGroup, number>();
    for (const code of new Set(seats.map((seat) => seat.code))) {
      const group = await findGroup(tx, id, code);
      if (group === undefined) return { ok: false, reason: 'no-key' };
      const count = group.seats + seats.filter((seat) => seat.code === code).length;
      if (count > MOST_SEATS) return { ok: false, reason: 'full' };
      counts.set(code, count);
    }
    for (const [code, count] of counts) await changeCounts(tx, id, code, { seats: count });
    const rows = seats.map((seat) => ({
      ...seat,
      consultation: id,
      used: null,
      request: null,
      void: 0 as const,
    }));
    await tx.insertInto('consultation_seat').values(rows).execute();
    return { ok: true };
  },

  async voidSeat(
    tx: ConsultationConnection,
    { id, card }: { id: string; card: string },
  ): ReturnType<Consultations['voidSeat']> {
    const seat = await findSeat(tx, id, card);
    if (seat === undefined) return { ok: false, reason: 'unknown' };
    if (seat.void === 1) return { ok: false, reason: 'void' };
    await changeSeat(tx, id, card, { void: 1 });
    const group = await findGroup(tx, id, seat.code);
    if (group !== undefined) await changeCounts(tx, id, seat.code, { void: group.void + 1 });
    return { ok: true };
  },

  async useSeat(
    tx: ConsultationConnection,
    { id, card, request, day }: { id: string; card: string; request: string; day: Day },
  ): ReturnType<Consultations['useSeat']> {
    const seat = await findSeat(tx, id, card);
    const group = seat && (await findGroup(tx, id, seat.code));
    if (group === undefined || seat === undefined) return { ok: false, reason: 'unknown' };
    if (seat.void === 1) return { ok: false, reason: 'void' };
    if (seat.used !== null)
      return seat.request === request ? { ok: true, used: group.used } : { ok: false, reason: 'used' };
    await changeSeat(tx, id, card, { used: day, request });
    await changeCounts(tx, id, seat.code, { used: group.used + 1 });
    return { ok: true, used: group.used + 1 };
  },
};

function isSameSeats(present: readonly NewSeat[], seats: readonly NewSeat[]): boolean {
  const keyOf = ({ card, code, gatekeeper }: NewSeat) => `${card} ${code} ${gatekeeper}`;
  const keys = new Set(present.map(keyOf));
  return seats.every((seat) => keys.has(keyOf(seat)));
}

const findSeat = (tx: ConsultationConnection, id: string, card: string) =>
  tx
    .selectFrom('consultation_seat')
    .selectAll()
    .where('consultation', '=', id)
    .where('card', '=', card)
    .executeTakeFirst();

async function changeSeat(
  tx: ConsultationConnection,
  id: string,
  card: string,
  fields: { void: 1 } | { used: Day; request: string },
): Promise<void> {
  await tx
    .updateTable('consultation_seat')
    .set(fields)
    .where('consultation', '=', id)
    .where('card', '=', card)
    .execute();
}

/** Sets some of a group's counts. */
export async function changeCounts(
  tx: ConsultationConnection,
  id: string,
  code: ConsultationGroup,
  fields: Partial<Record<'seats' | 'used' | 'void' | 'ballots' | 'sheets', number>>,
): Promise<void> {
  await tx
    .updateTable('consultation_group')
    .set(fields)
    .where('consultation', '=', id)
    .where('code', '=', code)
    .execute();
}
