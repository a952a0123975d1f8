// What can be called, as pictures: the number for danger, and a line of each country.
import {
  countriesOf,
  type Directory,
  type DirectoryEntry,
  firstNumber,
  lineState,
} from '@heed/domain/directory';
import type { PageContext } from '../context.ts';
import { type Html, html, when } from '../markup.ts';
import { clockOf } from '../service-hours/desk.ts';
import { pictogram } from './pictogram.ts';

export const dangerTile = (): Html =>
  html`<li><a class="danger" href="tel:112">${pictogram('danger')}<span>112</span></a></li>`;

/** A line of the country that she chose; where she chose none, or it has none, one of each country. */
export function numberTiles(
  context: PageContext,
  {
    directory,
    country = '',
    showsState = false,
  }: { readonly directory: Directory; readonly country?: string; readonly showsState?: boolean },
): readonly Html[] {
  const lines = countriesOf(context.organisation).flatMap((code) => {
    const line = firstNumber(directory, code, ['victims', 'women'], context);
    return line === undefined ? [] : [{ code, line }];
  });
  const own = lines.filter(({ code }) => code === country);
  return (own.length > 0 ? own : lines).map(({ code, line }) => numberTile(context, code, line, showsState));
}

/**
 * A number that reaches its country from anywhere, with flag and name: where no font has flags, the name is
 * left.
 */
const numberTile = (
  context: PageContext,
  country: string,
  line: DirectoryEntry,
  showsState: boolean,
): Html => {
  const { number, intl } = line;
  return html`<li><a href="tel:${(intl ?? number ?? '').replaceAll(' ', '')}">${pictogram('call')}<span><span
aria-hidden="true">${flag(country)}</span> <small>${context.country(country)}</small> <bdi
dir="ltr">${number}</bdi>${when(showsState, () => stateMark(context, country, line))}</span></a></li>`;
};

/** Whether it is open now, as a picture with its words: a tick, a cross, or a question. */
function stateMark(context: PageContext, country: string, line: DirectoryEntry): Html {
  const state = lineState(line, clockIn(country, context.now));
  return html` <span data-state="${state}">${pictogram(state)} <small>${context.t(
    `pictures.line.${state}`,
  )}</small></span>`;
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The clock of a country that has one. */
function clockIn(country: string, now: number): { weekday: number; time: string } | null {
  const timeZone = clockOf(country);
  if (timeZone === null) return null;
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  } as Intl.DateTimeFormatOptions).formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return { weekday: weekdays.indexOf(part('weekday')), time: `${part('hour')}:${part('minute')}` };
}

/** The flag of an ISO 3166 code, as two regional indicators. */
const flag = (country: string): string =>
  String.fromCodePoint(...[...country].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));
