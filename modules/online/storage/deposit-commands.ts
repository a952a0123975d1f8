// Commands of deposits.

import { addDays, type Day } from '@heed/domain/time';
import {
  claimable,
  type ErasedRows,
  type ModuleConnection,
  type NewMessage,
  pend,
  recordDeletion,
} from '@heed/storage/module';
import { depositDays, mostVersions } from '../rules/deposit.ts';
import type { Deposits } from './deposits.ts';

/** The tables of deposits. */
export interface DepositTables {
  deposit: DepositTable;
  deposit_carry: { vault: string; sealed: Uint8Array };
  deposit_attachment: { attachment: string; deposit: string };
}

/** A row of `deposit`. */
interface DepositTable {
  id: string;
  vault: string;
  envelope: Uint8Array;
  hash: string;
  day: Day;
  hidden: 0 | 1;
  erase_day: Day;
}

/** A connection that sees them. */
export type DepositConnection = ModuleConnection<DepositTables>;

type Version = NewMessage & { readonly attachments: readonly string[] };

/** What writes deposits, and erases what is due of them. */
export const depositCommands = {
  async addDeposit(
    tx: DepositConnection,
    { vault, version, day }: { vault: string; version: Version; day: Day },
  ): ReturnType<Deposits['add']> {
    const { id, envelope, hash, leaf, attachments } = version;
    const erase_day = addDays(day, depositDays);
    const earlier = await tx
      .selectFrom('deposit')
      .select(['vault', 'hash', 'day', 'erase_day'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (earlier !== undefined)
      return earlier.vault === vault && earlier.hash === hash
        ? { ok: true, answer: 'same', day: earlier.day, eraseDay: earlier.erase_day }
        : { ok: false, reason: 'conflict' };
    const { count } = await tx
      .selectFrom('deposit')
      .select((select) => select.fn.countAll().as('count'))
      .where('vault', '=', vault)
      .executeTakeFirstOrThrow();
    if (Number(count) >= mostVersions) return { ok: false, reason: 'many' };
    if (!(await claimable(tx, attachments))) return { ok: false, reason: 'attachment' };
    await tx.insertInto('deposit').values({ id, vault, envelope, hash, day, hidden: 0, erase_day }).execute();
    await pend(tx, [new Uint8Array(Buffer.from(leaf, 'hex'))]);
    if (attachments.length > 0) {
      const rows = attachments.map((attachment) => ({ attachment, deposit: id }));
      await tx.insertInto('deposit_attachment').values(rows).execute();
      await tx.updateTable('attachment').set({ day }).where('id', 'in', attachments).execute();
    }
    await extend(tx, vault, erase_day);
    return { ok: true, answer: 'accepted', day, eraseDay: erase_day };
  },

  async hideDeposits(
    tx: DepositConnection,
    { vault, versions, day }: { vault: string; versions: readonly string[]; day: Day },
  ): ReturnType<Deposits['hide']> {
    const changed = await tx
      .updateTable('deposit')
      .set({ hidden: 1, erase_day: day })
      .where('vault', '=', vault)
      .where('id', 'in', [...versions, ''])
      .where('hidden', '=', 0)
      .executeTakeFirst();
    if (Number(changed.numUpdatedRows) === 0) return { ok: false, reason: 'unknown' };
    await extend(tx, vault, addDays(day, depositDays));
    return { ok: true, recorded: await recordDeletion(tx, vault, 'asked', day) };
  },

  async moveDeposits(
    tx: DepositConnection,
    { vault, to }: { vault: string; to: Parameters<Deposits['move']>[1] },
  ): ReturnType<Deposits['move']> {
    const own = tx.selectFrom('deposit').select('id').where('hidden', '=', 0);
    if ((await own.where('vault', '=', vault).limit(1).executeTakeFirst()) === undefined) return { ok: true };
    const existing = await tx
      .selectFrom('deposit')
      .select('id')
      .where('vault', '=', to.vault)
      .executeTakeFirst();
    if (existing !== undefined) return { ok: false, reason: 'exists' };
    await tx.updateTable('deposit').set({ vault: to.vault }).where('vault', '=', vault).execute();
    await tx.deleteFrom('deposit_carry').where('vault', '=', vault).execute();
    await tx.insertInto('deposit_carry').values({ vault: to.vault, sealed: to.carry }).execute();
    return { ok: true };
  },

  /** Deletes the rows of what is due. Answers the files, which go after the commit. */
  async eraseDeposits(tx: DepositConnection, { day }: { day: Day }): Promise<ErasedRows> {
    const rows = await tx
      .selectFrom('deposit')
      .select(['id', 'vault'])
      .where('erase_day', '<=', day)
      .limit(erasedRows)
      .execute();
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return { rows: 0, files: [] };
    const files = await tx
      .selectFrom('attachment')
      .innerJoin('deposit_attachment', 'deposit_attachment.attachment', 'attachment.id')
      .select(['attachment.id', 'attachment.file'])
      .where('deposit_attachment.deposit', 'in', ids)
      .execute();
    const attachments = files.map(({ id }) => id);
    if (attachments.length > 0) await tx.deleteFrom('attachment').where('id', 'in', attachments).execute();
    await tx.deleteFrom('deposit').where('id', 'in', ids).execute();
    const vaults = rows.map(({ vault }) => vault);
    await tx
      .deleteFrom('deposit_carry')
      .where('vault', 'in', vaults)
      .where('vault', 'not in', (query) => query.selectFrom('deposit').select('vault'))
      .execute();
    return { rows: ids.length, files: files.map(({ file }) => file) };
  },
};

/** Versions erased in one command, so that intake never waits long behind it. */
export const erasedRows = 200;

/** One day of erasure for the whole vault: which version changed last is nothing that a row tells. */
async function extend(tx: DepositConnection, vault: string, erase_day: Day): Promise<void> {
  await tx
    .updateTable('deposit')
    .set({ erase_day })
    .where('vault', '=', vault)
    .where('hidden', '=', 0)
    .execute();
}
