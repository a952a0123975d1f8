// Restores a backup into an empty data folder, or into an empty PostgreSQL. It never writes over anything.

/** `into.folder` must be empty or absent, and so the database at `into.databaseUrl`. Migrates an older backup. Throws StorageError. */
export async function restoreBackup(
  _from: string,
  _into: { readonly folder: string; readonly databaseUrl?: string },
): Promise<
  | { readonly ok: true; readonly conversations: number; readonly attachments: number }
  | { readonly ok: false; readonly reason: 'not empty' | 'no backup' | 'damaged' }
> {
  throw new Error('Not written yet');
}
