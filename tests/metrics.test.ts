// Figures for whoever watches the service: there, true, and silent about people.
import { strict as assert } from 'node:assert';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from '../apps/cli/src/build.ts';
import { putDemonstration } from './demonstration.ts';
import { freePort } from './free-port.ts';
import { tell } from './person.ts';
import { startProcess } from './process.ts';
import { waitUntil } from './until.ts';

const figureOf = (text: string, name: string): number | null => {
  const line = text.split('\n').find((one) => one.startsWith(`${name} `) || one.startsWith(`${name}{`));
  return line === undefined ? null : Number(line.split(' ').at(-1));
};

test('figures count answers by kind and say what can be mended, and nothing of who wrote what', async (t) => {
  await build();
  const folder = mkdtempSync(join(tmpdir(), 'heed-metrics-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  await putDemonstration(folder);
  const port = await freePort();
  const server = await startProcess(folder, { HEED_METRICS: String(port) });
  t.after(() => server.kill());
  const read = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();

  const before = await read();
  await tell(server.url, { desk: 'harbour', text: 'QUEUECANARY', facts: { language: 'en' } });
  await fetch(`${server.url}/help/nl?SECRETCANARY`);
  await fetch(`${server.url}/nothing-here`);
  await waitUntil(async () => /kind="page",status="4xx"/.test(await read()));
  const text = await read();
  assert.match(text, /heed_answer_seconds_count\{kind="page",status="2xx"\} 1\n/);
  assert.match(text, /heed_answer_seconds_bucket\{le="60",kind="api",status="2xx"\}/);
  assert.deepEqual([figureOf(text, 'heed_ready'), figureOf(text, 'heed_alerts_failed')], [1, 0]);
  assert.ok((figureOf(text, 'heed_disk_free_bytes') ?? 0) > 0);
  assert.equal(figureOf(text, 'heed_backup_age_days'), null, 'no backup was made, so there is no age');
  assert.doesNotMatch(text, /CANARY|harbour|\/help|POST|report/);
  // A report changes counts of answers alone: no line of figures is there for it.
  const names = (figures: string) => [
    ...new Set([...figures.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name)),
  ];
  assert.deepEqual(names(text), names(before));

  // Not on the site itself, and nothing else on that port.
  assert.equal((await fetch(`${server.url}/metrics`)).status, 404);
  assert.equal((await fetch(`http://127.0.0.1:${port}/`)).status, 404);
  const rules = readFileSync(new URL('../deploy/alerts.yml', import.meta.url), 'utf8');
  const used = [...rules.matchAll(/^ +expr: .*$/gm)].flatMap(([line]) => line.match(/heed_[a-z_]+/g) ?? []);
  assert.ok(used.length >= 6);
  const figureNames = [...names(text), 'heed_answer_seconds_count'];
  assert.deepEqual(
    used.filter((name) => !figureNames.includes(name)),
    [],
  );
});

test('a place for figures that is in use is said by name, and nothing starts', async (t) => {
  const other = createServer().listen(0, '127.0.0.1');
  t.after(() => other.close());
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as { port: number };
  const folder = mkdtempSync(join(tmpdir(), 'heed-metrics-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  await putDemonstration(folder);
  await assert.rejects(startProcess(folder, { HEED_METRICS: String(port) }), /Cannot answer at HEED_METRICS/);
});
