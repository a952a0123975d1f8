// A deposit as one file, made in the browser: for a lawyer with its files and the verifier, for a desk
// without them, since they go beside it. Part of the opening script.
import type { DepositPart } from '@heed/ledger/deposit';
import { fetchFile } from '@heed/site/return/file/open';
import { dayText } from '@heed/site/send/speech';
import { coverSheet } from './cover.ts';
import { type Deposit, packDeposit } from './open.ts';
import { type DepositVisit, proofOf } from './parts.ts';
import { sha256Of } from './send.ts';

/** Under which name it is saved and attached. */
export const packageName = 'deposit.zip';

/** Where the verifier is served, to anybody. */
const verifierPath = '/deposit/verify.html';

/**
 * The pieces of the file; `isWhole`: with the files and the verifier. Rejects where a file of the deposit is
 * damaged or gone.
 */
export async function savedPackage(
  deposit: Deposit,
  visit: DepositVisit,
  words: DOMStringMap,
  { isWhole }: { readonly isWhole: boolean },
): Promise<Uint8Array<ArrayBuffer>[]> {
  const verifier = isWhole ? await fetchVerifier() : null;
  return packDeposit(deposit, {
    keyring: visit.vault.keyring,
    organisation: visit.organisation,
    logs: visit.logs,
    witnesses: visit.vault.witnesses,
    proofOf: (leaf) => proofOf(visit, leaf),
    fileOf: isWhole
      ? async (file) => new Uint8Array(await (await fetchFile(visit.vault.api, file)).arrayBuffer())
      : null,
    hash: sha256Of,
    reader: (versions) => [
      readerPart(
        'cover.html',
        'cover',
        coverSheet(
          {
            title: words.cover ?? '',
            version: words.coverVersion ?? '',
            place: words.coverPlace ?? '',
            noPlace: words.coverNoPlace ?? '',
            order: words.coverOrder ?? '',
            check: words.coverCheck ?? '',
            limits: words.coverLimits ?? '',
          },
          {
            language: document.documentElement.lang,
            direction: document.documentElement.dir,
            kind: words[deposit.kind] ?? '',
            organisation: visit.organisation,
            versions,
            texts: deposit.versions.map(({ message }) => message.text),
            log: visit.logs.at(-1),
            day: dayText,
          },
        ),
      ),
      ...(verifier ? [readerPart('verify.html', 'verifier', verifier)] : []),
    ],
    now: Date.now(),
  });
}

const readerPart = (
  path: string,
  role: 'cover' | 'verifier',
  bytes: Uint8Array<ArrayBuffer>,
): DepositPart => ({ path, role, version: null, type: 'text/html', name: null, attachment: null, bytes });

/** Null where it did not come: the file is made without it. */
async function fetchVerifier(): Promise<Uint8Array<ArrayBuffer> | null> {
  const response = await fetch(verifierPath).catch(() => null);
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}
