// Group commit: one transaction for many writes, a savepoint for each, one fsync for all; then all are
// answered. A failed item never spoils the others; nothing is answered before the commit.
import { sql } from 'kysely';
import { StorageError, type StorageErrorCode } from '../error.ts';
import { type CommandName, commands, commandsTogether } from './commands.ts';
import { codeOf, leavesTransaction, reasonOf } from './failure.ts';
import type { Connection } from './schema.ts';

/** A command that waits: its name and its arguments. */
export interface CommandItem {
  readonly name: CommandName;
  readonly args: unknown;
}

/** An error as it may cross a thread: a code, and the database's own word for it, without values. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: StorageErrorCode; readonly reason: string };

/** A part of a group: begins a transaction that alone may write until it ends, or is the last before it. */
export type Begin = (connection: Connection) => Promise<unknown>;

type Command = (tx: Connection, args: never) => Promise<unknown>;

/**
 * Runs `items` in one transaction on `connection`; `finish` is its last part. Never throws: each item has its
 * outcome.
 */
export async function runGroup(
  connection: Connection,
  begin: Begin,
  items: readonly CommandItem[],
  finish: Begin = async () => {},
): Promise<Outcome[]> {
  try {
    await begin(connection);
    const outcomes: Outcome[] = [];
    for (const alike of runsOf(items)) outcomes.push(...(await runAlike(connection, alike)));
    await finish(connection);
    await sql`commit`.execute(connection);
    return outcomes;
  } catch (error) {
    await sql`rollback`.execute(connection).catch(() => {});
    const failed = failure(error);
    // What is too large for a full disk must not keep out what still fits.
    if (failed.code === 'full' && items.length > 1) return runAlone(connection, begin, items, finish);
    return items.map(() => failed);
  }
}

async function runAlone(
  connection: Connection,
  begin: Begin,
  items: readonly CommandItem[],
  finish: Begin,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const item of items) outcomes.push(...(await runGroup(connection, begin, [item], finish)));
  return outcomes;
}

/** Neighbours of one name are one run, where such items can be done together. */
function runsOf(items: readonly CommandItem[]): readonly (readonly CommandItem[])[] {
  const runs: CommandItem[][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last?.[0]?.name === item.name && commandsTogether[item.name] !== undefined) last.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** Items of one name, together; each for itself where one of them fails. */
async function runAlike(tx: Connection, items: readonly CommandItem[]): Promise<readonly Outcome[]> {
  const together = commandsTogether[items[0]!.name];
  if (items.length > 1 && together !== undefined) {
    const outcome = await withSavepoint(tx, () => together(tx, items.map(({ args }) => args) as never));
    if (outcome.ok) return (outcome.value as unknown[]).map((value) => ({ ok: true, value }));
  }
  const outcomes: Outcome[] = [];
  for (const { name, args } of items)
    outcomes.push(await withSavepoint(tx, () => (commands[name] as Command)(tx, args as never)));
  return outcomes;
}

/** What `work` answers; where it fails alone, nothing of it stays. */
async function withSavepoint(tx: Connection, work: () => Promise<unknown>): Promise<Outcome> {
  await sql`savepoint item`.execute(tx);
  try {
    const value = await work();
    await sql`release savepoint item`.execute(tx);
    return { ok: true, value };
  } catch (error) {
    if (leavesTransaction(error)) throw error;
    await sql`rollback to savepoint item`.execute(tx);
    await sql`release savepoint item`.execute(tx);
    return failure(error);
  }
}

/** The outcome of a command that threw: codes, nothing of the message. */
export const failure = (error: unknown): Extract<Outcome, { ok: false }> => ({
  ok: false,
  code: codeOf(error),
  reason: reasonOf(error),
});

/** The value of an outcome, or its error thrown. */
export function settle(outcome: Outcome): unknown {
  if (outcome.ok) return outcome.value;
  throw new StorageError(outcome.code, { cause: new Error(outcome.reason) });
}
