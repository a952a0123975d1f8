// `heed backup FILE`: one file with a consistent copy of everything, while the server runs. It holds
// ciphertext, days, the salt, the server's secrets, so it is sealed to the keys of the organisation that lie
// in the safe. `heed backup --new-key FILE` makes the one for the drill.
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { dayMilliseconds, dayOf } from '@heed/domain/time';
import { makeBackupKey } from '@heed/envelope/backup';
import type { Storage } from '@heed/storage';
import { writeArchive } from './backup/archive.ts';
import { addContents } from './backup/contents.ts';
import { fileOfDay, prune } from './backup/folder.ts';
import { withStorage } from './deployment.ts';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { readWholeNumber } from './input.ts';
import { parseCommand } from './output.ts';
import type { CommandSettings } from './settings.ts';

const keySetting = 'backup-recipient';
const prefix = '.backup-';

export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals, say } = parseCommand(forms.backup, args);
  const at = (name: string) => resolve(process.env.INIT_CWD ?? '.', name);
  // For this account alone, from its first byte.
  process.umask(0o077);
  if (values['new-key'] !== undefined) {
    const file = at(values['new-key']);
    await withStorage((storage) => makeKey(storage, file));
    return say(
      `The backup key stands in ${file}. Print it, put it into the safe, take the file off this ` +
        'machine. Older backups are opened by the older key alone.',
      { key: file },
    );
  }
  const into = values.into === undefined ? null : at(values.into);
  const file = into === null ? namedFile(positionals[0], at) : fileOfDay(into, Date.now());
  if (existsSync(file))
    throw new Failure('refused', 'This file exists; a backup never writes over one. Name another.');
  const keepDays = readWholeNumber('keep-days', values['keep-days'] ?? '30', 1, 3650);
  const copied = await withStorage((storage, set) => writeBackup(storage, set, file, values.plain === true));
  const removed = into === null ? [] : prune(into, keepDays, file);
  say(sentencesOf(copied, values.plain === true, removed), {
    ...copied,
    file: basename(file),
    sealed: !values.plain,
    removed,
  });
}

function namedFile(name: string | undefined, at: (name: string) => string): string {
  if (name === undefined) throw new Failure('usage', 'Name the file to write, or say --into FOLDER.');
  return at(name);
}

interface Copied {
  readonly conversations: number;
  readonly attachments: number;
}

async function writeBackup(
  storage: Storage,
  set: CommandSettings,
  file: string,
  isPlain: boolean,
): Promise<Copied> {
  const recipients = isPlain ? [] : await recipientsOf(storage);
  sweep(set.folder);
  // On the disk of the data, which has room for it and is watched over like the data.
  const folder = mkdtempSync(join(set.folder, prefix));
  const day = dayOf(Date.now());
  try {
    const copied = await storage.backup.create(join(folder, 'heed'));
    await addContents(storage, set, join(folder, 'heed'));
    await writeArchive(file, folder, { recipients, day });
    await storage.settings.put('backup-day', Buffer.from(day));
    return copied;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sentencesOf(copied: Copied, isPlain: boolean, removed: readonly string[]): string {
  const how = isPlain
    ? 'It is not sealed: whoever has it has the secrets of the server, names and addresses of ' +
      'members. Keep it as you keep the server.'
    : 'It is sealed: keep the keys apart from it.';
  const removedText = removed.length === 0 ? '' : ` ${removed.length} older ones were taken away.`;
  const key = isPlain ? '' : ' --key KEYFILE';
  return (
    `Backed up ${copied.conversations} conversations and ${copied.attachments} attachments. ` +
    `${how}${removedText}\nTry it now: 'npm run -s heed -- restore --try FILE${key}'.`
  );
}

async function makeKey(storage: Storage, file: string): Promise<void> {
  if (existsSync(file))
    throw new Failure('refused', 'This file exists. Name another: a key is never written over.');
  const { identity, recipient } = await makeBackupKey();
  writeFileSync(file, `# Opens backups of Heed. Keep it in the safe, not on the server.\n${identity}\n`, {
    flag: 'wx',
  });
  await storage.settings.put(keySetting, Buffer.from(recipient));
}

/**
 * The organisation's recovery key, which trustees hold in shares, and the backup key from the safe: whichever
 * there is.
 */
async function recipientsOf(storage: Storage): Promise<string[]> {
  const recovery = (await storage.keys.recovery())?.recipient;
  const key = await storage.settings.get(keySetting);
  const all = [
    ...(recovery === undefined ? [] : [recovery]),
    ...(key === null ? [] : [new TextDecoder().decode(key)]),
  ];
  if (all.length === 0)
    throw new Failure(
      'refused',
      "There is no key to seal the backup to. Make one: 'npm run -s heed -- backup --new-key FILE'. " +
        'Or add --plain, and keep the file as you keep the server.',
    );
  return all;
}

/** What a backup that was killed left behind. A day old: another may be under way. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.startsWith(prefix))) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > dayMilliseconds) rmSync(path, { recursive: true, force: true });
  }
}
