// The sheets that carry little more than numbers: the card that looks ordinary, the poster, the notice with
// strips. For people at risk: only lines for them, and on the card nothing that says what the lines are for.
import type { DirectoryAudience, DirectoryEntry } from '@heed/domain/directory';
import type { PageContext } from '../context.ts';
import type { BookletContent } from './kinds.ts';
import {
  lineUntil,
  numberBlock,
  numbersFor,
  type Print,
  practical,
  type Sheet,
  type SheetBlock,
  sheet,
  sourceOfLine,
} from './sheet.ts';

const atRisk: readonly DirectoryAudience[] = ['victims', 'women', 'sex-workers', 'migrants', 'everyone'];

export interface CardSheet extends Sheet {
  readonly rows: readonly { readonly label: string; readonly value: string; readonly says: string }[];
  readonly notes: string;
  readonly check: string;
  readonly source: string;
}

/** Two numbers at most: the first that fit. */
const mostOnCard = 2;

export function cardSheet(
  context: PageContext,
  content: BookletContent,
  country: string,
  print: Print,
): CardSheet {
  const { t } = context;
  const lines = numbersFor(context, content.directory, country, atRisk).slice(0, mostOnCard);
  const base = sheet(context, print, t('booklets.card.title'), '', untilOf(context, lines));
  return {
    ...base,
    rows: [
      { label: t('booklets.card.emergency'), value: '112', says: '' },
      ...lines.map((line) => ({
        label: t('booklets.card.advice'),
        value: line.number ?? '',
        says: practical(context, { ...line, secrecy: null, languages: null }).join(' '),
      })),
      { label: t('booklets.card.web'), value: base.address, says: '' },
    ],
    notes: t('booklets.notes'),
    check: t('booklets.card.check'),
    source: lines.map((line) => sourceOfLine(context, line)).join(' '),
  };
}

export interface PosterSheet extends Sheet {
  readonly heading: string;
  readonly lead: string;
  readonly call: string;
  readonly write: string;
  readonly writeHow: string;
  readonly number: SheetBlock | null;
  readonly none: string;
  readonly emergency: string;
  readonly short: string;
}

/** Of the poster and the notice with strips. */
export function posterSheet(
  context: PageContext,
  content: BookletContent,
  country: string,
  print: Print,
): PosterSheet {
  const { t } = context;
  const [line] = numbersFor(context, content.directory, country, atRisk);
  return {
    ...sheet(
      context,
      print,
      t('booklets.poster.title'),
      '',
      untilOf(context, line === undefined ? [] : [line]),
    ),
    heading: t('booklets.poster.title'),
    lead: t('booklets.poster.lead'),
    call: t('booklets.poster.call'),
    write: t('booklets.poster.write'),
    writeHow: t('booklets.poster.write.how'),
    number: line === undefined ? null : numberBlock(context, line),
    none: t('help.none'),
    emergency: t('home.emergency'),
    short: t('booklets.card.emergency'),
  };
}

const untilOf = (context: PageContext, lines: readonly DirectoryEntry[]) =>
  lines.map((line) => lineUntil(context, line));
