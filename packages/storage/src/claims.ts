// Who serves a data folder now, so that two servers never write to one SQLite folder, and nobody changes
// secrets below a server. A claim ends with its process, however that ends.

/** `server`: serves people. `alone`: changes what every server holds in memory, such as its secrets. */
export type ProcessClaim = 'server' | 'alone';

/** The claim of this process on a data folder. It ends with the process. */
export interface Claims {
  /**
   * Claims the data until the storage is closed. False: another process holds it. On SQLite one process alone
   * may hold a claim; on PostgreSQL servers share it, on every machine, and 'alone' is refused while any of
   * them runs.
   */
  claim(as: ProcessClaim): Promise<boolean>;
}
