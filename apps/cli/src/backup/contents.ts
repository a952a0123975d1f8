// What a backup holds beside database and attachments: the organisation's own content, the stamps of its
// logs, the files that settings name, and a list of it all. Left out on purpose: `witness.sqlite`, since an
// older state would let a log be signed twice; the files of the log itself, which are made anew from the
// database.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { dayOf } from '@heed/domain/time';
import type { Storage } from '@heed/storage';
import { type CommandSettings, settingNames } from '../settings.ts';

export interface BackupManifest {
  readonly format: 1;
  readonly day: string;
  /** When its copy was begun, milliseconds since 1970. Absent in backups of older versions. */
  readonly time?: number;
  /** Which organisation: a hash of the salt of its codes, which is public. */
  readonly organisation: string;
  /** How the server was set, without secrets. */
  readonly settings: Readonly<Record<string, string>>;
  /**
   * Settings that were set and may hold a password: their names alone. Absent in backups of older versions.
   */
  readonly secretSettings?: readonly string[];
  /** Files that settings named: where each stands in the backup. */
  readonly named: Readonly<Record<string, string>>;
}

/** Which organisation the storage is of; null where none is set up. */
export async function organisationOf(storage: Storage): Promise<string | null> {
  const salt = await storage.settings.get('salt');
  return salt === null ? null : createHash('sha256').update(salt).digest('hex').slice(0, 32);
}

/** Puts everything beside database and attachments into `folder`. `time`: when the copy was begun. */
export async function addContents(
  storage: Storage,
  set: CommandSettings,
  { folder, time }: { readonly folder: string; readonly time: number },
): Promise<void> {
  copyWhereThere(join(set.folder, 'content'), join(folder, 'content'));
  for (const log of namesIn(join(set.folder, 'log')))
    copyWhereThere(join(set.folder, 'log', log, 'stamps'), join(folder, 'log', log, 'stamps'));
  const files = { HEED_POLICY: set.policy, HEED_WITNESS_LOGS: set.witnessLogs, HEED_STAMPS: set.stamps };
  const namedFiles = Object.entries(files).flatMap(([variable, file]) => {
    if (file === undefined) return [];
    const into = join('named', variable);
    (variable === 'HEED_STAMPS' ? addStamps : addNamed)(file, join(folder, into));
    return [[variable, join(into, basename(file))]];
  });
  const manifest: BackupManifest = {
    format: 1,
    day: dayOf(time),
    time,
    organisation: (await organisationOf(storage)) ?? '',
    ...settingsOf(process.env),
    named: Object.fromEntries(namedFiles),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest, null, 2));
}

/**
 * Those of the old machine's places and of single commands, and those that name files: the files are in the
 * backup.
 */
const notRecorded = [
  'HEED_DATA',
  'HEED_LOG_KEYS',
  'HEED_INVITATION',
  'HEED_POLICY',
  'HEED_WITNESS_LOGS',
  'HEED_STAMPS',
];

/**
 * What the server was set to. An address with a user or with options may hold a password: only its name is
 * recorded.
 */
function settingsOf(env: NodeJS.ProcessEnv): Required<Pick<BackupManifest, 'settings' | 'secretSettings'>> {
  const names = [...settingNames, 'DATABASE_URL', 'PORT', 'NODE_ENV'].filter(
    (name) => !notRecorded.includes(name),
  );
  const set = names.flatMap((name): [string, string][] => {
    const value = env[name] ?? '';
    return value === '' ? [] : [[name, value]];
  });
  const mayHoldSecret = ([name, value]: [string, string]) =>
    /^HEED_(ATTACHMENTS_(KEY|SECRET)|WEBHOOK_KEY)$/.test(name) ||
    (['HEED_SMTP', 'DATABASE_URL', 'HEED_NTFY', 'HEED_SMS', 'HEED_WEBHOOK'].includes(name) &&
      /[@?#]/.test(value));
  return {
    settings: Object.fromEntries(set.filter((setting) => !mayHoldSecret(setting))),
    secretSettings: set.filter(mayHoldSecret).map(([name]) => name),
  };
}

export function readManifest(folder: string): BackupManifest | null {
  try {
    return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as BackupManifest;
  } catch {
    return null; // made by a version that wrote none
  }
}

function addNamed(file: string, into: string): void {
  mkdirSync(into, { recursive: true });
  cpSync(file, join(into, basename(file)));
}

/**
 * The file of the authorities with the certificates that it names. A certificate of another folder goes
 * beside it, and is named so.
 */
function addStamps(file: string, into: string): void {
  const text = readFileSync(file, 'utf8');
  const { authorities = [], ...rest } = JSON.parse(text) as { authorities?: { roots: string }[] };
  mkdirSync(into, { recursive: true });
  for (const { roots } of authorities) cpSync(resolve(dirname(file), roots), join(into, basename(roots)));
  const isFlat = authorities.every(({ roots }) => roots === basename(roots));
  const moved = {
    ...rest,
    authorities: authorities.map((authority) => ({ ...authority, roots: basename(authority.roots) })),
  };
  writeFileSync(join(into, basename(file)), isFlat ? text : JSON.stringify(moved, null, 2));
}

function copyWhereThere(from: string, to: string): void {
  if (existsSync(from)) cpSync(from, to, { recursive: true, preserveTimestamps: true });
}

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);
