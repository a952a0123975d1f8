// The packages that run in production, by the lock file: what an archive holds and its bill of materials
// names.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const lockedPackage = v.object({
  version: v.optional(v.string()),
  license: v.optional(v.string()),
  integrity: v.optional(v.string()),
  dev: v.optional(v.boolean()),
  devOptional: v.optional(v.boolean()),
  optional: v.optional(v.boolean()),
  link: v.optional(v.boolean()),
  /** Of a link: where it leads. */
  resolved: v.optional(v.string()),
});
const lockFile = v.object({ packages: v.record(v.string(), lockedPackage) });

export interface ReleasedPackage {
  /** Where it stands below the root, as `node_modules/hono`. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** SPDX expression; null where the package names none. */
  readonly license: string | null;
  /** Subresource integrity of what the registry gives out; null for none. */
  readonly integrity: string | null;
}

/** Make what browsers run. An archive holds that already, and the hash of the sources that it was made of. */
const buildTools = /^(vite|rolldown|@rolldown\/.+|lightningcss(-.+)?|@types\/.+)$/;

/** Rooms of the repository that no operator runs. */
const unreleased = ['node_modules/@heed/tests', 'node_modules/@heed/benchmarks'];

/**
 * Of the lock file in `root`, below `folder` of the repository (`''` or `'runtime/'`), by path. Packages for
 * other systems are left out, which are not installed, and those that only build. Throws where one is missing
 * that every system needs.
 */
export function releasedPackages(root: string, folder: string): readonly ReleasedPackage[] {
  return entriesOfLock(join(root, folder))
    .filter(([path, one]) => path.includes('node_modules/') && !one.link && !one.dev && !one.devOptional)
    .filter(([path]) => !buildTools.test(nameAt(path)))
    .filter(([path, one]) => {
      const isThere = existsSync(join(root, folder, path));
      if (!isThere && !one.optional)
        throw new Error(`${path} is not installed. Run 'npm ci', then build again.`);
      return isThere;
    })
    .map(([path, one]) => ({
      path: `${folder}${path}`,
      name: nameAt(path),
      version: one.version ?? '',
      license: one.license ?? null,
      integrity: one.integrity ?? null,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const nameAt = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Links of the workspace in `node_modules`, with where each leads. */
export const workspaceLinks = (root: string): readonly (readonly [path: string, to: string])[] =>
  entriesOfLock(root)
    .filter(([path, one]) => one.link === true && !unreleased.includes(path))
    .map(([path, one]) => [path, one.resolved ?? ''] as const);

const entriesOfLock = (folder: string) =>
  Object.entries(
    v.parse(lockFile, JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'))).packages,
  );
