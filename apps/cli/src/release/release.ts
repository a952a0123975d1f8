// What a release says of itself: `release.json` in its root. A clone has none.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

/** The program that runs: of a clone, or of an archive. */
export const programRoot = fileURLToPath(new URL('../../../..', import.meta.url)).replace(/\/$/, '');

/** Where the Debian package has the program: services run from a copy of it in /opt/heed. */
export const packagedProgram = '/usr/lib/heed';

const releaseShape = v.object({
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  /** The commit that it was built from. */
  commit: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
  /** Public key of minisign by which the next release is verified; null in one that nobody signed. */
  publicKey: v.nullable(v.string()),
});
export type ProgramRelease = v.InferOutput<typeof releaseShape>;

export const releaseFile = 'release.json';

/** Of the program in `root`; null for a clone. */
export function readRelease(root: string = programRoot): ProgramRelease | null {
  const file = join(root, releaseFile);
  return existsSync(file) ? v.parse(releaseShape, JSON.parse(readFileSync(file, 'utf8'))) : null;
}

/** Version of the program that runs; a clone says that of its package. */
export const programVersion = (): string =>
  readRelease()?.version ??
  (JSON.parse(readFileSync(join(programRoot, 'package.json'), 'utf8')) as { version: string }).version;

/** Below 0 where `a` is older than `b`; versions of three numbers. */
export function compareVersions(a: string, b: string): number {
  const [ours, theirs] = [a, b].map((text) => text.split('.').map(Number));
  return ours!.map((part, at) => part - theirs![at]!).find((difference) => difference !== 0) ?? 0;
}
