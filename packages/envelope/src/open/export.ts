// Opening an export, for `heed open FILE`. Spec: docs/spec/envelope.md, 'Export'.
import { Decrypter } from 'age-encryption';
import { EnvelopeError } from '../refusal.ts';

const BLOCK = 512;

/**
 * One file of an export. `name` is safe: letters, digits, dots, dashes, slashes, no `..`, no leading slash.
 */
export interface ExportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The files of an export. Throws 'not-for-us' for another passphrase, 'damaged', 'bad-shape'. Held in memory
 * whole.
 */
export async function openExport(file: Uint8Array, passphrase: string): Promise<ExportedFile[]> {
  if (file.length === 0) throw new EnvelopeError('empty');
  return readTar(await decrypt(file, passphrase));
}

async function decrypt(file: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  let reason: 'not-age' | 'damaged' | 'not-for-us' = 'not-age';
  const guard = (finding: 'damaged' | 'not-for-us') => ({
    unwrapFileKey: () => {
      reason = finding;
      return null;
    },
  });
  decrypter.addIdentity(guard('damaged'));
  decrypter.addPassphrase(passphrase);
  decrypter.addIdentity(guard('not-for-us'));
  try {
    return await decrypter.decrypt(file);
  } catch {
    throw new EnvelopeError(reason);
  }
}

function readTar(tar: Uint8Array): ExportedFile[] {
  const files: ExportedFile[] = [];
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const head = tar.subarray(at, at + BLOCK);
    if (head.every((byte) => byte === 0)) return files;
    const name = text(head.subarray(0, 100));
    const size = text(head.subarray(124, 136));
    if (!/^[a-zA-Z0-9_][a-zA-Z0-9._-]*(\/[a-zA-Z0-9_][a-zA-Z0-9._-]*)*$/.test(name))
      throw new EnvelopeError('bad-shape');
    if (!/^[0-7]{11}$/.test(size) || head[156] !== 0x30) throw new EnvelopeError('bad-shape');
    const start = at + BLOCK;
    const end = start + Number.parseInt(size, 8);
    if (end > tar.length) throw new EnvelopeError('truncated');
    files.push({ name, bytes: tar.slice(start, end) });
    at = start + Math.ceil((end - start) / BLOCK) * BLOCK;
  }
  throw new EnvelopeError('truncated');
}

function text(field: Uint8Array): string {
  const end = field.indexOf(0);
  return new TextDecoder('latin1').decode(end < 0 ? field : field.subarray(0, end));
}
