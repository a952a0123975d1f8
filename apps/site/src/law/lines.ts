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
      : html`<ul class="laws">${confirmed.map((line) => html`<li>${lawLine(context, line)}</li>`)}</ul>
${when(confirmed.length < lines.length, () => html`<p class="care">${t('law.unconfirmed.part')}</p>`)}`
  }
${when(doorRules[door].warnsOfProsecution, () => html`<p class="care">${t('law.no-protection')}</p>`)}
<p class="hint">${t('law.not-advice')}</p>`;
}

/** What is shown of a line of law, whatever it is about. */
type PrintedLine = Pick<
  LawLine,
  'text' | 'law' | 'source' | 'source_date' | 'official_text' | 'may_have_changed' | 'review_by'
>;

/**
 * One line: what it says, whether it may have changed or is past its date, where it is from, and `more`. It
 * must have a text.
 */
export function lawLine(context: PageContext, line: PrintedLine, more: string | null = null): Html {
  const { t } = context;
  const { text, lang } = context.pick(line.text ?? {});
  const past = context.now > Date.parse(line.review_by);
  return html`<p${lang === context.locale ? null : html` lang="${lang}"`}>${text}</p>
${when(line.may_have_changed, () => html`<p>${t('law.may-have-changed')}</p>`)}
${when(
  past,
  () => html`<p
class="error">${oneStop(t('law.past', { day: day(context, line.review_by) }))}</p>`,
)}
<small>${when(line.law, () => html`<span translate="no">${line.law}.</span> `)}${
    /^\d{4}/.test(line.source_date)
      ? oneStop(t('law.seen', { day: day(context, line.source_date) }))
      : t('law.seen.undated')
  } ${links(
    line.source.filter((url) => url.startsWith('http')),
  )}${officialText(context, line)}${more}</small>`;
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
