// The report of a workshop as a table for a spreadsheet: each line a figure with its interval and its people.
// The columns are described in report.md.
import type { ReportChange, ReportChoice, ReportFigure, WorkshopReport } from './report.ts';

type Row = readonly [
  part: string,
  what: string,
  measure: string,
  value: number | string,
  low95: number | '',
  high95: number | '',
  people: number | '',
];

const columns = ['part', 'what', 'measure', 'value', 'low95', 'high95', 'people'] as const;

/** Columns and lines. A count that is withheld is 'withheld'; what rests on too few people has no line. */
export function reportRows(report: WorkshopReport): {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const { course, organisation, day, place, steps, interviews, people, onPaper, waitingCards } = report;
  const rows: Row[] = [
    ['source', 'organisation', 'text', organisation, '', '', ''],
    ['source', 'course', 'text', course.title, '', '', ''],
    ['source', 'version', 'text', course.version, '', '', ''],
    ['source', 'day', 'text', day, '', '', ''],
    ...(place === '' ? [] : [['source', 'place', 'text', place, '', '', ''] as const]),
    ...steps.map(({ title, minutes }): Row => ['step', title, 'minutes', minutes, '', '', '']),
    ...interviews.map((title): Row => ['conversation', title, 'led', 1, '', '', '']),
    ['people', 'all', 'count', people, '', '', people],
    ['people', 'paper', 'count', onPaper, '', '', people],
    ...effectRows(report),
    ...laterRows(report),
    ['later', 'cards-waiting', 'count', waitingCards, '', '', ''],
    ...report.scales.flatMap(({ statement, before, back, after }) => [
      ...figureRow('scale', statement, 'mean-before', before),
      ...figureRow('scale', statement, 'mean-back', back),
      ...figureRow('scale', statement, 'mean-after', after),
    ]),
    ...itemRows(report),
    ...report.choices.flatMap(choiceRows),
  ];
  return { columns, rows: rows.map((row) => row.map(String)) };
}

const figureRow = (
  part: string,
  what: string,
  measure: string,
  figure: ReportFigure | null,
): readonly Row[] =>
  figure === null ? [] : [[part, what, measure, figure.value, ...figure.interval95, figure.n]];

const changeRows = (part: string, what: string, change: ReportChange): readonly Row[] => [
  [part, what, 'difference', change.difference, ...change.interval95, change.n],
  ...(change.g === null || change.gInterval95 === null
    ? []
    : [[part, what, 'g', change.g, ...change.gInterval95, change.n] as const]),
];

function effectRows({ effect }: WorkshopReport): readonly Row[] {
  if (effect.method === 'too-few') return [];
  return [
    ...figureRow('test', 'before', 'mean', effect.before),
    ...figureRow('test', 'after', 'mean', effect.after),
    ...changeRows('test', 'before-to-after', effect),
  ];
}

function laterRows({ later }: WorkshopReport): readonly Row[] {
  if ('method' in later) return [];
  const { fromAfter, whole } = later;
  const part = 'later';
  return [
    ...changeRows(part, 'after-to-later', fromAfter),
    ...(whole === null
      ? []
      : [
          ...figureRow(part, 'before', 'mean', whole.before),
          ...figureRow(part, 'after', 'mean', whole.after),
          ...figureRow(part, 'later', 'mean', whole.later),
          ...changeRows(part, 'before-to-later', whole.fromBefore),
        ]),
  ];
}

function itemRows({ items }: WorkshopReport): readonly Row[] {
  if (typeof items === 'string') return [];
  return items.flatMap(({ concept, before, after, midP }): readonly Row[] => [
    ...figureRow('question', concept, 'share-before', before),
    ...figureRow('question', concept, 'share-after', after),
    ['question', concept, 'mid-p', midP, '', '', before.n],
  ]);
}

function choiceRows({ title, sentence, options, tally }: ReportChoice): readonly Row[] {
  if (tally === null) return [];
  const what = sentence === null ? title : `${title} ${sentence}`;
  const { people, counts, together } = tally;
  return [
    ...counts.map(
      (count, at): Row => ['choice', what, options[at] ?? `${at + 1}`, count ?? 'withheld', '', '', people],
    ),
    ...(together === 0 ? [] : [['choice', what, 'withheld-together', together, '', '', people] as const]),
  ];
}
