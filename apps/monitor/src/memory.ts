// What the monitor remembers from run to run: how far it followed each log, by which key, and what stood
// there in clear. A file that it alone writes, whole or not at all.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type Edge, emptyEdge } from '@heed/ledger';
import { type MonitoredStatement, readStatement } from './statement.ts';

export interface FollowedLog {
  readonly vkey: string;
  readonly edge: Edge;
  /** The signed checkpoint at that edge; empty before the first. */
  readonly note: string;
  /** When it was seen to grow last, milliseconds since 1970. */
  readonly grown: number;
  /**
   * Of a log that follows another: whether an entry names the end of that one. Null where nobody looked: the
   * first log, and one that an older monitor followed.
   */
  readonly isContinuing: boolean | null;
}

export interface MonitorMemory {
  readonly url: string;
  /** 64 hex digits; null before it was seen. */
  organisation: string | null;
  /** The logs of the deployment, the oldest first. */
  readonly logs: FollowedLog[];
  /** Statements in clear, as JSON texts, and integrities of scripts. */
  readonly supervisors: Set<string>;
  readonly deskKeys: Set<string>;
  readonly scripts: Set<string>;
  /** Paths that the log lists beside files of pages. */
  readonly documents: Set<string>;
  /** Signed rosters, as JSON texts. */
  readonly rosters: Set<string>;
  /** What the log said of the newest roster: '<day> <hash>'. */
  readonly newestRosters: Set<string>;
  /** Sentences about what could be seen when it came, and not later. */
  readonly suspicions: Set<string>;
  /** Largest size that a witness showed of a log, by the keys of both: '<log> <witness>'. */
  readonly witnessed: Map<string, number>;
}

export const emptyMemory = (url: string): MonitorMemory => ({
  url,
  organisation: null,
  logs: [],
  supervisors: new Set(),
  deskKeys: new Set(),
  scripts: new Set(),
  documents: new Set(),
  rosters: new Set(),
  newestRosters: new Set(),
  suspicions: new Set(),
  witnessed: new Map(),
});

/** The statements in JSON texts of the log. */
export const statements = (logged: ReadonlySet<string>): MonitoredStatement[] =>
  [...logged].map(readStatement).filter((statement) => statement !== null);

/** Follows a log from its beginning. `isFirst`: whether it follows no other. */
export const newLog = (vkey: string, now: number, isFirst: boolean): FollowedLog => ({
  vkey,
  edge: emptyEdge,
  note: '',
  grown: now,
  isContinuing: isFirst ? null : false,
});

/**
 * What the file remembers, or nothing where there is none. Throws SyntaxError or RangeError for a file that
 * is not its own.
 */
export function recall(file: string | undefined, url: string): MonitorMemory {
  if (file === undefined || !existsSync(file)) return emptyMemory(url);
  // An older file does not know of rosters or documents: what came before it is not judged.
  const state = {
    ...{ documents: [], rosters: [], newestRosters: [], suspicions: [], witnessed: [] },
    ...JSON.parse(readFileSync(file, 'utf8')),
  };
  const { version, logs, supervisors, deskKeys, scripts, documents, rosters, newestRosters, ...others } =
    state;
  const { suspicions, witnessed, ...rest } = others;
  if (version !== 1 || rest.url !== url)
    throw new RangeError('Cannot use this state file: it is of another site.');
  return {
    ...rest,
    logs: logs.map((log: FollowedLog & { edge: { size: number; levels: string[] } }) => ({
      ...log,
      isContinuing: log.isContinuing ?? null,
      edge: unpackEdge(log.edge),
    })),
    supervisors: new Set(supervisors),
    deskKeys: new Set(deskKeys),
    scripts: new Set(scripts),
    documents: new Set(documents),
    rosters: new Set(rosters),
    newestRosters: new Set(newestRosters),
    suspicions: new Set(suspicions),
    witnessed: new Map(witnessed),
  };
}

export function remember(file: string | undefined, memory: MonitorMemory): void {
  if (file === undefined) return;
  const { logs, supervisors, deskKeys, scripts, documents, rosters, ...others } = memory;
  const { newestRosters, suspicions, witnessed, ...rest } = others;
  const text = JSON.stringify({
    version: 1,
    ...rest,
    logs: logs.map((log) => ({ ...log, edge: packEdge(log.edge) })),
    supervisors: [...supervisors],
    deskKeys: [...deskKeys],
    scripts: [...scripts],
    documents: [...documents],
    rosters: [...rosters],
    newestRosters: [...newestRosters],
    suspicions: [...suspicions],
    witnessed: [...witnessed],
  });
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

const packEdge = ({ size, levels }: Edge) => ({
  size,
  levels: levels.map((level) => Buffer.concat(level).toString('base64')),
});

const unpackEdge = ({ size, levels }: { size: number; levels: string[] }): Edge => ({
  size,
  levels: levels.map((level) => {
    const bytes = Buffer.from(level, 'base64');
    return Array.from(
      { length: bytes.length / 32 },
      (_, n) => new Uint8Array(bytes.subarray(32 * n, 32 * n + 32)),
    );
  }),
});
