// `npm run torture`: breaks a server again and again while people write to it, and says what was lost.
import { parseArgs } from 'node:util';
import { build } from '../../apps/cli/src/build.ts';
import type { TortureDatabase } from './place.ts';
import { torture } from './rounds.ts';

const usage = `npm run torture -- [--rounds N] [--database sqlite|postgres] [--json]

Starts a server on invented data, lets people write, and breaks it: killed, ended, frozen, under strangers, on
a clock that jumps, without descriptors, in 256 MB, on a disk that is full, fails or loses its power;
PostgreSQL killed, restarted, frozen; of three machines with PostgreSQL the one that leads killed. Then starts
it again and looks for everything that was acknowledged.
Faults that need root, a loop device, a control group, or Patroni and etcd, and do not find it, are named
under notPlayed.
Exits with 1 where anything was lost, stands in clear, or is no continuation of the log that was published.

  --rounds N       how many faults, one after the other in turn (500)
  --database NAME  sqlite (default), or postgres: a temporary PostgreSQL of this machine
  --json           the result alone, as JSON
`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '500' },
    database: { type: 'string', default: 'sqlite' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const { database } = values;
const rounds = Number(values.rounds);
const refuse = (sentence: string): never => {
  process.stderr.write(`${sentence}\n\n${usage}`);
  process.exit(2);
};
if (values.help) {
  process.stdout.write(usage);
  process.exit(0);
}
if (!Number.isInteger(rounds) || rounds < 1) refuse('--rounds is a number from 1 on.');
if (database !== 'sqlite' && database !== 'postgres') refuse('--database is sqlite or postgres.');
// What was mounted is unmounted, and the server ended.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
await build();
const result = await torture({
  rounds,
  database: database as TortureDatabase,
  onRound: (fault, verdict) => {
    if (!values.json)
      console.log(
        `${fault}: ${verdict.acknowledged} acknowledged, ${verdict.lost} lost, ${verdict.forked} forked, ` +
          `${verdict.cleartext} files with words` +
          (verdict.pause === null ? '' : `, accepting again after ${verdict.pause} ms`),
      );
  },
});
console.log(JSON.stringify(result, null, values.json ? undefined : 2));
process.exitCode = result.lost + result.forked + result.cleartext > 0 || result.acknowledged === 0 ? 1 : 0;
