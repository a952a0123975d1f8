// 10,000 requests, pages and reports, through HAProxy while two processes on one PostgreSQL are restarted one
// after the other, again and again. Wanted: none refused, none cut, nothing lost or stored twice.
import { loadavg } from 'node:os';
import { restartUnderLoad } from '../tests/rolling.ts';
import { reasonAgainstProcesses, startProcesses } from '../tests/two-processes.ts';

const reason = reasonAgainstProcesses();
if (reason !== null) {
  console.log(`not measured: ${reason}`);
  process.exit();
}
const ends: (() => Promise<void>)[] = [];
const processes = await startProcesses({ after: (end) => void ends.unshift(end) });
const result = await restartUnderLoad(processes, { requests: 10_000, atOnce: 16 });
console.log(JSON.stringify({ ...result, load: loadavg()[0] }));
for (const end of ends) await end();
process.exit();
