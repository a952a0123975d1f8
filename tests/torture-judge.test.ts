// The judge of `npm run torture` sees what is lost and what is in clear. The faults: torture, at night.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeCode } from '@heed/envelope/code';
import { formatCheckpoint } from '@heed/ledger';
import { startInvented } from './invented.ts';
import { readLog } from './log.ts';
import { prepare, sealReport } from './person.ts';
import {
  type Acknowledged,
  type AcknowledgedReport,
  nothingAcknowledged,
  prepareWriting,
} from './torture/load.ts';
import { countClear, countForked, countLost } from './torture/verify.ts';
import { waitUntil } from './until.ts';

/** Writes, nobody beside, until a report with a file and a form are acknowledged. */
async function acknowledge(url: string, to: Acknowledged): Promise<AcknowledgedReport> {
  const end = new AbortController();
  const writing = (await prepareWriting(url, 0))(end.signal, to);
  const withFile = () => to.reports.find(({ files }) => files.length > 0);
  await waitUntil(() => withFile() !== undefined && to.forms.length > 0);
  end.abort();
  await writing;
  return withFile()!;
}

test(
  'the judge sees a report that is not there, a file that is another, lost words of a form, words in a ' +
    'file',
  async (t) => {
    const { url, deployment } = await startInvented(t, { tickSeconds: 1 });
    const folder = mkdtempSync(join(tmpdir(), 'heed-judged-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'a.log'), 'before canary0123 after');
    const ready = await prepare(url);
    const { keys, sealed } = await sealReport(ready);
    const neverSent = { keys, envelope: sealed.envelope, leaf: '00'.repeat(32), files: [] };
    const all = nothingAcknowledged();
    const report = await acknowledge(url, all);
    assert.equal(await countLost(url, all), 0);
    const otherFile = {
      ...report,
      files: report.files.map((file) => ({ ...file, sha256: '00'.repeat(32) })),
    };
    assert.ok(all.checkpoints.size > 0);
    assert.equal(await countForked(url, all), 0);
    const { origin, size, root } = await readLog(url);
    const { note } = deployment.log.signed(
      formatCheckpoint({ origin, size, root: root.map((byte) => byte ^ 1) }),
    );
    assert.equal(await countForked(url, { checkpoints: new Set([...all.checkpoints, note]) }), 1);
    const acknowledged = {
      reports: [neverSent, otherFile],
      forms: [{ code: makeCode(), canary: 'nowhere' }],
      canaries: ['canary0123', 'canary4567'],
      checkpoints: all.checkpoints,
    };
    // The log has been seen whole: what it lacks now is not on its way.
    assert.equal(await countLost(url, acknowledged, 0), 3);
    assert.equal(countClear(folder, acknowledged), 1);
  },
);
