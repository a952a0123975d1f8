// Lines on a page for someone in need of one kind of them, by country: those of the organisation's countries
// first, the others folded. An article says by `lines` which kind it wants.
import type { ArticleLines } from '@heed/content/articles/read';
import {
  countriesOf,
  type Directory,
  type DirectoryEntry,
  linesFor,
  listeningLines,
} from '@heed/domain/directory';
import type { PageContext } from '../context.ts';
import { calls } from '../frame/layout.ts';
import { type Html, html, when } from '../markup.ts';
import { lineList } from './list.ts';

const headings = {
  emotional: 'listen.emotional',
  children: 'listen.children',
  harmed: 'listen.harmed',
} as const satisfies Record<ArticleLines, string>;

type Choice = (directory: Directory, country: string, context: PageContext) => readonly DirectoryEntry[];

const choices: Readonly<Record<ArticleLines, Choice>> = {
  emotional: listeningLines,
  children: (directory, country, by) => linesFor(directory, country, ['children'], by),
  harmed: (directory, country, by) => [
    ...linesFor(directory, country, ['women', 'victims'], by),
    ...listeningLines(directory, country, by),
  ],
};

/** The part with its heading; a country of the organisation without such a line says so. */
export function linesPart(context: PageContext, directory: Directory, kind: ArticleLines): Html {
  const own = countriesOf(context.organisation);
  const linesIn = (country: string) => choices[kind](directory, country, context);
  const others = Object.keys(directory)
    .filter((country) => country !== 'EU' && !own.includes(country) && linesIn(country).length > 0)
    .sort((a, b) => context.country(a).localeCompare(context.country(b), context.locale));
  const country = (code: string) =>
    html`<details${code === own[0] ? html` open` : null}><summary>${context.country(code)}</summary>${
      linesIn(code).length > 0
        ? lineList(context, linesIn(code))
        : html`<p>${calls(context.t('help.none'))}</p>`
    }</details>`;
  return html`<section data-lines="${kind}" data-unspoken><h2>${context.t(headings[kind])}</h2>
${own.map(country)}${when(
  others.length > 0,
  () => html`<details><summary>${context.t('listen.others')}</summary>${others.map(country)}</details>`,
)}</section>`;
}
