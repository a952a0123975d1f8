// Unit tests without a process for each file: starting Node and reading the sources costs more than most of
// them. A shard is a file that imports test files; its tests run one after the other, as in a file of their
// own.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Enough that several processes have work to the end, few enough that starting them costs little. */
const shardCount = 8;

/**
 * What needs a process: another process, a server, hooks that would apply to tests of other files, a changed
 * environment.
 */
const alone =
  /\b(node:child_process|startServer|startInvented|serve|Worker|beforeEach|afterEach|process\.env)\b/;

/** Whether the tests of `file` may share a process with those of others. */
export const mayShare = (file: string): boolean =>
  /^(packages|apps)\//.test(file) && !alone.test(readFileSync(file, 'utf8'));

/**
 * Writes the shards into `folder` and returns their paths. Neighbours go to different shards: a room's slow
 * tests do.
 */
export function writeShards(files: readonly string[], folder: string): string[] {
  const shards = Array.from({ length: Math.min(shardCount, files.length) }, (_, at) =>
    files.filter((_file, index) => index % shardCount === at),
  );
  return shards.map((members, at) => {
    const path = join(folder, `shard-${at + 1}.test.mjs`);
    writeFileSync(path, textOf(members));
    return path;
  });
}

/** No test begins before every file is read: hooks of a file that is read late would come too late. */
const textOf = (files: readonly string[]): string => `import { before } from 'node:test';
const read = Promise.withResolvers();
before(() => read.promise);
${files.map((file) => `await import(${JSON.stringify(pathToFileURL(resolve(file)).href)});`).join('\n')}
read.resolve();
`;
