// `heed log ...`: the public log, apart from the server.
import { resolve } from 'node:path';
import { ExportError, exportLogs } from '@heed/server';
import { Failure } from '../failure.ts';
import { forms } from '../forms.ts';
import { parseCommand } from '../output.ts';
import { settings } from '../settings.ts';

export async function run([name, ...args]: readonly string[]): Promise<void> {
  if (name !== 'export') throw new Failure('usage', "Say 'heed log export --to FOLDER'.");
  const { values, say } = parseCommand(forms['log export'], args);
  if (values.to === undefined) throw new Failure('usage', 'Say where: --to FOLDER.');
  const { folder } = settings();
  const logs = await exportLogs(folder, resolve(values.to)).catch((error: unknown) => {
    throw error instanceof ExportError ? new Failure('refused', sentences[error.code]) : error;
  });
  if (logs.length === 0)
    throw new Failure('refused', 'No log was published yet. Start the server first, and look at HEED_DATA.');
  const lines = logs.map(({ origin, size, copied }) => `${origin}: ${size} entries, ${copied} new files.`);
  say(lines.join('\n'), { logs });
}

const sentences: Readonly<Record<ExportError['code'], string>> = {
  behind:
    'The copy knows more of the log than this server: an older copy of the data was put back. Start the ' +
    'server, which begins a new log; the copy of the old one stays.',
  other: 'The copy is one of another log. Name another folder.',
  damaged:
    "The files of the log do not give the root that was signed. Run 'heed doctor'; the copy is as before.",
};
