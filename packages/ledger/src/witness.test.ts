// The table of answers of tlog-witness, each reached on its own.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { ed25519 } from '@noble/curves/ed25519.js';
import { formatCheckpoint } from './checkpoint.ts';
import { leaves, tilesOf } from './invented.ts';
import { ED25519, formatKey, parseKey } from './key.ts';
import { formatNote, signNote } from './note.ts';
import { proveConsistency } from './proof.ts';
import { nodesFromTiles } from './tile.ts';
import { rootHash } from './tree.ts';
import { type CosignedSize, decideCosignature, formatAddCheckpoint, parseAddCheckpoint } from './witness.ts';

const seed = new Uint8Array(32).fill(7);
const log = {
  name: 'log.example.org',
  publicKey: ed25519.getPublicKey(seed),
  sign: (bytes: Uint8Array) => ed25519.sign(bytes, seed),
};
const key = parseKey(formatKey(log.name, ED25519, log.publicKey));
const all = leaves(20);
const root = (size: number) => rootHash(all.slice(0, size));

function checkpoint(
  size: number,
  changes: { root?: Uint8Array; origin?: string; sign?: typeof log.sign } = {},
) {
  const text = formatCheckpoint({
    origin: changes.origin ?? log.name,
    size,
    root: changes.root ?? root(size),
  });
  return formatNote({ text, signatures: [signNote(text, { ...log, sign: changes.sign ?? log.sign })] });
}

const proof = (size1: number, size2: number) =>
  proveConsistency({ size1, size2 }, nodesFromTiles(tilesOf(all.slice(0, size2)), size2));

const ask = (request: { old: number; proof: Uint8Array[]; checkpoint: string }, last: CosignedSize | null) =>
  decideCosignature(parseAddCheckpoint(formatAddCheckpoint(request)), {
    keysOf: (origin) => (origin === log.name ? [key] : []),
    last: () => last,
  });

test('a first checkpoint and one that continues the last are cosigned', async () => {
  assert.equal(ask({ old: 0, proof: [], checkpoint: checkpoint(5) }, null).ok, true);
  assert.equal(
    ask({ old: 5, proof: await proof(5, 20), checkpoint: checkpoint(20) }, { size: 5, root: root(5) }).ok,
    true,
  );
  assert.equal(ask({ old: 5, proof: [], checkpoint: checkpoint(5) }, { size: 5, root: root(5) }).ok, true);
});

test('what must not be cosigned is refused with the status of the specification', async () => {
  const five = { size: 5, root: root(5) };
  const answers = {
    'unknown log': [
      ask({ old: 0, proof: [], checkpoint: checkpoint(5, { origin: 'other.example.org' }) }, null),
      404,
    ],
    'signed by another': [
      ask({ old: 0, proof: [], checkpoint: checkpoint(5, { sign: () => new Uint8Array(64) }) }, null),
      403,
    ],
    'older than it says': [
      ask({ old: 9, proof: [], checkpoint: checkpoint(5) }, { size: 9, root: root(9) }),
      400,
    ],
    'another old size': [ask({ old: 3, proof: await proof(3, 20), checkpoint: checkpoint(20) }, five), 409],
    'the same size, another root': [
      ask({ old: 5, proof: [], checkpoint: checkpoint(5, { root: root(4) }) }, five),
      409,
    ],
    'a wrong proof': [ask({ old: 5, proof: await proof(6, 20), checkpoint: checkpoint(20) }, five), 422],
    'a fork': [
      ask({ old: 5, proof: await proof(5, 20), checkpoint: checkpoint(20, { root: root(19) }) }, five),
      422,
    ],
    'a proof from nothing': [
      ask({ old: 0, proof: await proof(5, 20), checkpoint: checkpoint(20) }, null),
      422,
    ],
    'no note': [
      decideCosignature(
        { old: 0, proof: [], checkpoint: 'nothing' },
        { keysOf: () => [key], last: () => null },
      ),
      400,
    ],
  } as const;
  for (const [name, [answer, status]] of Object.entries(answers))
    assert.equal(answer.ok === false && answer.status, status, name);
  const [conflict] = answers['another old size'];
  assert.equal(conflict.ok === false && conflict.size, 5);
});

test('a request with too many hashes, a bad number or no empty line is malformed', () => {
  const line = `${Buffer.alloc(32).toString('base64')}\n`;
  for (const body of [
    `old 5\n${line.repeat(64)}\n${checkpoint(5)}`,
    `old 05\n\n${checkpoint(5)}`,
    'old 5\n',
    `old 5\nAAAA\n\n${checkpoint(5)}`,
    '',
  ])
    assert.throws(() => parseAddCheckpoint(body), { code: 'malformed' });
});
