// Who made a backup: a note by the key of the organisation's log over every file in it. Whoever knows the
// public half of a backup key can seal another file, and cannot sign it. docs/decisions/backup-key.md.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { LedgerError, parseKey, verifyNote } from '@heed/ledger';
import { signByLog } from '@heed/server';
import type { Storage } from '@heed/storage';
import { readManifest } from './contents.ts';

/** Stands in the backup beside what it signs. */
const signatureFile = 'signature.txt';
const firstLine = 'heed/backup/v1';

/**
 * What a signature says. `absent`: of a version that signed none, or taken away. `other`: by no key that was
 * asked for. `changed`: signed, over other contents.
 */
export type SignatureFinding =
  | { readonly state: 'signed'; readonly vkey: string; readonly day: string }
  | { readonly state: 'absent' | 'other' | 'changed' };

/** Signs what stands in `folder`, its manifest too; leaves it unsigned where no log has begun yet. */
export async function signBackup(storage: Storage, folder: string): Promise<void> {
  const { organisation = '', day = '' } = readManifest(folder) ?? {};
  const note = await signByLog(storage, textOf({ organisation, day, contents: await contentsOf(folder) }));
  if (note !== null) writeFileSync(join(folder, signatureFile), note);
}

/** Judges the signature of what was unpacked into `folder` by these keys of logs. */
export async function judgeSignature(folder: string, vkeys: readonly string[]): Promise<SignatureFinding> {
  const file = join(folder, signatureFile);
  if (!existsSync(file)) return { state: 'absent' };
  const note = readFileSync(file, 'utf8');
  for (const vkey of vkeys) {
    const text = textSignedBy(note, vkey);
    const [first, organisation = '', day = ''] = text?.split('\n') ?? [];
    if (text === null || first !== firstLine) continue;
    const contents = await contentsOf(folder);
    return text === textOf({ organisation, day, contents })
      ? { state: 'signed', vkey, day }
      : { state: 'changed' };
  }
  return { state: 'other' };
}

/** Whether this is the key of a log as verifiers read it. */
export function isLogKey(vkey: string): boolean {
  try {
    parseKey(vkey);
    return true;
  } catch (error) {
    if (error instanceof LedgerError) return false;
    throw error;
  }
}

function textSignedBy(note: string, vkey: string): string | null {
  try {
    return verifyNote(note, vkey);
  } catch (error) {
    if (error instanceof LedgerError) return null;
    throw error;
  }
}

const textOf = (parts: { organisation: string; day: string; contents: string }): string =>
  [firstLine, parts.organisation, parts.day, parts.contents, ''].join('\n');

/** SHA-256 over a line for each file in its order: SHA-256, two spaces, path. */
async function contentsOf(folder: string): Promise<string> {
  const list = createHash('sha256');
  for (const path of filesIn(folder)) list.update(`${await hashOf(join(folder, path))}  ${path}\n`);
  return list.digest('hex');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => path !== signatureFile)
    .sort();
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
