// Commands of handbooks.
import { hash } from 'node:crypto';
import { judgeSignature } from '@heed/domain/second-member';
import type { Day } from '@heed/domain/time';
import { inClear, pend, randomId, record, type Wrap } from '@heed/storage/module';
import type { RecommendationHandOver } from '../rules/index.ts';
import type { Handbooks, NewHandbook } from './contract.ts';
import type { HandbookConnection } from './tables.ts';

/** More than an organisation holds, fewer than fill a disk. */
const mostHandbooks = 100;
/** Revisions of all drafts of one handbook. */
const mostRevisions = 5000;

const countOf = async (
  tx: HandbookConnection,
  table: 'handbook' | 'handbook_draft',
  id?: string,
): Promise<number> => {
  const all = tx.selectFrom(table).select((select) => select.fn.countAll().as('n'));
  const { n } = await (id === undefined ? all : all.where('handbook', '=', id)).executeTakeFirstOrThrow();
  return Number(n);
};

const isHandbook = async (tx: HandbookConnection, id: string): Promise<boolean> =>
  (await tx.selectFrom('handbook').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;

type NewDraft = Parameters<Handbooks['saveDraft']>[1] & { readonly day: Day };
type NewProposal = Parameters<Handbooks['propose']>[1] & { readonly day: Day };
type SecondSignature = Parameters<Handbooks['adopt']>[1] & { readonly day: Day };

/** Handbooks, their keys and their drafts. */
export const handbookCommands = {
  async createHandbook(
    tx: HandbookConnection,
    { handbook: { wraps, titles, ...handbook }, day }: { handbook: NewHandbook; day: Day },
  ): ReturnType<Handbooks['create']> {
    if ((await countOf(tx, 'handbook')) >= mostHandbooks) return { ok: false, reason: 'full' };
    const existing = await tx
      .selectFrom('handbook')
      .select('id')
      .where((where) => where.or([where('slug', '=', handbook.slug), where('id', '=', handbook.id)]))
      .executeTakeFirst();
    if (existing !== undefined) return { ok: false, reason: 'taken' };
    await tx
      .insertInto('handbook')
      .values({ ...handbook, titles: JSON.stringify(titles), revision: 1, day })
      .execute();
    await handbookCommands.putHandbookWraps(tx, { id: handbook.id, wraps });
    return { ok: true };
  },

  async putHandbookWraps(
    tx: HandbookConnection,
    { id, wraps }: { id: string; wraps: readonly Wrap[] },
  ): Promise<boolean> {
    if (!(await isHandbook(tx, id))) return false;
    for (const { member, wrap } of wraps)
      await tx
        .insertInto('handbook_wrap')
        .values({ handbook: id, member, wrap })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    return true;
  },

  async saveHandbookDraft(
    tx: HandbookConnection,
    { handbook, draft: { id, parent, sealed, member, day } }: { handbook: string; draft: NewDraft },
  ): ReturnType<Handbooks['saveDraft']> {
    if (!(await isHandbook(tx, handbook))) return { ok: false, reason: 'unknown' };
    if ((await countOf(tx, 'handbook_draft', handbook)) >= mostRevisions)
      return { ok: false, reason: 'full' };
    const newest = await tx
      .selectFrom('handbook_draft')
      .select('revision')
      .where('handbook', '=', handbook)
      .where('id', '=', id)
      .orderBy('revision', 'desc')
      .executeTakeFirst();
    const former = newest?.revision ?? 0;
    const row = { handbook, id, revision: former + 1, parent, sealed, member, day };
    await tx.insertInto('handbook_draft').values(row).execute();
    return { ok: true, revision: former + 1, isRival: parent !== former };
  },

  async eraseHandbookDraft(
    tx: HandbookConnection,
    { handbook, draft }: { handbook: string; draft: string },
  ): Promise<boolean> {
    await handbookCommands.withdrawHandbookProposal(tx, { handbook, draft });
    const erased = await tx
      .deleteFrom('handbook_draft')
      .where('handbook', '=', handbook)
      .where('id', '=', draft)
      .executeTakeFirst();
    return erased.numDeletedRows > 0n;
  },

  async withdrawHandbookProposal(
    tx: HandbookConnection,
    { handbook, draft }: { handbook: string; draft: string },
  ): Promise<boolean> {
    const erased = await tx
      .deleteFrom('handbook_proposal')
      .where('handbook', '=', handbook)
      .where('draft', '=', draft)
      .executeTakeFirst();
    return erased.numDeletedRows > 0n;
  },
};

/** Signatures, and what becomes of what was signed. */
export const recommendationCommands = {
  async proposeRecommendation(
    tx: HandbookConnection,
    { handbook, version }: { handbook: string; version: NewProposal },
  ): ReturnType<Handbooks['propose']> {
    const { draft, signature } = version;
    const source = await tx
      .selectFrom('handbook_draft')
      .select('id')
      .where('handbook', '=', handbook)
      .where('id', '=', draft)
      .executeTakeFirst();
    if (source === undefined) return { ok: false, reason: 'unknown' };
    await handbookCommands.withdrawHandbookProposal(tx, { handbook, draft });
    await tx
      .insertInto('handbook_proposal')
      .values({ ...version, handbook, signature: JSON.stringify(signature) })
      .execute();
    return { ok: true };
  },

  async adoptRecommendation(
    tx: HandbookConnection,
    { handbook, second }: { handbook: string; second: SecondSignature },
  ): ReturnType<Handbooks['adopt']> {
    const { draft, number, version, day } = second;
    const proposal = await tx
      .selectFrom('handbook_proposal')
      .selectAll()
      .where('handbook', '=', handbook)
      .where('draft', '=', draft)
      .executeTakeFirst();
    if (proposal === undefined) return { ok: false, reason: 'unknown' };
    const refusal = judgeSignature(
      { by: proposal.member, version: proposal.statement },
      { by: second.member, version: second.statement },
    );
    if (refusal !== null) return { ok: false, reason: refusal };
    if (!(await isFree(tx, { number, version, draft }))) return { ok: false, reason: 'taken' };
    const { document, statement } = proposal;
    await tx
      .insertInto('recommendation_version')
      .values({
        number,
        version,
        handbook,
        draft,
        document,
        statement,
        signatures: JSON.stringify([JSON.parse(proposal.signature), second.signature]),
        day,
      })
      .execute();
    await handbookCommands.withdrawHandbookProposal(tx, { handbook, draft });
    const digest = hash('sha256', document);
    await pend(tx, [inClear('heed/recommendation/v1', `${number} ${version} ${digest}`)]);
    const lines = ['heed/recommendation/v1', String(number), String(version), digest];
    return { ok: true, recorded: await record(tx, lines) };
  },

  async addHandOver(
    tx: HandbookConnection,
    { number, handOver }: { number: number; handOver: RecommendationHandOver },
  ): Promise<{ id: string }> {
    const id = randomId();
    const row = { id, number, revision: 1, document: JSON.stringify(handOver) };
    await tx.insertInto('recommendation_hand_over').values(row).execute();
    return { id };
  },

  async changeHandOver(
    tx: HandbookConnection,
    { id, revision, handOver }: { id: string; revision: number; handOver: RecommendationHandOver },
  ): ReturnType<Handbooks['changeHandOver']> {
    const row = await tx
      .selectFrom('recommendation_hand_over')
      .select('revision')
      .where('id', '=', id)
      .executeTakeFirst();
    if (row === undefined) return { ok: false, reason: 'unknown' };
    if (row.revision !== revision) return { ok: false, reason: 'changed' };
    await tx
      .updateTable('recommendation_hand_over')
      .set({ document: JSON.stringify(handOver), revision: revision + 1 })
      .where('id', '=', id)
      .execute();
    return { ok: true };
  },

  async addQuoteConsent(
    tx: HandbookConnection,
    { code, day }: { code: string; day: Day },
  ): Promise<{ id: string }> {
    const id = randomId();
    await tx.insertInto('quote_consent').values({ id, code, day, withdrawn: null }).execute();
    return { id };
  },

  async withdrawQuoteConsent(
    tx: HandbookConnection,
    { code, day }: { code: string; day: Day },
  ): Promise<boolean> {
    const row = await tx.selectFrom('quote_consent').select('id').where('code', '=', code).executeTakeFirst();
    if (row === undefined) return false;
    await tx
      .updateTable('quote_consent')
      .set({ withdrawn: day })
      .where('id', '=', row.id)
      .where('withdrawn', 'is', null)
      .execute();
    return true;
  },
};

/** A number belongs to the draft that had it first, and versions follow each other. */
async function isFree(
  tx: HandbookConnection,
  { number, version, draft }: { number: number; version: number; draft: string },
): Promise<boolean> {
  const newest = await tx
    .selectFrom('recommendation_version')
    .select(['version', 'draft'])
    .where('number', '=', number)
    .orderBy('version', 'desc')
    .executeTakeFirst();
  if (newest === undefined) return version === 1;
  return newest.draft === draft && version === newest.version + 1;
}
