// What a module says of what it stores, and the connection that its commands and queries get. Each part is
// required, so that nothing a module stores is forgotten when something is erased, copied, moved or ended:
// every table named here is in each backup, in each move from one database to the other, and is destroyed
// with the rest when the organisation ends.
import type { Feature } from '@heed/domain/legal-review';
import type { Kysely } from 'kysely';
import type { DatabaseSchema } from './sql/schema.ts';

export type { Wrap } from './desk.ts';
export type { NewMessage } from './intake.ts';
export type { RecordedDecision } from './ledger.ts';
export { activeFeatures } from './sql/active-features.ts';
export { inClear, pend, record, recordDeletion } from './sql/ledger-commands.ts';
export { claimable } from './sql/messages.ts';
export { randomId } from './sql/random-id.ts';

/** A connection that sees the tables of the core and those of one module. */
export type ModuleConnection<Tables> = Kysely<DatabaseSchema & Tables>;

/** Nothing is to be done, and why. */
export interface Nothing {
  readonly nothing: string;
}

/** What becomes of the rows of one table. */
export interface TableCare {
  /** The columns of its primary key: rows are copied and compared in their order. */
  readonly key: readonly [string, ...string[]];
  /** The column that names the conversation with which its rows are erased. */
  readonly conversation: string | Nothing;
  /** The columns that name a member: a member may ask what is stored about them. */
  readonly members: readonly string[] | Nothing;
  /** Whether its rows hold ciphertext or words: the disk must forget them too once they are erased. */
  readonly isWiped: boolean;
}

/** Every write of a module by its name, unique among all. `tx`: the transaction; the rest is plain values. */
export type ModuleCommands<Tables> = Readonly<
  Record<string, (tx: ModuleConnection<Tables>, args: never) => Promise<unknown>>
>;

/** The database as the queries of one module see it. */
export interface ModuleDatabase<Tables, Commands extends ModuleCommands<Tables>> {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs a query. Throws StorageError. */
  read<T>(query: (db: ModuleConnection<Tables>) => Promise<T>): Promise<T>;
  /** Runs a command. Resolves when it is durable. Throws StorageError. */
  write<N extends keyof Commands & string>(
    name: N,
    args: Parameters<Commands[N]>[1],
  ): Promise<Awaited<ReturnType<Commands[N]>>>;
  /** Has the disk forget `erased` rows. */
  purge(erased: number): Promise<boolean>;
}

/** What a command erased: how many rows, and the files of the attachments that went with them. */
export interface ErasedRows {
  readonly rows: number;
  readonly files: readonly string[];
}

/** The name of a command of `{ day }` that answers `ErasedRows`, and the most rows that it erases at once. */
export interface DueErasure<Name extends string = string> {
  readonly command: Name;
  readonly rows: number;
}

/**
 * What one module stores. `Tables`: its rows by table. `Contract`: what the server may ask of it.
 */
export interface StorageModule<Tables, Commands extends ModuleCommands<Tables>, Contract> {
  readonly tables: { readonly [Table in keyof Tables]: TableCare };
  readonly commands: Commands;
  readonly open: (database: ModuleDatabase<Tables, Commands>) => Contract;
  /** A command that erases some of what is due on a day. Runs each night until nothing is left. */
  readonly dueErasure: DueErasure<keyof Commands & string> | Nothing;
  /** Erases what is over. Runs once a day. */
  readonly retention: ((contract: Contract) => Promise<void>) | Nothing;
  /** What goes at once when no legal review of `feature` is in force any more. Answers how many rows. */
  readonly reviewEnd:
    | { readonly feature: Feature; readonly erase: (tx: ModuleConnection<Tables>) => Promise<number> }
    | Nothing;
}
