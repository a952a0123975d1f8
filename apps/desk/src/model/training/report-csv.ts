// The report of a room as a table for a spreadsheet: each line a figure with its interval and its people.
import type { RoomView } from '@heed/api';
import { csvOf } from '@heed/domain/csv';
import { type Course, LEAST_ANSWERS } from '@heed/domain/training';
import {
  MINIMUM_PEOPLE,
  mcnemar,
  type PairSums,
  pairedEffectOfSums,
  wilson,
} from '@heed/statistics/training';

type Results = NonNullable<RoomView['results']>;
type Row = readonly (string | number)[];

const columns = ['part', 'what', 'value', 'low95', 'high95', 'people'] as const;

/** Lines of fewer than ten people, and choices of fewer than five, are left out. */
export function reportCsv(results: Results, course: Course): string {
  const rows: Row[] = [
    ['people', 'all', results.people, '', '', results.people],
    ['people', 'on paper', results.onPaper, '', '', results.people],
    ...effectRows('before to after', results.paired),
    ...effectRows('after to three months', results.later),
    ...effectRows('before to three months', results.laterFromBefore),
    ...results.items.flatMap((item) => itemRows(item, course)),
    ...results.polls.flatMap(({ step, counts }) => {
      const people = counts.reduce((sum, count) => sum + count, 0);
      if (people < LEAST_ANSWERS) return [];
      const options = course.workshop.find(({ id }) => id === step)?.options ?? [];
      return counts.map((count, at): Row => [`poll ${step}`, options[at] ?? at + 1, count, '', '', people]);
    }),
  ];
  return csvOf(
    columns,
    rows.map((row) => row.map(String)),
  );
}

function effectRows(what: string, sums: PairSums): readonly Row[] {
  const effect = pairedEffectOfSums(sums);
  if (effect.method === 'too-few') return [];
  const { n, difference, interval95, g, gInterval95 } = effect;
  return [
    ['difference', what, difference, ...interval95, n],
    ...(g === null || gInterval95 === null ? [] : [['g', what, g, ...gInterval95, n] as Row]),
  ];
}

function itemRows(item: Results['items'][number], course: Course): readonly Row[] {
  if (item.both < MINIMUM_PEOPLE) return [];
  const concept = course.items.find(({ id }) => id === item.id)?.concept ?? item.id;
  return [
    [
      'right before',
      concept,
      item.rightBefore / item.both,
      ...wilson(item.rightBefore, item.both),
      item.both,
    ],
    ['right after', concept, item.rightAfter / item.both, ...wilson(item.rightAfter, item.both), item.both],
    ['mid-p', concept, mcnemar(item.gained, item.lost).midP, '', '', item.both],
  ];
}
