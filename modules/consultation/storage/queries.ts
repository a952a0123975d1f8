// Consultations in SQL.

import { addDays, type Day, dayOf } from '@heed/domain/time';
import { type ModuleDatabase, randomId } from '@heed/storage/module';
import {
  BALLOT_DAYS,
  type ConsultationPlan,
  type ConsultationStatement,
  type ProposalFate,
} from '../rules/index.ts';
import type { consultationCommands, seatCommands } from './commands.ts';
import type { Consultations, Seat, StoredConsultation, StoredProposal } from './contract.ts';
import type { ConsultationProposalTable, ConsultationTable, ConsultationTables } from './tables.ts';
import type { ballotCommands, proposalCommands, sheetCommands } from './vote-commands.ts';

type Commands = typeof consultationCommands &
  typeof seatCommands &
  typeof ballotCommands &
  typeof proposalCommands &
  typeof sheetCommands;
type Database = ModuleDatabase<ConsultationTables, Commands>;

/** Implements `Consultations` on both databases. */
export const openConsultations = (database: Database): Consultations => ({
  ...planLooks(database),
  ...groupLooks(database),
  ...seatLooks(database),
  ...ballotLooks(database),
  ...voteLooks(database),
  ...planWrites(database),
  ...voteWrites(database),
});

function planLooks(
  database: Database,
): Pick<Consultations, 'list' | 'get' | 'find' | 'slugsWithResult' | 'shares' | 'shareHolders'> {
  const one = async (column: 'id' | 'slug', value: string): Promise<StoredConsultation | null> => {
    const row = await database.read((db) =>
      db.selectFrom('consultation').selectAll().where(column, '=', value).executeTakeFirst(),
    );
    return row === undefined ? null : consultationOf(row);
  };
  return {
    async list() {
      const rows = await database.read((db) =>
        db.selectFrom('consultation').selectAll().orderBy('day', 'desc').orderBy('slug').execute(),
      );
      return rows.map(consultationOf);
    },
    get: (id) => one('id', id),
    find: (slug) => one('slug', slug),
    async slugsWithResult() {
      const rows = await database.read((db) =>
        db
          .selectFrom('consultation')
          .innerJoin('consultation_tick', 'consultation_tick.consultation', 'consultation.id')
          .select('consultation.slug')
          .where('consultation_tick.number', '=', 1)
          .execute(),
      );
      return rows.map(({ slug }) => slug);
    },
    shares: (id, member) =>
      database.read((db) =>
        db
          .selectFrom('consultation_share')
          .select(['issue', 'member', 'sealed'])
          .where('consultation', '=', id)
          .where('member', '=', member)
          .orderBy('issue')
          .execute(),
      ),
    async shareHolders(id, issue) {
      const rows = await database.read((db) =>
        db
          .selectFrom('consultation_share')
          .select('member')
          .where('consultation', '=', id)
          .where('issue', '=', issue)
          .execute(),
      );
      return rows.map(({ member }) => member);
    },
  };
}

const countColumns = ['code', 'modulus', 'seats', 'used', 'void', 'ballots', 'sheets'] as const;

function groupLooks(database: Database): Pick<Consultations, 'groups' | 'signingKey' | 'seat'> {
  return {
    groups: (id) =>
      database.read((db) =>
        db
          .selectFrom('consultation_group')
          .select(countColumns)
          .where('consultation', '=', id)
          .orderBy('code')
          .execute(),
      ),
    async signingKey(id, code) {
      const row = await database.read((db) =>
        db
          .selectFrom('consultation_group')
          .select('signing_key')
          .where('consultation', '=', id)
          .where('code', '=', code)
          .executeTakeFirst(),
      );
      return row === undefined || row.signing_key.length === 0 ? null : row.signing_key;
    },
    async seat(id, card): Promise<Seat | null> {
      const row = await database.read((db) =>
        db
          .selectFrom('consultation_seat')
          .select(['code', 'used', 'void'])
          .where('consultation', '=', id)
          .where('card', '=', card)
          .executeTakeFirst(),
      );
      if (row === undefined) return null;
      return { code: row.code, state: row.void === 1 ? 'void' : row.used === null ? 'fresh' : 'used' };
    },
  };
}

function seatLooks(database: Database): Pick<Consultations, 'seatCounts'> {
  return {
    async seatCounts(id) {
      const rows = await database.read((db) =>
        db
          .selectFrom('consultation_seat')
          .select(['code', 'gatekeeper'])
          .select((select) => [
            select.fn.countAll().as('seats'),
            select.fn.count('used').as('used'),
            select.fn.sum('void').as('void'),
          ])
          .where('consultation', '=', id)
          .groupBy(['code', 'gatekeeper'])
          .orderBy('code')
          .orderBy('gatekeeper')
          .execute(),
      );
      return rows.map(({ code, gatekeeper, ...counts }) => ({
        code,
        gatekeeper,
        seats: Number(counts.seats),
        used: Number(counts.used),
        void: Number(counts.void),
      }));
    },
  };
}

const proposalColumns = [
  'id',
  'nullifier',
  'code',
  'sequence',
  'body',
  'fate',
  'state',
  'decision',
  'decided_by',
] as const;

function voteLooks(
  database: Database,
): Pick<Consultations, 'proposals' | 'countWaiting' | 'proposalsOf' | 'ticks' | 'newestTick'> {
  const ticks = (id: string, most: number) =>
    database.read((db) =>
      db
        .selectFrom('consultation_tick')
        .select(['number', 'day', 'document'])
        .where('consultation', '=', id)
        .orderBy('number', 'desc')
        .limit(most)
        .execute(),
    );
  const proposals = async (id: string, nullifier: string | null): Promise<StoredProposal[]> => {
    const rows = await database.read((db) => {
      const all = db
        .selectFrom('consultation_proposal')
        .select(proposalColumns)
        .where('consultation', '=', id);
      const some = nullifier === null ? all : all.where('nullifier', '=', nullifier);
      return some.orderBy('id').execute();
    });
    return rows.map(proposalOf);
  };
  return {
    async countWaiting(id) {
      const { n } = await database.read((db) =>
        db
          .selectFrom('consultation_proposal')
          .select((select) => select.fn.countAll().as('n'))
          .where('consultation', '=', id)
          .where('state', '!=', 'decided')
          .executeTakeFirstOrThrow(),
      );
      return Number(n);
    },
    proposals: (id) => proposals(id, null),
    proposalsOf: (id, nullifier) => proposals(id, nullifier),
    ticks: (id) => ticks(id, mostTicks),
    newestTick: async (id) => (await ticks(id, 1))[0] ?? null,
  };
}

function ballotLooks(database: Database): Pick<Consultations, 'ballot' | 'ballots' | 'sheets'> {
  return {
    async ballot(id, nullifier) {
      const row = await database.read((db) =>
        db
          .selectFrom('consultation_ballot')
          .select(['nullifier', 'code', 'version', 'body'])
          .where('consultation', '=', id)
          .where('nullifier', '=', nullifier)
          .executeTakeFirst(),
      );
      return row ?? null;
    },
    ballots: (id, after, limit) =>
      database.read((db) =>
        db
          .selectFrom('consultation_ballot')
          .select(['nullifier', 'code', 'version', 'tick', 'body'])
          .where('consultation', '=', id)
          .where('nullifier', '>', after)
          .orderBy('nullifier')
          .limit(limit)
          .execute(),
      ),
    sheets: (id) =>
      database.read((db) =>
        db
          .selectFrom('consultation_sheet')
          .select(['code', 'number', 'member', 'sealed'])
          .where('consultation', '=', id)
          .orderBy('code')
          .orderBy('number')
          .orderBy('member')
          .execute(),
      ),
  };
}

/** Weekly for a year, and the last. */
const mostTicks = 100;

function planWrites(
  database: Database,
): Pick<
  Consultations,
  'make' | 'change' | 'erase' | 'addKeys' | 'confirmKeys' | 'addShares' | 'end' | 'addSeats' | 'voidSeat'
> {
  const today = () => dayOf(database.now());
  return {
    make: (consultation) =>
      database.write('makeConsultation', { id: randomId(), day: today(), consultation }),
    change: (id, revision, fields) => database.write('changeConsultation', { id, revision, fields }),
    erase: (id) => database.write('eraseConsultation', { id }),
    addKeys: (id, keys) => database.write('addGroupKeys', { id, keys }),
    confirmKeys: (id, revision, statement, shares) =>
      database.write('confirmConsultationKeys', { id, revision, statement, shares }),
    addShares: (id, shares) => database.write('addConsultationShares', { id, shares }),
    end: (id) => database.write('endConsultation', { id, day: today() }),
    addSeats: (id, seats) => database.write('addSeats', { id, seats }),
    voidSeat: (id, card) => database.write('voidSeat', { id, card }),
  };
}

function voteWrites(
  database: Database,
): Omit<
  Consultations,
  | keyof ReturnType<typeof planLooks>
  | keyof ReturnType<typeof groupLooks>
  | keyof ReturnType<typeof seatLooks>
  | keyof ReturnType<typeof ballotLooks>
  | keyof ReturnType<typeof voteLooks>
  | keyof ReturnType<typeof planWrites>
> {
  const today = () => dayOf(database.now());
  const forget = (closedBefore: Day) => database.write('forgetConsultations', { closedBefore });
  return {
    useSeat: (id, card, request) => database.write('useSeat', { id, card, request, day: today() }),
    cast: (id, ballot) => database.write('castBallot', { id, ballot }),
    propose: (id, proposal) => database.write('propose', { id, own: randomId(), day: today(), proposal }),
    decide: (id, decision) => database.write('decideProposal', { id, decision }),
    reopenProposal: (id, proposal) => database.write('reopenProposal', { id, proposal }),
    setStatements: (id, revision, statements) =>
      database.write('setStatements', { id, revision, statements }),
    withdrawResult: (id, number, reason) =>
      database.write('withdrawResult', { id, number, reason, day: today() }),
    addSheets: (id, code, sheets) => database.write('addSheets', { id, code, ...sheets }),
    typeSheet: (id, sheet) => database.write('typeSheet', { id, sheet }),
    publish: (id, tick) => database.write('publishTick', { id, tick }),
    forget,
    forgetDue: () => forget(addDays(today(), -BALLOT_DAYS)),
  };
}

/** What stands in its JSON was written by commands alone. */
/** Before there were methods, every consultation asked for votes. */
const planOf = (text: string): ConsultationPlan => ({ method: 'votes', ...JSON.parse(text) });

const consultationOf = ({ plan, statements, keys, ...row }: ConsultationTable): StoredConsultation => ({
  ...row,
  plan: planOf(plan),
  statements: JSON.parse(statements) as ConsultationStatement[],
  keys: JSON.parse(keys) as string[],
});

const proposalOf = ({
  fate,
  decided_by: decidedBy,
  ...row
}: Pick<ConsultationProposalTable, (typeof proposalColumns)[number]>): StoredProposal => ({
  ...row,
  fate: JSON.parse(fate) as ProposalFate,
  decidedBy,
});
