// The scripts that this server serves, by their hashes, in the log: whoever gets another script than
// everybody else can show it. Looked at when the server starts and at each tick; logged when they changed,
// which is at a new version, a new look, or a new organisation key. Signed by the log's key, so that the list
// says by itself who meant to serve this.
import { hash } from 'node:crypto';
import type { Storage } from '@heed/storage';
import { deskDocuments } from '../desk/pages.ts';
import type { AssetSet } from '../http/assets.ts';
import { loggedScriptsSetting, type OwnLog } from './log.ts';

/** Puts the list of what is served before the log, unless it was the last that was put there. */
export async function logScripts(storage: Storage, log: OwnLog, assets: AssetSet): Promise<void> {
  const documents = Object.entries(deskDocuments(assets)).map(([path, text]) => [path, integrity(text)]);
  const files = { ...assets.integrities, ...Object.fromEntries(documents) };
  const text = Buffer.from(log.signed(`heed/scripts/v1\n${JSON.stringify({ files })}\n`).note);
  const last = await storage.settings.get(loggedScriptsSetting);
  if (last !== null && text.equals(last)) return;
  // First the entry: told twice does no harm, left out would.
  await storage.ledger.add([text]);
  await storage.settings.put(loggedScriptsSetting, text);
}

/** The entry that lists what is served now, or null before the first was made. */
export const loggedScripts = (storage: Storage): Promise<Uint8Array | null> =>
  storage.settings.get(loggedScriptsSetting);

const integrity = (text: string): string => `sha384-${hash('sha384', text, 'base64')}`;
