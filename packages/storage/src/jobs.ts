// Jobs that survive restarts: what ran on which day, what is due to be warned of, closed, erased.
// Erasing means rows, files, and the copies that a database keeps of deleted pages.
import type { Day } from '@heed/domain/time';

/** A case that will be erased soon, and who must be told. */
export interface ErasureWarning {
  readonly id: string;
  readonly desk: string;
  readonly assignee: string | null;
  readonly eraseDay: Day;
}

/** Work that is done once a day over all processes, and the steps of erasing. Methods throw StorageError. */
export interface Jobs {
  /**
   * Runs `work` once a day over all processes. It counts as run when `work` has resolved; killed or thrown,
   * it is due again after ten minutes. A day other than the last one counts, later or earlier, so a clock
   * that jumped forward and back stops nothing.
   * `day`: by the calendar of another place than UTC.
   */
  runDaily(
    name: string,
    work: () => Promise<void>,
    day?: Day,
  ): Promise<'ran' | 'done already' | 'running elsewhere'>;
  /** The day on which a job last ran, or null: for `doctor`. */
  lastRun(name: string): Promise<Day | null>;
  /**
   * Marks open conversations whose promised hour has passed; answers each once, so that a second member is
   * told.
   */
  markOverdue(): Promise<
    readonly { readonly id: string; readonly desk: string; readonly assignee: string | null }[]
  >;
  /** Closed ones that will be erased within `days`, each answered once. */
  warnOfErasure(days: number): Promise<readonly ErasureWarning[]>;
  /** Closes what is answered and has been silent for `days`. Answers how many. */
  closeStale(days: number, defaultKeepDays: number): Promise<number>;
  /**
   * Erases what is due: deletion asked 72 hours ago, or closed and its period over. Rows, files, then what
   * the database keeps of them. Held back for a day ('clock') where more than two days passed since it last
   * ran: a clock that jumps must not erase.
   * `purged` false: another process held the database open; the remains go with the next run.
   */
  erase(): Promise<
    | { readonly ok: true; readonly conversations: number; readonly files: number; readonly purged: boolean }
    | { readonly ok: false; readonly reason: 'clock' }
  >;
  /**
   * Rewrites the database in the order of its random keys: the place in the file no longer tells the order of
   * arrival, and free parts of pages hold nothing of what was erased. Up to 128 MiB `erase` does it each
   * time; above, run this weekly at night: writes wait meanwhile (5 to 12 s for 100,000 conversations, about
   * 1 GB).
   */
  compact(): Promise<void>;
}
