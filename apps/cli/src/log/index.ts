// `heed log ...`: the public log, apart from the server.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ExportError, exportLogs, logKeys } from '@heed/server';
import { withStorage } from '../deployment.ts';
import { Failure } from '../failure.ts';
import { forms } from '../forms.ts';
import { parseCommand } from '../output.ts';
import { settings } from '../settings.ts';

export async function run([name, ...args]: readonly string[]): Promise<void> {
  if (name !== 'export') throw new Failure('usage', "Say 'heed log export --to FOLDER'.");
  const { values, say } = parseCommand(forms['log export'], args);
  if (values.to === undefined) throw new Failure('usage', 'Say where: --to FOLDER.');
  const to = resolve(values.to);
  // Whoever opens a storage makes one where there is none.
  if (!existsSync(join(settings().folder, 'log'))) throw notPublished();
  const logs = await withStorage(async (storage, { folder }) => {
    const vkeys = (await logKeys(storage)).map(({ vkey }) => vkey);
    return exportLogs({ folder, to, vkeys });
  }).catch((error: unknown) => {
    throw error instanceof ExportError ? new Failure('refused', sentences[error.code]) : error;
  });
  if (logs.length === 0) throw notPublished();
  const lines = logs.map(
    ({ origin, size, copied, replaced }) =>
      `${origin}: ${size} entries, ${copied} new files.` +
      (replaced > 0
        ? ` ${replaced} files of the copy were damaged and are replaced: look at their host.`
        : ''),
  );
  say(lines.join('\n'), { logs });
}

const notPublished = (): Failure =>
  new Failure('refused', 'No log was published yet. Start the server first, and look at HEED_DATA.');

const sentences: Readonly<Record<ExportError['code'], string>> = {
  behind:
    'The copy knows more of the log than this server: an older copy of the data was put back. Start the ' +
    'server, which begins a new log; the copy of the old one stays.',
  other: 'The copy is one of another log. Name another folder.',
  fork:
    'The log does not continue what the copy shows: both are signed, and their entries differ. ' +
    'Keep the copy as it is, it is evidence. Find out which of the two is the log before you export ' +
    'into another folder.',
  unsigned:
    "The log's last state is not signed by the key in the database. Look whether HEED_DATA and " +
    "DATABASE_URL are of one organisation; then run 'heed doctor'. The copy is as before.",
  copy:
    "What the copy shows is not signed by this log's key: it is of another log, or was changed. " +
    'Keep it, and name another folder.',
  damaged:
    "The files of the log do not give the root that was signed. Run 'heed doctor', and put the " +
    "folder 'log' back from a backup or from another copy; the copy is as before.",
};
