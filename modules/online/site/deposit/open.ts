// What the holder of a code does with deposits: seals a version to the code alone, opens and judges what
// the server gave, puts one deposit into a file for whoever shall judge it. Runs in the browser, or in
// the server's memory where there is no script. No I/O: the caller fetches and sends.
// docs/decisions/deposit.md.

import { conversationOf, type Message, type MessageAttachment } from '@heed/envelope';
import { depositKeys, type PersonKeys } from '@heed/envelope/derive';
import { fileKeyOf, openMessage } from '@heed/envelope/open';
import { randomHex, type SealedMessage, sealMessage } from '@heed/envelope/seal';
import { type DepositPart, type PackagedVersion, writeDeposit } from '@heed/ledger/deposit';
import { keyringOf, type PersonKeyring } from '@heed/site/return/conversation';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type DepositKind, depositFacts, readDepositFacts } from '../../rules/deposit.ts';

/** A version as the server lists it. */
export interface ListedVersion {
  readonly id: string;
  readonly envelope: Uint8Array;
  readonly day: string;
}

/** A version that its owner sealed, as it was opened. */
export interface DepositVersion {
  readonly id: string;
  /** Day on which the server took it. */
  readonly day: string;
  readonly message: Message;
  readonly json: Uint8Array;
  readonly envelope: Uint8Array;
  readonly hash: string;
  /** Entry of the log, 64 hex digits. */
  readonly leaf: string;
  readonly sign: string;
  readonly signature: Uint8Array;
  /** SHA-256 of each file before sealing, in the order of the attachments. */
  readonly fileHashes: readonly string[];
}

/** One deposit with its versions, the oldest first. */
export interface Deposit {
  /** Message id of the first version. */
  readonly group: string;
  readonly kind: DepositKind;
  readonly versions: readonly DepositVersion[];
  /** A version names one before it that was not given. */
  readonly isCut: boolean;
}

/** Everything in a vault. */
export interface ReadVault {
  /** In the order of their first days. */
  readonly deposits: readonly Deposit[];
  /** Versions that cannot be opened, or that the holder of the code did not seal. */
  readonly notGenuine: number;
}

/** Stands in the place of a desk key: sealed to no desk. */
const noDesk = '0'.repeat(32);

/** The vault's keys of this code and, by what earlier codes left in `carry`, of those before it. */
export const vaultKeyring = async (root: Uint8Array, carry: Uint8Array | null): Promise<PersonKeyring> =>
  keyringOf(await depositKeys(root), carry, depositKeys);

/** Opens and judges what the server listed. The server may withhold a version that no later one names. */
export async function readVault(
  listed: readonly ListedVersion[],
  keyring: PersonKeyring,
): Promise<ReadVault> {
  const groups = new Map<string, { kind: DepositKind; versions: DepositVersion[] }>();
  let notGenuine = 0;
  for (const item of listed) {
    const result = await openVersion(item, keyring);
    const group = result && (groups.get(result.group) ?? { kind: result.kind, versions: [] });
    if (result === null || group?.kind !== result.kind) notGenuine++;
    else {
      group.versions.push(result.version);
      groups.set(result.group, group);
    }
  }
  const deposits = [...groups].map(([group, { kind, versions }]): Deposit => {
    versions.sort((a, b) => a.message.counter - b.message.counter || a.id.localeCompare(b.id));
    const hashes = new Set(versions.map(({ hash }) => hash));
    const isCut = versions.some(({ message }) => message.previous.some((hash) => !hashes.has(hash)));
    return { group, kind, versions, isCut };
  });
  const firstDay = ({ versions, group }: Deposit) => `${versions[0]?.day} ${group}`;
  return { deposits: deposits.sort((a, b) => firstDay(a).localeCompare(firstDay(b))), notGenuine };
}

async function openVersion({ id, day, envelope }: ListedVersion, keyring: PersonKeyring) {
  const opening = await openMessage(
    envelope,
    keyring.map(({ sealIdentity }) => sealIdentity),
  );
  if (!opening.ok) return null;
  const { message, json, signKey: sign, signature, hash, leaf } = opening;
  const facts = readDepositFacts(message.facts);
  const isOwn =
    keyring.some(({ signKey }) => signKey === sign) &&
    message.conversation === conversationOf(sign) &&
    message.role === 'person' &&
    message.id === id;
  if (!isOwn || facts === null || facts.files.length !== message.attachments.length) return null;
  const version: DepositVersion = {
    id,
    day,
    message,
    json,
    envelope,
    hash,
    leaf,
    sign,
    signature,
    fileHashes: facts.files,
  };
  return { group: facts.group, kind: facts.deposit, version };
}

/** What a version says, and the versions before it. */
export interface NewVersion {
  readonly kind: DepositKind;
  readonly text: string;
  readonly attachments: readonly MessageAttachment[];
  /** SHA-256 of each file before sealing, in the order of the attachments. */
  readonly fileHashes: readonly string[];
  readonly sealedBy: 'browser' | 'server';
  /** The deposit that it is a version of; null for the first. */
  readonly of: Deposit | null;
  /** 32 hex digits; made where absent. */
  readonly id?: string;
}

/** Seals a version to the keys of its own code alone, over the hash of the version before it. */
export function sealVersion(keys: PersonKeys, version: NewVersion): Promise<SealedMessage> {
  const { kind, text, attachments, fileHashes: files, sealedBy, of, id = randomHex(16) } = version;
  const before = of?.versions.at(-1);
  const facts = depositFacts({ deposit: kind, group: of?.group ?? id, sealedBy, files });
  return sealMessage(
    {
      id,
      conversation: keys.conversation,
      role: 'person',
      deskKey: noDesk,
      counter: before ? before.message.counter + 1 : 0,
      previous: before ? [before.hash] : [],
      seen: [],
      text,
      attachments,
      facts,
      sign: keys.signKey,
      seal: keys.sealRecipient,
    },
    { sign: keys, recipients: [keys.sealRecipient] },
  );
}

/** What a file about a deposit is made from beside the deposit itself. */
export interface PackageSources {
  readonly keyring: PersonKeyring;
  readonly organisation: string;
  readonly logs: readonly { readonly origin: string; readonly vkey: string }[];
  readonly witnesses: readonly string[];
  /** The proof of a leaf, with its place; null where the log does not have it yet. */
  readonly proofOf: (leaf: string) => Promise<{
    readonly proof: string;
    readonly index: number;
    readonly size: number;
  } | null>;
  /** A file as it was before sealing; null leaves all files out, for who gets them beside this one. */
  readonly fileOf: ((attachment: MessageAttachment) => Promise<Uint8Array<ArrayBuffer>>) | null;
  readonly hash: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
  /** Cover and verifier: what a reader opens first. */
  readonly reader: (versions: readonly PackagedVersion[]) => readonly DepositPart[];
  readonly now: number;
}

/** The deposit as one file in pieces: docs/spec/evidence.md, 'A deposit'. Throws what `fileOf` throws. */
export async function packDeposit(
  deposit: Deposit,
  sources: PackageSources,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const versions: PackagedVersion[] = [];
  const parts: DepositPart[] = [];
  for (const version of deposit.versions) {
    const number = String(versions.length + 1).padStart(3, '0');
    const proof = await sources.proofOf(version.leaf);
    versions.push({
      number,
      serverDay: version.day,
      envelope: version.hash,
      entry: version.leaf,
      sign: version.sign,
      signature: bytesToHex(version.signature),
      fileKey: await fileKey(version, sources.keyring),
      place: proof && { index: proof.index, size: proof.size },
    });
    parts.push(...(await partsOf(version, number, proof?.proof ?? null, sources)));
  }
  return writeDeposit(
    {
      format: 'heed/deposit/v1',
      kind: deposit.kind,
      made: `${new Date(sources.now).toISOString().slice(0, 19)}Z`,
      organisation: sources.organisation,
      logs: sources.logs,
      witnesses: sources.witnesses,
      versions,
    },
    [...sources.reader(versions), ...parts],
    { ...sources.keyring[0], hash: sources.hash },
  );
}

const fileKey = async ({ envelope }: DepositVersion, keyring: PersonKeyring): Promise<string> =>
  bytesToHex(
    await fileKeyOf(
      envelope,
      keyring.map(({ sealIdentity }) => sealIdentity),
    ),
  );

async function partsOf(
  { message, json, envelope }: DepositVersion,
  number: string,
  proof: string | null,
  { fileOf }: PackageSources,
): Promise<DepositPart[]> {
  const folder = `versions/${number}`;
  const part = (name: string, role: DepositPart['role'], type: string, bytes: Uint8Array): DepositPart => ({
    path: `${folder}/${name}`,
    role,
    version: number,
    type,
    name: null,
    attachment: null,
    bytes: bytes as Uint8Array<ArrayBuffer>,
  });
  const parts = [
    part('message.json', 'original', 'application/json', json),
    part('envelope.age', 'sealed', 'application/octet-stream', envelope),
    part('text.txt', 'text', 'text/plain', new TextEncoder().encode(message.text)),
  ];
  if (proof !== null)
    parts.push(part('proof.tlog-proof', 'proof', 'text/plain', new TextEncoder().encode(proof)));
  for (const [n, attachment] of (fileOf ? message.attachments : []).entries()) {
    const bytes = await fileOf!(attachment);
    const name = `file-${String(n + 1).padStart(2, '0')}.original`;
    const original = part(name, 'original', attachment.type, bytes);
    parts.push({ ...original, name: attachment.name, attachment: attachment.id });
  }
  return parts;
}
