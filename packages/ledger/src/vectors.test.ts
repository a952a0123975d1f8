// All 518 proofs of transparency-dev/merkle: what must verify does, what must be refused is.
import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { verifyConsistency, verifySubtreeConsistency, verifySubtreeInclusion } from './consistency.ts';
import { verifyInclusion } from './inclusion.ts';

const folder = fileURLToPath(new URL('../../../../shared/vectors/merkle/testdata', import.meta.url));
const skip = existsSync(folder) ? false : 'skipped: no vectors';

const bytes = (text: string | null) => new Uint8Array(Buffer.from(text ?? '', 'base64'));

/* biome-ignore lint/suspicious/noExplicitAny: files of others, whose shape is what is tested. */
type Vector = any;

const judges: Readonly<Record<string, (vector: Vector) => boolean>> = {
  inclusion: (v) =>
    verifyInclusion({
      index: v.leafIdx,
      size: v.treeSize,
      leafHash: bytes(v.leafHash),
      proof: proofOf(v),
      root: bytes(v.root),
    }),
  consistency: (v) =>
    verifyConsistency({
      size1: v.size1,
      size2: v.size2,
      root1: bytes(v.root1),
      root2: bytes(v.root2),
      proof: proofOf(v),
    }),
  subtreeinclusion: (v) =>
    verifySubtreeInclusion({
      index: v.leafIdx,
      start: v.start,
      end: v.end,
      leafHash: bytes(v.leafHash),
      proof: proofOf(v),
      root: bytes(v.root),
    }),
  subtreeconsistency: (v) =>
    verifySubtreeConsistency({
      start: v.start,
      end: v.end,
      size: v.size,
      root1: bytes(v.root1),
      root2: bytes(v.root2),
      proof: proofOf(v),
    }),
};

const proofOf = (v: Vector): Uint8Array[] => (v.proof ?? []).map(bytes);

test('every proof of the vectors is judged as its file says', { skip }, (t) => {
  const tally = { accepted: 0, refused: 0 };
  for (const [kind, judge] of Object.entries(judges)) {
    for (const name of readdirSync(join(folder, kind), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.json')) continue;
      const vector = JSON.parse(readFileSync(join(folder, kind, name), 'utf8'));
      assert.equal(judge(vector), !vector.wantErr, `${kind}/${name}: ${vector.desc}`);
      tally[vector.wantErr ? 'refused' : 'accepted']++;
    }
  }
  t.diagnostic(`${tally.accepted} accepted, ${tally.refused} refused`);
  assert.equal(tally.accepted + tally.refused, 518);
});
