// What narrows the list: pure, over lines that this browser has opened. The server learns none of it.
import { waitBandOf, waitBands } from '@heed/domain/service-hours';
import { addDays } from '@heed/domain/time';
import * as v from 'valibot';
import type { Line } from '../inbox/lines.ts';

const word = v.pipe(v.string(), v.maxLength(40));

/** '' and 0 ask for nothing. */
export const filterShape = v.strictObject({
  danger: v.boolean(),
  child: v.boolean(),
  draft: v.boolean(),
  language: word,
  country: word,
  door: word,
  /** Begun so many days ago, or earlier. */
  age: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3650)),
  wait: v.picklist(['', ...waitBands]),
  /** A member's id, or 'nobody'. */
  whose: word,
});
export type Filter = Readonly<v.InferOutput<typeof filterShape>>;

export const noFilter: Filter = {
  danger: false,
  child: false,
  draft: false,
  language: '',
  country: '',
  door: '',
  age: 0,
  wait: '',
  whose: '',
};

export const ages = [1, 3, 7, 30] as const;

export const isEmpty = (filter: Filter): boolean =>
  (Object.keys(noFilter) as (keyof Filter)[]).every((name) => filter[name] === noFilter[name]);

/** Whether it asks for what only the sealed summary says. */
export const asksSummary = ({ child, language, country, door }: Filter): boolean =>
  child || language !== '' || country !== '' || door !== '';

interface At {
  readonly now: number;
  /** Today by the server. */
  readonly day: string;
  readonly hasDraft: (id: string) => boolean;
}

/** Whether a line fits. What its summary does not say fits nothing that is asked of it. */
export function matcher(filter: Filter, { now, day, hasDraft }: At): (line: Line) => boolean {
  const { danger, child, draft, language, country, door, age, wait, whose } = filter;
  const latest = addDays(day, -age);
  const hands = whose === 'nobody' ? null : whose;
  return ({ row, summary }) =>
    (!danger || row.urgent || (row.checkIn?.missed ?? null) !== null || summary?.threat === true) &&
    (!child || summary?.under18 === 'yes') &&
    (language === '' || summary?.language === language) &&
    (country === '' || summary?.country === country) &&
    (door === '' || summary?.door === door) &&
    (age === 0 || row.day <= latest) &&
    (wait === '' || ((row.awaiting || row.state === 'new') && waitBandOf(row.replyBy, now) === wait)) &&
    (whose === '' || row.assignee === hands) &&
    (!draft || hasDraft(row.id));
}

/** What languages, countries and doors the lines speak of, each once. */
export function valuesIn(
  lines: Iterable<Line>,
): Readonly<Record<'language' | 'country' | 'door', readonly string[]>> {
  const values = { language: new Set<string>(), country: new Set<string>(), door: new Set<string>() };
  for (const { summary } of lines)
    for (const name of ['language', 'country', 'door'] as const)
      if (summary?.[name]) values[name].add(summary[name]);
  return { language: [...values.language], country: [...values.country], door: [...values.door] };
}
