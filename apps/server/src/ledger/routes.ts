// The log as everybody may read it: checkpoint, tiles and entries as static files (C2SP tlog-tiles), and the
// proof of one leaf. `/log/` is the log that grows now, `/log/<number>/` each one there ever was.
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  formatProofFile,
  leafHash,
  nodesFromTiles,
  parseCheckpoint,
  parseTilePath,
  proveInclusion,
} from '@heed/ledger';
import type { Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import type { Handlers } from '../http/mount.ts';
import { Refusal } from '../http/problem.ts';
import { logFiles } from './files.ts';
import { sha256 } from './log.ts';
import { loggedScripts } from './scripts.ts';

/** What stands beside the log: a stamped checkpoint, and questions to authorities with their answers. */
const stampPath = /^stamps\/\d{4}-\d\d-\d\d\/(checkpoint|[a-z0-9-]{1,40}\.(tsq|tsr|ots))$/;

export function mountLog(app: Hono, deployment: Deployment): void {
  app.get('/log/*', async (c, next) => {
    // The page that explains it.
    if (/^\/log\/?$/.test(c.req.path)) return next();
    const [, number, path = ''] = /^\/log\/(?:([1-9]\d{0,5})\/)?(.+)$/.exec(c.req.path) ?? [];
    const { root } = logFiles(deployment.options.folder, Number(number ?? deployment.log.number));
    const fresh = path === 'checkpoint';
    if (!fresh && !stampPath.test(path) && parseTilePath(path) === null) return c.notFound();
    // Opened once: a checkpoint that takes its place meanwhile has another length.
    const file = await open(join(root, path)).catch(() => null);
    if (file === null) return c.notFound();
    const { size } = await file.stat();
    return c.body(Readable.toWeb(file.createReadStream()) as ReadableStream, 200, {
      'content-type': fresh ? 'text/plain; charset=utf-8' : 'application/octet-stream',
      'content-length': String(size),
      'cache-control': fresh ? 'no-cache' : 'public, max-age=31536000, immutable',
      // Whoever watches the log may do so from a page of their own.
      'access-control-allow-origin': '*',
    });
  });
}

/** The proof of the entry with this leaf hash as a file; null where no published log has it. */
export async function proofOf(
  { storage, options }: Pick<Deployment, 'storage' | 'options'>,
  leaf: Uint8Array,
): Promise<string | null> {
  const leafPlace = leaf.length === 32 ? await storage.ledger.find(leaf) : null;
  if (leafPlace === null) return null;
  const files = logFiles(options.folder, leafPlace.log);
  const checkpoint = await files.checkpoint();
  const size = checkpoint === null ? 0 : parseCheckpoint(checkpoint).size;
  if (checkpoint === null || leafPlace.index >= size) return null;
  const read = nodesFromTiles(files.read, size, sha256);
  const proof = await proveInclusion({ index: leafPlace.index, size }, read, sha256);
  return formatProofFile({ extra: null, index: leafPlace.index, proof, checkpoint });
}

export function logHandlers(deployment: Deployment): Pick<Handlers, 'log.readProof' | 'log.readScripts'> {
  async function orNotYet(leaf: Uint8Array): Promise<string> {
    const proof = await proofOf(deployment, leaf);
    if (proof === null) throw notYet();
    return proof;
  }

  return {
    'log.readProof': async ({ parts }) => ({ proof: await orNotYet(Buffer.from(parts.leaf ?? '', 'hex')) }),
    async 'log.readScripts'() {
      const entry = await loggedScripts(deployment.storage);
      if (entry === null) throw notYet();
      return { entry: Buffer.from(entry).toString(), proof: await orNotYet(leafHash(entry, sha256)) };
    },
  };
}

const notYet = () => new Refusal('not-found', 'refusal.leaf-unknown');
