// Opens the storage: chooses the database, migrates it, hands out the capabilities.
import type { Storage, StorageOptions } from './index.ts';

/** Opens or makes the data folder. Throws StorageError 'schema', 'locked', 'full', 'damaged'. */
export async function openStorage(_options: StorageOptions): Promise<Storage> {
  throw new Error('Not written yet');
}
