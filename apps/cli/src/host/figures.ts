// What was measured of how much Heed serves, each with where it was measured and when: `heed host plan` rests
// on nothing else. Whoever measures anew changes it here and in benchmarks/README.md.

export interface MeasuredFigure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The script that measured it, or the part of benchmarks/README.md where it stands. */
  readonly source: string;
  readonly day: string;
}

const readme = 'benchmarks/README.md';
const day = '2026-11-29';

export const figures = {
  sqliteReports: {
    what: 'Reports through one process on SQLite, two busy cores, over TLS; the least of its curve',
    value: 281,
    unit: 'a second',
    source: 'benchmarks/load.ts curve',
    day,
  },
  postgresReports: {
    what: 'Reports through two processes on PostgreSQL, likewise',
    value: 111,
    unit: 'a second',
    source: 'benchmarks/load.ts curve',
    day,
  },
  people: {
    what: 'People who came within one minute, read and reported, none failed',
    value: 1000,
    unit: 'people',
    source: 'benchmarks/load.ts television',
    day,
  },
  connections: {
    what: 'Connections at rest, for which one process took 447 MB at most',
    value: 10_000,
    unit: 'connections',
    source: 'benchmarks/idle-connections.ts',
    day,
  },
  memory: {
    what: 'Memory of one process with 10,000 connections at rest, the most that was seen',
    value: 447,
    unit: 'MB',
    source: 'benchmarks/idle-connections.ts',
    day,
  },
  stored: {
    what: 'Conversations stored at once',
    value: 747_000,
    unit: 'conversations',
    source: 'benchmarks/backup.ts',
    day,
  },
  diskAReport: {
    what: 'Disk a report, without attachments, on SQLite',
    value: 13.6,
    unit: 'kB',
    source: `${readme}, Beside GlobaLeaks`,
    day: '2026-11-26',
  },
} satisfies Readonly<Record<string, MeasuredFigure>>;
