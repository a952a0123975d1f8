// Statements of the organisation, as far as a monitor needs them: who signed, and whether that chains to the
// organisation's key. Written anew from docs/spec/envelope.md, 'Statements of the organisation', so that this
// program shares no code with what it watches.
import { ED25519, verifyEd25519 } from '@heed/ledger';
import { sha256 } from './follow.ts';

export interface MonitoredStatement {
  readonly statement: string;
  readonly signatures: readonly { readonly key: string; readonly signature: string }[];
}

export interface MonitoredSupervisor {
  readonly sign: string;
  readonly quorum: number;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly withdraws: readonly string[];
}

export interface MonitoredDeskKey {
  readonly id: string;
  readonly desk: string;
  readonly validFrom: string;
  readonly validUntil: string;
}

type Context = 'heed/supervisor/v1' | 'heed/desk-key/v1' | 'heed/roster/v2';

const maxSignatures = 8;
const maxDays = 120;

/** The statement in this JSON, or null. */
export function readStatement(json: string): MonitoredStatement | null {
  const input = parseOrNull(json) as Partial<MonitoredStatement> | null;
  const ok =
    typeof input?.statement === 'string' &&
    Array.isArray(input.signatures) &&
    input.signatures.every(
      (signature) => typeof signature?.key === 'string' && typeof signature.signature === 'string',
    );
  return ok ? (input as MonitoredStatement) : null;
}

/** Which of `keys` (64 hex digits) signed. */
function signers(
  context: Context,
  { statement, signatures }: MonitoredStatement,
  keys: ReadonlySet<string>,
): Set<string> {
  const signerKeys = new Set<string>();
  for (const { key, signature } of signatures.slice(0, maxSignatures)) {
    if (!keys.has(key) || !/^[0-9a-f]{128}$/.test(signature)) continue;
    const verifier = { name: context, id: new Uint8Array(4), type: ED25519, publicKey: bytes(key) };
    if (verifyEd25519(`${context}\0${statement}`, bytes(signature), verifier) !== null) signerKeys.add(key);
  }
  return signerKeys;
}

/** The supervisors whom the organisation's key certifies; those withdrawn are in it. */
export function supervisorsOf(
  organisation: string,
  statements: readonly MonitoredStatement[],
): MonitoredSupervisor[] {
  return statements.flatMap((statement) => {
    if (signers('heed/supervisor/v1', statement, new Set([organisation])).size === 0) return [];
    const read = parseOrNull(statement.statement) as (MonitoredSupervisor & { organisation: string }) | null;
    return read?.organisation === organisation && Array.isArray(read.withdraws) ? [read] : [];
  });
}

/**
 * The desk key of a certificate that any certified supervisor signed, whenever: what may stand in the log.
 * Null for a false one.
 */
export function certifiedDeskKeyOf(
  organisation: string,
  statement: MonitoredStatement,
  supervisors: readonly MonitoredSupervisor[],
): MonitoredDeskKey | null {
  const read = parseOrNull(statement.statement) as
    | (MonitoredDeskKey & { organisation: string; sign: string; seal: string })
    | null;
  // A field of another kind must not end the monitor: that would hide the false key behind 'a fault of the
  // monitor'.
  const texts = [
    read?.organisation,
    read?.id,
    read?.desk,
    read?.sign,
    read?.seal,
    read?.validFrom,
    read?.validUntil,
  ];
  if (read === null || !texts.every((text) => typeof text === 'string')) return null;
  if (read.organisation !== organisation || !/^[0-9a-f]{64}$/.test(read.sign)) return null;
  const id = sha256(
    Buffer.concat([Buffer.from('heed/desk-key-id/v1\0'), bytes(read.sign), Buffer.from(read.seal)]),
  );
  if (Buffer.from(id).toString('hex').slice(0, 32) !== read.id) return null;
  const days = (Date.parse(read.validUntil) - Date.parse(read.validFrom)) / 86_400_000;
  if (!(days >= 0 && days <= maxDays)) return null;
  const certified = signers('heed/desk-key/v1', statement, new Set(supervisors.map(({ sign }) => sign)));
  return certified.size > 0 ? read : null;
}

/** A statement that supervisors sign, and under which context. */
export interface SignedText {
  readonly context: 'heed/desk-key/v1' | 'heed/roster/v2';
  readonly statement: MonitoredStatement;
}

/** Whether as many supervisors signed as the rules of `day` ask for. Withdrawn supervisors do not count. */
export function hasQuorum(
  { context, statement }: SignedText,
  day: string,
  all: readonly MonitoredSupervisor[],
): boolean {
  const withdrawn = new Set(all.flatMap(({ withdraws }) => withdraws));
  const serving = all.filter(
    ({ sign, validFrom, validUntil }) => !withdrawn.has(sign) && validFrom <= day && day <= validUntil,
  );
  const people = new Set(serving.map(({ sign }) => sign));
  const quorum = serving.reduce(
    (most, supervisor) => Math.max(most, supervisor.quorum),
    Math.min(2, people.size),
  );
  return signers(context, statement, people).size >= Math.max(1, quorum);
}

/** What everybody may read of a roster. The members stand there by a hash. */
export interface RosterHead {
  readonly serial: number;
  readonly previous: string | null;
  readonly day: string;
}

/** The roster of this statement, or null where it is none of this organisation. */
export function rosterIn(organisation: string, { statement }: MonitoredStatement): RosterHead | null {
  const read = parseOrNull(statement) as (RosterHead & { version: number; organisation: string }) | null;
  const ok =
    read?.version === 2 &&
    read.organisation === organisation &&
    Number.isSafeInteger(read.serial) &&
    (read.previous === null || /^[0-9a-f]{64}$/.test(read.previous)) &&
    isDay(read.day);
  return ok ? read : null;
}

/** Days as texts compare as days. */
export const isDay = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/**
 * Whether this is the key (64 hex digits) that a fingerprint means: 64 hex digits of its SHA-256, or the 40
 * decimal digits of the printed form, with or without spaces.
 */
export function isFingerprintOf(organisation: string, fingerprint: string): boolean {
  const hash = Buffer.from(sha256(bytes(organisation))).toString('hex');
  const digits = fingerprint.replace(/\s/g, '');
  return digits === hash || digits === (BigInt(`0x${hash}`) % 10n ** 40n).toString().padStart(40, '0');
}

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
