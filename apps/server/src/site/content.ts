// What editors keep in `content/`, read once at start: words, articles, help lines, lines of law. What an organisation keeps in the folder
// `content` of its data lies over ours, file by file in the same places, so that an update never takes it away.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Article, readArticles } from '@heed/site/article/read';
import type { Directory } from '@heed/site/help/lines';
import { type LawContent, readLaws } from '@heed/site/law/read';
import { readWords, type Words } from '@heed/site/words';

const ours = new URL('../../../../content/', import.meta.url);

export interface Content extends LawContent {
  readonly words: Words;
  readonly articles: ReadonlyMap<string, Article>;
  readonly directory: Directory;
}

/** `data`: the data folder, whose own `content` counts before ours. Throws where a file is not what its schema asks for. */
export function readContent(data?: string): Content {
  const own = data === undefined ? undefined : pathToFileURL(`${join(data, 'content')}/`);
  const folders = own !== undefined && existsSync(own) ? [ours, own] : [ours];
  const at = (name: string) => folders.map((folder) => new URL(name, folder));
  return {
    words: readWords(...at('messages/')),
    articles: readArticles(...at('pages/')),
    directory: byCountry(at('directory/')) as Directory,
    ...readLaws(...at('laws/')),
  };
}

interface Line {
  readonly id: string;
}

/** `<country>.json` files, each with its entries under `lines`; an own entry stands in the place of ours with the same id. */
function byCountry(folders: readonly URL[]): Readonly<Record<string, readonly Line[]>> {
  const countries = new Map<string, Map<string, Line>>();
  for (const folder of folders.filter((at) => existsSync(at)))
    for (const name of readdirSync(folder).filter((file) => /^[A-Z]{2}\.json$/.test(file))) {
      const { lines } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { readonly lines: readonly Line[] };
      const country = countries.get(name.slice(0, 2)) ?? new Map<string, Line>();
      for (const line of lines) country.set(line.id, line);
      countries.set(name.slice(0, 2), country);
    }
  return Object.fromEntries([...countries].map(([country, lines]) => [country, [...lines.values()]]));
}
