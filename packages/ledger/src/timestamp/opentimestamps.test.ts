// Files of OpenTimestamps as the reference library reads them, and answers that are none.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { LedgerError } from '../error.ts';
import { commit, otsFile } from './opentimestamps.ts';

const uri = Buffer.from('https://calendar.example.org');
/** A pending attestation: its tag, and the calendar's address behind both lengths. */
const pending = Buffer.concat([
  Buffer.from('0083dfe30d2ef90c8e', 'hex'),
  Buffer.from([uri.length + 1, uri.length]),
  uri,
]);
const chained = Buffer.concat([Buffer.from([0xf1, 4, 1, 2, 3, 4, 0x08]), pending]);
const forked = Buffer.concat([Buffer.from([0xff]), chained, pending]);

const program = `
import sys, io
from opentimestamps.core.timestamp import DetachedTimestampFile
from opentimestamps.core.serialize import StreamDeserializationContext
file = DetachedTimestampFile.deserialize(StreamDeserializationContext(io.BytesIO(sys.stdin.buffer.read())))
attestations = list(file.timestamp.all_attestations())
print(file.file_digest.hex(), sorted(a.uri for _, a in attestations), len(attestations))
`;
/** Debian's own, where the library is installed; another Python before it in the path does not know it. */
const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';
const has = spawnSync(python, ['-c', 'import opentimestamps']).status === 0;

test('the reference library reads the file, its digest and its attestations', {
  skip: has ? false : 'no python3-opentimestamps on this machine',
}, () => {
  const data = Buffer.from('a checkpoint');
  for (const [answer, count] of [
    [pending, 1],
    [chained, 1],
    [forked, 2],
  ] as const) {
    const { stdout, stderr } = spawnSync(python, ['-c', program], { input: otsFile(commit(data), answer) });
    const digest = createHash('sha256').update(data).digest('hex');
    assert.match(
      stdout.toString(),
      new RegExp(`^${digest} .*calendar\\.example\\.org.* ${count}\\n$`),
      stderr.toString(),
    );
  }
});

test('what is sent tells nothing twice, and an answer that is cut or made up is refused with a code', () => {
  const data = Buffer.from('a checkpoint');
  assert.notDeepEqual(commit(data).request, commit(data).request);
  for (const answer of [
    forked.subarray(0, -1),
    Buffer.concat([pending, pending]),
    Buffer.from([0x08]),
    Buffer.alloc(0),
  ])
    assert.throws(() => otsFile(commit(data), answer), { code: 'malformed' });
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), (answer) => {
      try {
        otsFile(commit(data), answer);
      } catch (error) {
        assert.ok(error instanceof LedgerError);
      }
    }),
  );
});
