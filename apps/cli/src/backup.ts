// `heed backup FILE`: one file with a consistent copy of everything, while the server runs. It holds
// ciphertext, days, the salt, the server's secrets, so it is sealed to the keys of the organisation that lie
// in the safe. `heed backup --new-key FILE` makes the one for the drill.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { dayOf } from '@heed/domain/time';
import { makeBackupKey } from '@heed/envelope/backup';
import { noteBackupMoment, noteDrill } from '@heed/server';
import type { Storage } from '@heed/storage';
import { writeArchive } from './backup/archive.ts';
import { addContents } from './backup/contents.ts';
import { type DrillProblem, sweepLeft, sweepParts, tryBackup } from './backup/drill.ts';
import { fileOfDay, prune } from './backup/folder.ts';
import { backupRecipient, recipientsOf } from './backup/recipients.ts';
import { signBackup } from './backup/signature.ts';
import { withStorage } from './deployment.ts';
import { Failure, saysFull } from './failure.ts';
import { forms } from './forms.ts';
import { fullDisk } from './full-disk.ts';
import { readWholeNumber } from './input.ts';
import { parseCommand } from './output.ts';
import { type CommandSettings, settings } from './settings.ts';

export async function run(args: readonly string[]): Promise<void> {
  try {
    await backUp(args);
  } catch (error) {
    if (error instanceof Failure || !saysFull(error)) throw error;
    throw fullDisk('Cannot back up', settings().folder, noRoom);
  }
}

async function backUp(args: readonly string[]): Promise<void> {
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
  const isPlain = values.plain === true;
  if (into === null) {
    const copied = await withStorage((storage, set) => writeBackup(storage, set, { file, isPlain }));
    say(sentencesOf(copied, isPlain), { ...copied, file: basename(file), sealed: !isPlain });
    return;
  }
  const { copied, problem } = await withStorage((storage, set) =>
    backUpAndTry(storage, set, { file, isPlain }),
  );
  sweepParts(into);
  // What may be the only whole ones stay.
  const removed = problem === null || problem === 'room' ? prune(into, keepDays, file) : [];
  const wholeText = problem === null ? [triedSentence] : [];
  const removedText = removed.length === 0 ? [] : [`${removed.length} older ones were taken away.`];
  say([sentencesOf(copied, isPlain), ...wholeText, ...removedText].join('\n'), {
    ...copied,
    file: basename(file),
    sealed: !isPlain,
    removed,
    drill: problem ?? 'ok',
  });
  if (problem !== null)
    throw new Failure(problem === 'damaged' ? 'damaged' : 'refused', drillSentences[problem]);
}

const triedSentence =
  'Read back from its place, restored beside the data and thrown away: it is whole, and its log is the ' +
  'one that is served. Whether the key in the safe opens it, only restore --try with that key shows.';

const drillSentences: Readonly<Record<DrillProblem, string>> = {
  damaged:
    'The backup was written and does not restore whole. Look at the disk on which it stands, and make ' +
    'another. No older one was taken away.',
  log:
    'The backup was written, and its log is not the one that is served. Run doctor, and look at the disk. ' +
    'No older one was taken away.',
  room:
    'The backup was written and could not be tried: the disk of the data has no room for it. Free some: it ' +
    'needs room for one more copy.',
  failed: 'The backup was written and could not be tried. Run restore --try with the key from the safe.',
};

/** Writes the backup, tries it as it lies there, and notes what was found. */
async function backUpAndTry(
  storage: Storage,
  set: CommandSettings,
  { file, isPlain }: { readonly file: string; readonly isPlain: boolean },
): Promise<{ readonly copied: Copied; readonly problem: DrillProblem | null }> {
  // In the memory of this process alone, and gone with it.
  const key = isPlain ? null : await makeBackupKey();
  const copied = await writeBackup(storage, set, { file, isPlain, alsoTo: key?.recipient });
  const problem = await tryBackup(storage, set.folder, { file, key: key?.identity ?? null });
  await noteDrill(storage, { day: dayOf(Date.now()), ok: problem === null, problem });
  return { copied, problem };
}

function namedFile(name: string | undefined, at: (name: string) => string): string {
  if (name === undefined) throw new Failure('usage', 'Name the file to write, or say --into FOLDER.');
  return at(name);
}

const noRoom =
  'Nothing was written, and older backups are as they were. A backup needs room for one more copy on the ' +
  'disk of the data, and for itself where it is written. Free some, or name another disk.';

interface Copied {
  readonly conversations: number;
  readonly attachments: number;
}

async function writeBackup(
  storage: Storage,
  set: CommandSettings,
  { file, isPlain, alsoTo }: { file: string; isPlain: boolean; alsoTo?: string | undefined },
): Promise<Copied> {
  const recipients = isPlain ? [] : await requireRecipients(storage);
  if (alsoTo !== undefined) recipients.push(alsoTo);
  sweepLeft(set.folder);
  // On the disk of the data, which has room for it and is watched over like the data.
  const folder = mkdtempSync(join(set.folder, '.backup-'));
  const time = Date.now();
  const day = dayOf(time);
  let place = set.folder;
  try {
    const copied = await storage.backup.create(join(folder, 'heed'));
    await addContents(storage, set, { folder: join(folder, 'heed'), time });
    await signBackup(storage, join(folder, 'heed'));
    place = dirname(file);
    await writeArchive(file, folder, { recipients, day });
    await storage.settings.put('backup-day', Buffer.from(day));
    await noteBackupMoment(storage, time);
    return copied;
  } catch (error) {
    if (!saysFull(error)) throw error;
    throw fullDisk('Cannot back up', place, noRoom);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sentencesOf(copied: Copied, isPlain: boolean): string {
  const how = isPlain
    ? 'It is not sealed: whoever has it has the secrets of the server, names and addresses of ' +
      'members. Keep it as you keep the server.'
    : 'It is sealed: keep the keys apart from it.';
  const key = isPlain ? '' : ' --key KEYFILE';
  return (
    `Backed up ${copied.conversations} conversations and ${copied.attachments} attachments. ` +
    `${how}\nTry it now: 'npm run -s heed -- restore --try FILE${key}'.`
  );
}

async function makeKey(storage: Storage, file: string): Promise<void> {
  if (existsSync(file))
    throw new Failure('refused', 'This file exists. Name another: a key is never written over.');
  const { identity, recipient } = await makeBackupKey();
  writeFileSync(file, `# Opens backups of Heed. Keep it in the safe, not on the server.\n${identity}\n`, {
    flag: 'wx',
  });
  await storage.settings.put(backupRecipient, Buffer.from(recipient));
}

/** Throws a Failure where nobody could open what would be sealed. */
async function requireRecipients(storage: Storage): Promise<string[]> {
  const all = await recipientsOf(storage);
  if (all.length > 0) return all;
  throw new Failure(
    'refused',
    "There is no key to seal the backup to. Make one: 'npm run -s heed -- backup --new-key FILE'. " +
      'Or add --plain, and keep the file as you keep the server.',
  );
}
