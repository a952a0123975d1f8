// `npm run torture` in small: what was acknowledged outlives a fault of each kind. And that its judge sees what
// is lost and what stands in clear.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeCode } from '@heed/envelope/code';
import { build } from '../apps/cli/src/build.ts';
import { startInvented } from './invented.ts';
import { prepare, sealReport } from './person.ts';
import { faultNames } from './torture/faults.ts';
import { torture } from './torture/rounds.ts';
import { countClear, countLost } from './torture/verify.ts';

const main = fileURLToPath(new URL('torture/main.ts', import.meta.url));

test('a fault of each kind loses nothing that was acknowledged, and leaves no word in clear', {
  timeout: 600_000,
}, async (t) => {
  await build();
  const { acknowledged, lost, cleartext, faults } = await torture({ rounds: faultNames.length });
  t.diagnostic(`${acknowledged} acknowledged`);
  assert.ok(acknowledged >= 5 * faultNames.length);
  assert.deepEqual({ lost, cleartext }, { lost: 0, cleartext: 0 });
  assert.deepEqual(Object.keys(faults), faultNames);
});

test('the judge sees a report that is not there, a form whose words are gone, and words in a file', async (t) => {
  const { url } = await startInvented(t);
  const folder = mkdtempSync(join(tmpdir(), 'heed-judged-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'a.log'), 'before canary0123 after');
  const { keys, sealed } = await sealReport(await prepare(url));
  const neverSent = { keys, envelope: sealed.envelope, leaf: '00'.repeat(32) };
  const acknowledged = {
    reports: [neverSent],
    forms: [{ code: makeCode(), canary: 'nowhere' }],
    canaries: ['canary0123', 'canary4567'],
  };
  assert.equal(await countLost(url, acknowledged), 2);
  assert.equal(countClear(folder, acknowledged), 1);
});

test('a number of rounds that is none is refused with how to say it', () => {
  for (const rounds of ['many', '0', '-1', '1.5', '']) {
    const { status, stderr } = spawnSync(process.execPath, [main, `--rounds=${rounds}`], {
      encoding: 'utf8',
    });
    assert.equal(status, 2, rounds);
    assert.match(stderr, /--rounds is a number from 1 on/);
  }
});
