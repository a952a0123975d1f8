// Pages to listen to, or to watch in sign language: a file per language and page in content/recordings, and
// who spoke it and when beside it. A language may have recordings alone. What a computer spoke says so.
import * as v from 'valibot';

const about = v.strictObject({
  by: v.picklist(['person', 'computer'], "write 'person' or 'computer'"),
  on: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, "write the day, such as '2026-11-25'")),
});

/** content/recordings/recordings.json. */
export const recordingsShape = v.strictObject({
  /** Languages of recordings that the site does not write: their own names. */
  languages: v.record(v.string(), v.strictObject({ name: v.string(), sign: v.boolean() })),
  /** By file: '<language>/<page>.mp3'. */
  files: v.record(v.pipe(v.string(), v.regex(/^[A-Za-z-]+\/[a-z-]+\.(mp3|ogg|mp4|webm)$/)), about),
});
type Noted = v.InferOutput<typeof recordingsShape>;

/** What is noted, with how large each file is. */
export interface Recordings extends Noted {
  readonly files: Readonly<Record<string, Noted['files'][string] & { readonly bytes: number }>>;
}

/** A file to listen to, or to watch in sign language. */
export interface Recording {
  readonly src: string;
  readonly sign: boolean;
  readonly by: 'person' | 'computer';
  /** 'YYYY-MM-DD'. */
  readonly on: string;
  readonly bytes: number;
}

/**
 * Recordings of the page at `path` in `language`; those in sign languages belong to every language. A
 * computer is not heard where a person spoke.
 */
export function recordingsOf(
  { languages, files }: Recordings,
  path: string,
  language: string,
): readonly Recording[] {
  const page = path === '/' ? 'home' : path.slice(1).replaceAll('/', '-');
  const matches = Object.entries(files).flatMap(([file, about]) => {
    const [code = '', name = ''] = file.split('/');
    const sign = languages[code]?.sign === true;
    if (name.replace(/\.\w+$/, '') !== page || !(sign || code === language)) return [];
    return [{ src: `/media/recordings/${file}`, sign, ...about }];
  });
  const spoken = matches.some(({ sign, by }) => !sign && by === 'person');
  return matches.filter(({ sign, by }) => sign || by === 'person' || !spoken);
}
