// Deposits in SQL.

import { dayOf } from '@heed/domain/time';
import type { ModuleDatabase } from '@heed/storage/module';
import type { DepositConnection, DepositTables, depositCommands } from './deposit-commands.ts';
import type { Deposits, StoredDeposit } from './deposits.ts';

/** Most bytes of envelopes in a page, so that none fills the server's memory. */
const pageBytes = 4_000_000;

/** Implements `Deposits` on both databases. */
export function openDeposits(database: ModuleDatabase<DepositTables, typeof depositCommands>): Deposits {
  const today = () => dayOf(database.now());
  return {
    add: (vault, version) => database.write('addDeposit', { vault, version, day: today() }),
    read: (vault, page) => database.read((db) => read(db, vault, page)),
    holds: (vault, attachment) =>
      database.read(async (db) => {
        const row = await db
          .selectFrom('deposit_attachment')
          .innerJoin('deposit', 'deposit.id', 'deposit_attachment.deposit')
          .select('deposit.id')
          .where('deposit_attachment.attachment', '=', attachment)
          .where('deposit.vault', '=', vault)
          .where('deposit.hidden', '=', 0)
          .executeTakeFirst();
        return row !== undefined;
      }),
    hide: (vault, versions) => database.write('hideDeposits', { vault, versions, day: today() }),
    move: (vault, to) => database.write('moveDeposits', { vault, to }),
  };
}

async function read(
  db: DepositConnection,
  vault: string,
  { after = '', limit }: Parameters<Deposits['read']>[1],
): ReturnType<Deposits['read']> {
  const rows = await db
    .selectFrom('deposit')
    .select(['id', 'envelope', 'day', 'erase_day'])
    .where('vault', '=', vault)
    .where('hidden', '=', 0)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit + 1)
    .execute();
  const page: typeof rows = [];
  for (let bytes = 0; page.length < Math.min(limit, rows.length); ) {
    const row = rows[page.length]!;
    bytes += row.envelope.byteLength;
    if (bytes > pageBytes && page.length > 0) break;
    page.push(row);
  }
  const carry = await db
    .selectFrom('deposit_carry')
    .select('sealed')
    .where('vault', '=', vault)
    .executeTakeFirst();
  const files = await filesOf(
    db,
    page.map(({ id }) => id),
  );
  return {
    versions: page.map(({ id, envelope, day }) => ({ id, envelope, day, attachments: files.get(id) ?? [] })),
    more: page.length < rows.length,
    carry: carry?.sealed ?? null,
    eraseDay: rows[0]?.erase_day ?? null,
  };
}

async function filesOf(db: DepositConnection, ids: readonly string[]) {
  const files = new Map<string, StoredDeposit['attachments'][number][]>();
  if (ids.length === 0) return files;
  const rows = await db
    .selectFrom('deposit_attachment')
    .innerJoin('attachment', 'attachment.id', 'deposit_attachment.attachment')
    .select(['deposit_attachment.deposit', 'attachment.id', 'attachment.length'])
    .where('deposit_attachment.deposit', 'in', ids)
    .execute();
  for (const { deposit, id, length } of rows)
    files.set(deposit, [...(files.get(deposit) ?? []), { id, length: Number(length) }]);
  return files;
}
