// `heed open FILE`: an exported conversation, without the server: asks for the passphrase, prints the words,
// writes the files. With --shares it opens a sealed backup by the trustees' shares instead: on a machine of
// theirs, never on the server, since the same shares open the desks' keys.
import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { restoreRecovery } from '@heed/envelope/keys';
import { openExport } from '@heed/envelope/open';
import { plainOf } from './backup/archive.ts';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { ask } from './input.ts';
import { parseCommand } from './output.ts';

export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals, say } = parseCommand(forms.open, args);
  const [file] = positionals;
  if (file === undefined) throw new Failure('usage', 'Name the exported file.');
  const from = process.env.INIT_CWD ?? '.';
  if (values.shares !== undefined) {
    if (values.into === undefined) throw new Failure('usage', 'Name the file to write: --into FILE.');
    const into = resolve(from, values.into);
    await openBackupByShares(resolve(from, file), resolve(from, values.shares), into);
    return say(`Opened. Restore it: 'npm run -s heed -- restore ${values.into}', then erase it.`, {
      opened: into,
    });
  }
  const sealed = read(resolve(from, file));
  const typed = await passphrase();
  const files = await openExport(sealed, typed)
    // Told over the telephone it is written down in small letters, or with spaces.
    .catch(() => openExport(sealed, typed.toUpperCase().replace(/[\s-]+/g, '-')))
    .catch((error: unknown) => {
      const code = (error as { code?: string }).code;
      throw new Failure(
        code === 'not-for-us' ? 'refused' : 'damaged',
        code === 'not-for-us'
          ? 'The passphrase is not right.'
          : 'The file is not an export, or it is damaged.',
      );
    });
  const words = files.find((f) => f.name === 'conversation.txt');
  if (values.into !== undefined) {
    for (const { name, bytes } of files) {
      const path = join(resolve(from, values.into), name);
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      writeFileSync(path, bytes, { mode: 0o600, flag: 'wx' });
    }
  }
  say(new TextDecoder().decode(words?.bytes), {
    files: files.map((f) => ({ name: f.name, bytes: f.bytes.length })),
  });
}

const shareFaults = {
  mistyped: 'One of the shares is mistyped. Write each on a line of its own, as it is printed.',
  'other-key': 'These shares are not all of one recovery key.',
  'too-few': 'These are too few shares: ask another trustee.',
} as const;

async function openBackupByShares(file: string, shares: string, into: string): Promise<void> {
  if (existsSync(into)) throw new Failure('refused', 'The file to write exists. Name another.');
  const lines = new TextDecoder().decode(read(shares)).split('\n');
  const key = await restoreRecovery(lines.filter((line) => line.trim() !== ''));
  if (!key.ok) throw new Failure('refused', shareFaults[key.reason]);
  await pipeline(
    await plainOf(file, key.identity),
    createWriteStream(into, { mode: 0o600, flags: 'wx' }),
  ).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error) throw error;
    throw new Failure('damaged', 'The backup was cut or changed. Take an older one.');
  });
}

function read(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new Failure('usage', 'No file is there.');
  }
}

/**
 * From the terminal, or as the first line of what is piped in. Never an argument: arguments stand in lists of
 * processes.
 */
const passphrase = async (): Promise<string> => (await ask('Passphrase: ')).trim();
