// `heed open FILE`: an exported conversation, without the server: asks for the passphrase, prints the words, writes the files.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { openExport } from '@heed/envelope/open';
import { Failure } from './failure.ts';
import { asked } from './output.ts';

export const summary = 'FILE [--into FOLDER]: read an exported conversation, without the server';

export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals, say } = asked(args, { into: { type: 'string' } }, 1);
  const [file] = positionals;
  if (file === undefined) throw new Failure('usage', 'Name the exported file.');
  const from = process.env.INIT_CWD ?? '.';
  const sealed = read(resolve(from, file));
  const typed = await passphrase();
  const files = await openExport(sealed, typed)
    // Told over the telephone it is written down in small letters, or with spaces.
    .catch(() => openExport(sealed, typed.toUpperCase().replace(/[\s-]+/g, '-')))
    .catch((error: unknown) => {
      const code = (error as { code?: string }).code;
      throw new Failure(
        code === 'not-for-us' ? 'refused' : 'damaged',
        code === 'not-for-us' ? 'The passphrase is not right.' : 'The file is not an export, or it is damaged.',
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
  say(new TextDecoder().decode(words?.bytes), { files: files.map((f) => ({ name: f.name, bytes: f.bytes.length })) });
}

function read(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new Failure('usage', 'No file is there.');
  }
}

/** From the terminal, or as the first line of what is piped in. Never an argument: arguments stand in lists of processes. */
async function passphrase(): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await lines.question('Passphrase: ')).trim();
  } finally {
    lines.close();
  }
}
