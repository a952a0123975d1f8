// What a page gives to save, for tests. By a stream: a browser that several files share stands in another
// process, and its own folder is not ours to read.
import type { Download } from 'playwright-core';

export async function savedBytes(download: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

export const savedText = async (download: Download): Promise<string> =>
  (await savedBytes(download)).toString('utf8');
