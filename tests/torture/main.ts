// `npm run torture`: breaks a server again and again while people write to it, and says what was lost.
import { parseArgs } from 'node:util';
import { build } from '../../apps/cli/src/build.ts';
import { torture } from './rounds.ts';

const usage = `npm run torture -- [--rounds N] [--json]

Starts a server on invented data, lets people write, and kills it, ends it, freezes it or sends it strangers;
then starts it again and looks for everything that was acknowledged. DATABASE_URL chooses PostgreSQL.
Exits with 1 where anything was lost or stands in clear.

  --rounds N   how many faults, one after the other in turn (500)
  --json       the result alone, as JSON
`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '500' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
if (values.help || !Number.isInteger(rounds) || rounds < 1) {
  process.stderr.write(values.help ? usage : `--rounds is a number from 1 on.\n\n${usage}`);
  process.exit(values.help ? 0 : 2);
}
await build();
const result = await torture({
  rounds,
  onRound: (fault, { acknowledged, lost, cleartext }) => {
    if (!values.json)
      console.log(`${fault}: ${acknowledged} acknowledged, ${lost} lost, ${cleartext} files with words`);
  },
});
console.log(JSON.stringify(result, null, values.json ? undefined : 2));
process.exitCode = result.lost + result.cleartext > 0 || result.acknowledged === 0 ? 1 : 0;
