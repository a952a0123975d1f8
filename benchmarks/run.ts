// `npm run bench`: every measurement, one after the other, as the tables of benchmarks/README.md list them.
// Takes about a quarter of an hour; do nothing else on the machine meanwhile.
import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

console.log(
  `${cpus().length} x ${cpus()[0]?.model}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}`,
);
for (const name of [
  'storage',
  'attachments',
  'intake',
  'server',
  'backup',
  'login-timing',
  'attack',
  'pages',
  'browser',
  'deposit',
  'desk',
  'live',
  'rolling-restart',
  'load',
  'idle-connections',
  'organisations',
  'rooms',
  'workshop-report',
  'desk-search',
  'conversation',
  'search',
  'alike',
  'ledger',
  'monitor',
  'booklets',
  'handbook',
  'recommendations',
  'statistics',
  'linkage',
  'screening',
  'blind-rsa',
  'ballots',
]) {
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(`${name}.ts`, import.meta.url))], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
