// Handbooks in SQL.
import { hash } from 'node:crypto';
import { dayOf } from '@heed/domain/time';
import type { ModuleDatabase } from '@heed/storage/module';
import type { handbookCommands, recommendationCommands } from './commands.ts';
import type { Handbooks, StoredHandbook } from './contract.ts';
import type { HandbookConnection, HandbookTable, HandbookTables } from './tables.ts';

type Database = ModuleDatabase<HandbookTables, typeof handbookCommands & typeof recommendationCommands>;

type Shelf = Pick<Handbooks, 'create' | 'list' | 'get' | 'wrap' | 'wrapped' | 'putWraps'>;
type Drafts = Pick<Handbooks, 'countWork' | 'revisions' | 'drafts' | 'saveDraft' | 'eraseDraft'>;

/** Implements `Handbooks` on both databases. */
export const openHandbooks = (database: Database): Handbooks => ({
  ...shelfMethods(database),
  ...draftMethods(database),
  ...versionMethods(database),
});

const readHandbook = ({ revision: _always1, titles, ...row }: HandbookTable): StoredHandbook => ({
  ...row,
  titles: JSON.parse(titles),
});

/** The handbooks themselves, and who may open their drafts. */
function shelfMethods(database: Database): Shelf {
  return {
    create: (handbook) => database.write('createHandbook', { handbook, day: dayOf(database.now()) }),
    list: () =>
      database.read(async (db) => {
        const rows = await db
          .selectFrom('handbook')
          .selectAll()
          .orderBy('day', 'desc')
          .orderBy('id')
          .execute();
        return rows.map(readHandbook);
      }),
    get: (id) =>
      database.read(async (db) => {
        const row = await db.selectFrom('handbook').selectAll().where('id', '=', id).executeTakeFirst();
        return row === undefined ? null : readHandbook(row);
      }),
    wrap: (id, member) =>
      database.read(async (db) => {
        const row = await db
          .selectFrom('handbook_wrap')
          .select('wrap')
          .where('handbook', '=', id)
          .where('member', '=', member)
          .executeTakeFirst();
        return row === undefined ? null : new Uint8Array(row.wrap);
      }),
    wrapped: (id) =>
      database.read(async (db) => {
        const rows = await db
          .selectFrom('handbook_wrap')
          .select('member')
          .where('handbook', '=', id)
          .orderBy('member')
          .execute();
        return rows.map(({ member }) => member);
      }),
    putWraps: (id, wraps) => database.write('putHandbookWraps', { id, wraps }),
  };
}

function draftMethods(database: Database): Drafts {
  return {
    countWork: (id) =>
      database.read(async (db) => {
        const drafts = await db
          .selectFrom('handbook_draft')
          .select((select) => select.fn.count('id').distinct().as('n'))
          .where('handbook', '=', id)
          .executeTakeFirstOrThrow();
        const waiting = await db
          .selectFrom('handbook_proposal')
          .select((select) => select.fn.countAll().as('n'))
          .where('handbook', '=', id)
          .executeTakeFirstOrThrow();
        return { drafts: Number(drafts.n), waiting: Number(waiting.n) };
      }),
    revisions: (id) =>
      database.read((db) =>
        db
          .selectFrom('handbook_draft')
          .select(['id', 'revision', 'parent', 'member', 'day'])
          .where('handbook', '=', id)
          .orderBy('id')
          .orderBy('revision', 'desc')
          .execute(),
      ),
    drafts: (id, revisions) =>
      database.read(async (db) => {
        const rows = await Promise.all(
          revisions.map((one) =>
            db
              .selectFrom('handbook_draft')
              .select(['id', 'revision', 'parent', 'sealed', 'member', 'day'])
              .where('handbook', '=', id)
              .where('id', '=', one.id)
              .where('revision', '=', one.revision)
              .executeTakeFirst(),
          ),
        );
        return rows.flatMap((row) =>
          row === undefined ? [] : [{ ...row, sealed: new Uint8Array(row.sealed) }],
        );
      }),
    saveDraft: (handbook, draft) =>
      database.write('saveHandbookDraft', { handbook, draft: { ...draft, day: dayOf(database.now()) } }),
    eraseDraft: (handbook, draft) => database.write('eraseHandbookDraft', { handbook, draft }),
  };
}

function versionMethods(database: Database): Omit<Handbooks, keyof Shelf | keyof Drafts> {
  const today = () => dayOf(database.now());
  return {
    propose: (handbook, version) =>
      database.write('proposeRecommendation', { handbook, version: { ...version, day: today() } }),
    proposals: (id) =>
      database.read(async (db) => {
        const rows = await db
          .selectFrom('handbook_proposal')
          .select(['draft', 'document', 'statement', 'member', 'signature', 'day'])
          .where('handbook', '=', id)
          .orderBy('draft')
          .execute();
        return rows.map((row) => ({ ...row, signature: JSON.parse(row.signature) }));
      }),
    withdrawProposal: (handbook, draft) => database.write('withdrawHandbookProposal', { handbook, draft }),
    adopt: (handbook, second) =>
      database.write('adoptRecommendation', { handbook, second: { ...second, day: today() } }),
    versions: () =>
      database.read(async (db) => {
        const rows = await db
          .selectFrom('recommendation_version')
          .select(['number', 'version', 'draft', 'document', 'statement', 'signatures', 'day'])
          .orderBy('number')
          .orderBy('version', 'desc')
          .execute();
        return rows.map((row) => ({ ...row, signatures: JSON.parse(row.signatures) }));
      }),
    handOvers: () =>
      database.read(async (db) => {
        const rows = await db
          .selectFrom('recommendation_hand_over')
          .selectAll()
          .orderBy('number')
          .orderBy('id')
          .execute();
        return rows.map(({ document, ...row }) => ({ ...row, handOver: JSON.parse(document) }));
      }),
    addHandOver: (number, handOver) => database.write('addHandOver', { number, handOver }),
    changeHandOver: (id, revision, handOver) => database.write('changeHandOver', { id, revision, handOver }),
    addConsent: (code) => database.write('addQuoteConsent', { code, day: today() }),
    consents: () =>
      database.read((db) =>
        db.selectFrom('quote_consent').select(['id', 'day', 'withdrawn']).orderBy('id').execute(),
      ),
    withdrawConsent: (code) => database.write('withdrawQuoteConsent', { code, day: today() }),
    stamp: () => database.read(stampOf),
  };
}

/** Of counts and revisions alone, so that its cost is small. */
async function stampOf(db: HandbookConnection): Promise<string> {
  const versions = await db
    .selectFrom('recommendation_version')
    .select((select) => select.fn.countAll().as('n'))
    .executeTakeFirstOrThrow();
  const handOvers = await db
    .selectFrom('recommendation_hand_over')
    .select((select) => [select.fn.countAll().as('n'), select.fn.sum('revision').as('revisions')])
    .executeTakeFirstOrThrow();
  const consents = await db
    .selectFrom('quote_consent')
    .select((select) => select.fn.count('withdrawn').as('n'))
    .executeTakeFirstOrThrow();
  const books = await db
    .selectFrom('handbook')
    .select((select) => select.fn.countAll().as('n'))
    .executeTakeFirstOrThrow();
  const parts = [versions, handOvers, consents, books].map((row) => Object.values(row).join(':'));
  return hash('sha256', parts.join(' ')).slice(0, 16);
}
