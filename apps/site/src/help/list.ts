// Help lines as a list: number first, then whose it is, for whom, and how far we know it. Never a line for
// professionals to others.

import {
  confirmedHours,
  countriesOf,
  type Directory,
  type DirectoryEntry,
  linesFor,
} from '@heed/domain/directory';
import type { PageContext } from '../context.ts';
import { telephone } from '../frame/layout.ts';
import { type Html, html, when } from '../markup.ts';
import { day, oneStop } from '../moment.ts';
import { vacancyNote } from './vacancy.ts';

/** The lines of one country, or the sentence that says that there is none that we may show. */
export function lineList(context: PageContext, lines: readonly DirectoryEntry[]): Html {
  if (lines.length === 0) return html`<p>${context.t('help.none')}</p>`;
  return html`<ul class="lines">${lines.map((line) => html`<li>${helpLine(context, line)}</li>`)}</ul>`;
}

/** Number, name, and how far it is known, where few bytes are left and what is said above says for whom. */
export const shortLineList = (context: PageContext, lines: readonly DirectoryEntry[]): Html =>
  html`<ul class="lines">${lines.map(
    (line) =>
      html`<li>${
        line.number === null
          ? html`<a href="${line.web}" rel="noreferrer nofollow" translate="no">${site(line.web ?? '')}</a>`
          : telephone(line.number, 'number')
      } <b translate="no">${line.name}</b> <small>${sourceLine(context, line)}</small></li>`,
  )}</ul>`;

/** The lines of each of the organisation's countries for those who need help, country by country. */
export function countryLines(context: PageContext, directory: Directory): Html[] {
  return countriesOf(context.organisation).map(
    (country) =>
      html`<details><summary>${context.country(country)}</summary>${lineList(
        context,
        linesFor(
          directory,
          country,
          ['victims', 'women', 'sex-workers', 'migrants', 'children', 'witnesses'],
          context,
        ),
      )}</details>`,
  );
}

function helpLine(context: PageContext, line: DirectoryEntry): Html {
  const { t } = context;
  return html`${when(line.number, () => telephone(line.number ?? '', 'number'))}
${when(
  line.name !== line.number,
  () => html`<b
translate="no">${line.name}</b>`,
)}${when(
  line.place,
  () => html` <span
translate="no">(${line.place})</span>`,
)} <span>${facts(context, line).join(' ')}</span>
${vacancyNote(context, line)}
${when(line.sms, () => html`<span>${t('help.sms')} ${telephone(line.sms ?? '')}</span>`)}
${when(line.relay, () => html`<span>${t('help.relay')} ${telephone(line.relay ?? '')}</span>`)}
${when(line.email, () => html`<a href="mailto:${line.email}" translate="no">${line.email}</a>`)}
${when(
  line.web,
  () => html`<a href="${line.web}" rel="noreferrer nofollow"
translate="no">${site(line.web ?? '')}</a>`,
)}
<small>${sourceLine(context, line)}${when(
    line.number && line.intl,
    () => html` ${t('help.abroad')} ${telephone(line.intl ?? '')}`,
  )}</small>`;
}

function facts(context: PageContext, line: DirectoryEntry): string[] {
  const { t } = context;
  const audience = line.kind === 'emotional' ? 'distress' : (line.audience[0] ?? 'everyone');
  const texts = [t(`help.for.${audience}`)];
  if (line.free) texts.push(t('help.free'));
  if (line.secrecy !== null && !line.audience.includes('police'))
    texts.push(t(`help.secrecy.${line.secrecy}`));
  const hours = confirmedHours(line);
  if (hours !== null && 'always' in hours) texts.push(t('help.always'));
  if (hours !== null && 'weekdays' in hours) {
    const [from = '', to = ''] = hours.weekdays.split('-');
    texts.push(t('help.weekdays', { from, to }));
  }
  if (hours !== null && 'daily' in hours) {
    const [from = '', to = ''] = hours.daily.split('-');
    texts.push(t('help.daily', { from, to }));
  }
  if (line.languages !== null)
    texts.push(t('help.languages', { languages: context.list(line.languages.map(context.language)) }));
  return texts;
}

/** How far we know it: checked by somebody, or only taken from a source of some date. */
export function sourceLine(context: PageContext, line: DirectoryEntry): Html {
  const { t } = context;
  if (line.checked_on !== null)
    return html`${oneStop(t('help.checked', { day: day(context, line.checked_on) }))}`;
  const dated = /^\d{4}/.test(line.source_date);
  const text = dated
    ? t('help.unchecked', { source: '#source', day: day(context, line.source_date.slice(0, 10).trim()) })
    : t('help.unchecked.undated', { source: '#source' });
  const [before, after] = oneStop(text).split('#source');
  const isSite = line.source.some((one) => one.startsWith('http'));
  const language = isSite ? null : html` lang="en"`;
  return html`${before}<span${language} translate="no">${sourceName(line)}</span>${after}`;
}

/** The site that it was read on, or the collection in words. */
export const sourceName = ({ source, name }: DirectoryEntry): string => {
  const url = source.find((one) => one.startsWith('http'));
  return url === undefined ? (source[0] ?? name) : site(url);
};

const site = (url: string) => new URL(url).host.replace(/^www\./, '');
