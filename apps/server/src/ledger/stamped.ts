// The proof of one leaf in the first checkpoint after it that an authority stamped, with the answers and the
// certificates that they must lead to: what an evidence package takes along. docs/spec/evidence.md.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatProofFile, nodesFromTiles, parseCheckpoint, proveInclusion } from '@heed/ledger';
import type { Deployment } from '../deployment.ts';
import type { Handlers } from '../http/mount.ts';
import { Refusal } from '../http/problem.ts';
import { type LogFiles, logFiles } from './files.ts';
import { sha256 } from './log.ts';
import { type Authority, readAuthorities } from './stamps.ts';

export function stampedHandlers({ storage, options }: Deployment): Pick<Handlers, 'log.readTimestamps'> {
  return {
    async 'log.readTimestamps'({ parts }) {
      const leaf = Buffer.from(parts.leaf ?? '', 'hex');
      const leafPlace = leaf.length === 32 ? await storage.ledger.find(leaf) : null;
      const files = logFiles(options.folder, leafPlace?.log ?? 0);
      const newest = leafPlace === null ? null : await files.checkpoint();
      if (leafPlace === null || newest === null) throw notStamped();
      const round = await firstRound(files, leafPlace.index, await readAuthorities(options.stamps));
      if (round === null) throw notStamped();
      const { checkpoint, stamps } = round;
      // By the tiles of today: those of that day may have been pruned, and whole subtrees stay what they
      // were.
      const read = nodesFromTiles(files.read, parseCheckpoint(newest).size, sha256);
      const at = { index: leafPlace.index, size: parseCheckpoint(checkpoint).size };
      const proof = await proveInclusion(at, read, sha256);
      return { proof: formatProofFile({ extra: null, index: leafPlace.index, proof, checkpoint }), stamps };
    },
  };
}

async function firstRound({ root }: LogFiles, index: number, authorities: readonly Authority[]) {
  const rounds = join(root, 'stamps');
  for (const day of (await readdir(rounds).catch(() => [])).sort()) {
    const checkpoint = await readFile(join(rounds, day, 'checkpoint'), 'utf8').catch(() => null);
    if (checkpoint === null || parseCheckpoint(checkpoint).size <= index) continue;
    const answers = authorities.map(async ({ name, certificates }) => {
      const answer = await readFile(join(rounds, day, `${name}.tsr`)).catch(() => null);
      const roots = certificates.map((certificate) => Buffer.from(certificate).toString('base64'));
      return answer === null ? [] : [{ authority: name, answer: answer.toString('base64'), roots }];
    });
    const stamps = (await Promise.all(answers)).flat();
    if (stamps.length > 0) return { checkpoint, stamps };
  }
  return null;
}

const notStamped = () => new Refusal('not-found', 'refusal.leaf-unstamped');
