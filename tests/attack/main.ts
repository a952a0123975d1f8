// `npm run attack`: plays promises of docs/soundness.md against a running server, and says which broke.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from '../../apps/cli/src/build.ts';
import { attacks } from './attacks.ts';
import { type AttackReport, type AttackResult, playAttacks } from './play.ts';
import { readPromises } from './soundness.ts';
import { parseLogIns, startTarget, targetAt } from './target.ts';

const usage = `npm run attack -- [--only ID]... [--json]
npm run attack -- --url URL [--log-ins FILE] [--only ID]... [--json]
npm run attack -- --list

Starts a server on invented data and attacks each promise of docs/soundness.md that can be attacked from
outside: as a stranger, another site, the network, a member of another desk, a thief of the disk.
Exits with 1 where a promise broke, or where nothing was attacked.

  --url URL       a server that runs already, on invented data alone: attacks leave reports and rooms in it.
                  What needs its disk or its process is not played, and not counted as held
  --log-ins FILE  what 'npm start' printed there, with the log-ins of its invented members
  --only ID       this attack; may stand several times
  --list          what would be played, and each promise that is attacked elsewhere
  --json          the result alone, as JSON
`;

function refuse(why: string): never {
  process.stderr.write(`${why}\n\n${usage}`);
  process.exit(2);
}

function readParameters() {
  try {
    return parseArgs({
      options: {
        url: { type: 'string' },
        'log-ins': { type: 'string' },
        only: { type: 'string', multiple: true, default: [] },
        list: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return refuse((error as Error).message);
  }
}

const values = readParameters();
if (values.help) {
  process.stdout.write(usage);
  process.exit(0);
}
for (const id of values.only)
  if (!attacks.some((attack) => attack.id === id)) refuse(`No attack is called ${id}. --list names them.`);
const selection = attacks.filter(({ id }) => values.only.length === 0 || values.only.includes(id));
const rows = readPromises();

function list(): void {
  const played = selection.map(({ id, promise, tries, needs }) => ({ id, promise, tries, needs }));
  const attackOf = new Set(attacks.map(({ promise }) => promise));
  const elsewhere = rows.filter(({ promise }) => !attackOf.has(promise));
  if (values.json) {
    console.log(JSON.stringify({ promises: rows.length, played, elsewhere }));
    return;
  }
  for (const { id, promise, tries, needs } of played)
    console.log(`${id}${needs.length > 0 ? ` (${needs.join(', ')})` : ''}\n  ${promise}\n  ${tries}`);
  console.log(`\nAttacked elsewhere, ${elsewhere.length} of ${rows.length} promises:`);
  for (const { promise, test } of elsewhere) console.log(`  ${promise}\n    ${test}`);
}

async function attack(): Promise<void> {
  const { target, end } = await aim();
  try {
    const report = await playAttacks(selection, target, {
      rows,
      onResult: (result) => void (values.json || console.log(lineOf(result))),
    });
    console.log(values.json ? JSON.stringify(report) : textOf(report));
    process.exitCode = report.broken.length > 0 || report.attacks === 0 ? 1 : 0;
  } finally {
    await end();
  }
}

async function aim(): ReturnType<typeof startTarget> {
  if (values.url === undefined) {
    if (values['log-ins'] !== undefined) refuse('--log-ins belongs to --url.');
    await build();
    return startTarget();
  }
  const url = URL.parse(values.url);
  if (url === null || !/^https?:$/.test(url.protocol))
    refuse('--url is an address such as http://localhost:8080.');
  const reply = await fetch(`${url.origin}/api/organisation`).catch(() => null);
  if (reply === null || !reply.ok) refuse(`No Heed answers at ${url.origin}.`);
  if (((await reply.json()) as { demonstration?: boolean }).demonstration !== true)
    refuse(`${url.origin} is no server on invented data: nothing was sent there.`);
  const file = values['log-ins'];
  const logIns = file === undefined ? [] : parseLogIns(readFileSync(file, 'utf8'));
  if (file !== undefined && logIns.length === 0)
    refuse(`${file} has no log-in. It must hold lines such as 'member: mila@example.org password: ...'.`);
  return { target: targetAt(url.origin, { logIns }), end: async () => {} };
}

function lineOf({ id, tries, seen: observations, lacks, notes, ms }: AttackResult): string {
  if (lacks !== null) return `-       ${id}: not played, ${lacks}`;
  const took = [`${tries} tries`, `${(ms / 1000).toFixed(1)} s`, ...notes].join(', ');
  return observations.length === 0
    ? `held    ${id}: ${took}`
    : `BROKEN  ${id}: ${took}\n        ${observations.join('\n        ')}`;
}

function textOf(report: AttackReport): string {
  const { promises, held: heldCount, broken, notPlayed, elsewhere, attacks, tries, seconds } = report;
  return (
    `\n${promises} promises: ${heldCount} held under ${attacks} attacks with ${tries} tries, ` +
    `${new Set(broken.map(({ promise }) => promise)).size} broken, ` +
    `${new Set(notPlayed.map(({ promise }) => promise)).size} not played, ` +
    `${elsewhere.length} attacked by tests alone (--list names them). ${seconds} s.`
  );
}

if (values.list) list();
else await attack();
