// The report of a workshop of 500 people: the sums at closing, then the report itself, its table, and what
// somebody waits for who opens the shared page, its table or its PDF, over HTTP.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '@heed/content/read';
import { csvOf } from '@heed/domain/csv';
import { sumUpRoom } from '@heed/domain/training';
import { startServer } from '@heed/server';
import { random } from '@heed/statistics/random';
import { reportRows, workshopReport } from '@heed/statistics/training';
import { foundDemonstration } from '../apps/cli/src/demonstration.ts';
import { inventAnswers } from '../modules/training/cli/invent-training.ts';

const people = Number(process.argv[2] ?? 500);
const times = 50;

const course = readContent().courses.get('police')!.course('en');
const { uniform } = random(7);
const answers = Array.from({ length: people }, (_, number) => inventAnswers(course, number, uniform)).flat();

async function say(what: string, work: () => unknown): Promise<void> {
  const measured: number[] = [];
  for (let at = 0; at < times; at++) {
    const startTime = performance.now();
    await work();
    measured.push(performance.now() - startTime);
  }
  const [first] = measured;
  const sorted = measured.sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.ceil(share * times) - 1]!.toFixed(1);
  console.log(`${what}: first ${first!.toFixed(1)} ms, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`);
}

await say(`sums of ${people} people, ${answers.length} answers`, () => sumUpRoom(course, answers, []));
const results = sumUpRoom(course, answers, []);
const frame = { day: '2026-11-27', organisation: 'Invented', place: '', lastStep: 0 };
await say('the report', () => workshopReport(results, course, frame));
await say('the report and its table', () => {
  const { columns, rows } = reportRows(workshopReport(results, course, frame));
  return csvOf(columns, rows);
});

const folder = mkdtempSync(join(tmpdir(), 'heed-report-'));
await foundDemonstration(folder);
const running = await startServer({ folder, port: 0 });
const { rooms } = running.deployment.storage;
const opening = await rooms.open({
  code: 'BCDFGH',
  course: course.id,
  language: course.language,
  version: course.hash,
  content: JSON.stringify(course),
  leader: 'b'.repeat(32),
  recipient: '',
});
if (!opening.ok) throw new Error('the room did not open');
await rooms.close(opening.id, 0, results);
const sharing = await rooms.share(opening.id, '');
if (!sharing.ok) throw new Error('the report was not shared');
for (const [what, kind] of [
  ['its page', ''],
  ['its table', '.csv'],
  ['its PDF', '.pdf'],
] as const)
  await say(`${what}, over HTTP`, async () => {
    const response = await fetch(
      `http://localhost:${running.port}/en/training/report/${sharing.address}${kind}`,
    );
    if (response.status !== 200) throw new Error(`HTTP ${response.status}`);
    await response.arrayBuffer();
  });
await running.stop();
rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
process.exit(0);
