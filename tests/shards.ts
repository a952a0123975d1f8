// Tests without a process for each file: starting Node and reading the sources costs more than most of them,
// and every browser test would start a browser. A shard is a file that imports test files; their tests run
// one file after the other, each in a suite of its own, so that hooks of a file apply to that file alone.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { shardVariable } from './chromium.ts';

/**
 * How many shards of a kind: enough that several processes have work to the end, few enough that starting
 * them costs little.
 */
const shardCounts = { whole: 14, unit: 4 } as const;

type ShardKind = keyof typeof shardCounts;

/**
 * They wait for something real more than they compute: a service manager, Tor, a second that is full, a
 * process that starts or is killed. One process runs them beside the others, so that no core rests meanwhile.
 */
const waiting: readonly string[] = [
  'tests/install.test.ts',
  'tests/onion.test.ts',
  'tests/second-place.test.ts',
  'tests/ledger-faults.test.ts',
  'tests/rolling-restart.test.ts',
  'tests/second-unit.test.ts',
  'tests/torture.test.ts',
  'tests/crash.test.ts',
  'tests/alarms.test.ts',
  'tests/drill.test.ts',
  'tests/doctor.test.ts',
  'tests/start-faults.test.ts',
  'tests/readiness.test.ts',
];

/** They measure the memory of their own process. */
const apart: readonly string[] = ['tests/photo.test.ts'];

/** Reads the server, the command or a browser. That costs as much as a short test. */
const servers = /\b(startServer|startInvented|serve)\b/;
const helpers = /\/(chromium|command|filled|firefox|process|proxies|small-disk|workspace)\.ts'/;
const whole = new RegExp(`${servers.source}|${helpers.source}`);

/** Seconds that a test may take, in a file of its own or in a shard. */
const mostSeconds = 600;

/** By measurement, seconds of computing of the files that need most. */
const costs: Readonly<Record<string, number>> = {
  'tests/install.test.ts': 240,
  'tests/widths.test.ts': 130,
  'tests/cli.test.ts': 116,
  'tests/desk-lock.test.ts': 80,
  'tests/move.test.ts': 60,
  'tests/second-place.test.ts': 60,
  'tests/ledger-faults.test.ts': 78,
  'tests/crash.test.ts': 71,
  'tests/workshop-lan.test.ts': 63,
  'apps/cli/src/evidence.test.ts': 62,
  'tests/attack.test.ts': 60,
  'tests/photo.test.ts': 60,
  'tests/fuzz-known.test.ts': 50,
  'tests/pages.test.ts': 49,
  'tests/desk-linkage.test.ts': 48,
  'tests/linkage.test.ts': 46,
  'tests/casework.test.ts': 43,
  'tests/newcomer.test.ts': 42,
  'tests/prevalence.test.ts': 41,
  'tests/voice.test.ts': 41,
  'tests/desk-keys.test.ts': 38,
  'tests/desk-live.test.ts': 36,
  'tests/dev.test.ts': 35,
  'tests/board.test.ts': 35,
  'tests/figures.test.ts': 34,
  'tests/start-faults.test.ts': 34,
  'tests/room-screen.test.ts': 31,
  'tests/offline.test.ts': 31,
  'tests/firefox.test.ts': 30,
  'tests/desk-handbook.test.ts': 29,
  'tests/return.test.ts': 29,
  'tests/backup.test.ts': 29,
  'tests/room-crash.test.ts': 29,
  'tests/desk-drafts.test.ts': 28,
  'tests/estimates.test.ts': 28,
  'tests/course-package.test.ts': 28,
  'tests/desk.test.ts': 27,
  'tests/event.test.ts': 27,
  'tests/desk-roles.test.ts': 26,
  'tests/call.test.ts': 23,
  'tests/login.test.ts': 23,
  'tests/writing.test.ts': 22,
  'tests/budgets.test.ts': 22,
  'tests/hardship.test.ts': 22,
  'tests/push.test.ts': 22,
  'tests/history.test.ts': 22,
  'tests/desk-referral.test.ts': 21,
  'tests/workshop.test.ts': 20,
};
/** Of the other files, by kind. */
const usualCosts = { whole: 12, unit: 1 } as const;

interface Shard {
  readonly files: string[];
  cost: number;
}

/** Which other files the tests of `file` may share a process with. */
function kindOf(file: string): ShardKind | 'apart' | 'waiting' {
  if (waiting.includes(file)) return 'waiting';
  if (apart.includes(file)) return 'apart';
  return whole.test(readFileSync(file, 'utf8')) ? 'whole' : 'unit';
}

/** Paths of shards. */
interface Shards {
  /** The longest first, so that none of them is left to run alone at the end. */
  readonly computing: string[];
  readonly waiting: string[];
}

/** Writes the shards of these test files into `folder`. */
export function writeShards(files: readonly string[], folder: string): Shards {
  const of = (kind: ReturnType<typeof kindOf>) => files.filter((file) => kindOf(file) === kind);
  const shards = [
    ...of('apart').flatMap((file) => divide([file], 1, usualCosts.whole)),
    ...divide(of('whole'), shardCounts.whole, usualCosts.whole),
    ...divide(of('unit'), shardCounts.unit, usualCosts.unit),
  ];
  const write = ({ files: members }: Shard, name: string | number) => {
    const path = join(folder, `shard-${name}.test.mjs`);
    writeFileSync(path, textOf(members));
    return path;
  };
  return {
    computing: shards.toSorted((a, b) => b.cost - a.cost).map(write),
    waiting: divide(of('waiting'), 1, usualCosts.whole).map((shard) => write(shard, 'waiting')),
  };
}

/** At most `count` shards that take about equally long: each file goes to the one that has least to do. */
function divide(files: readonly string[], count: number, usualCost: number): Shard[] {
  const shards: Shard[] = Array.from({ length: Math.min(count, files.length) }, () => ({
    files: [],
    cost: 0,
  }));
  const costOf = (file: string) => costs[file] ?? usualCost;
  for (const file of files.toSorted((a, b) => costOf(b) - costOf(a))) {
    const shard = shards.reduce((least, other) => (other.cost < least.cost ? other : least));
    shard.files.push(file);
    shard.cost += costOf(file);
  }
  return shards;
}

/**
 * The variable tells the browser's starter that other files follow; listeners of each file add up. What was
 * compiled is written at once, for commands that the tests start.
 */
const textOf = (files: readonly string[]): string => `import { flushCompileCache } from 'node:module';
import { before, describe } from 'node:test';
process.env.${shardVariable} = 'yes';
process.setMaxListeners(0);
${files
  .map(
    (file) =>
      `describe(${JSON.stringify(file)}, { timeout: ${mostSeconds * 1000} }, () => import(` +
      `${JSON.stringify(pathToFileURL(resolve(file)).href)}));`,
  )
  .join('\n')}
before(() => flushCompileCache());
`;
