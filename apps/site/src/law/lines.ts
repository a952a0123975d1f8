// What the law of a country says to the person at one door, with source and date. Only what was read (A) or
// read of (B) is shown; where nothing is confirmed, the page says that.

import type { LawLine, Laws } from '@heed/content/laws/schema';
import { type Door, doorRules } from '@heed/domain/intake';
import type { PageContext } from '../context.ts';
import { type Html, html, when } from '../markup.ts';
import { day, oneStop } from '../moment.ts';

/** The lines of a door's topics in a country; empty where we hold none. */
export const lawFor = (laws: Laws, country: string, door: Door): readonly LawLine[] =>
  (laws[country] ?? []).filter(({ topic }) => doorRules[door].law.includes(topic));

/**
 * The lines with source and date, or the sentence that nothing could be confirmed; and the warning of the
 * door that has one.
 */
export function lawList(context: PageContext, lines: readonly LawLine[], door: Door): Html {
  const { t } = context;
  const confirmed = lines.filter(({ text }) => text !== null);
  return html`${
    confirmed.length === 0
      ? html`<p class="care">${t('law.unconfirmed')}</p>`
      : html`${lawCards(context, confirmed)}
${when(confirmed.length < lines.length, () => html`<p class="care">${t('law.unconfirmed.part')}</p>`)}`
  }
${when(doorRules[door].warnsOfProsecution, () => html`<p class="care">${t('law.no-protection')}</p>`)}
<p class="hint">${t('law.not-advice')}</p>`;
}

/** What is shown of a line of law, whatever it is about. */
type PrintedLine = Pick<
  LawLine,
  'text' | 'law' | 'source' | 'source_date' | 'official_text' | 'may_have_changed' | 'review_by'
> &
  Partial<Pick<LawLine, 'law_date' | 'confidence' | 'seen'>>;

/**
 * One line: what it says and whether it is past its date; folded, where it is from, and `more`. It must have
 * a text.
 */
export const lawLine = (context: PageContext, line: PrintedLine, more: string | null = null): Html =>
  html`${lineWords(context, line)}
<details class="from"><summary>${context.t('laws.sources')}</summary>${lineSource(
    context,
    line,
    more,
  )}</details>`;

/** What a line says, the letter that says how far it is known, and whether it is past its date. */
export function lineWords(context: PageContext, line: PrintedLine): Html {
  const { text, lang } = context.pick(line.text ?? {});
  return html`<p${lang === context.locale ? null : html` lang="${lang}"`}>${text}${
    line.confidence && sureMark(context, line.confidence)
  }</p>${pastNotice(context, line)}`;
}

/** That a line should have been looked at again, where its day has passed. */
export const pastNotice = (context: PageContext, { review_by }: Pick<LawLine, 'review_by'>): Html | null =>
  when(
    isPast(context, { review_by }),
    () => html`<p
class="error">${oneStop(context.t('law.past', { day: day(context, review_by) }))}</p>`,
  );

export const isPast = ({ now }: PageContext, { review_by }: Pick<LawLine, 'review_by'>): boolean =>
  now > Date.parse(review_by);

/** Law and its day, source and its day, the official address, whether it may have changed, and `more`. */
export function lineSource(context: PageContext, line: PrintedLine, more: string | null = null): Html {
  const { t } = context;
  const dated = (key: 'laws.of' | 'laws.read', date: string | undefined) =>
    date === undefined ? '' : `${oneStop(t(key, { day: day(context, date) }))} `;
  const source = /^\d{4}/.test(line.source_date)
    ? oneStop(t('law.seen', { day: day(context, line.source_date) }))
    : t('law.seen.undated');
  return html`<small>${when(
    line.law,
    () => html`<span translate="no">${oneStop(`${line.law}.`)}</span> `,
  )}${dated('laws.of', line.law_date)}${source} ${dated('laws.read', line.seen)}${links(
    line.source.filter((url) => url.startsWith('http')),
  )}${officialText(context, line)}${when(
    line.may_have_changed,
    () => html`${t('law.may-have-changed')} `,
  )}${more}</small>`;
}

/** Lines with a text as cards, with their sources in one fold. */
export const lawCards = (context: PageContext, confirmed: readonly LawLine[]): Html =>
  html`<ul
class="laws">${confirmed.map((line) => html`<li>${lineWords(context, line)}</li>`)}</ul>
<details class="from"><summary>${context.t('laws.sources')}</summary><ul>${confirmed.map(
    (line) =>
      html`<li>${lineSource(context, line, sureness(context, line.confidence, line.official_text))}</li>`,
  )}</ul></details>`;

/** Lines as cards; or that nothing is confirmed, and what would confirm it. */
export function lineCards(context: PageContext, lines: readonly LawLine[], unconfirmed?: string): Html {
  const { t } = context;
  const confirmed = lines.filter(({ text }) => text !== null);
  if (confirmed.length === 0)
    return html`<p class="care">${unconfirmed ?? t('laws.unconfirmed')}</p>${wouldConfirm(context, lines)}`;
  return lawCards(context, confirmed);
}

/** Which law nobody read yet, and where it stands. */
export const wouldConfirm = (context: PageContext, lines: readonly LawLine[]): Html =>
  html`${lines.map((line) =>
    when(
      line.text === null && line.law,
      () =>
        html`<p class="hint">${context.t('laws.would-confirm')} <span
translate="no">${line.law}</span> ${line.official_text && links([line.official_text])}</p>`,
    ),
  )}`;

/** A letter: read, read of, known of but not read, a weak source. */
export const letterMark = ({ t }: PageContext, confidence: LawLine['confidence']): Html =>
  html`<sup class="sure" data-sure="${confidence}"><span
class="hidden">${t('laws.mark')} </span>${confidence}</sup>`;

/** The letter of a sentence; it stays on the line of the word before it. */
export const sureMark = (context: PageContext, confidence: LawLine['confidence']): Html =>
  html`\u00a0${letterMark(context, confidence)}`;

/** Of several lines the letter of the least known; 'C' where there is none. */
export function leastSure(context: PageContext, lines: readonly LawLine[]): Html {
  const letters = lines.map(({ confidence }) => confidence);
  const least = (['C', 'K', 'B'] as const).find((one) => letters.includes(one));
  return sureMark(context, least ?? letters[0] ?? 'C');
}

/** How a line was read: the law in a copy of it, the source itself, or a source that reports it. */
export function sureness({ t }: PageContext, confidence: LawLine['confidence'], official?: string): string {
  if (confidence !== 'A') return t('laws.sure.B');
  return t(official === undefined ? 'laws.sure.A' : 'laws.sure.copy');
}

/** Where the law itself stands, if somebody read a copy of it or a report on it. */
export const officialText = (
  { t }: PageContext,
  { official_text }: { readonly official_text?: string | undefined },
) => (official_text === undefined ? null : html`${t('law.official')} ${links([official_text])}`);

/** Addresses as links that show where each leads. */
export const links = (urls: readonly string[]): Html =>
  html`${urls.map(
    (url) => html`<a href="${url}" rel="noreferrer nofollow"
translate="no">${siteOf(url)}</a> `,
  )}`;

/** The host of an address; with the repository where many stand behind one host. */
export function siteOf(url: string): string {
  const { host, pathname } = new URL(url);
  const site = host.replace(/^www\./, '');
  return site === 'github.com' ? [site, ...pathname.split('/').slice(1, 3)].join('/') : site;
}
