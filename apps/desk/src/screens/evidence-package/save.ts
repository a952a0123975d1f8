// Makes a package in this browser and hands it to the downloads.
import { download } from '../../model/conversation/attachment.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import { fetchVerifier } from '../../model/conversation/verifier-file.ts';
import type { MemberKeyring } from '../../model/session/keyring.ts';
import type { EvidenceChoice } from './choice.ts';
import { makePackage } from './make.ts';
import { browserSources } from './sources.ts';

/** Answers the number of the package. Throws as `makePackage`, and ApiError. */
export async function savePackage(
  read: Reading,
  keyring: MemberKeyring,
  choice: EvidenceChoice,
  onProgress: (count: number, of: number) => void,
): Promise<string> {
  const { manifest, pieces } = await makePackage(read, keyring, choice, await browserSources(), onProgress);
  download(new Blob([...pieces]), `heed-evidence-${manifest.number.slice(0, 8)}.zip`);
  return manifest.number;
}

export const saveVerifier = async (): Promise<void> =>
  download(new Blob([await fetchVerifier()]), 'verify.html');
