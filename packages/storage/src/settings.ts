// Named blobs of the deployment: salt, server secrets, OPAQUE set-up, the organisation's profile, flags.
// Whoever has the disk reads them: a secret here protects from nobody who holds the database.

/** Keeps named blobs, each of a few kilobytes. Methods throw StorageError. */
export interface SettingStorage {
  /** The bytes under a name, or null. Names are ours, at most 64 characters, e.g. 'salt', 'demonstration'. */
  get(name: string): Promise<Uint8Array | null>;
  /** Puts or replaces. */
  put(name: string, value: Uint8Array): Promise<void>;
  /**
   * Puts unless the name is taken, and answers what then stands there: several processes agree on one secret.
   */
  putOnce(name: string, value: Uint8Array): Promise<Uint8Array>;
  /**
   * Puts unless somebody else did meanwhile: only where `before` still stands (null: nothing does). Returns
   * whether it was put.
   */
  replace(name: string, before: Uint8Array | null, value: Uint8Array): Promise<boolean>;
  remove(name: string): Promise<void>;
  /** Changes settings and what members have sealed under them in one commit, and ends every session. */
  renewSecrets(change: SecretsChange): Promise<void>;
}

/** A change of the server's secrets with everything that is sealed under them. */
export interface SecretsChange {
  readonly put: Readonly<Record<string, Uint8Array>>;
  readonly remove: readonly string[];
  readonly members: readonly {
    readonly id: string;
    readonly profile: Uint8Array;
    readonly alertsTo: Uint8Array | null;
  }[];
}
