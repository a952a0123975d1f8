// How a recommendation or a handbook is cited: CITATION.cff 1.2.0, BibTeX, RIS. Made by us: libraries for it
// bring styles that nobody needs here, under licences that do not fit.
import type { LocaleState } from '@heed/content/messages/words';
import { possibleText } from '@heed/site/xml';
import { wordsIn } from '../rules/index.ts';
import { type BookPlace, handbookPath } from './book-frame.ts';
import type { PublishedHandbook, PublishedRecommendation } from './data.ts';
import { handbookPaths } from './words.ts';

/** What is cited. */
export interface Citation {
  /** Letters, digits and hyphens; unique at this site. */
  readonly key: string;
  readonly kind: 'recommendation' | 'handbook';
  readonly title: string;
  readonly lang: string;
  readonly organisation: string;
  /** 'YYYY-MM-DD' */
  readonly day: string;
  readonly address: string;
  /** '2' of a recommendation; '' for a handbook. */
  readonly version: string;
  /** A note that must not get lost: invented, withdrawn, from a source; '' for none. */
  readonly note: string;
  /** '10.1234/abc'; '' for none. It is never looked up. */
  readonly doi: string;
}

const doiForm = /^10\.\d{4,9}\/[\x21-\x7e]{1,200}$/;

/** Throws a RangeError for what is no DOI. */
const checkDoi = (doi: string): string => {
  if (doi !== '' && !doiForm.test(doi))
    throw new RangeError(`Cannot cite '${doi}': write a DOI as 10.1234/abc`);
  return doi;
};
const oneLine = (text: string): string => possibleText(text).replace(/\s+/g, ' ').trim();

/** One recommendation in its version. */
export function recommendationCitation(
  words: LocaleState,
  { recommendation }: PublishedRecommendation,
  { isInvented }: Pick<PublishedHandbook, 'isInvented'>,
  place: BookPlace,
  doi = '',
): Citation {
  const { number, version, state, day } = recommendation;
  const { lang, words: own } = wordsIn(recommendation, words.locale);
  return {
    key: `heed-${number}-${version}`,
    kind: 'recommendation',
    title: oneLine(own.title),
    lang,
    organisation: oneLine(place.organisation),
    day,
    address: place.origin + handbookPaths.recommendation(number, version),
    version: String(version),
    note: [
      ...(isInvented ? [words.t('handbook.book.invented')] : []),
      ...(state === 'source' ? [words.t('handbook.recommendation.source')] : []),
      ...(state === 'withdrawn' ? [words.t('handbook.recommendation.withdrawn.what')] : []),
    ].join(' '),
    doi: checkDoi(doi),
  };
}

/** A whole handbook. */
export const handbookCitation = (
  words: LocaleState,
  { slug, title, day, isInvented }: PublishedHandbook,
  place: BookPlace,
  doi = '',
): Citation => ({
  key: `heed-${slug}`,
  kind: 'handbook',
  title: oneLine(title.text),
  lang: title.lang,
  organisation: oneLine(place.organisation),
  day,
  address: place.origin + handbookPath(slug),
  version: '',
  note: isInvented ? words.t('handbook.book.invented') : '',
  doi: checkDoi(doi),
});

/** Marks that TeX reads as orders. Braces by name: a lone one would end a field, also behind a backslash. */
const texMarks: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '"': "''",
};
const tex = (text: string): string => text.replace(/[\\{}~^&%$#_"]/g, (mark) => texMarks[mark]!);

/** An entry of BibTeX, in UTF-8. */
export function bibtexOf(citation: Citation): string {
  const { key, kind, title, organisation, day, address, version, note, lang, doi } = citation;
  const fields: readonly (readonly [string, string])[] = [
    ['title', `{${tex(title)}}`],
    ['author', `{${tex(organisation)}}`],
    ['publisher', tex(organisation)],
    ['year', day.slice(0, 4)],
    ['month', String(Number(day.slice(5, 7)))],
    ['date', day],
    ['version', version],
    ['url', address.replace(/[{}\\%]/g, encodeURIComponent)],
    ['doi', tex(doi)],
    ['langid', lang],
    ['note', tex(note)],
  ];
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${kind === 'handbook' ? 'book' : 'misc'}{${key},\n${lines.join('')}}\n`;
}

/** A record of RIS, a tag on each line. */
export function risOf(citation: Citation): string {
  const { kind, title, organisation, day, address, version, note, lang, doi } = citation;
  const fields: readonly (readonly [string, string])[] = [
    ['TY', kind === 'handbook' ? 'BOOK' : 'RPRT'],
    ['TI', title],
    ['AU', organisation],
    ['PB', organisation],
    ['PY', day.slice(0, 4)],
    ['DA', `${day.replaceAll('-', '/')}/`],
    ['ET', version],
    ['LA', lang],
    ['UR', address],
    ['DO', doi],
    ['N1', oneLine(note)],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${lines.join('')}ER  - \r\n`;
}

/** A text as YAML takes it: JSON is YAML. */
const yaml = (value: string): string =>
  JSON.stringify(value).replaceAll('\u2028', '\\L').replaceAll('\u2029', '\\P');

/** CITATION.cff of all handbooks of a site. `title`: what they are called together. */
export function citationFile(
  { message, title, address }: { readonly message: string; readonly title: string; readonly address: string },
  { organisation }: Pick<BookPlace, 'organisation'>,
  citations: readonly Citation[],
): string {
  const author = yaml(oneLine(organisation));
  const days = citations.map(({ day }) => day).sort();
  const released = days.at(-1);
  const references = citations.map(({ title: own, day, address: url, lang, note, doi }) =>
    [
      '  - type: report',
      `    title: ${yaml(own)}`,
      `    authors:\n      - name: ${author}`,
      `    date-released: ${day}`,
      `    url: ${yaml(url)}`,
      `    languages:\n      - ${yaml(new Intl.Locale(lang).language)}`,
      ...(doi === '' ? [] : [`    doi: ${yaml(doi)}`]),
      ...(note === '' ? [] : [`    notes: ${yaml(oneLine(note))}`]),
    ].join('\n'),
  );
  return `${[
    'cff-version: 1.2.0',
    `message: ${yaml(oneLine(message))}`,
    'type: dataset',
    `title: ${yaml(oneLine(title))}`,
    `authors:\n  - name: ${author}`,
    ...(released === undefined ? [] : [`date-released: ${released}`]),
    `url: ${yaml(address)}`,
    'license: CC-BY-4.0',
    ...(references.length === 0 ? [] : ['references:', ...references]),
  ].join('\n')}\n`;
}
