// What editors keep in `content/`, read once at start: words, help lines, lines of law.
import { readdirSync, readFileSync } from 'node:fs';
import type { Directory } from '@heed/site/help/lines';
import type { Laws } from '@heed/site/law/lines';
import { readWords, type Words } from '@heed/site/words';

const folder = new URL('../../../../content/', import.meta.url);

export interface Content {
  readonly words: Words;
  readonly directory: Directory;
  readonly laws: Laws;
}

export function readContent(): Content {
  return {
    words: readWords(new URL('messages/', folder)),
    directory: byCountry(new URL('directory/', folder)) as Directory,
    laws: byCountry(new URL('laws/', folder)) as Laws,
  };
}

/** `<country>.json` files, each with its entries under `lines`. */
function byCountry(at: URL): Readonly<Record<string, unknown>> {
  const names = readdirSync(at).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    names.map((name) => [name.slice(0, -'.json'.length), JSON.parse(readFileSync(new URL(name, at), 'utf8')).lines]),
  );
}
