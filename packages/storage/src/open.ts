// Opens the storage: chooses the database, migrates it, hands out the capabilities.
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { StorageError } from './error.ts';
import { Folder } from './files.ts';
import { isDatabaseLost } from './remains.ts';
import { alerts } from './sql/alerts.ts';
import { openPlace } from './sql/attachment-place.ts';
import { attachments } from './sql/attachments.ts';
import { audit } from './sql/audit.ts';
import { backup, damage } from './sql/backup.ts';
import { casework } from './sql/casework.ts';
import { checkIns } from './sql/check-ins.ts';
import { conversations } from './sql/conversations.ts';
import { openDatabase } from './sql/database.ts';
import { desk } from './sql/desk.ts';
import { drafts } from './sql/drafts.ts';
import { asStorageError } from './sql/failure.ts';
import { figures } from './sql/figures.ts';
import { imports } from './sql/imports.ts';
import { intake } from './sql/intake.ts';
import { jobs } from './sql/jobs.ts';
import { keys } from './sql/keys.ts';
import { ledger } from './sql/ledger.ts';
import { legalReviews } from './sql/legal-reviews.ts';
import { live } from './sql/live.ts';
import { measures } from './sql/measures.ts';
import { members } from './sql/members.ts';
import { refuseLostRows } from './sql/module-rows.ts';
import { openModules } from './sql/modules.ts';
import { patterns } from './sql/patterns.ts';
import { referrals } from './sql/referrals.ts';
import { rooms } from './sql/rooms.ts';
import { settings } from './sql/settings.ts';
import { threadReaders } from './sql/thread-readers.ts';
import type { Storage, StorageOptions } from './storage.ts';

/**
 * What may wait for the disk: at the slowest disk of ours (270 commits/s, 256 a group) far less than a
 * second's worth.
 */
const queueItems = 4096;
const queueBytes = 64 * 1024 * 1024;
const lockMilliseconds = 5000;

/**
 * Node answers ENOENT where a folder cannot be made on a read-only file system: making that one alone names
 * the fault.
 */
function makeFolders(folder: string, root: string): void {
  try {
    mkdirSync(root, { recursive: true, mode: 0o700 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    for (const one of [folder, root]) makeUnlessThere(one);
  }
}

function makeUnlessThere(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

/** At once: the writer's thread begins to load before whoever opens does anything else. */
function prepareFolder({ folder, databaseUrl }: StorageOptions, root: string): void {
  if (databaseUrl === undefined && isDatabaseLost(folder)) throw new StorageError('missing');
  try {
    makeFolders(folder, root);
    chmodSync(folder, 0o700);
  } catch (error) {
    throw asStorageError(error);
  }
}

/**
 * Opens or makes the data folder. Throws StorageError 'schema', 'locked', 'full', 'damaged', 'missing',
 * 'readonly', 'denied', 'unreachable', 'in-bucket', 'in-folder',
 * 'module'.
 */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  const root = join(options.folder, 'attachments');
  prepareFolder(options, root);
  const database = await openDatabase({
    folder: options.folder,
    databaseUrl: options.databaseUrl,
    now: options.now ?? Date.now,
    limits: { items: options.queue?.items ?? queueItems, bytes: options.queue?.bytes ?? queueBytes },
    lockMilliseconds: options.lockMilliseconds ?? lockMilliseconds,
    isFollowed: options.isFollowed ?? false,
  });
  const folder = new Folder(root);
  const closeAfter = async (error: unknown) => {
    await database.close();
    throw error;
  };
  await database.read(refuseLostRows).catch(closeAfter);
  const place = await openPlace(database, folder, options.attachments).catch(closeAfter);
  const files = await attachments(database, folder, place);
  return {
    kind: database.kind,
    settings: settings(database),
    intake: intake(database),
    conversations: conversations(database),
    checkIns: checkIns(database),
    desk: desk(database),
    drafts: drafts(database),
    keys: keys(database),
    members: members(database),
    measures: measures(database),
    attachments: files,
    alerts: alerts(database),
    jobs: jobs(database, files),
    ledger: ledger(database),
    audit: audit(database),
    rooms: rooms(database),
    casework: casework(database),
    figures: figures(database),
    imports: imports(database),
    threadReaders: threadReaders(database),
    legalReviews: legalReviews(database),
    patterns: patterns(database),
    live: live(database),
    referrals: referrals(database),
    ...openModules(database),
    backup: backup(database, place, options.folder),
    damage: damage(database),
    claims: database.claims,
    peers: database.peers,
    close: () => database.close(),
  };
}
