// Who may open what is sealed as a backup: docs/decisions/backup-key.md.
import type { Storage } from '@heed/storage';

/** The setting that holds the public half of the backup key. */
export const backupRecipient = 'backup-recipient';

/**
 * The organisation's recovery key, which trustees hold in shares, and the backup key from the safe: whichever
 * there is.
 */
export async function recipientsOf(storage: Storage): Promise<string[]> {
  const recovery = (await storage.keys.recovery())?.recipient;
  const key = await storage.settings.get(backupRecipient);
  return [
    ...(recovery === undefined ? [] : [recovery]),
    ...(key === null ? [] : [new TextDecoder().decode(key)]),
  ];
}
