// What a code keeps, opened in this server's memory for a browser without script: for one answer, then
// forgotten. The same functions as in the browser do it.
import { hash } from 'node:crypto';
import { type Day, dayOf, daysBetween } from '@heed/domain/time';
import type { MessageAttachment } from '@heed/envelope';
import type { PersonKeys } from '@heed/envelope/derive';
import { openAttachment } from '@heed/envelope/open';
import { leafHash, parseCheckpoint, parseProofFile } from '@heed/ledger';
import type { DepositPart } from '@heed/ledger/deposit';
import type { Deployment } from '@heed/server/deployment';
import { Refusal } from '@heed/server/http/problem';
import type { Arrival } from '@heed/server/http/rate';
import { storeOrRefuse } from '@heed/server/http/storage-refusal';
import { refusalOf } from '@heed/server/intake/accept';
import { logKeys } from '@heed/server/ledger/log';
import { proofOf } from '@heed/server/ledger/routes';
import { witnessKeys } from '@heed/server/ledger/status';
import type { PageContext } from '@heed/site/context';
import { day } from '@heed/site/moment';
import type { PersonKeyring } from '@heed/site/return/conversation';
import { carryOf } from '@heed/site/return/conversation';
import { coverSheet } from '../../site/deposit/cover.ts';
import {
  type Deposit,
  type ListedVersion,
  type NewVersion,
  packDeposit,
  type ReadVault,
  readVault,
  sealVersion,
  vaultKeyring,
} from '../../site/deposit/open.ts';
import type { LogState } from '../../site/deposit/view.ts';
import { acceptDeposit } from '../accept.ts';

/** Most versions shown without script; a vault has at most a hundred. */
const pageVersions = 100;

/** A vault as its owner's keys open it. */
export interface OpenedVault {
  readonly keyring: PersonKeyring;
  readonly read: ReadVault;
  readonly eraseOn: string | null;
}

export const isEmpty = ({ read }: OpenedVault): boolean => read.deposits.length + read.notGenuine === 0;

/** Opens the vault of this root; an empty one where nothing is kept. */
export async function openVault({ storage }: Deployment, root: Uint8Array): Promise<OpenedVault> {
  const [present] = await vaultKeyring(root, null);
  const listed: ListedVersion[] = [];
  let carry: Uint8Array | null = null;
  let eraseOn: string | null = null;
  for (let more = true; more; ) {
    const after = listed.at(-1)?.id;
    const page = await storage.deposits.read(present.conversation, { after, limit: pageVersions });
    listed.push(...page.versions);
    carry ??= page.carry;
    eraseOn ??= page.eraseDay;
    more = page.more && page.versions.length > 0;
  }
  const keyring = await vaultKeyring(root, carry);
  return { keyring, read: await readVault(listed, keyring), eraseOn };
}

/** Seals a version in memory and stores it. */
export async function keepVersion(
  deployment: Deployment,
  arrival: Arrival,
  keys: PersonKeys,
  version: Omit<NewVersion, 'sealedBy'>,
) {
  const sealed = await sealVersion(keys, { ...version, sealedBy: 'server' });
  const { envelope, hash: sealedHash, leaf, message } = sealed;
  const attachments = message.attachments.map(({ id }) => id);
  const newVersion = { id: message.id, envelope, hash: sealedHash, leaf, attachments };
  return acceptDeposit(deployment, arrival, keys.conversation, newVersion).catch(async (error: unknown) => {
    // The same form again: what was sealed anew has another salt, and is stored already.
    const isAgain = error instanceof Refusal && error.kind === 'already-sent';
    const { read, eraseOn } = isAgain ? await openVault(deployment, keys.root) : nothing;
    const stored = read.deposits.flatMap(({ versions }) => versions).find(({ id }) => id === message.id);
    if (!stored || eraseOn === null) throw error;
    return { day: stored.day, eraseDay: eraseOn };
  });
}

const nothing = { read: { deposits: [], notGenuine: 0 }, eraseOn: null };

/** Gives what is kept to the keys of another root. Throws Refusal 'already-sent'. */
export async function moveVault(
  { storage }: Deployment,
  { keyring }: OpenedVault,
  fresh: Uint8Array,
): Promise<void> {
  const [keys] = await vaultKeyring(fresh, null);
  const carry = await carryOf(keyring, keys);
  const moved = await storeOrRefuse(() =>
    storage.deposits.move(keyring[0].conversation, { vault: keys.conversation, carry }),
  );
  if (!moved.ok) throw refusalOf(moved.reason);
}

/** A file of the vault, opened while it streams; null where it is none of these. */
export async function vaultFile(
  { storage }: Deployment,
  { keyring, read }: OpenedVault,
  id: string,
): Promise<{ attachment: MessageAttachment; stream: ReadableStream<Uint8Array> } | null> {
  const attachment = read.deposits
    .flatMap(({ versions }) => versions.flatMap(({ message }) => message.attachments))
    .find((one) => one.id === id);
  if (!attachment || !(await storage.deposits.holds(keyring[0].conversation, id))) return null;
  const sealed = await storage.attachments.read(id);
  return sealed.ok
    ? { attachment, stream: await openAttachment(sealed.stream, attachment.key, attachment) }
    : null;
}

/** Whether each version stands in the log. */
export async function logStates(
  deployment: Deployment,
  { read }: OpenedVault,
): Promise<ReadonlyMap<string, LogState>> {
  const states = new Map<string, LogState>();
  const today = dayOf(deployment.now());
  for (const { leaf, day: on } of read.deposits.flatMap(({ versions }) => versions)) {
    const isHeld = (await proofOf(deployment, leafOf(leaf))) !== null;
    states.set(leaf, isHeld ? 'held' : daysBetween(on as Day, today) > graceDays ? 'missing' : 'waits');
  }
  return states;
}

/** The longest that a promise lets wait, days, as in the browser. */
const graceDays = 1;

const leafOf = (leaf: string): Uint8Array => leafHash(new Uint8Array(Buffer.from(leaf, 'hex')));

/** The deposit as one file; `verifier`: with it and with the files, for a lawyer, else for a desk. */
export async function packageOf(
  deployment: Deployment,
  context: PageContext,
  vault: OpenedVault,
  deposit: Deposit,
  verifier: Uint8Array<ArrayBuffer> | null,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const { t, locale, dir, organisation } = context;
  const logs = await logKeys(deployment.storage);
  const reader = (path: string, role: 'cover' | 'verifier', bytes: Uint8Array<ArrayBuffer>): DepositPart => ({
    path,
    role,
    version: null,
    type: 'text/html',
    name: null,
    attachment: null,
    bytes,
  });
  const words = {
    title: t('deposit.cover'),
    version: t('deposit.cover.version', { n: '#n', day: '#day' }),
    place: t('deposit.cover.place', { index: '#index', origin: '#origin' }),
    noPlace: t('deposit.cover.no-place'),
    order: t('deposit.cover.order'),
    check: t('deposit.cover.check', { key: '#key' }),
    limits: t('deposit.cover.limits'),
  };
  return packDeposit(deposit, {
    keyring: vault.keyring,
    organisation: organisation.name,
    logs,
    witnesses: await witnessKeys(deployment),
    async proofOf(leaf) {
      const proof = await proofOf(deployment, leafOf(leaf));
      if (proof === null) return null;
      const { index, checkpoint } = parseProofFile(proof);
      return { proof, index, size: parseCheckpoint(checkpoint).size };
    },
    fileOf: verifier === null ? null : (file) => wholeFile(deployment, vault, file),
    hash: async (bytes) => hash('sha256', bytes),
    reader: (versions) => [
      reader(
        'cover.html',
        'cover',
        coverSheet(words, {
          language: locale,
          direction: dir,
          kind: t(`deposit.kind.${deposit.kind}`),
          organisation: organisation.name,
          versions,
          texts: deposit.versions.map(({ message }) => message.text),
          log: logs.at(-1),
          day: (iso) => day(context, iso),
        }),
      ),
      ...(verifier ? [reader('verify.html', 'verifier', verifier)] : []),
    ],
    now: deployment.now(),
  });
}

async function wholeFile(deployment: Deployment, vault: OpenedVault, file: MessageAttachment) {
  const source = await vaultFile(deployment, vault, file.id);
  if (source === null) throw refusalOf('attachment');
  return new Uint8Array(await new Response(source.stream as BodyInit).arrayBuffer());
}
