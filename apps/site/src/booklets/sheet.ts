// What every printed sheet carries: the address and its square code, until when it is valid, whose it is and
// the fingerprint of the key, and what is not yet checked about it. Data for Typst, which sets text as text:
// nothing of it is ever read as markup.

import type { LawLine } from '@heed/content/laws/schema';
import {
  confirmedHours,
  type Directory,
  type DirectoryAudience,
  type DirectoryEntry,
  linesFor,
} from '@heed/domain/directory';
import { dayOf } from '@heed/domain/time';
import { inLanguage, type PageContext } from '../context.ts';
import { windowWithLight } from '../drawing.ts';
import { sourceName } from '../help/list.ts';
import { siteOf } from '../law/lines.ts';
import { day, oneStop } from '../moment.ts';
import { squareCode } from './square.ts';

export interface Print {
  /** The site's own address, such as 'https://heed.example.org'. */
  readonly origin: string;
  /** SHA-256 of the organisation's public key, 64 hex digits; null while no key was made. */
  readonly fingerprint: string | null;
  /** Short path of a campaign's batch: the sheet leads there in the place of its own page. */
  readonly short?: string;
}

/** Text in a language that may not be the sheet's own. */
export interface SheetText {
  readonly text: string;
  readonly lang: string;
}

export type SheetBlock =
  | { readonly is: 'part' | 'heading' | 'text' | 'care' | 'hint' | 'label'; readonly text: string }
  | { readonly is: 'points' | 'never'; readonly list: readonly string[] }
  | ({ readonly is: 'fact'; readonly care: string | null; readonly source: string } & SheetText)
  | ({ readonly is: 'number' } & NumberBlock);

export interface NumberBlock {
  readonly number: string;
  readonly name: string;
  readonly says: string;
  readonly source: string;
  readonly danger: boolean;
}

export interface Sheet {
  readonly title: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Warning of the demonstration; null in real use. */
  readonly banner: string | null;
  readonly draft: string | null;
  readonly valid: string;
  readonly from: string;
  readonly key: string;
  /** The fingerprint in groups of four. */
  readonly groups: readonly string[];
  readonly keyHow: string;
  /** The address as people type it, without https://. */
  readonly address: string;
  /** SVG of its square code, and what it says in words. */
  readonly code: string;
  readonly codeSays: string;
  /** A window with light, as SVG; says nothing. */
  readonly drawing: string;
}

/** How long a number holds that nobody called yet; it is only printed with invented data. Days. */
const uncheckedDays = 183;
/** How long a call to a number holds, as in the directory. Days. */
const checkedDays = 366;
const dayMs = 24 * 3_600_000;

/**
 * `path`: where the square code leads. `until`: days 'YYYY-MM-DD' on which a fact of the sheet must be looked
 * at again.
 */
export function sheet(
  context: PageContext,
  print: Print,
  title: string,
  path: string,
  until: readonly string[],
): Sheet {
  const { t, organisation } = context;
  const last = [...until].sort()[0] ?? dayOf(context.now + checkedDays * dayMs);
  const address = print.origin + (print.short ?? inLanguage(context.locale, path));
  const displayAddress = address.replace(/^https?:\/\//, '');
  return {
    title,
    lang: context.locale,
    dir: context.dir,
    banner: context.demonstration ? t('frame.demonstration') : null,
    draft: context.state === 'draft' ? t('booklets.draft') : null,
    valid: oneStop(
      t(dayOf(context.now) > last ? 'booklets.past' : 'booklets.valid', { day: day(context, last) }),
    ),
    from: `${organisation.name}, ${organisation.legalForm}`,
    key: print.fingerprint === null ? t('booklets.key.none') : t('booklets.key'),
    groups: print.fingerprint?.match(/.{4}/g) ?? [],
    keyHow: t('booklets.key.how', { page: t('footer.about') }),
    address: displayAddress,
    code: squareCode(address),
    codeSays: t('booklets.qr', { address: displayAddress }),
    drawing: windowPicture,
  };
}

/** A window with light as an SVG file of its own: on sheets, on pictures of campaigns, for the press. */
export const windowPicture = String(windowWithLight())
  .replace(
    'class="drawing"',
    'xmlns="http://www.w3.org/2000/svg" fill="none" stroke="#1d2733" stroke-width="2" ' +
      'stroke-linecap="round" stroke-linejoin="round"',
  )
  .replace('class="lit"', 'stroke="#0b5e5a"');

/** Numbers that may be shown to one of `audience`, those with a number only. */
export const numbersFor = (
  context: PageContext,
  directory: Directory,
  country: string,
  audience: readonly DirectoryAudience[],
) => linesFor(directory, country, audience, context).filter(({ number }) => number !== null);

export function numberBlock(context: PageContext, line: DirectoryEntry): SheetBlock {
  const { t } = context;
  const texts = [t(`help.for.${line.audience[0] ?? 'everyone'}`), ...practical(context, line)];
  return {
    is: 'number',
    number: line.number ?? '',
    name: line.place === null ? line.name : `${line.name} (${line.place})`,
    says: texts.join(' '),
    source: sourceOfLine(context, line),
    danger: false,
  };
}

export const emergency = ({ t }: PageContext): SheetBlock => ({
  is: 'number',
  number: '112',
  name: '',
  says: t('home.emergency'),
  source: '',
  danger: true,
});

/** Cost, hours, languages, what it keeps secret: nothing that says whom it is for. */
export function practical({ t, list, language }: PageContext, line: DirectoryEntry): string[] {
  const texts: string[] = [];
  if (line.free) texts.push(t('help.free'));
  if (line.secrecy !== null) texts.push(t(`help.secrecy.${line.secrecy}`));
  const hours = confirmedHours(line);
  if (hours !== null) {
    const [kind, times] = Object.entries(hours)[0] as [string, unknown];
    const [from = '', to = ''] = String(times).split('-');
    if (kind === 'always') texts.push(t('help.always'));
    else texts.push(t(kind === 'weekdays' ? 'help.weekdays' : 'help.daily', { from, to }));
  }
  if (line.languages !== null)
    texts.push(t('help.languages', { languages: list(line.languages.map(language)) }));
  return texts;
}

export function sourceOfLine(context: PageContext, line: DirectoryEntry): string {
  const { t } = context;
  if (line.checked_on !== null) return oneStop(t('help.checked', { day: day(context, line.checked_on) }));
  const source = sourceName(line);
  if (!/^\d{4}/.test(line.source_date)) return t('help.unchecked.undated', { source });
  return oneStop(t('help.unchecked', { source, day: day(context, line.source_date.slice(0, 10).trim()) }));
}

/** The day after which the number must be called again. */
export const lineUntil = (context: PageContext, line: DirectoryEntry): string =>
  line.checked_on === null
    ? dayOf(context.now + uncheckedDays * dayMs)
    : dayOf(Date.parse(line.checked_on) + checkedDays * dayMs);

/** A line of law with source and date; it must have a text. */
export function factBlock(context: PageContext, line: LawLine): SheetBlock {
  const { t } = context;
  const past = context.now > Date.parse(line.review_by);
  const dated = /^\d{4}/.test(line.source_date)
    ? oneStop(t('law.seen', { day: day(context, line.source_date) }))
    : t('law.seen.undated');
  const sites = [...new Set(line.source.map(siteOf))];
  const official =
    line.official_text === undefined ? '' : `${t('law.official')} ${siteOf(line.official_text)}`;
  return {
    is: 'fact',
    ...context.pick(line.text ?? {}),
    care: past ? oneStop(t('law.past', { day: day(context, line.review_by) })) : null,
    source: [
      `${line.confidence}.`,
      line.law === null ? '' : oneStop(`${line.law}.`),
      dated,
      sites.join(', '),
      official,
    ]
      .filter((part) => part !== '')
      .join(' '),
  };
}

export const host = (url = ''): string | null =>
  URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : null;
