// Players for pages to listen to, or to watch in sign language. What a computer spoke says so.
import type { PageContext } from '../context.ts';
import { type Html, html, when } from '../markup.ts';
import { day, oneStop } from '../moment.ts';

/**
 * Players for the recordings of this page; nothing where there are none. They load nothing before somebody
 * presses.
 */
export function players(context: PageContext): Html | null {
  const { t, recordings, locale } = context;
  return when(
    recordings.length > 0,
    () =>
      html`${recordings.map(
        ({ src, sign, by, on, bytes }) =>
          html`<details class="listen"
data-unspoken><summary>${t(
            sign ? 'recording.watch' : 'recording.listen',
          )} <small>${size(locale, bytes)}</small></summary><p
class="hint">${oneStop(t(`recording.${by}`, { day: day(context, on) }))}</p>${
            sign
              ? html`<video controls preload="none" src="${src}"></video>`
              : html`<audio controls preload="none" src="${src}"></audio>`
          }</details>`,
      )}`,
  );
}

/** What it costs to listen: '0.4 MB'. */
const size = (locale: string, bytes: number): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(
    Math.max(bytes / 1e6, 0.1),
  );
