// A hundred kills: the server is killed (SIGKILL) while ballots arrive, started again, and at the end every
// acknowledged ballot must be there, whole, each card counted once. An argument: how many kills.
import { loadavg } from 'node:os';
import { build } from '../apps/cli/src/build.ts';
import { killWhileVoting } from '../tests/ballot-kills.ts';

process.setMaxListeners(0);
await build();
const start = performance.now();
const { kills, acknowledged, cut, stored } = await killWhileVoting(Number(process.argv[2] ?? 100));
const seconds = Math.round((performance.now() - start) / 1000);
const load = loadavg()[0]?.toFixed(1);
console.log(
  `${kills} kills in ${seconds} s (load ${load}): ${acknowledged} answers, ${cut} requests cut off, ` +
    `${stored} ballots; none lost, half or counted twice`,
);
process.exit(0);
