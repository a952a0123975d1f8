// An attachment of her conversation, opened here and handed to the browser to save. It is never shown in the page: what somebody sent may be
// anything, and a page of ours must not run it.
import type { Client } from '@heed/api/client';
import type { MessageAttachment } from '@heed/envelope';
import { openAttachment } from '@heed/envelope/open';
import { saveFile } from '../../send/save.ts';

/** Fetches, opens and offers the file. Rejects where it is damaged or gone; then nothing was offered. */
export async function openFile(api: Client, file: MessageAttachment): Promise<void> {
  const headers = { 'heed-client': '1', authorization: `Bearer ${api.token ?? ''}` };
  const response = await fetch(`/api/conversation/attachments/${file.id}`, { headers, cache: 'no-store' });
  if (!response.ok || response.body === null) throw new Error('The file could not be fetched');
  const plain = await openAttachment(response.body, file.key, file);
  const parts: Uint8Array[] = [];
  const reader = plain.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) parts.push(next.value);
  saveFile(file.name, parts);
}
