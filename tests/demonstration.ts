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
import { type DemonstrationLogIn, makeDemonstration } from '../apps/cli/src/demonstration.ts';

/**
 * Variable with the folder of the originals that the files of a run share. Without it a file makes its own.
 */
export const originalsVariable = 'TEST_ORIGINALS';

/** More organisations than this are made for the file that asks. */
const sharedOriginals = 3;

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
async function original(number: number): Promise<string> {
  const folder = join(originals(), String(number));
  if (existsSync(folder)) return folder;
  const draft = mkdtempSync(join(originals(), 'draft-'));
  const data = join(draft, 'data');
  mkdirSync(data);
  writeFileSync(join(draft, 'log-ins.json'), JSON.stringify(await makeDemonstration(data)));
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
export async function putDemonstration(folder: string): Promise<Demonstration> {
  let number = 0;
  while (inUse.has(number)) number++;
  inUse.add(number);
  const release = () => void inUse.delete(number);
  if (number >= sharedOriginals) return { logIns: await makeDemonstration(folder), release };
  const from = await original(number);
  cpSync(join(from, 'data'), folder, { recursive: true, preserveTimestamps: true });
  return {
    logIns: JSON.parse(readFileSync(join(from, 'log-ins.json'), 'utf8')) as DemonstrationLogIn[],
    release,
  };
}
