// Invented data for tests. Making it costs a second and a half of computing, so a run makes it once and each
// test gets a copy. Not for PostgreSQL, whose data stand in no folder.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type DemonstrationLogIn,
  type FoundedDeployment,
  foundDemonstration,
  logInsOf,
} from '../apps/cli/src/demonstration.ts';
import type { FoundingPerson } from '../apps/cli/src/founding.ts';
import { leastStretching, noteLightPassword } from './light-passwords.ts';
import { recordShared } from './selection/recorder.mjs';

/**
 * Variable with the folder of the originals that the files of a run share. Without it a file makes its own.
 */
export const originalsVariable = 'TEST_ORIGINALS';

/** Whether the passwords of members are stretched as a browser does, or as little as can be. */
export type Passwords = 'full' | 'light';

/** More organisations than this are made for the file that asks. */
const sharedOriginals = 3;

interface Founding {
  /** 'light' where nothing is said. */
  readonly passwords?: Passwords;
  /** Members beside the three. */
  readonly others?: readonly FoundingPerson[];
  readonly databaseUrl?: string;
}

/** An organisation of this test's own. */
export async function foundInvented(
  folder: string,
  { passwords = 'light', others = [], databaseUrl }: Founding = {},
): Promise<FoundedDeployment> {
  const isLight = passwords === 'light';
  const stretching = isLight ? leastStretching : undefined;
  const founded = await foundDemonstration(folder, databaseUrl, undefined, others, stretching);
  if (isLight) for (const { password } of founded.members) noteLightPassword(password);
  return founded;
}

const invent = async (folder: string, passwords: Passwords): Promise<DemonstrationLogIn[]> =>
  logInsOf(await foundInvented(folder, { passwords }));

let own: string | null = null;
/**
 * Originals of which this process uses a copy: two organisations in one test must never have the same keys.
 */
const inUse = new Set<number>();

function originals(): string {
  const shared = process.env[originalsVariable];
  if (shared !== undefined) return shared;
  if (own === null) {
    const folder = mkdtempSync(join(tmpdir(), 'heed-originals-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    own = folder;
  }
  return own;
}

/**
 * Folder of original `number`. Processes that make the same one at once do not meet: the first to end is
 * used.
 */
async function original(number: number, passwords: Passwords): Promise<string> {
  const folder = join(originals(), `${passwords}-${number}`);
  if (existsSync(folder)) return folder;
  const draft = mkdtempSync(join(originals(), 'draft-'));
  const data = join(draft, 'data');
  mkdirSync(data);
  // What makes it counts for every file that takes a copy.
  const logIns = await recordShared('tests/demonstration.ts', () => invent(data, passwords));
  writeFileSync(join(draft, 'log-ins.json'), JSON.stringify(logIns));
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

export interface Demonstration {
  readonly logIns: readonly DemonstrationLogIn[];
  /** Nothing runs on this copy any more: the same organisation may be used again. */
  release(): void;
}

/** Fills the empty or missing `folder` with an organisation that no other copy in use by this process has. */
export async function putDemonstration(
  folder: string,
  passwords: Passwords = 'full',
): Promise<Demonstration> {
  let number = 0;
  while (inUse.has(number)) number++;
  inUse.add(number);
  const release = () => void inUse.delete(number);
  if (number >= sharedOriginals) return { logIns: await invent(folder, passwords), release };
  const from = await original(number, passwords);
  cpSync(join(from, 'data'), folder, { recursive: true, preserveTimestamps: true });
  const text = readFileSync(join(from, 'log-ins.json'), 'utf8');
  const logIns = JSON.parse(text) as DemonstrationLogIn[];
  if (passwords === 'light') for (const { password } of logIns) noteLightPassword(password);
  return { logIns, release };
}

/** A folder with an organisation that nobody serves; it vanishes with the test. */
export async function unservedFolder(t: { after(end: () => void): void }): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'heed-unserved-'));
  const { release } = await putDemonstration(folder, 'light');
  t.after(() => {
    release();
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
