// The scripts that this server serves, by their hashes, in the log: whoever gets another script than everybody else can show it. Logged when they
// change, which is at a new version, a new look, or a new organisation key.
import { hash } from 'node:crypto';
import type { Storage } from '@heed/storage';

/** The setting that names what was logged last. */
const logged = 'ledger-scripts';

/** `files`: integrity by path, in the order of the paths. */
export async function logScripts(storage: Storage, files: Readonly<Record<string, string>>): Promise<void> {
  const text = `heed/scripts/v1\n${JSON.stringify({ files })}`;
  const name = Buffer.from(hash('sha256', text, 'buffer'));
  const last = await storage.settings.get(logged);
  if (last !== null && name.equals(last)) return;
  // First the entry: told twice does no harm, left out would.
  await storage.ledger.add([Buffer.from(text)]);
  await storage.settings.put(logged, name);
}
