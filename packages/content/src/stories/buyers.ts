// The story for buyers and the captions of its film, in each language that has them: content/stories/buyers.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { once } from '../once.ts';
import { readCaptions } from './captions.ts';
import { readStory, type Scene } from './story.ts';

/** The film as files of ours: the same moving drawings for all, captions in each language that has them. */
export interface Film {
  readonly webm: string;
  readonly mp4: string;
  readonly poster: string;
  /** Address of the captions by language. */
  readonly captions: Readonly<Record<string, string>>;
  /** The captions as sentences, by language. */
  readonly transcript: Readonly<Record<string, readonly string[]>>;
  /** Address of a track that says what is to be seen, by language. */
  readonly descriptions: Readonly<Record<string, string>>;
  /** What is to be seen at each caption, by language. */
  readonly sights: Readonly<Record<string, readonly string[]>>;
}

/** The story for buyers and the captions of its film. */
export interface BuyersContent {
  /** Scenes of the story, by language; compiled when they are first asked for. Throws a ContentError then. */
  readonly story: Readonly<Record<string, () => readonly Scene[]>>;
  readonly film: Film;
}

const file = (name: string) => `/media/buyers/${name}`;

/** Story and captions in each language that has them; the film itself is the same for all. */
export function readBuyers(folders: readonly URL[]): BuyersContent {
  const story: Record<string, () => readonly Scene[]> = {};
  const captions: Record<string, string> = {};
  const transcript: Record<string, readonly string[]> = {};
  const descriptions: Record<string, string> = {};
  const sights: Record<string, readonly string[]> = {};
  for (const folder of folders.filter((at) => existsSync(at)))
    for (const name of readdirSync(folder)) {
      const [, code = '', kind] = /^([A-Za-z-]+)\.(ink|vtt|descriptions\.vtt)$/.exec(name) ?? [];
      if (kind === undefined) continue;
      const text = readFileSync(new URL(name, folder), 'utf8');
      if (kind === 'ink') story[code] = once(() => readStory(text, `stories/buyers/${name}`));
      if (kind === 'ink') continue;
      const [tracks, sentences] = kind === 'vtt' ? [captions, transcript] : [descriptions, sights];
      tracks[code] = file(name);
      sentences[code] = readCaptions(text, `stories/buyers/${name}`).map((caption) => caption.text);
    }
  const pictures = { webm: file('film.webm'), mp4: file('film.mp4'), poster: file('film.webp') };
  return { story, film: { ...pictures, captions, transcript, descriptions, sights } };
}
