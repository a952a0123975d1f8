// Backup: one folder with a consistent copy of the database (always SQLite, also from PostgreSQL) and every
// attachment it names. It holds what the data folder holds: ciphertext, days, the salt (without which no code
// works) and the server's secrets.

/** What a check of the whole data folder found. */
export interface IntegrityReport {
  readonly ok: boolean;
  /** Whether the database or an attachment is damaged or gone, and not only set up in another way. */
  readonly isDamaged: boolean;
  /** 'sqlite' or 'postgres', with the version. */
  readonly database: string;
  readonly schema: number;
  readonly conversations: number;
  readonly messages: number;
  readonly attachments: number;
  /** Sentences for the operator, without ids: what is wrong. Empty when ok. */
  readonly problems: readonly string[];
}

/** Makes backups and checks what is stored. Methods throw StorageError. */
export interface Backup {
  /**
   * Writes `heed.sqlite` and `attachments/` into `folder`, which must be empty or absent; fsynced. The server
   * may go on.
   */
  create(
    folder: string,
  ): Promise<{ readonly conversations: number; readonly attachments: number; readonly bytes: number }>;
  /** What keeps PostgreSQL from forgetting what was erased, a sentence each; empty on SQLite. */
  checkErasure(): Promise<readonly string[]>;
  /** Whole file check of the database, each attachment present with its length, folder permissions. */
  checkIntegrity(): Promise<IntegrityReport>;
}
