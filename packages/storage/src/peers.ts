// What the processes of one deployment tell each other, so that something counts once whichever of them it
// meets. Nothing of it is kept: who starts later does not know it.

/** The other processes on this database. On SQLite there is none. */
export interface Peers {
  /** Tells every other process, and this one. Resolves once the database has passed it on. */
  tell(subject: string, text: string): Promise<void>;
  /** Calls `listener` with each text of `subject` that any process tells, from now on. */
  hear(subject: string, listener: (text: string) => void): void;
}
