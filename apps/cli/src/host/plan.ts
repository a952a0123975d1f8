// `heed host plan --reports-per-day N --members M`: what to run, from figures that were measured, each named
// with its source. What was assumed and what was not measured is said beside it.
import { Failure } from '../failure.ts';
import { forms } from '../forms.ts';
import { readWholeNumber } from '../input.ts';
import { parseCommand } from '../output.ts';
import { figures, type MeasuredFigure } from './figures.ts';

/** Of a day's reports, how many come in its busiest hour: assumed, not measured. */
const busiestHour = 0.2;
/** How much of what a machine was measured to take a plan may use: other machines are slower. */
const usableShare = 0.25;
/** How often an open desk asks for news (docs/decisions/live.md). */
const askSeconds = 3;
/** Backups that stand beside the data: thirty days and the last seven (docs/operating.md). */
const backups = 37;
/** What the system, the proxy and the cache of the disk take beside Heed, megabytes: assumed. */
const systemMegabytes = 512;
/** What PostgreSQL takes, megabytes: assumed. */
const databaseMegabytes = 512;

export interface HostPlan {
  readonly run: {
    readonly database: 'sqlite' | 'postgres';
    readonly processes: 1 | 2;
    readonly proxy: string;
  };
  readonly reason: string;
  /** Reports a second in the busiest hour. */
  readonly peakPerSecond: number;
  /** What open desks ask a second, where every member has one open. */
  readonly questionsPerSecond: number;
  readonly memoryMegabytes: number;
  /** Gigabytes of reports that one year adds, before anything is erased; attachments come on top. */
  readonly diskGigabytesAYear: number;
  readonly measured: readonly MeasuredFigure[];
  readonly assumed: readonly string[];
  /** What nobody has measured and somebody who plans must know. */
  readonly notMeasured: readonly string[];
}

export function plan(args: readonly string[]): void {
  const { values, say } = parseCommand(forms['host plan'], args);
  const need = (option: 'reports-per-day' | 'members', least: number, most: number): number => {
    const text = values[option];
    if (text === undefined) throw new Failure('usage', `Say --${option}, as in '--${option} 200'.`);
    return readWholeNumber(option, text, least, most);
  };
  const result = planHost(need('reports-per-day', 1, 10_000_000), need('members', 1, 100_000));
  say(planText(result), result);
}

export function planHost(reportsPerDay: number, members: number): HostPlan {
  const peakPerSecond = (reportsPerDay * busiestHour) / 3600;
  const onSqlite = peakPerSecond <= usableShare * figures.sqliteReports.value;
  return {
    run: onSqlite
      ? { database: 'sqlite', processes: 1, proxy: 'Caddy or nginx, as heed install sets it up' }
      : { database: 'postgres', processes: 2, proxy: 'HAProxy, deploy/haproxy.cfg' },
    reason: reasonOf(onSqlite),
    peakPerSecond: round(peakPerSecond, 2),
    memoryMegabytes: memoryOf(onSqlite),
    questionsPerSecond: round(members / askSeconds, 1),
    diskGigabytesAYear: round((reportsPerDay * 365 * figures.diskAReport.value) / 1e6, 1),
    measured: Object.values(figures),
    assumed: [
      `The busiest hour has ${busiestHour * 100} of 100 reports of its day.`,
      `A plan uses ${usableShare * 100} of 100 of what was measured: other machines are slower.`,
      `System and proxy beside Heed take ${systemMegabytes} MB` +
        (onSqlite ? '.' : `, PostgreSQL ${databaseMegabytes} MB.`),
    ],
    notMeasured: notMeasured({ reportsPerDay, peakPerSecond, onSqlite }),
  };
}

const reasonOf = (onSqlite: boolean): string =>
  onSqlite
    ? `One process on SQLite took ${figures.sqliteReports.value} reports a second. While it is restarted ` +
      'it answers nobody for some seconds; where that must not be, run two on PostgreSQL behind HAProxy.'
    : 'More than a quarter of what one process on SQLite took. Two on PostgreSQL answer while one of ' +
      'them is restarted; on two cores they took no more reports a second than one.';

const memoryOf = (onSqlite: boolean): number =>
  systemMegabytes + (onSqlite ? figures.memory.value : 2 * figures.memory.value + databaseMegabytes);

function notMeasured(of: {
  readonly reportsPerDay: number;
  readonly peakPerSecond: number;
  readonly onSqlite: boolean;
}): string[] {
  const most = of.onSqlite ? figures.sqliteReports : figures.postgresReports;
  return [
    'Attachments: a photo takes what it weighs, in the data folder and in each backup.',
    `Backups: up to ${backups} copies of everything stand in /var/backups/heed.`,
    'Another machine than that of the figures, and a slow disk.',
    'Members at work beside the reports: how much a desk costs the server while many are open.',
    'A whole day of reports, pages and desks together.',
    ...(of.reportsPerDay * 365 > figures.stored.value
      ? [`More than ${figures.stored.value} conversations stored at once: close and erase what is due.`]
      : []),
    ...(of.peakPerSecond > usableShare * most.value
      ? [
          `${round(of.peakPerSecond, 1)} reports a second: a machine took ${most.value}. ` +
            'Measure on yours first: node benchmarks/load.ts curve.',
        ]
      : []),
  ];
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

function planText(of: HostPlan): string {
  const { database, processes, proxy } = of.run;
  const list = (title: string, lines: readonly string[]) => [title, ...lines.map((line) => `  ${line}`)];
  return [
    `Run ${processes === 1 ? 'one process' : 'two processes'} on ` +
      `${database === 'sqlite' ? 'SQLite' : 'PostgreSQL'} behind ${proxy}.`,
    of.reason,
    `Busiest hour: ${of.peakPerSecond} reports a second.`,
    `Open desks ask ${of.questionsPerSecond} times a second.`,
    `Memory: ${of.memoryMegabytes} MB.`,
    `Disk: ${of.diskGigabytesAYear} GB a year of reports, before anything is erased.`,
    ...list(
      'Measured:',
      of.measured.map(
        ({ what, value, unit, source, day }) => `${what}: ${value} ${unit} (${source}, ${day})`,
      ),
    ),
    ...list('Assumed:', of.assumed),
    ...list('Not measured:', of.notMeasured),
  ].join('\n');
}
