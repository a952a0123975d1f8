// The sheet that somebody reads first who gets a deposit as a file: which version was kept from when, in
// plain words, in the language of who made it. A page of its own without script, style or link.
import type { PackagedVersion } from '@heed/ledger/deposit';
import { html } from '@heed/site/markup';

/** Sentences of the sheet, with #n, #day, #index, #origin, #key where a value comes. */
export interface CoverWords {
  readonly title: string;
  readonly version: string;
  readonly place: string;
  readonly noPlace: string;
  readonly order: string;
  readonly check: string;
  readonly limits: string;
}

export interface CoverData {
  readonly language: string;
  readonly direction: string;
  readonly kind: string;
  readonly organisation: string;
  readonly versions: readonly PackagedVersion[];
  /** What each version says, in the same order. */
  readonly texts: readonly string[];
  readonly log: { readonly origin: string; readonly vkey: string } | undefined;
  readonly day: (iso: string) => string;
}

/** The sheet as UTF-8 bytes. */
export function coverSheet(words: CoverWords, data: CoverData): Uint8Array<ArrayBuffer> {
  const { log, day, texts } = data;
  const fill = (text: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values)
      .reduce((filled, [slot, value]) => filled.replace(slot, () => value), text)
      // A day may end with a stop of its own.
      .replace('..', '.');
  const sheet = html`<!DOCTYPE html>
<html lang="${data.language}" dir="${data.direction}"><head><meta charset="utf-8">
<title>${words.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head><body><h1>${words.title}</h1>
<p>${data.kind}. <span translate="no">${data.organisation}</span></p>
${data.versions.map(
  ({ number, serverDay, place }, n) =>
    html`<h2>${fill(words.version, {
      '#n': String(Number(number)),
      '#day': day(serverDay),
    })}</h2><p>${
      place === null
        ? words.noPlace
        : fill(words.place, { '#index': String(place.index), '#origin': log?.origin ?? '' })
    }</p><blockquote dir="auto" translate="no">${(texts[n] ?? '')
      .split('\n')
      .map((line) => html`${line}<br>`)}</blockquote>`,
)}<p>${words.order}</p><p>${fill(words.check, { '#key': log?.vkey ?? '' })}</p><p>${words.limits}</p>
</body></html>
`;
  return new TextEncoder().encode(sheet.toString());
}
