// A whole log made by Tessera: each of its checkpoints is signed, and its root is that of its tiles, its
// entries and our own edge.
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { append, emptyEdge, rootOfEdge } from './append.ts';
import { parseCheckpoint } from './checkpoint.ts';
import { verifyConsistency } from './consistency.ts';
import { verifyNote } from './note.ts';
import { proveConsistency, rootFromNodes } from './proof.ts';
import { nodesFromTiles, parseEntries, type Tile, tilePath } from './tile.ts';
import { equalHashes, leafHash, rootHash } from './tree.ts';

const folder = fileURLToPath(new URL('../../../../shared/vectors/tessera-log/log/', import.meta.url));
const skip = existsSync(folder) ? false : 'skipped: no vectors';
const vkey = 'example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx';

const read = (path: string) => new Uint8Array(readFileSync(`${folder}${path}`));
const readTile = async (tile: Tile) => read(tilePath(tile));

test('each checkpoint of the log is the root of its tiles and entries, and continues those before', {
  skip,
}, async () => {
  const checkpoints = Array.from({ length: 15 }, (_, n) => `checkpoint.${n + 1}`).map((name) =>
    parseCheckpoint(verifyNote(readFileSync(`${folder}${name}`, 'utf8'), vkey)),
  );
  for (const { size, root, origin } of checkpoints) {
    assert.equal(origin, 'example.com/log/testdata');
    const entries = parseEntries(read(tilePath({ level: 'entries', index: 0, width: size })));
    const hashes = entries.map((entry) => leafHash(entry));
    assert.equal(hashes.length, size);
    assert.ok(equalHashes(rootHash(hashes), root));
    assert.ok(equalHashes(rootOfEdge(append(emptyEdge, hashes).edge), root));
    const nodes = nodesFromTiles(readTile, size);
    assert.ok(equalHashes(await rootFromNodes(size, nodes), root));
    for (const before of checkpoints.slice(0, size)) {
      const proof = await proveConsistency({ size1: before.size, size2: size }, nodes);
      assert.ok(
        verifyConsistency({ size1: before.size, size2: size, root1: before.root, root2: root, proof }),
      );
    }
  }
  const empty = parseCheckpoint(verifyNote(readFileSync(`${folder}checkpoint.0`, 'utf8'), vkey));
  assert.equal(empty.size, 0);
  assert.ok(equalHashes(empty.root, rootHash([])));
});

test('a checkpoint of which one character is changed is refused', { skip }, () => {
  const note = readFileSync(`${folder}checkpoint`, 'utf8');
  for (let at = 0; at < note.length; at++) {
    const changed = note.slice(0, at) + (note[at] === 'A' ? 'B' : 'A') + note.slice(at + 1);
    assert.throws(() => verifyNote(changed, vkey), { name: 'LedgerError' });
  }
});
