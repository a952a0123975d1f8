// Files for browsers, compressed as small as it goes. That takes seconds of computing, so the result stands
// on the disk beside the built file: the next start finds it, and a build takes it away.
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';

export type Compression = 'br' | 'gzip';

/** Results that stay of one file: it differs with the organisation whose key is written in. */
const mostOfFile = 8;

const compress: Readonly<Record<Compression, (body: Buffer) => Promise<Buffer>>> = {
  gzip: (body) => promisify(gzip)(body, { level: 9 }),
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
};
const decompress = { gzip: promisify(gunzip), br: promisify(brotliDecompress) } as const;

/**
 * `body` compressed. `folder`: where results stand; one that cannot be written holds nothing up. `name` of
 * the file, `hash` of its body.
 */
export async function compressOnce(
  body: Buffer,
  compression: Compression,
  { folder, name, hash }: { folder: string; name: string; hash: string },
): Promise<Buffer> {
  const ending = `.${compression}`;
  const path = join(folder, `${name}.${hash}${ending}`);
  const earlier = await readResult(path, body, compression);
  if (earlier !== null) return earlier;
  const result = await compress[compression](body);
  await write(path, result, folder).catch(() => {});
  await removeOldest(folder, `${name}.`, ending).catch(() => {});
  return result;
}

/** What an earlier start wrote, if it is whole. */
async function readResult(path: string, body: Buffer, compression: Compression): Promise<Buffer | null> {
  try {
    const result = await readFile(path);
    return (await decompress[compression](result)).equals(body) ? result : null;
  } catch {
    return null;
  }
}

/** Whole or not at all: another server may read it meanwhile. */
async function write(path: string, result: Buffer, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = join(folder, randomUUID());
  await writeFile(draft, result);
  await rename(draft, path);
}

async function removeOldest(folder: string, start: string, ending: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(start) && name.endsWith(ending));
  if (names.length <= mostOfFile) return;
  const times = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(join(folder, name))).mtimeMs })),
  );
  times.sort((a, b) => b.time - a.time);
  for (const { name } of times.slice(mostOfFile)) await rm(join(folder, name), { force: true });
}
