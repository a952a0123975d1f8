// SQLite: how a connection is opened, and the writer in a thread of its own, so that fsync never holds up the
// server. Why a thread: docs/decisions/storage-writer-thread.md.
import { Worker } from 'node:worker_threads';
import type Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { StorageError } from '../error.ts';
import type { CommandItem, Outcome } from './group.ts';
import type { DatabaseSchema } from './schema.ts';
import { openSqliteFile, type SqliteOptions } from './sqlite-file.ts';

/**
 * The thread's own heap: small, so that envelopes that have passed are given back at once (80 MB less under
 * load).
 */
const resourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 128 };
/** Prepared statements kept per connection. */
const cachedStatements = 400;

/** One connection twice: of the driver, and of kysely over it. */
export interface SqliteConnection {
  readonly raw: Sqlite.Database;
  readonly db: Kysely<DatabaseSchema>;
}

/** Opens a connection as `openSqliteFile` does, with kysely over it. */
export function openSqlite(file: string, options: SqliteOptions): SqliteConnection {
  const raw = openSqliteFile(file, options);
  return {
    raw,
    db: new Kysely<DatabaseSchema>({ dialect: new SqliteDialect({ database: keepingStatements(raw) }) }),
  };
}

/** Kysely prepares anew at each call; a third of the cost of a small write. */
function keepingStatements(raw: Sqlite.Database) {
  const statements = new Map<string, Sqlite.Statement>();
  return {
    prepare(text: string) {
      let statement = statements.get(text);
      if (statement === undefined) {
        if (statements.size >= cachedStatements) statements.clear();
        statement = raw.prepare(text);
        statements.set(text, statement);
      }
      return statement as never;
    },
    close: () => raw.close(),
  };
}

/** What the thread can be asked to do outside a transaction. */
export type ThreadTask = 'ready' | 'purge' | 'compact' | 'close';
/** What the writer's thread is asked: a group of commands or a task. */
export type Request = {
  readonly call: number;
  readonly items?: readonly CommandItem[];
  readonly task?: ThreadTask;
};
/** The outcomes of a request, in the order of its items. */
export type Reply = { readonly call: number; readonly outcomes: readonly Outcome[] };

interface Pending {
  readonly resolve: (outcomes: readonly Outcome[]) => void;
  readonly reject: (fault: unknown) => void;
}

/** How the writer's thread opens the file. `isFollowed`: see `StorageOptions`. */
export interface WriterOptions {
  readonly lockMilliseconds: number;
  readonly isFollowed: boolean;
}

/** The writer's thread, seen from the server's. */
export class WriterThread {
  readonly #worker: Worker;
  readonly #calls = new Map<number, Pending>();
  #next = 0;
  #gone = false;
  #fault: unknown = new StorageError('closed');

  constructor(file: string, options: WriterOptions) {
    this.#worker = new Worker(new URL('./writer-thread.ts', import.meta.url), {
      workerData: { file, ...options },
      resourceLimits,
    });
    this.#worker.on('message', (reply: Reply) => {
      this.#calls.get(reply.call)?.resolve(reply.outcomes);
      this.#calls.delete(reply.call);
      if (this.#calls.size === 0) this.#worker.unref();
    });
    this.#worker.on('error', (error) => this.#end(error));
    this.#worker.on('exit', () => this.#end());
    this.#worker.unref();
  }

  run(items: readonly CommandItem[]): Promise<readonly Outcome[]> {
    return this.#call({ items });
  }

  async task(task: ThreadTask): Promise<Outcome> {
    return (await this.#call({ task }))[0]!;
  }

  async close(): Promise<void> {
    if (this.#gone) return;
    await this.task('close');
    await this.#worker.terminate();
  }

  #call(request: Omit<Request, 'call'>): Promise<readonly Outcome[]> {
    if (this.#gone) throw this.#fault;
    const call = this.#next++;
    // A pending write keeps the process alive, an idle thread does not.
    this.#worker.ref();
    return new Promise((resolve, reject) => {
      this.#calls.set(call, { resolve, reject });
      this.#worker.postMessage({ ...request, call } satisfies Request);
    });
  }

  #end(fault?: unknown): void {
    this.#gone = true;
    this.#fault = fault ?? this.#fault;
    for (const answer of this.#calls.values()) answer.reject(this.#fault);
    this.#calls.clear();
  }
}
