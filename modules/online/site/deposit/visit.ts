// One visit of a vault from a browser: proved, fetched, opened. Part of the opening script of `/return`.
import type { PublicClient } from '@heed/api/public-client';
import type { PersonKeys } from '@heed/envelope/derive';
import type { PersonKeyring } from '@heed/site/return/conversation';
import { fromBase64 } from '@heed/site/send/wire';
import { type ListedVersion, type ReadVault, readVault, vaultKeyring } from './open.ts';
import { vaultClient } from './send.ts';

export interface VaultVisit {
  /** With a token for the vault. */
  readonly api: PublicClient;
  readonly keyring: PersonKeyring;
  readonly read: ReadVault;
  /** 'YYYY-MM-DD'; null where nothing is kept. */
  readonly eraseOn: string | null;
  /** Keys of the witnesses of the log, as the server says. */
  readonly witnesses: readonly string[];
}

export const isEmpty = ({ read }: VaultVisit): boolean => read.deposits.length + read.notGenuine === 0;

/** Asked for with every code, whether or not something is kept: the answer is of one size. */
export async function visitVault({ root }: PersonKeys): Promise<VaultVisit> {
  const [present] = await vaultKeyring(root, null);
  const api = await vaultClient(present);
  const listed: ListedVersion[] = [];
  let carry: string | null = null;
  let eraseOn: string | null = null;
  let witnesses: readonly string[] = [];
  for (let more = true; more; ) {
    const after = listed.at(-1)?.id;
    const page = await api.call('deposit.read', after === undefined ? {} : { after });
    listed.push(...page.versions.map((row) => ({ ...row, envelope: fromBase64(row.envelope) })));
    carry ??= page.carry;
    eraseOn ??= page.eraseOn;
    witnesses = page.witnesses;
    more = page.more && page.versions.length > 0;
  }
  const keyring = await vaultKeyring(root, carry === null ? null : fromBase64(carry));
  return { api, keyring, read: await readVault(listed, keyring), eraseOn, witnesses };
}
