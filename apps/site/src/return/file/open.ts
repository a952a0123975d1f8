// An attachment of her conversation, opened here. A photo is decoded and drawn, a voice is played; neither is
// saved. Everything else may be anything: it is never shown in the page, and it is saved only after she has
// read that others can find it there.
import type { PublicClient } from '@heed/api/public-client';
import type { MessageAttachment } from '@heed/envelope';
import { openAttachment } from '@heed/envelope/open';
import { plainButton } from '../../send/button.ts';
import { drawPhoto, looksLikePhoto } from '../../send/photo.ts';
import { saveFile } from '../../send/save.ts';
import { isSound, player } from '../../send/sound.ts';

/** A row with a button for `file`; `said` are the words of the list. */
export function fileLine(texts: DOMStringMap, file: MessageAttachment, api: PublicClient): HTMLElement {
  const row = document.createElement('div');
  row.setAttribute('role', 'status');
  const name = document.createElement('bdi');
  name.textContent = file.name;
  const open = plainButton(isShown(file) ? texts.file : texts.save, async () => {
    try {
      const blob = await fetchFile(api, file);
      row.replaceChildren(...(await show(file, blob).catch(() => ask(texts, file.name, blob))));
    } catch {
      row.textContent = texts.damaged ?? '';
    }
  });
  open.append(' ', name);
  row.append(open);
  return row;
}

const isShown = (file: MessageAttachment): boolean => looksLikePhoto(file) || isSound(file.type);

/**
 * What it is decides, not what its sender says: rejects where it is of another kind, or a photo that cannot
 * be decoded.
 */
async function show(file: MessageAttachment, blob: Blob): Promise<Node[]> {
  if (!isShown(file)) throw new TypeError('Cannot show this kind of file here');
  const typed = blob.slice(0, blob.size, file.type);
  if (isSound(file.type)) return [player(typed, file.name)];
  const canvas = await drawPhoto(typed);
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', file.name);
  return [canvas];
}

/** What saving means, and the button that does it. */
const ask = (texts: DOMStringMap, name: string, blob: Blob): (Node | string)[] => [
  `${name}: ${texts.risk ?? ''} `,
  plainButton(texts.yes, () => saveFile(name, [blob])),
];

/** The opened bytes, in memory. Rejects where it is damaged or gone. */
export async function fetchFile(api: PublicClient, file: MessageAttachment): Promise<Blob> {
  const headers = { 'heed-client': '1', authorization: `Bearer ${api.token ?? ''}` };
  const response = await fetch(`/api/conversation/attachments/${file.id}`, { headers, cache: 'no-store' });
  if (!response.ok || response.body === null) throw new Error('The file could not be fetched');
  return new Response((await openAttachment(response.body, file.key, file)) as BodyInit).blob();
}
