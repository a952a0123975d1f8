// Whether the database was found damaged. Then nothing is written any more: what a damaged file takes is lost
// with it, and each write may damage more. A mark in the data folder tells the other processes.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands of damage, for whoever serves. */
export interface Damage {
  readonly isFound: boolean;
  /** Closes the storage for writing, here and for every process on this data folder. */
  note(): void;
  /** `listen` runs once, when damage is found. */
  whenFound(listen: () => void): void;
  /**
   * Looks for damage until the returned function is called: at each few seconds whether the file was replaced
   * and whether another process marked it, and at each page where the file changed. A look at the pages takes
   * a twentieth of one processor at most, however much is stored. PostgreSQL looks after its own pages.
   */
  watch(): () => void;
}

/** The note of damage of one open storage. `folder`: where the mark stands; null keeps it in this process. */
export class DamageNote {
  readonly #folder: string | null;
  readonly #listeners: (() => void)[] = [];
  isFound = false;

  constructor(folder: string | null) {
    this.#folder = folder;
  }

  note(): void {
    if (this.isFound) return;
    this.isFound = true;
    this.#mark();
    for (const listen of this.#listeners) listen();
  }

  whenFound(listen: () => void): void {
    if (this.isFound) listen();
    else this.#listeners.push(listen);
  }

  /** Whether a process on this folder has found damage. */
  isMarked(): boolean {
    return this.#folder !== null && existsSync(markIn(this.#folder));
  }

  /** After a look at the whole file that found nothing wrong. */
  unmark(): void {
    if (this.#folder !== null) rmSync(markIn(this.#folder), { force: true });
  }

  #mark(): void {
    if (this.#folder === null) return;
    try {
      writeFileSync(markIn(this.#folder), '', { mode: 0o600 });
    } catch {
      // A disk that takes nothing: each process finds it by itself.
    }
  }
}

/** The file that says that damage was found. */
const markIn = (folder: string): string => join(folder, 'damaged');
