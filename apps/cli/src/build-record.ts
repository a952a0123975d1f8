// What each script was made of, so that a change builds again only the scripts that it went into. It is
// beside the packages: a new installation, which may bring another bundler, begins without.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const recordFile = join(root, 'node_modules/.cache/heed/build.json');

const scriptRecord = v.object({
  /** Hash of the script as it was written. */
  output: v.string(),
  /** Hash of each file that went into it, by its path below the root. */
  sources: v.record(v.string(), v.string()),
});
const buildRecord = v.object({
  /** Hash of what builds: the same sources make other scripts when it changes. */
  builder: v.string(),
  /** By the path of the script below the root. */
  scripts: v.record(v.string(), scriptRecord),
});
export type BuildRecord = v.InferOutput<typeof buildRecord>;

export const hashText = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

/** Hash of a file, null where there is none. */
const hashFile = (path: string): string | null => (existsSync(path) ? hashText(readFileSync(path)) : null);

/** Of the last build; empty where another builder made it. */
export function readRecord(builder: string): BuildRecord {
  const none = { builder, scripts: {} };
  if (!existsSync(recordFile)) return none;
  // A file that a killed build left behind in part is as good as none.
  const parsed = v.safeParse(
    v.pipe(v.string(), v.parseJson(), buildRecord),
    readFileSync(recordFile, 'utf8'),
  );
  return parsed.success && parsed.output.builder === builder ? parsed.output : none;
}

export function writeRecord(record: BuildRecord): void {
  mkdirSync(dirname(recordFile), { recursive: true });
  writeFileSync(recordFile, JSON.stringify(record));
}

/** Whether `file` (below the root) is as the last build wrote it, of sources that did not change. */
export function isFresh(record: BuildRecord, file: string): boolean {
  const entry = record.scripts[file];
  return (
    entry !== undefined &&
    hashFile(join(root, file)) === entry.output &&
    Object.entries(entry.sources).every(([path, hash]) => hashFile(join(root, path)) === hash)
  );
}

/** Notes that `file` was made of `sources`, both below the root. */
export function noteScript(record: BuildRecord, file: string, sources: readonly string[]): void {
  const hashes = sources.flatMap((path) => {
    const hash = hashFile(join(root, path));
    return hash === null ? [] : [[path, hash] as const];
  });
  record.scripts[file] = { output: hashFile(join(root, file)) ?? '', sources: Object.fromEntries(hashes) };
}
