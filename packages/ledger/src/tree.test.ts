import { strict as assert } from 'node:assert';
import { hash as nodeCrypto } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { append, emptyEdge, readEdge, rootOfEdge } from './append.ts';
import { verifyConsistency } from './consistency.ts';
import { verifyInclusion } from './inclusion.ts';
import { leaves, tilesOf } from './invented.ts';
import { proveConsistency, proveInclusion, rootFromNodes } from './proof.ts';
import { nodesFromTiles } from './tile.ts';
import { equalHashes, leafHash, nodeHash, rootHash, split } from './tree.ts';

const fast = (bytes: Uint8Array): Uint8Array => new Uint8Array(nodeCrypto('sha256', bytes, 'buffer'));

/** The definition of RFC 6962 section 2.1, word for word. */
function defined(hashes: readonly Uint8Array[]): Uint8Array {
  if (hashes.length < 2) return hashes[0] ?? fast(new Uint8Array(0));
  const at = split(hashes.length);
  return nodeHash(defined(hashes.slice(0, at)), defined(hashes.slice(at)));
}

test('the root of nothing and of one entry are those of RFC 6962', () => {
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
  assert.equal(hex(rootHash([])), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  assert.equal(
    hex(leafHash(new Uint8Array(0))),
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  );
});

test('pairing from below gives the tree that the definition gives by splitting, with any hash given', () => {
  for (let size = 0; size < 70; size++) {
    const hashes = leaves(size);
    assert.ok(equalHashes(rootHash(hashes), defined(hashes)));
    assert.ok(equalHashes(rootHash(hashes, fast), defined(hashes)));
  }
});

test('appending at the edge, in whatever batches, gives the same tiles, edge and root', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 5 }), async (batches) => {
      const all = leaves(batches.reduce((sum, batch) => sum + batch, 0));
      const stored = new Map<string, Uint8Array>();
      let edge = emptyEdge;
      for (const batch of batches) {
        const appended = append(edge, all.slice(edge.size, edge.size + batch), fast);
        for (const { bytes, ...tile } of appended.tiles) stored.set(JSON.stringify(tile), bytes);
        edge = appended.edge;
        assert.ok(equalHashes(rootOfEdge(edge, fast), rootHash(all.slice(0, edge.size), fast)));
      }
      const readTile = async (tile: object) => stored.get(JSON.stringify(tile)) ?? new Uint8Array(0);
      assert.deepEqual(await readEdge(edge.size, readTile), {
        size: edge.size,
        levels: edge.levels.map((row) => [...row]),
      });
      if (edge.size > 0)
        assert.ok(
          equalHashes(
            await rootFromNodes(edge.size, nodesFromTiles(readTile, edge.size, fast), fast),
            rootHash(all, fast),
          ),
        );
    }),
    { numRuns: 30 },
  );
});

test('every entry of every tree is proven, and every tree to continue every earlier one', async () => {
  const all = leaves(40);
  for (let size = 1; size <= all.length; size++) {
    const read = nodesFromTiles(tilesOf(all.slice(0, size)), size);
    const root = rootHash(all.slice(0, size));
    for (let index = 0; index < size; index++) {
      const proof = await proveInclusion({ index, size }, read);
      assert.ok(verifyInclusion({ index, size, leafHash: all[index]!, proof, root }));
    }
    for (let size1 = 1; size1 <= size; size1++) {
      const proof = await proveConsistency({ size1, size2: size }, read);
      assert.ok(
        verifyConsistency({ size1, size2: size, root1: rootHash(all.slice(0, size1)), root2: root, proof }),
      );
    }
  }
});

test('a proof of which one bit is changed, in whatever part, is refused', async () => {
  const all = leaves(700);
  const root2 = rootHash(all);
  const read = nodesFromTiles(tilesOf(all), all.length);
  await fc.assert(
    fc.asyncProperty(fc.nat(699), fc.integer({ min: 1, max: 699 }), fc.nat(), async (index, size1, bit) => {
      const inclusion = {
        index,
        size: 700,
        leafHash: all[index]!,
        proof: await proveInclusion({ index, size: 700 }, read),
        root: root2,
      };
      const root1 = rootHash(all.slice(0, size1));
      const consistency = {
        size1,
        size2: 700,
        root1,
        root2,
        proof: await proveConsistency({ size1, size2: 700 }, read),
      };
      assert.ok(verifyInclusion(inclusion) && verifyConsistency(consistency));
      const flipped = <T extends Uint8Array>(bytes: T): T => {
        const copy = bytes.slice() as T;
        copy[(bit >> 3) % copy.length]! ^= 1 << (bit & 7);
        return copy;
      };
      const changed = (proof: readonly Uint8Array[]) =>
        proof.map((hash, at) => (at === bit % proof.length ? flipped(hash) : hash));
      assert.ok(!verifyInclusion({ ...inclusion, leafHash: flipped(inclusion.leafHash) }));
      assert.ok(!verifyInclusion({ ...inclusion, root: flipped(root2) }));
      assert.ok(!verifyInclusion({ ...inclusion, proof: changed(inclusion.proof) }));
      assert.ok(!verifyInclusion({ ...inclusion, proof: inclusion.proof.slice(1) }));
      assert.ok(!verifyInclusion({ ...inclusion, index: index ^ (1 << (bit % 9)) }));
      assert.ok(!verifyConsistency({ ...consistency, root1: flipped(root1) }));
      assert.ok(!verifyConsistency({ ...consistency, root2: flipped(root2) }));
      if (consistency.proof.length > 0)
        assert.ok(!verifyConsistency({ ...consistency, proof: changed(consistency.proof) }));
    }),
    { numRuns: 60 },
  );
});

test('numbers that are no sizes are refused, never thrown at', () => {
  const hash = leaves(1)[0]!;
  const numbers = fc.oneof(
    fc.double(),
    fc.integer(),
    fc.constantFrom(2 ** 53, -1, Number.NaN, Number.POSITIVE_INFINITY),
  );
  fc.assert(
    fc.property(
      numbers,
      numbers,
      fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 70 }),
      (a, b, proof) => {
        assert.equal(
          verifyInclusion({ index: a, size: b, leafHash: hash, proof, root: Uint8Array.of(1) }),
          false,
        );
        assert.equal(
          verifyConsistency({ size1: a, size2: b, root1: hash, root2: Uint8Array.of(1), proof }),
          false,
        );
      },
    ),
  );
});
