// The file of a captured page as a record of the case takes it: what it says of itself, and its hash.
import type { Body } from '@heed/domain/casework';
import { MAX_ATTACHMENT_BYTES } from '@heed/envelope/limits';
import { sha256Hex } from '../../ui/bytes.ts';
import { readCapture, readReport } from './wacz.ts';

/** What a file of a captured page says of itself, with its hash; why it is not taken. */
export async function readCaptureFile(
  file: Blob,
): Promise<Omit<Body<'capture'>, 'under18' | 'how'> | 'too-large' | 'not-capture'> {
  if (file.size > MAX_ATTACHMENT_BYTES) return 'too-large';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const facts = readCapture(bytes);
  if (facts === null || facts.address === '') return 'not-capture';
  const { address, created, title, software } = facts;
  return {
    ...{ address, title, software, capturedAt: created },
    ...readReport(bytes),
    sha256: await sha256Hex(bytes),
  };
}
