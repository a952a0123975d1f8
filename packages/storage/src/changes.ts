// What changes in SQLite, page by page as its write-ahead log holds it, for a copy in a second place. Why so:
// docs/decisions/second-place.md. The file format: https://www.sqlite.org/fileformat2.html#walformat.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type Sqlite from 'better-sqlite3';
import { databaseFile } from './sql/database.ts';
import { openSqliteFile } from './sql/sqlite-file.ts';
import { type LogHeader, readLogHeader, takeFrames } from './sql/wal.ts';

/** Changed pages as one step: whoever applies all of it has a database as it stood after a commit. */
export interface ChangePiece {
  /** See `applyPiece`. */
  readonly bytes: Uint8Array;
  /** Says that the piece is safe: the next one follows it. */
  readonly keep: () => void;
}

/** Thrown where the log was begun anew before all of it was read: a copy must begin anew too. */
export class ChangesLost extends Error {
  override readonly name = 'ChangesLost';
}

/** Read of the log at one time, bytes: bounds memory. A commit that is larger is read whole. */
const usualRead = 8 * 1024 * 1024;
const lockMilliseconds = 5000;

interface Position {
  readonly header: LogHeader;
  readonly offset: number;
  readonly sums: readonly [number, number];
}

/** Reads the log of the database in a data folder, from any thread. It never waits for whoever writes. */
export class Changes {
  readonly #log: string;
  readonly #locking: Sqlite.Database;
  readonly #working: Sqlite.Database;
  #at: Position | null = null;
  /** Everything read so far stands in the file: the next write begins the log anew. */
  #mayBeginAnew = false;

  constructor(folder: string) {
    const file = databaseFile(folder);
    this.#log = `${file}-wal`;
    this.#locking = openSqliteFile(file, { lockMilliseconds });
    this.#working = openSqliteFile(file, { lockMilliseconds });
    for (const one of [this.#locking, this.#working]) one.pragma('wal_autocheckpoint = 0');
  }

  /**
   * Begins a copy: a file that is copied from now on, with every piece from now on, is the database. The copy
   * may be read while people write: what it caught halfway stands whole in a piece.
   */
  begin(): void {
    this.#at = this.#start() ?? this.#startByWriting();
    this.#mayBeginAnew = false;
    // Most of it beside whoever writes.
    this.#pass();
    this.#locking.exec('begin immediate');
    try {
      this.#pass();
      this.#work();
      // Where somebody reads what is older, the log holds what the file does not: all of it is read then.
      if (!this.#mayBeginAnew) this.#at = this.#start();
    } finally {
      this.#locking.exec('rollback');
    }
  }

  /** An empty log says nothing of how often it began: one page is written as it is. */
  #startByWriting(): Position | null {
    this.#locking.pragma(`user_version = ${this.#locking.pragma('user_version', { simple: true })}`);
    return this.#start();
  }

  /** The beginning of the log as it is; null where there is none. */
  #start(): Position | null {
    const log = openSync(this.#log, 'r');
    try {
      const header = readLogHeader(log);
      return header && { header, offset: header.length, sums: header.sums };
    } finally {
      closeSync(log);
    }
  }

  /** Goes to the end of what is committed. */
  #pass(): void {
    for (let piece = this.read(); piece !== null; piece = this.read()) piece.keep();
  }

  /** What was committed since the last piece; null where nothing was. Throws ChangesLost. */
  read(): ChangePiece | null {
    const log = openSync(this.#log, 'r');
    try {
      return this.#readFrom(log);
    } finally {
      closeSync(log);
    }
  }

  #readFrom(log: number): ChangePiece | null {
    const at = this.#positionIn(readLogHeader(log));
    const available = fstatSync(log).size - at.offset;
    for (let most = usualRead; ; most *= 4) {
      const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(available, most)));
      const frames = takeFrames(bytes.subarray(0, readSync(log, bytes, 0, bytes.length, at.offset)), at);
      if (frames !== null)
        return {
          bytes: frames.piece,
          keep: () => {
            this.#at = { header: at.header, offset: at.offset + frames.length, sums: frames.sums };
            this.#mayBeginAnew = false;
          },
        };
      if (available <= most) return null;
    }
  }

  /** Where reading goes on. An empty log was cut, whatever stood in it. Throws ChangesLost. */
  #positionIn(header: LogHeader | null): Position {
    const present = this.#at;
    if (present === null) throw new ChangesLost('The log was never begun');
    if (header?.salt === present.header.salt) return present;
    // By a purge, or by somebody else who worked it in: then what stood there was not read. Twice is as bad.
    const isNext = header?.sequence === (present.header.sequence + 1) >>> 0;
    if (header === null || !this.#mayBeginAnew || !isNext) throw new ChangesLost('The log was begun anew');
    return { header, offset: header.length, sums: header.sums };
  }

  /** Bytes of the log on the disk. */
  get size(): number {
    try {
      const log = openSync(this.#log, 'r');
      const { size } = fstatSync(log);
      closeSync(log);
      return size;
    } catch {
      return 0;
    }
  }

  /**
   * Works the log into the file, so that it begins anew. What came since the last piece is returned, and must
   * be made safe: nothing else has it. Who writes waits meanwhile, as for SQLite's own working in.
   */
  workIn(): ChangePiece | null {
    this.#locking.exec('begin immediate');
    try {
      const rest = this.read();
      rest?.keep();
      // More than is read at a time: the next call goes on.
      if (rest === null || this.read() === null) this.#work();
      return rest && { ...rest, keep: () => {} };
    } finally {
      this.#locking.exec('rollback');
    }
  }

  #work(): void {
    const [progress] = this.#working.pragma('wal_checkpoint(PASSIVE)') as {
      log: number;
      checkpointed: number;
    }[];
    // Else somebody reads what is older, and who writes goes on behind it.
    this.#mayBeginAnew = progress !== undefined && progress.log === progress.checkpointed;
  }

  /** Names of the files of finished attachments. */
  attachments(): readonly string[] {
    return this.#working.prepare('select file from attachment where finished = 1').pluck().all() as string[];
  }

  close(): void {
    this.#locking.close();
    this.#working.close();
  }
}

/**
 * Makes a copy to which the last piece was applied a database that needs no log. False where it is none, or
 * not whole.
 */
export function settleCopy(file: string): boolean {
  try {
    const raw = openSqliteFile(file, { lockMilliseconds });
    try {
      const isWhole = raw.pragma('integrity_check(1)', { simple: true }) === 'ok';
      raw.pragma('journal_mode = DELETE');
      return isWhole;
    } finally {
      raw.close();
    }
  } catch {
    return false;
  }
}
