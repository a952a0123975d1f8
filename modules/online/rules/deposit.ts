// What somebody deposits as proof for herself: its kinds, what stands beside the words inside the seal, how
// long it stays. Kind and group are sealed in: the server sees neither.

/** What a deposit may be. */
export const depositKinds = ['offer', 'contract', 'ticket', 'journal'] as const;
/** A kind by its code. */
export type DepositKind = (typeof depositKinds)[number];

/** Whether a deposit may be an offer that several people got: the holder is asked for those alone. */
export const isComparable = (kind: DepositKind): boolean => kind === 'offer' || kind === 'contract';

/** Days after the last change of a vault on which everything in it is erased. */
export const depositDays = 730;
/** Most versions in the vault of one code. */
export const mostVersions = 100;

/** What a version says of itself beside its words. */
export interface DepositFacts {
  readonly deposit: DepositKind;
  /** Message id of the first version, 32 hex digits: versions of one deposit share it. */
  readonly group: string;
  /** Who sealed: the holder's own browser, or the server's memory on the path without script. */
  readonly sealedBy: 'browser' | 'server';
  /** SHA-256 of each file as it was before sealing, 64 hex digits, in the order of the attachments. */
  readonly files: readonly string[];
}

type SealedFacts = Readonly<Record<string, string | number | boolean>>;

/** The facts as they are sealed: one line for each file. */
export function depositFacts({ files, ...facts }: DepositFacts): SealedFacts {
  return { ...facts, ...Object.fromEntries(files.map((sha256, n) => [`file${n}`, sha256])) };
}

/** The facts of a version; null where these are of no deposit. */
export function readDepositFacts(facts: SealedFacts | undefined): DepositFacts | null {
  const kind = depositKinds.find((candidate) => candidate === facts?.deposit);
  const { group, sealedBy } = facts ?? {};
  if (kind === undefined || !isHex(group, 32) || (sealedBy !== 'browser' && sealedBy !== 'server'))
    return null;
  const files: string[] = [];
  for (let next = facts?.file0; isHex(next, 64); next = facts?.[`file${files.length}`]) files.push(next);
  return { deposit: kind, group, sealedBy, files };
}

const isHex = (value: unknown, digits: number): value is string =>
  typeof value === 'string' && value.length === digits && /^[0-9a-f]+$/.test(value);
