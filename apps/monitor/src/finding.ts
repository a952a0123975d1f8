// What a monitor can find, how grave it is, and the exit code by which a script learns of it.
// docs/guides/witness.md.

/** The gravest first. */
const codes = {
  /**
   * Two signed checkpoints of one log that do not fit each other: proof that the operator, or whoever has the
   * log's key, shows two logs.
   */
  'split-view': 10,
  /** The log lost or changed what was seen before, or its entries do not give the root that it signed. */
  inconsistent: 11,
  'bad-signature': 12,
  /** A certificate that does not chain to the organisation's key, or another organisation's key. */
  'false-key': 13,
  'unlogged-key': 14,
  'unlogged-script': 15,
  /** The log stands still, or its witnesses do not see it grow. */
  stale: 16,
  unreachable: 17,
  /** Another log follows the one that grew before: told once. */
  'new-log': 18,
  /** A witness shows less of a log than it showed before: it could sign a fork. */
  'witness-rolled-back': 19,
} as const;

export type MonitorCode = keyof typeof codes;

export interface MonitorFinding {
  readonly code: MonitorCode;
  /** In a sentence. */
  readonly says: string;
  /** Signed notes that prove it to others; none where nothing signed does. */
  readonly evidence?: readonly string[];
}

/** 0 for none; else that of the gravest. 1 is a fault of this program, 2 wrong use. */
export function exitCode(findings: readonly MonitorFinding[]): number {
  return findings.length === 0 ? 0 : Math.min(...findings.map(({ code }) => codes[code]));
}
