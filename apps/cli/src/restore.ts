// `heed restore FILE`: into an empty data folder. With --try it restores beside the data, checks everything,
// throws it away and notes the day: a backup that was never restored is a hope.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { lostMinutes } from '@heed/domain/health';
import { dayOf, minuteOf } from '@heed/domain/time';
import { countMissing, logKeys, noteLoss } from '@heed/server';
import { openStorage, restoreBackup } from '@heed/storage';
import { readArchive } from './backup/archive.ts';
import { type BackupManifest, organisationOf, readManifest } from './backup/contents.ts';
import { compareWithLive } from './backup/drill.ts';
import { requireSignature, type SignatureKeys } from './backup/require-signature.ts';
import { optionsOf, withStorage } from './deployment.ts';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { ask } from './input.ts';
import { parseCommand } from './output.ts';
import { readSecondPlace } from './second-place/restore.ts';
import { type CommandSettings, settings } from './settings.ts';
import { refuseEnded } from './wind-down/end-record.ts';

export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals, say } = parseCommand(forms.restore, args);
  const secondPlace = values['second-place'];
  const [name = secondPlace ?? ''] = positionals;
  const file = resolve(process.env.INIT_CWD ?? '.', name);
  if (name === '' || !existsSync(file) || (secondPlace !== undefined && positionals.length > 0))
    throw new Failure('usage', 'Name the backup to restore, or --second-place FOLDER.');
  const key = values.key === undefined ? null : await readKey(values.key);
  process.umask(0o077);
  const set = settings();
  // Within the data folder: there is its room, and moving within one file system needs no more.
  mkdirSync(set.folder, { recursive: true, mode: 0o700 });
  const folder = mkdtempSync(join(set.folder, values.try ? '.try-' : '.restore-'));
  try {
    if (!values.try) refuseUnlessEmpty(set);
    const heed = join(folder, 'heed');
    const copied = secondPlace === undefined ? null : await readSecondPlace(file, key, heed);
    if (copied === null) await readArchive(file, folder, key);
    const manifest = readManifest(heed);
    if (values.try) await refuseOther(manifest, set);
    const signature = await requireSignature(
      heed,
      await knownKeys(values['log-key'], values.try === true, set),
      copied === null ? 'backup' : 'second place',
    );
    const into = values.try ? { folder: join(folder, 'tried') } : optionsOf(set);
    let missing: number | null = null;
    const restored = await restoreBackup(join(folder, 'heed'), into, { isMoved: true });
    if (!restored.ok)
      throw new Failure(restored.reason === 'damaged' ? 'damaged' : 'refused', sentences[restored.reason]);
    if (values.try) await check(into.folder, set);
    else {
      moveContents(join(folder, 'heed'), set.folder);
      missing = await rememberLoss(values.former, backupMoment(copied?.until ?? null, manifest));
    }
    const sentence = values.try
      ? `${triedSentence(restored.conversations)}\n${signature.sentence}`
      : [
          'Restored.',
          signature.sentence,
          lossOf(copied?.until ?? null, backupMoment(null, manifest)),
          ...missingText(missing),
          ...hints(manifest, set.folder),
        ].join('\n');
    say(sentence, {
      ...restored,
      tried: values.try === true,
      signed: signature.state === 'signed',
      missing,
      lostMinutes: lostMinutes(backupMoment(copied?.until ?? null, manifest).time, Date.now()),
      day: manifest?.day ?? null,
      ...copied,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is known of the moment until which the restored data are complete. */
interface BackupMoment {
  readonly day: string | null;
  readonly time: number | null;
}

/** `until`: of a second place, when its last piece was read. */
function backupMoment(until: number | null, manifest: BackupManifest | null): BackupMoment {
  const time = until ?? manifest?.time ?? null;
  return { day: time === null ? (manifest?.day ?? null) : dayOf(time), time };
}

/**
 * Members and people who come back are told of it by the server. `former`: the data folder of before, whose
 * log tells how much is missing.
 */
function rememberLoss(former: string | undefined, { day, time }: BackupMoment): Promise<number | null> {
  return withStorage(async (storage) => {
    const folder = former === undefined ? null : resolve(process.env.INIT_CWD ?? '.', former);
    const entries = folder === null ? null : await countMissing(storage, folder);
    const toTime = Date.now();
    await noteLoss(storage, { from: day, to: dayOf(toTime), fromTime: time, toTime, entries });
    return entries;
  });
}

/** A count of 0 is no comfort: most of what is lost had no entry yet. */
const missingText = (missing: number | null): string[] => {
  const uncounted = 'Messages that were acknowledged and had no entry yet when it failed stand in no count.';
  if (missing === null) return [];
  return missing === 0
    ? [`The log of before has no entry more. That does not say that nothing is missing. ${uncounted}`]
    : [
        `The log of before has ${missing} entries that are missing here: messages, and entries that hide ` +
          `how many. ${uncounted}`,
      ];
};

/** What nobody can see in the restored data: that something is missing from it. */
function lossOf(until: number | null, { day, time }: BackupMoment): string {
  const dayText = day === null ? 'made at a time that it does not say' : `made on ${day}`;
  const timeText = time === null ? dayText : `made on ${minuteOf(time)} UTC`;
  const minutes = lostMinutes(until ?? time, Date.now());
  const upTo =
    minutes === null
      ? ''
      : `, up to ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} of what was acknowledged`;
  const at = until === null ? timeText : `complete until ${new Date(until).toISOString().slice(0, 19)}Z`;
  return (
    `The backup was ${at}: what came after it is lost here, reports too${upTo}. Whoever wrote then finds ` +
    'nothing under her code. Tell every member that day, and say on the site and to partners that people ' +
    'write again. The log says so by itself: a new one begins, which names the last checkpoint of the old.'
  );
}

const sentences = {
  'not empty':
    'The data folder or database is not empty. Point HEED_DATA (and DATABASE_URL) at an empty one.',
  'no backup': 'This is no backup of Heed.',
  damaged: 'The backup is damaged. Try an older one.',
} as const;

/** Before anything is unpacked. */
function refuseUnlessEmpty({ folder }: CommandSettings): void {
  refuseEnded(folder);
  if (readdirSync(folder).some((name) => !name.startsWith('.restore-')))
    throw new Failure('refused', sentences['not empty']);
}

/** From a file, or typed: a key is no argument, since arguments stand in lists of processes. */
async function readKey(name: string): Promise<string> {
  if (name === '-' && !process.stdin.isTTY) return text(process.stdin);
  if (name === '-') return ask('Backup key: ');
  try {
    return readFileSync(resolve(process.env.INIT_CWD ?? '.', name), 'utf8');
  } catch {
    throw new Failure(
      'usage',
      'Cannot read the key: there is no such file, or this account may not read it.',
    );
  }
}

/** A drill with the backup of somebody else would prove nothing. */
async function refuseOther(manifest: BackupManifest | null, set: CommandSettings): Promise<void> {
  if (manifest === null || !isSetUp(set)) return;
  await withStorage(async (storage) => {
    const own = await organisationOf(storage);
    if (own !== null && own !== manifest.organisation)
      throw new Failure('refused', 'This is the backup of another organisation. Name one of yours.');
  });
}

/** The keys that may have signed: the named one; else those of the logs that are served here, if any are. */
async function knownKeys(
  logKey: string | undefined,
  isTried: boolean,
  set: CommandSettings,
): Promise<SignatureKeys> {
  if (logKey !== undefined) return { from: 'named', vkeys: [logKey] };
  if (!isTried || !isSetUp(set)) return { from: 'backup' };
  return {
    from: 'served',
    vkeys: await withStorage(async (live) => (await logKeys(live)).map(({ vkey }) => vkey)),
  };
}

const isSetUp = (set: CommandSettings): boolean =>
  set.databaseUrl !== undefined || existsSync(join(set.folder, 'heed.sqlite'));

/** Throws Failure where it is not whole, or its log is another than that which is served. */
async function check(folder: string, set: CommandSettings): Promise<void> {
  const storage = await openStorage({ folder });
  const report = await storage.backup.checkIntegrity();
  await storage.close();
  if (!report.ok)
    throw new Failure('damaged', `The restored copy is not whole:\n${report.problems.join('\n')}`);
  if (!isSetUp(set)) return;
  await withStorage(async (live) => {
    if ((await compareWithLive(live, folder)) !== null)
      throw new Failure(
        'damaged',
        'The log in this backup does not go on in the log that is served: the backup was changed, or it is ' +
          'of before a restore. Take another one.',
      );
    await live.settings.put('restore-tried', Buffer.from(dayOf(Date.now())));
  });
}

/** What was tried. A conversation that was left out of a backup stands in no list: its count shows it. */
const triedSentence = (conversations: number): string =>
  `The backup restores: the ${conversations} conversations in it, and every attachment, are whole.`;

/** Everything of the backup beside database and attachments. */
function moveContents(from: string, to: string): void {
  for (const name of ['content', 'log', 'named'])
    if (existsSync(join(from, name))) renameSync(join(from, name), join(to, name));
}

/**
 * Settings of the server when the backup was made that are not set so here, as lines to write. What may hold
 * a password is in no backup: its name alone.
 */
function hints(manifest: BackupManifest | null, folder: string): string[] {
  const isUnset = (name: string) => (process.env[name] ?? '') === '';
  const values = Object.entries(manifest?.settings ?? {}).filter(
    ([name, value]) => value !== '' && process.env[name] !== value,
  );
  const files = Object.entries(manifest?.named ?? {}).filter(([name]) => isUnset(name));
  const missing = [...values, ...files.map(([name, file]) => [name, join(folder, file)])];
  const secrets = (manifest?.secretSettings ?? []).filter(isUnset);
  if (missing.length + secrets.length === 0) return [];
  const place =
    dirname(folder) === '/srv/heed'
      ? `/etc/heed/${basename(folder)}.env`
      : 'the environment in which the server is started';
  return [
    'The server had these settings when the backup was made, and here they are not set so. Write into ' +
      `${place} what is to be as it was, a line for each, before it is started:`,
    ...missing.map(([name, value]) => `${name}=${value}`),
    ...secrets.map(
      (name) => `${name}=   (from your own notes: it may hold a password and is not in the backup)`,
    ),
  ];
}
