// The source of exactly what runs here, as an archive made from the files themselves, and the licences of the
// libraries that it carries.
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Component } from '@heed/site/licences/page';
import { create } from 'tar';
import { laneOf } from '../http/rate.ts';
import { type Lane, makeTurns, settledWithin } from '../http/turns.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
/** What belongs to the source, each by its name: commands may have written keys beside them. */
const rootFiles = [
  'LICENSE',
  '.npmrc',
  'package.json',
  'package-lock.json',
  'biome.json',
  'knip.json',
  'tsconfig.base.json',
  'tsconfig.node.json',
  ...['ARCHITECTURE', 'CHANGELOG', 'CODE_OF_CONDUCT', 'CONTRIBUTING', 'GOVERNANCE', 'README', 'SECURITY'].map(
    (name) => `${name}.md`,
  ),
];
const folders = ['.ci', 'apps', 'packages', 'modules', 'content', 'docs', 'tests', 'benchmarks', 'runtime'];
/** Never the data folder, what was installed or built, or what `.gitignore` calls a key or a secret. */
const excludedPath = /(^|\/)(node_modules|dist|data)(\/|$)|\.(key|evaluator\.json|secret\.json)$/;
/** Endings of files of the source; folders have none. */
const sourceFile =
  /(^|\/)[^./]+$|(^|\/)\.ci$|\.(tsx?|json|mjs|md|ink|mp3|mp4|vtt|css|typ|sql|py|webp|webm|txt|png|html)$/;

/** Whether a path below the root of the repository belongs to the source that everybody may fetch. */
export const isSource = (path: string): boolean =>
  (path.includes('/') ? folders.includes(path.split('/')[0]!) : [...rootFiles, ...folders].includes(path)) &&
  !excludedPath.test(path) &&
  (rootFiles.includes(path) || sourceFile.test(path));

let archive: Promise<string> | undefined;

/**
 * Path of the archive. Made once, at the first request: what runs does not change, and packing takes a second
 * of the processor.
 */
function archiveFile(): Promise<string> {
  archive ??= packArchive().catch((error: unknown) => {
    archive = undefined;
    throw error;
  });
  return archive;
}

async function packArchive(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'heed-source-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'heed.tar.gz');
  const files = [...rootFiles, ...folders].filter((name) => existsSync(join(root, name)));
  await create({ gzip: true, cwd: root, portable: true, prefix: 'heed', filter: isSource, file }, files);
  return file;
}

/** Downloads at once; each further one waits, by network prefix and circuit in turns. */
const lanes = {
  withAddress: { most: 20, mostOfPrefix: 4 },
  withoutAddress: { most: 20, mostOfPrefix: 20 },
} as const satisfies Record<string, Lane>;
/** Who is slower than this costs the thread little, and no longer keeps others waiting. */
const longestMs = 60_000;
/** Bytes read at once: many small pieces cost the thread more than a few large ones. */
const chunkBytes = 262_144;

/** Serves the archive to two callers at once. Throws Refusal 'busy' where too many wait. */
export function makeSourceDownloads(): (caller: string, request: Request) => Promise<Response> {
  const turns = makeTurns(lanes, { atOnce: 2, rest: 0 });
  return (caller, { method, signal }) => {
    const { promise, resolve, reject } = Promise.withResolvers<Response>();
    const download = async () => {
      const file = await open(await archiveFile());
      const { size } = await file.stat();
      const stream = method === 'HEAD' ? null : file.createReadStream({ highWaterMark: chunkBytes });
      const end = stream === null ? file.close() : once(stream, 'close');
      resolve(archiveResponse(stream, size));
      await settledWithin(end, longestMs);
    };
    turns.run(laneOf(caller), caller, download, signal).catch(reject);
    return promise;
  };
}

const archiveResponse = (stream: Readable | null, size: number): Response =>
  new Response(stream === null ? null : (Readable.toWeb(stream) as ReadableStream<Uint8Array>), {
    headers: {
      'content-type': 'application/gzip',
      'content-length': String(size),
      'content-disposition': 'attachment; filename=heed.tar.gz',
    },
  });

let knownComponents: readonly Component[] | undefined;

/** Every library that the running server or its pages carry, by package-lock.json. */
export function components(): readonly Component[] {
  if (knownComponents !== undefined) return knownComponents;
  const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as {
    packages: Record<string, { version?: string; license?: string; dev?: boolean; link?: boolean }>;
  };
  knownComponents = Object.entries(lock.packages)
    .filter(([path, { dev, link }]) => path.startsWith('node_modules/') && !dev && !link)
    .map(([path, { version = '', license = 'see the package' }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 13),
      version,
      licence: license,
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
  return knownComponents;
}
