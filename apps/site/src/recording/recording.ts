// Pages to listen to, or to watch in sign language: a file per language and page in content/recordings, and who spoke it and when beside it. A
// language may have recordings alone. What a computer spoke says so.
import * as v from 'valibot';
import type { PageContext } from '../context.ts';
import { type Html, html, when } from '../markup.ts';
import { day } from '../moment.ts';

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
export type Recordings = v.InferOutput<typeof recordingsShape>;

export interface Recording {
  readonly src: string;
  readonly sign: boolean;
  readonly by: 'person' | 'computer';
  /** 'YYYY-MM-DD'. */
  readonly on: string;
}

/** Recordings of the page at `path` in `language`; those in sign languages belong to every language. */
export function recordingsOf({ languages, files }: Recordings, path: string, language: string): readonly Recording[] {
  const page = path === '/' ? 'home' : path.slice(1).replaceAll('/', '-');
  return Object.entries(files).flatMap(([file, { by, on }]) => {
    const [code = '', name = ''] = file.split('/');
    const sign = languages[code]?.sign === true;
    if (name.replace(/\.\w+$/, '') !== page || !(sign || code === language)) return [];
    return [{ src: `/media/recordings/${file}`, sign, by, on }];
  });
}

/** Players for the recordings of this page; nothing where there are none. They load nothing before somebody presses. */
export function players(context: PageContext): Html | null {
  const { t, recordings } = context;
  return when(
    recordings.length > 0,
    () =>
      html`${recordings.map(
        ({ src, sign, by, on }) =>
          html`<details class="listen"><summary>${t(sign ? 'recording.watch' : 'recording.listen')}</summary>${
            sign
              ? html`<video controls preload="none" src="${src}"></video>`
              : html`<audio controls preload="none" src="${src}"></audio>`
          }<p class="hint">${t(`recording.${by}`, { day: day(context, on) })}</p></details>`,
      )}`,
  );
}
