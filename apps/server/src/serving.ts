// Whether a server runs on this data folder: it leaves its process id there. A process of another machine on the same PostgreSQL is not seen.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const markOf = (folder: string): string => join(folder, 'serving');

/** Leaves the mark; the answer takes it away. */
export function markServing(folder: string): () => void {
  writeFileSync(markOf(folder), String(process.pid), { mode: 0o600 });
  return () => rmSync(markOf(folder), { force: true });
}

export function isServed(folder: string): boolean {
  try {
    const id = Number(readFileSync(markOf(folder), 'utf8'));
    process.kill(id, 0);
    return Number.isInteger(id) && id !== process.pid;
  } catch (error) {
    // Not ours to signal, but there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
