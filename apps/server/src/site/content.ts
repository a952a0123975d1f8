// What editors keep in `content/`, read once at start: words, articles, help lines, lines of law. What an organisation keeps in the folder
// `content` of its data lies over ours, file by file in the same places, so that an update never takes it away.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Directory, type Entry, readEntry } from '@heed/domain/directory';
import { demandShape, questionsShape, readFacts, signsShape } from '@heed/site/article/facts';
import { type Article, ContentError, readArticles } from '@heed/site/article/read';
import { readCaptions } from '@heed/site/buyers/captions';
import type { Film } from '@heed/site/buyers/page';
import { readStory, type Scene } from '@heed/site/buyers/story';
import type { CheckData } from '@heed/site/check/page';
import type { DemandMap } from '@heed/site/demand/page';
import { type LawContent, readLaws } from '@heed/site/law/read';
import type { Recordings } from '@heed/site/recording/recording';
import type { Signs } from '@heed/site/signs/page';
import { readWords, type Words } from '@heed/site/words';
import { readRecordings } from './recordings.ts';

const ours = new URL('../../../../content/', import.meta.url);

export interface Content extends LawContent {
  readonly words: Words;
  readonly articles: ReadonlyMap<string, Article>;
  readonly directory: Directory;
  readonly recordings: Recordings;
  readonly demand: DemandMap;
  readonly signs: Signs;
  /** Scenes of the story for buyers, by language; compiled when they are first asked for. Throws a ContentError then. */
  readonly story: Readonly<Record<string, () => readonly Scene[]>>;
  readonly film: Film;
  readonly check: CheckData;
  readonly offer: CheckData;
}

/** `data`: the data folder, whose own `content` counts before ours. Throws where a file is not what its schema asks for. */
export function readContent(data?: string): Content {
  const own = data === undefined ? undefined : pathToFileURL(`${join(data, 'content')}/`);
  const folders = own !== undefined && existsSync(own) ? [ours, own] : [ours];
  const at = (name: string) => folders.map((folder) => new URL(name, folder));
  return {
    words: readWords(...at('messages/')),
    articles: readArticles(...at('pages/')),
    directory: readDirectory(at('directory/')),
    ...readBuyers(at('stories/buyers/')),
    recordings: readRecordings(at('recordings/')),
    demand: readFacts(demandShape, last(at('demand/map.json')), 'demand/map.json'),
    signs: readFacts(signsShape, last(at('indicators/signs.json')), 'indicators/signs.json'),
    check: readFacts(questionsShape, last(at('indicators/check.json')), 'indicators/check.json'),
    offer: readFacts(questionsShape, last(at('indicators/offer.json')), 'indicators/offer.json'),
    ...readLaws(...at('laws/')),
  };
}

/** The last of the files that is there: an own file stands whole in the place of ours. */
const last = (files: readonly URL[]): unknown =>
  JSON.parse(readFileSync(files.findLast((file) => existsSync(file)) ?? ours, 'utf8'));

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

/** Entries as their schema asks for; one that is not is named with its file and what to write. */
function readDirectory(folders: readonly URL[]): Directory {
  const entries = Object.entries(byCountry(folders)).map(([country, lines]): [string, readonly Entry[]] => [
    country,
    lines.map((line) => {
      const read = readEntry(line);
      if (!read.ok) throw new ContentError(`directory/${country}.json: ${line.id}: ${read.reason}.`);
      return read.entry;
    }),
  ]);
  return Object.fromEntries(entries);
}

/** `make` at the first call, its answer at each later one. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Story and captions in each language that has them; the film itself is the same for all. */
function readBuyers(folders: readonly URL[]): Pick<Content, 'story' | 'film'> {
  const story: Record<string, () => readonly Scene[]> = {};
  const captions: Record<string, string> = {};
  const transcript: Record<string, readonly string[]> = {};
  for (const folder of folders.filter((at) => existsSync(at)))
    for (const name of readdirSync(folder)) {
      const [, code = '', kind] = /^([A-Za-z-]+)\.(ink|vtt)$/.exec(name) ?? [];
      if (kind === undefined) continue;
      const text = readFileSync(new URL(name, folder), 'utf8');
      if (kind === 'ink') story[code] = once(() => readStory(text, `stories/buyers/${name}`));
      if (kind !== 'vtt') continue;
      captions[code] = `/media/buyers/${name}`;
      transcript[code] = readCaptions(text, `stories/buyers/${name}`).map((caption) => caption.text);
    }
  const file = (name: string) => `/media/buyers/${name}`;
  return {
    story,
    film: { webm: file('film.webm'), mp4: file('film.mp4'), poster: file('film.webp'), captions, transcript },
  };
}
