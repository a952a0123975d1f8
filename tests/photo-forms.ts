// Forms with photos sent without script, and what a member of the desk finds in what arrives.
import assert from 'node:assert/strict';
import type { DeskFile } from './files-at-desk.ts';
import type { InventedServer } from './invented.ts';
import { tracesIn } from './photos.ts';
import { formOf } from './scriptless.ts';

/** As a phone names a photo, with what its owner added. */
export const ownName = 'IMG_20261120_220000_Ana_Horvat';

export const fileOf = (bytes: Uint8Array, name: string, type: string) =>
  new File([new Uint8Array(bytes)], name, { type });

/** Sends the form of `page` with files, without script; `more` are fields beside the hidden ones. */
export async function sendForm(
  url: string,
  path: string,
  page: string,
  hidden: readonly string[],
  files: readonly File[],
  more: Record<string, string>,
) {
  const form = formOf(page, hidden);
  for (const [field, value] of Object.entries(more)) form.set(field, value);
  for (const file of files) form.append('attachment', file);
  const response = await fetch(url + path, { method: 'POST', body: form });
  return { status: response.status, html: await response.text() };
}

export async function reportForm(
  place: InventedServer,
  files: readonly File[],
  more: Record<string, string>,
) {
  const page = await (await fetch(`${place.url}/report`)).text();
  const fields = { desk: 'harbour', kept: 'on', ...more };
  return sendForm(place.url, '/report', page, ['form', 'code', 'door', 'country'], files, fields);
}

/** The same form again, as it came back. */
export const again = (
  place: InventedServer,
  html: string,
  more: Record<string, string>,
  files: readonly File[] = [],
) =>
  sendForm(place.url, '/report', html, ['form', 'code', 'door', 'country', 'attached'], files, {
    desk: 'harbour',
    kept: 'on',
    ...more,
  });

export const cleanedIn = (html: string) =>
  [...html.matchAll(/data-cleaned="(\w+)"/g)].map(([, cleaned]) => cleaned);

/** What a member finds in a file, and that its name says nothing. */
export async function assertClean(file: DeskFile | undefined, kind: string): Promise<void> {
  assert.ok(file);
  assert.match(file.name, /^photo-\d+\.(jpg|png|webp|gif|tif|heic|avif)$/);
  assert.deepEqual(await tracesIn(file.bytes, file.name.split('.')[1] ?? ''), [], kind);
  for (const word of [ownName, 'Ana_Horvat']) assert.ok(!file.bytes.includes(word));
}
