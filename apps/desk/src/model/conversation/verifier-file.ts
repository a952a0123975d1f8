// The page that judges packages and deposits, as it goes with them.
import { AttachmentMissing } from './attachment.ts';

/**
 * The verifier as this page was served with it: other bytes are refused by the browser. Throws
 * AttachmentMissing.
 */
export async function fetchVerifier(): Promise<Uint8Array<ArrayBuffer>> {
  const { verifier = '', verifierIntegrity = '' } = document.body.dataset;
  // Thrown as AttachmentMissing below.
  const response = await fetch(verifier, { integrity: verifierIntegrity }).catch(() => null);
  if (!response?.ok) throw new AttachmentMissing(response?.status ?? 0);
  return new Uint8Array(await response.arrayBuffer());
}
