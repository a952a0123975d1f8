// What is left of an organisation that ended: its public log to the last signed checkpoint with the
// cosignatures of witnesses and the stamps, its keys, and a notice. Static files, for any host; a receipt
// from before is checked against them without a server of ours.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WindDown } from '@heed/domain/wind-down';
import {
  leafHash,
  parseCheckpoint,
  parseEntries,
  rootHash,
  TILE_WIDTH,
  tilePath,
  verifyNote,
} from '@heed/ledger';
import { type Deployment, finishLog, logKeys } from '@heed/server';
import { Failure } from '../failure.ts';

/** Writes it into an empty folder. Throws a Failure where it would not verify: then nothing is destroyed. */
export async function writeProof(deployment: Deployment, plan: WindDown, into: string): Promise<void> {
  if (existsSync(into) && readdirSync(into).length > 0)
    throw new Failure('refused', 'The folder of the proof is not empty. Name another.');
  const last = await finishLog(deployment);
  const { folder } = deployment.options;
  mkdirSync(into, { recursive: true });
  // Each log under its number, and the last one where people and monitors look first.
  cpSync(join(folder, 'log'), join(into, 'log'), { recursive: true });
  cpSync(last, join(into, 'log'), { recursive: true });
  const logs = await logKeys(deployment.storage);
  const organisation = deployment.organisation();
  writeFileSync(
    join(into, 'keys.json'),
    `${JSON.stringify(
      {
        organisation: organisation.name,
        organisationKey: await deployment.storage.keys.organisation(),
        logs,
      },
      null,
      2,
    )}\n`,
  );
  writeFileSync(join(into, 'index.html'), notice(organisation.name, plan));
  for (const [at, { vkey }] of logs.entries()) checkLog(join(into, 'log', String(at + 1)), vkey);
  checkLog(join(into, 'log'), logs.at(-1)!.vkey);
}

/** Reads the log back from its files, as a stranger would. */
function checkLog(root: string, vkey: string): void {
  const file = join(root, 'checkpoint');
  if (!existsSync(file)) return; // begun, and ended without an entry
  const { size, root: signed } = parseCheckpoint(verifyNote(readFileSync(file, 'utf8'), vkey));
  const entries: Uint8Array[] = [];
  for (let index = 0; index * TILE_WIDTH < size; index++) {
    const width = Math.min(TILE_WIDTH, size - index * TILE_WIDTH);
    entries.push(...parseEntries(readFileSync(join(root, tilePath({ level: 'entries', index, width })))));
  }
  const isWhole = Buffer.from(rootHash(entries.map((entry) => leafHash(entry)))).equals(Buffer.from(signed));
  if (!isWhole) throw new Failure('damaged', 'The log does not verify: nothing was destroyed.');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function notice(name: string, { ends, successor }: WindDown): string {
  const next =
    successor === null
      ? 'Nobody goes on with this work in its place. In danger: 112.'
      : `${successor.name} goes on with this work: ${successor.address} ${successor.telephone}. ` +
        'In danger: 112.';
  return `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'">
<title>${escaped(name)}</title>
<h1>${escaped(name)} has ended</h1>
<p>It ended on ${ends}. What was written there is destroyed; a code opens nothing any more.</p>
<p>${escaped(next)}</p>
<p>The public log stands below <code>log/</code>, its keys in <code>keys.json</code>: a proof that somebody
kept still verifies against the last checkpoint, <a href="log/checkpoint">log/checkpoint</a>.</p>
</html>
`;
}
