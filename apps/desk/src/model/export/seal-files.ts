// Files that leave the desk under a passphrase. `heed open` opens them.
import { makePassphrase, sealExport } from '@heed/envelope/keys';

export interface Sealed {
  readonly file: Blob;
  readonly passphrase: string;
}

/** Files as one, under a passphrase that is made here. */
export async function sealFiles(files: Parameters<typeof sealExport>[0]): Promise<Sealed> {
  const passphrase = makePassphrase();
  const stream = await sealExport(files, passphrase);
  const file = await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
  return { file, passphrase };
}
