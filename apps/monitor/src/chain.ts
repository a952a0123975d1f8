// Rosters and desk keys as chains: each follows the last, and was signed by enough supervisors on the day on
// which it came into the log, not only by the rules of the day that it names. The adversaries are one of two
// supervisors who dates back, and an operator who shows an older roster to somebody. Members stand in a
// roster by a hash: this learns nobody's name. docs/spec/envelope.md, 'The roster'; docs/spec/ledger.md,
// 'Entries'.
import type { MonitorFinding } from './finding.ts';
import { sha256 } from './follow.ts';
import { type MonitorMemory, statements } from './memory.ts';
import {
  certifiedDeskKeyOf,
  hasQuorum,
  isDay,
  type MonitoredDeskKey,
  type MonitoredSupervisor,
  type RosterHead,
  readStatement,
  rosterIn,
  type SignedText,
  supervisorsOf,
} from './statement.ts';

/** An entry that came into the log between the last look and this one. */
export interface NewStatement {
  /** 'heed/desk-key/v1' or 'heed/roster/v2', and the JSON of the statement. */
  readonly kind: string;
  readonly json: string;
  /** The days of the last look and of this one. */
  readonly since: string;
  readonly today: string;
}

/** Days by which clocks may differ, and by which the order within one tick may be another. */
const toleranceDays = 1;

export function compareChains(
  organisation: string,
  memory: MonitorMemory,
  newStatements: readonly NewStatement[],
): MonitorFinding[] {
  const supervisors = supervisorsOf(organisation, statements(memory.supervisors));
  for (const statement of newStatements) {
    const suspicion = judgeNew(organisation, statement, supervisors);
    if (suspicion !== null) memory.suspicions.add(suspicion);
  }
  const rosters = statements(memory.rosters).map((statement) => ({
    statement,
    head: rosterIn(organisation, statement),
    hash: Buffer.from(sha256(Buffer.from(statement.statement))).toString('hex'),
  }));
  const says = [
    ...memory.suspicions,
    ...rosterFaults(rosters, supervisors),
    ...newestFaults(rosters, memory.newestRosters),
    ...deskKeyFaults(organisation, memory, supervisors),
  ];
  return [...new Set(says)].map((sentence) => ({ code: 'false-key', says: sentence }));
}

/**
 * By the rules of its own day one signature may have been enough; on the days between the two looks it was
 * not.
 */
function judgeNew(
  organisation: string,
  { kind, json, since, today }: NewStatement,
  all: readonly MonitoredSupervisor[],
) {
  const statement = readStatement(json);
  if (statement === null || (kind !== 'heed/desk-key/v1' && kind !== 'heed/roster/v2')) return null;
  const signedText: SignedText = { context: kind, statement };
  const day =
    kind === 'heed/roster/v2'
      ? rosterIn(organisation, statement)?.day
      : certifiedDeskKeyOf(organisation, statement, all)?.validFrom;
  if (day === undefined || day >= dayWithTolerance(since)) return null;
  if (hasQuorum(signedText, since, all) || hasQuorum(signedText, today, all)) return null;
  const what = kind === 'heed/roster/v2' ? 'A roster' : 'A desk key';
  return (
    `${what} of ${day} came into the log on ${today}, and too few supervisors signed it by the rules ` +
    'of that time: it is dated back.'
  );
}

interface Roster {
  readonly statement: SignedText['statement'];
  readonly head: RosterHead | null;
  readonly hash: string;
}

function rosterFaults(rosters: readonly Roster[], supervisors: readonly MonitoredSupervisor[]): string[] {
  const bySerial = new Map<number, Roster>();
  const faults: string[] = [];
  // Who was withdrawn since may have signed then.
  const ever = supervisors.map((supervisor) => ({ ...supervisor, withdraws: [] }));
  for (const roster of rosters) {
    const { head, statement } = roster;
    if (head === null || !hasQuorum({ context: 'heed/roster/v2', statement }, head.day, ever)) {
      faults.push('A roster stands in the log that too few supervisors signed.');
      continue;
    }
    if (bySerial.has(head.serial))
      faults.push(`Two rosters stand in the log with the number ${head.serial}.`);
    bySerial.set(head.serial, roster);
  }
  for (const [serial, { head }] of bySerial) {
    const before = bySerial.get(serial - 1);
    if (before && head?.previous !== before.hash)
      faults.push(`Roster ${serial} does not follow roster ${serial - 1}.`);
  }
  return faults;
}

/**
 * The log says each day which roster is the newest. It must not go back: then somebody was shown an older
 * one.
 */
function newestFaults(rosters: readonly Roster[], confirmedHashes: ReadonlySet<string>): string[] {
  // A roster of the former version stands in the log by its hash alone: older than all others.
  const serials = new Map(rosters.map(({ hash, head }) => [hash, head?.serial ?? 0]));
  const faults: string[] = [];
  /**
   * Of the days before `day`, and of `day` so far: on one day a roster may change, and entries of one tick
   * have no order.
   */
  let [before, highest, last] = [0, 0, ''];
  for (const [day = '', hash = ''] of [...confirmedHashes].map((line) => line.split(' ')).sort()) {
    if (!isDay(day)) continue;
    if (day !== last) [before, last] = [highest, day];
    const serial = serials.get(hash) ?? 0;
    highest = Math.max(highest, serial);
    if (serial < before)
      faults.push(
        `On ${day} the log says that an older roster is the newest, after it had said so of roster ` +
          `${before}.`,
      );
  }
  return faults;
}

/** In the order in which they came into the log, the keys of a desk begin one after the other. */
function deskKeyFaults(
  organisation: string,
  memory: MonitorMemory,
  supervisors: readonly MonitoredSupervisor[],
): string[] {
  const newest = new Map<string, MonitoredDeskKey>();
  const faults: string[] = [];
  for (const statement of statements(memory.deskKeys)) {
    const key = certifiedDeskKeyOf(organisation, statement, supervisors);
    if (key === null) continue; // Found elsewhere: organisation.ts.
    const before = newest.get(key.desk);
    if (before === undefined || before.validFrom < key.validFrom) newest.set(key.desk, key);
    else if (key.validFrom < dayWithTolerance(before.validFrom))
      faults.push(`Desk key ${key.id} begins before the one that was there already: it is dated back.`);
  }
  return faults;
}

const dayWithTolerance = (day: string): string =>
  new Date(Date.parse(day) - toleranceDays * 86_400_000).toISOString().slice(0, 10);
