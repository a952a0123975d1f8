// The report of a workshop as numbers that may be shown: from the sums of a closed room and its course. The
// desk, the page, the sheet of paper and the table for a spreadsheet are made from it alone, so that what is
// withheld here is withheld everywhere.
import type { Interval } from '../numeric/interval.ts';
import { studentQuantile } from '../numeric/special.ts';
import { MINIMUM_PEOPLE, type PairSums, pairedEffectOfSums, type TooFewPeople } from './effect.ts';
import { mcnemar, wilson } from './proportions.ts';
import { type SafeCounts, suppressCounts } from './suppression.ts';

/** What a report takes of a course. */
export interface ReportCourse {
  readonly title: string;
  readonly language: string;
  /** Which version of it was led. */
  readonly hash: string;
  readonly items: readonly { readonly id: string; readonly concept: string }[];
  readonly scales: readonly { readonly id: string; readonly statement: string }[];
  readonly interviews: readonly {
    readonly id: string;
    readonly title: string;
    readonly scenes: readonly {
      readonly id: string;
      readonly choices: readonly { readonly text: string }[];
    }[];
  }[];
  readonly workshop: readonly {
    readonly id: string;
    readonly title: string;
    readonly minutes: number;
    readonly options: readonly string[];
    readonly interview: string | null;
    readonly test: 'before' | 'after' | null;
  }[];
}

/** What remains of a closed room. */
export interface ReportResults {
  readonly people: number;
  readonly onPaper: number;
  readonly paired: PairSums;
  readonly items: readonly {
    readonly id: string;
    readonly both: number;
    readonly gained: number;
    readonly lost: number;
    readonly rightBefore: number;
    readonly rightAfter: number;
  }[];
  readonly scales: readonly {
    readonly id: string;
    readonly before: readonly number[];
    readonly after: readonly number[];
    readonly back: readonly number[];
  }[];
  readonly polls: readonly { readonly step: string; readonly counts: readonly number[] }[];
  readonly votes: readonly {
    readonly step: string;
    readonly scenes: readonly { readonly scene: string; readonly counts: readonly number[] }[];
  }[];
  readonly later: PairSums;
  readonly laterFromBefore: PairSums;
  /** Cards that came back and wait until there are enough of them. */
  readonly waiting: { readonly later: { readonly n: number } };
}

/** What a report says of the room beside its numbers. */
export interface ReportFrame {
  /** 'YYYY-MM-DD' */
  readonly day: string;
  readonly organisation: string;
  /** One line of the trainer: where and for whom. '' for none. */
  readonly place: string;
  /** Number of the step at which the room stood when it closed, from 0. */
  readonly lastStep: number;
}

/** A mean or a share with its 95 % interval. */
export interface ReportFigure {
  readonly value: number;
  readonly interval95: Interval;
  /** People it rests on. */
  readonly n: number;
}

/** What changed between two tests of the same people. */
export interface ReportChange {
  readonly method: 'paired';
  readonly n: number;
  readonly difference: number;
  readonly interval95: Interval;
  /** Null where all scores are the same. */
  readonly g: number | null;
  readonly gInterval95: Interval | null;
}

/** The change with the two means. */
export interface ReportEffect extends ReportChange {
  readonly before: ReportFigure;
  readonly after: ReportFigure;
}

/** Three months later, of those whose card came back. */
export interface ReportLater {
  readonly fromAfter: ReportChange;
  /** Null where too few cards are missing: subtraction would give the mean of those who sent none. */
  readonly whole: {
    readonly before: ReportFigure;
    readonly after: ReportFigure;
    readonly later: ReportFigure;
    readonly fromBefore: ReportChange;
    /** What those people had gained at the workshop. */
    readonly gain: number;
  } | null;
}

/** What people said they can do, 1 to 5; null for fewer than ten. */
export interface ReportScale {
  readonly statement: string;
  readonly before: ReportFigure | null;
  readonly back: ReportFigure | null;
  readonly after: ReportFigure | null;
}

/** One question, right before and after. */
export interface ReportItem {
  readonly concept: string;
  readonly before: ReportFigure;
  readonly after: ReportFigure;
  /** Of McNemar's test. */
  readonly midP: number;
}

/** What was chosen at one step, or at one scene of a conversation. */
export interface ReportChoice {
  readonly title: string;
  /** Number of the sentence within the conversation, from 1; null for a poll. */
  readonly sentence: number | null;
  readonly options: readonly string[];
  readonly tally: SafeCounts | null;
}

/** The whole report. Means and differences to two places, shares and probabilities to three. */
export interface WorkshopReport extends Omit<ReportFrame, 'lastStep'> {
  readonly course: { readonly title: string; readonly language: string; readonly version: string };
  readonly steps: readonly { readonly title: string; readonly minutes: number }[];
  /** Titles of the conversations that the room led together. */
  readonly interviews: readonly string[];
  readonly people: number;
  readonly onPaper: number;
  /** Right answers that are possible. */
  readonly most: number;
  readonly effect: ReportEffect | TooFewPeople;
  readonly later: ReportLater | TooFewPeople;
  readonly waitingCards: number;
  readonly scales: readonly ReportScale[];
  /**
   * 'by-subtraction': few people answered on paper, and all right answers less the listed ones would be
   * theirs.
   */
  readonly items: readonly ReportItem[] | 'too-few' | 'by-subtraction';
  readonly choices: readonly ReportChoice[];
}

/**
 * What may be shown of a closed room. Means, shares and effects rest on ten people or more, and so does
 * whatever is left when one of them is taken from another: the test on paper (all less the questions of the
 * phones), and those whose card did not come back (all less those whose card did). Counts of choices:
 * suppression.ts. How many people were there is shown as it is. A share of right answers may rest on one
 * right answer among ten people; it says what a group knows, and who knew it is in no list.
 */
export function workshopReport(
  results: ReportResults,
  course: ReportCourse,
  { lastStep, ...frame }: ReportFrame,
): WorkshopReport {
  const most = course.items.length;
  const steps = course.workshop.slice(0, 1 + Math.max(lastStep, lastAnswered(results, course)));
  const votes = results.votes.filter(({ scenes }) => scenes.length > 0);
  const interviewOf = (step: string) => {
    const id = course.workshop.find((one) => one.id === step)?.interview;
    return course.interviews.find((one) => one.id === id);
  };
  return {
    ...frame,
    course: { title: course.title, language: course.language, version: course.hash },
    steps: steps.map(({ title, minutes }) => ({ title, minutes })),
    interviews: votes.flatMap(({ step }) => interviewOf(step)?.title ?? []),
    people: results.people,
    onPaper: results.onPaper,
    most,
    effect: effectOf(results.paired, most),
    later: laterOf(results, most),
    waitingCards: results.waiting.later.n,
    scales: results.scales.flatMap(({ id, before, back, after }) => {
      const statement = course.scales.find((one) => one.id === id)?.statement ?? id;
      const scale = { before: scaleMean(before), back: scaleMean(back), after: scaleMean(after) };
      return (scale.before ?? scale.back ?? scale.after) ? [{ statement, ...scale }] : [];
    }),
    items: itemsOf(results, course),
    choices: [...pollsOf(results, course), ...votes.flatMap((vote) => votesOf(vote, course))],
  };
}

/** Whether a group may be shown beside all `n`: the rest is nobody, or enough people. */
const leavesEnough = (n: number, group: number): boolean => n === group || n - group >= MINIMUM_PEOPLE;

const round = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;
const roundInterval = ([low, high]: Interval, places: number): Interval => [
  round(low, places),
  round(high, places),
];

/** Number of the last step that anybody answered, for a trainer who had gone back; -1 for none. */
function lastAnswered({ polls, votes, paired, onPaper }: ReportResults, { workshop }: ReportCourse): number {
  const answeredSteps = new Set([
    ...polls.filter(({ counts }) => counts.some((count) => count > 0)).map(({ step }) => step),
    ...votes.filter(({ scenes }) => scenes.length > 0).map(({ step }) => step),
    ...workshop.filter(({ test }) => test === 'after' && paired.n > onPaper).map(({ id }) => id),
  ]);
  return workshop.findLastIndex(({ id }) => answeredSteps.has(id));
}

function changeOf(sums: PairSums): ReportChange | TooFewPeople {
  const effect = pairedEffectOfSums(sums);
  if (effect.method === 'too-few') return effect;
  const { method, n, difference, interval95, g, gInterval95 } = effect;
  return {
    method,
    n,
    difference: round(difference, 2),
    interval95: roundInterval(interval95, 2),
    g: g === null ? null : round(g, 2),
    gInterval95: gInterval95 === null ? null : roundInterval(gInterval95, 2),
  };
}

function effectOf(sums: PairSums, most: number): ReportEffect | TooFewPeople {
  const change = changeOf(sums);
  return change.method === 'too-few'
    ? change
    : {
        ...change,
        before: meanOf(sums.n, sums.x, sums.xx, [0, most]),
        after: meanOf(sums.n, sums.y, sums.yy, [0, most]),
      };
}

function laterOf(results: ReportResults, most: number): ReportLater | TooFewPeople {
  const fromAfter = changeOf(results.later);
  const fromBefore = changeOf(results.laterFromBefore);
  if (fromAfter.method === 'too-few') return fromAfter;
  if (fromBefore.method === 'too-few' || !leavesEnough(results.paired.n, results.later.n))
    return { fromAfter, whole: null };
  const { n, x, xx, y, yy } = results.later;
  const { x: before, xx: beforeSquares } = results.laterFromBefore;
  return {
    fromAfter,
    whole: {
      before: meanOf(n, before, beforeSquares, [0, most]),
      after: meanOf(n, x, xx, [0, most]),
      later: meanOf(n, y, yy, [0, most]),
      fromBefore,
      gain: round((x - before) / n, 2),
    },
  };
}

/** A mean of scores with Student's interval, cut where no score can be. */
function meanOf(n: number, sum: number, squares: number, [least, most]: Interval): ReportFigure {
  const mean = sum / n;
  const variance = Math.max(0, (squares - n * mean ** 2) / (n - 1));
  const half = studentQuantile(0.975, n - 1) * Math.sqrt(variance / n);
  const interval95 = [Math.max(least, mean - half), Math.min(most, mean + half)] as const;
  return { value: round(mean, 2), interval95: roundInterval(interval95, 2), n };
}

function scaleMean(counts: readonly number[]): ReportFigure | null {
  const sumOf = (weigh: (value: number) => number) =>
    counts.reduce((sum, count, at) => sum + count * weigh(at + 1), 0);
  const n = sumOf(() => 1);
  if (n < MINIMUM_PEOPLE) return null;
  return meanOf(
    n,
    sumOf((value) => value),
    sumOf((value) => value ** 2),
    [1, counts.length],
  );
}

function itemsOf(results: ReportResults, course: ReportCourse): WorkshopReport['items'] {
  const many = results.items.filter(({ both }) => both >= MINIMUM_PEOPLE);
  if (many.length === 0) return 'too-few';
  const safe = many.filter(({ both }) => leavesEnough(results.paired.n, both));
  if (safe.length === 0) return 'by-subtraction';
  return safe.map(({ id, both, rightBefore, rightAfter, ...changes }) => ({
    concept: course.items.find((one) => one.id === id)?.concept ?? id,
    before: shareOf(rightBefore, both),
    after: shareOf(rightAfter, both),
    midP: round(mcnemar(changes.gained, changes.lost).midP, 3),
  }));
}

const shareOf = (matches: number, n: number): ReportFigure => ({
  value: round(matches / n, 3),
  interval95: roundInterval(wilson(matches, n), 3),
  n,
});

const pollsOf = ({ polls }: ReportResults, { workshop }: ReportCourse): readonly ReportChoice[] =>
  polls
    .filter(({ counts }) => counts.some((count) => count > 0))
    .map(({ step, counts }) => {
      const workshopStep = workshop.find(({ id }) => id === step);
      return {
        title: workshopStep?.title ?? step,
        sentence: null,
        options: workshopStep?.options ?? [],
        tally: suppressCounts(counts),
      };
    });

function votesOf(
  { step, scenes }: ReportResults['votes'][number],
  { workshop, interviews }: ReportCourse,
): readonly ReportChoice[] {
  const workshopStep = workshop.find(({ id }) => id === step);
  const interview = interviews.find(({ id }) => id === workshopStep?.interview);
  return scenes.map(({ scene, counts }, at) => ({
    title: workshopStep?.title ?? step,
    sentence: at + 1,
    options: interview?.scenes.find(({ id }) => id === scene)?.choices.map(({ text }) => text) ?? [],
    tally: suppressCounts(counts),
  }));
}
