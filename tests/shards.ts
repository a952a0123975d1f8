// Tests without a process for each file: starting Node and reading the sources costs more than most of them.
// A shard is a file that imports test files; its tests run one after the other, as in a file of their
// own.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * How many shards of a kind: enough that several processes have work to the end, few enough that starting
 * them costs little.
 */
const shardCounts = { unit: 8, server: 4 } as const;

export type SharedKind = keyof typeof shardCounts;

/** What needs a process: another process, hooks that would apply to tests of other files, an environment. */
const alone = /\b(node:child_process|Worker|beforeEach|afterEach|process\.env)\b/;
/** A server in the process of the test. Reading its sources costs as much as a short test. */
const server = /\b(startServer|startInvented|serve)\b/;
/** A browser, a proxy, a command; and hooks of the whole file, which in a shard would all begin at once. */
const browserOrServer =
  /^import .*\/(chromium|command|firefox|process|proxies|small-disk|workspace)\.ts'|^(before|after)\(/m;

/** With which other files the tests of `file` may share a process; null: with none. */
export function sharedKind(file: string): SharedKind | null {
  const text = readFileSync(file, 'utf8');
  if (alone.test(text)) return null;
  if (server.test(text)) return browserOrServer.test(text) ? null : 'server';
  return /^(packages|apps)\//.test(file) || !browserOrServer.test(text) ? 'unit' : null;
}

/**
 * Writes the shards of one kind into `folder` and returns their paths. Neighbours go to different shards: a
 * room's slow tests do.
 */
export function writeShards(kind: SharedKind, files: readonly string[], folder: string): string[] {
  const most = shardCounts[kind];
  const shards = Array.from({ length: Math.min(most, files.length) }, (_, at) =>
    files.filter((_file, index) => index % most === at),
  );
  return shards.map((members, at) => {
    const path = join(folder, `${kind}-${at + 1}.test.mjs`);
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
