// What editors keep in `content/`, read once at start: words, articles, help lines, lines of law. What an organisation keeps in the folder
// `content` of its data lies over ours, file by file in the same places, so that an update never takes it away.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IndicatorSet, Terms } from '@heed/domain/assessment';
import { type Directory, readEntry } from '@heed/domain/directory';
import { type LegalDuties, readDuty } from '@heed/domain/duties';
import { type Coding, codingShape, type Figures, readFigure } from '@heed/domain/evidence';
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
import { foldersOf, json, last } from './files.ts';
import { readRecordings } from './recordings.ts';
import { type RequestText, readRequests } from './requests.ts';
import { readSets, readTerms } from './sets.ts';

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
  /** What the law asks of who hears of exploitation, by country. */
  readonly duties: LegalDuties;
  /** Sets of indicators for an assessment, and the terms by which a case is coded. */
  readonly sets: readonly IndicatorSet[];
  readonly terms: Terms;
  /** Letters for people who ask what is held about them, and playbooks for the desk. */
  readonly requests: readonly RequestText[];
  /** How a closed case is coded for figures. */
  readonly coding: Coding;
  /** Official figures by country, to compare with. */
  readonly figures: Figures;
}

/** `data`: the data folder, whose own `content` counts before ours. Throws where a file is not what its schema asks for. */
export function readContent(data?: string): Content {
  const at = foldersOf(data);
  return {
    words: readWords(...at('messages/')),
    articles: readArticles(...at('pages/')),
    directory: checked(data, 'directory/', readEntry),
    ...readBuyers(at('stories/buyers/')),
    recordings: readRecordings(at('recordings/')),
    demand: readFacts(demandShape, last(data, 'demand/map.json'), 'demand/map.json'),
    signs: readFacts(signsShape, last(data, 'indicators/signs.json'), 'indicators/signs.json'),
    check: readFacts(questionsShape, last(data, 'indicators/check.json'), 'indicators/check.json'),
    offer: readFacts(questionsShape, last(data, 'indicators/offer.json'), 'indicators/offer.json'),
    duties: checked(data, 'duties/', readDuty),
    sets: readSets(data),
    terms: readTerms(data),
    requests: readRequests(data),
    coding: readFacts(codingShape, last(data, 'coding/coding.json'), 'coding/coding.json'),
    figures: checked(data, 'figures/', readFigure),
    ...readLaws(...at('laws/')),
  };
}

interface Line {
  readonly id: string;
}

/** `<country>.json` files, each with its entries under `lines`; an own entry stands in the place of ours with the same id. */
function byCountry(data: string | undefined, folder: string): [country: string, lines: readonly Line[]][] {
  const countries = new Map<string, Map<string, Line>>();
  for (const at of foldersOf(data)(folder).filter((one) => existsSync(one)))
    for (const name of readdirSync(at).filter((file) => /^[A-Z]{2}\.json$/.test(file))) {
      const country = countries.get(name.slice(0, 2)) ?? new Map<string, Line>();
      for (const line of linesIn(json(new URL(name, at), folder + name), folder + name)) country.set(line.id, line);
      countries.set(name.slice(0, 2), country);
    }
  return [...countries].map(([country, lines]) => [country, [...lines.values()]]);
}

function linesIn(given: unknown, name: string): readonly Line[] {
  const lines = (given as { readonly lines?: unknown } | null)?.lines;
  if (!Array.isArray(lines)) throw new ContentError(`${name}: lines: Give a list here, such as [].`);
  const nameless = lines.findIndex((line) => typeof line?.id !== 'string' || line.id === '');
  if (nameless >= 0) throw new ContentError(`${name}: number ${nameless + 1}: id: write an id of its own.`);
  return lines;
}

/** The entries of each country as their schema asks for; one that is not is named with its file and what to write. */
function checked<T>(
  data: string | undefined,
  folder: string,
  read: (line: Line) => { readonly ok: true; readonly entry: T } | { readonly ok: false; readonly reason: string },
): Readonly<Record<string, readonly T[]>> {
  const entries = byCountry(data, folder).map(([country, lines]): [string, readonly T[]] => [
    country,
    lines.map((line) => {
      const one = read(line);
      if (!one.ok) throw new ContentError(`${folder}${country}.json: ${line.id}: ${one.reason}.`);
      return one.entry;
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
