// A room: a trainer leads it step by step, phones without accounts follow and answer. Answers are stored by
// phone while the room is open, and become sums when it closes.
import * as v from 'valibot';
import { type CodeForm, isCode, typedLetters } from '../codes/index.ts';
import { leadInterview } from './conversation.ts';
import type { Course, InterviewScene, WorkshopStep } from './course.ts';
import { addScores, joinScores, noScores, type ScorePairSums } from './score-sums.ts';
import { type ItemAnswer, isRight, type Occasion, posedItems } from './test-form.ts';

/**
 * The form of a room's code: letters that do not look alike, without vowels, so that no word comes up. The
 * code of a card has the same letters.
 */
export const roomCodeForm: CodeForm = { letters: 'BCDFGHJKLMNPQRSTVWXZ', length: 6 };

/** A code as somebody typed it. Null where it is none. */
export function readRoomCode(text: string): string | null {
  const code = typedLetters(text);
  return isCode(roomCodeForm, code) ? code : null;
}

/** Below this number of answers to a poll or a vote, nothing of them is shown. */
export const LEAST_ANSWERS = 5;
/** Characters of the line that says where and for whom a workshop was. */
export const MOST_PLACE = 120;
/** Fewest people who wrote a word that may stand on the wall. */
export const LEAST_WORD = 2;

/** What one phone answered at one step. */
export type RoomAnswer =
  | { readonly kind: 'choice'; readonly option: number }
  | { readonly kind: 'words'; readonly sealed: string }
  | { readonly kind: 'test'; readonly items: Readonly<Record<string, ItemAnswer>>; readonly scales: Scales };

/** Statements of what somebody can do, 1 to 5, by id; `back.<id>` as they see now what they could before. */
export type Scales = Readonly<Record<string, number>>;

const item = v.union([
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)),
  v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(9))), v.maxLength(9)),
]);
const scale = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));

/** An answer as it is sent and stored. */
export const roomAnswerShape = v.variant('kind', [
  v.strictObject({
    kind: v.literal('choice'),
    option: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)),
  }),
  v.strictObject({ kind: v.literal('words'), sealed: v.pipe(v.string(), v.maxLength(20_000)) }),
  v.strictObject({
    kind: v.literal('test'),
    items: v.record(v.pipe(v.string(), v.maxLength(60)), item),
    scales: v.record(v.pipe(v.string(), v.maxLength(80)), scale),
  }),
]);

/** An answer with the step it belongs to and the phone that gave it, as a keyed hash. */
export interface StoredRoomAnswer {
  readonly phone: string;
  /** Id of the step; of a vote with its scene: `vote/arrive`. */
  readonly step: string;
  readonly answer: RoomAnswer;
}

/** Where a vote stands: the room leads an interview together. */
export interface RoomVote {
  readonly seed: number;
  readonly choices: readonly number[];
}

/** A word that the trainer put on the wall, with the number of people who wrote it. */
export interface WallWord {
  readonly word: string;
  readonly count: number;
}

/** What everybody in a room sees, beside the course. */
export interface RoomState {
  /** Number of the step, from 0. */
  readonly step: number;
  readonly vote: RoomVote | null;
  readonly wall: readonly WallWord[];
  /** Whether the numbers of this step's poll or vote are shown. */
  readonly showsCounts: boolean;
}

export const firstState: RoomState = { step: 0, vote: null, wall: [], showsCounts: false };

/** The scene at which the vote of a step stands; null where there is none, or the conversation is over. */
export function voteScene(
  { interviews }: Course,
  step: WorkshopStep,
  vote: RoomVote | null,
): InterviewScene | null {
  const interview = interviews.find(({ id }) => id === step.interview);
  if (vote === null || interview === undefined) return null;
  const conversation = leadInterview(interview, vote.seed, vote.choices);
  return conversation === null || conversation.end !== null ? null : conversation.scene;
}

/** The key under which answers to a step are stored: a vote has one for each scene. */
export const answerKey = (course: Course, step: WorkshopStep, vote: RoomVote | null): string =>
  step.kind === 'vote' ? `${step.id}/${voteScene(course, step, vote)?.id ?? ''}` : step.id;

/** What can be chosen at a step: in a poll its options, in a vote the sentences of the scene. */
export const choicesAt = (course: Course, step: WorkshopStep, vote: RoomVote | null): readonly string[] =>
  step.kind === 'poll'
    ? step.options
    : (voteScene(course, step, vote)?.choices.map(({ text }) => text) ?? []);

/** The key of answers by which phones ask for a break. No step has it. */
export const breakKey = '/break';
/** The key of the answer that a phone gives on arrival. No step has it. */
export const arrivalKey = '/here';

/** How many phones gave the same answer. */
export interface AnswerTally {
  readonly answer: RoomAnswer;
  readonly count: number;
}

/** How often each option was chosen. */
export function countOptions(tallies: readonly AnswerTally[], options: number): readonly number[] {
  const counts = new Array<number>(options).fill(0);
  for (const { answer, count } of tallies)
    if (answer.kind === 'choice' && answer.option < options) counts[answer.option]! += count;
  return counts;
}

/** One sheet of paper: right answers before and after. */
export interface PaperSheet {
  readonly before: number;
  readonly after: number;
}

/** How often each of the values 1 to 5 was given. */
export type ScaleCounts = readonly [number, number, number, number, number];

/** How one question went before and after, for people who took both tests. */
export interface ItemResult {
  readonly id: string;
  readonly both: number;
  readonly gained: number;
  readonly lost: number;
  readonly rightBefore: number;
  readonly rightAfter: number;
}

/** What remains of a room when it is closed: sums and counts, nothing of one person. */
export interface RoomResults {
  readonly people: number;
  readonly onPaper: number;
  /** Right answers before (x) and after (y) of those who took both, on phones and on paper. */
  readonly paired: ScorePairSums;
  /** Right answers of those who took only the test before. */
  readonly beforeAlone: { readonly n: number; readonly sum: number; readonly squares: number };
  /** Right answers of those who took only the test after. */
  readonly afterAlone: { readonly n: number; readonly sum: number; readonly squares: number };
  readonly items: readonly ItemResult[];
  readonly scales: readonly {
    readonly id: string;
    readonly before: ScaleCounts;
    readonly after: ScaleCounts;
    readonly back: ScaleCounts;
  }[];
  readonly polls: readonly { readonly step: string; readonly counts: readonly number[] }[];
  readonly votes: readonly {
    readonly step: string;
    /** In the order of the interview; scenes that the room did not come to are left out. */
    readonly scenes: readonly { readonly scene: string; readonly counts: readonly number[] }[];
  }[];
  readonly words: readonly { readonly step: string; readonly people: number }[];
  /** Three months later: x after the workshop, y then. */
  readonly later: ScorePairSums;
  /** Three months later: x before the workshop, y then. */
  readonly laterFromBefore: ScorePairSums;
  /** The same sums of cards that came back since. They stand in no report yet. */
  readonly waiting: Pick<RoomResults, 'later' | 'laterFromBefore'>;
}

/** Right answers of one person at three times. */
export interface CardScores {
  readonly before: number;
  readonly after: number;
  readonly later: number;
}

/**
 * Number of cards that enter a report at once. If cards entered one by one, the difference between two
 * reports would be the scores of one person.
 */
export const CARDS_AT_ONCE = 10;

/** The results with one card more: it waits until there are ten. */
export function addCard(results: RoomResults, { before, after, later }: CardScores): RoomResults {
  const waiting = {
    later: addScores(results.waiting.later, [after, later]),
    laterFromBefore: addScores(results.waiting.laterFromBefore, [before, later]),
  };
  return waiting.later.n < CARDS_AT_ONCE
    ? { ...results, waiting }
    : {
        ...results,
        later: joinScores(results.later, waiting.later),
        laterFromBefore: joinScores(results.laterFromBefore, waiting.laterFromBefore),
        waiting: noCards,
      };
}

/** No card came back. */
const noCards: RoomResults['waiting'] = { later: noScores, laterFromBefore: noScores };

/** Right answers of a test. */
export function scoreOf(
  course: Course,
  form: number,
  occasion: Occasion,
  items: Readonly<Record<string, ItemAnswer>>,
): { readonly score: number; readonly right: ReadonlyMap<string, boolean> } {
  const right = new Map(
    posedItems(course.items, form, occasion)
      .filter(({ item: { id } }) => Object.hasOwn(items, id))
      .map((posed) => [posed.item.id, isRight(posed, items[posed.item.id])]),
  );
  return { score: [...right.values()].filter(Boolean).length, right };
}

/** Which variants a phone is asked: 0 to 2, the same all day. `phone` is its keyed hash, hex. */
export const formOf = (phone: string): number => Number.parseInt(phone.slice(0, 6), 16) % 3;

/** What remains of a room. `votes` holds the choices that the room made at each vote, by step. */
export function sumUpRoom(
  course: Course,
  answers: readonly StoredRoomAnswer[],
  sheets: readonly PaperSheet[],
): RoomResults {
  const phones = new Set(answers.map(({ phone }) => phone));
  const at = (key: string) =>
    answers.filter(({ step }) => step === key).map(({ answer }): AnswerTally => ({ answer, count: 1 }));
  const [before, after] = (['before', 'after'] as const).map((occasion) =>
    testsOf(course, answers, occasion),
  );
  const both = [...before!].flatMap(([phone, first]) => {
    const second = after!.get(phone);
    return second === undefined ? [] : [{ first, second }];
  });
  const scoresOfOneTest = (one: TestsByPhone, other: TestsByPhone) =>
    [...one].filter(([phone]) => !other.has(phone)).map(([, { score }]) => score);
  return {
    people: phones.size + sheets.length,
    onPaper: sheets.length,
    paired: [
      ...both.map(({ first, second }) => [first.score, second.score] as const),
      ...sheets.map((sheet) => [sheet.before, sheet.after] as const),
    ].reduce(addScores, noScores),
    beforeAlone: scoreSums(scoresOfOneTest(before!, after!)),
    afterAlone: scoreSums(scoresOfOneTest(after!, before!)),
    items: course.items.map(({ id }) => itemResult(id, both)),
    scales: course.scales.map(({ id }) => ({
      id,
      before: scaleCounts([...before!.values()], id),
      after: scaleCounts([...after!.values()], id),
      back: scaleCounts([...after!.values()], `back.${id}`),
    })),
    polls: stepsOf(course, 'poll').map(({ id, options }) => ({
      step: id,
      counts: countOptions(at(id), options.length),
    })),
    votes: stepsOf(course, 'vote').map((step) => ({
      step: step.id,
      scenes: scenesOf(course, step, at),
    })),
    words: [...stepsOf(course, 'words'), ...stepsOf(course, 'reflection')].map(({ id }) => ({
      step: id,
      people: at(id).length,
    })),
    ...noCards,
    waiting: noCards,
  };
}

const stepsOf = (course: Course, kind: WorkshopStep['kind']) =>
  course.workshop.filter((step) => step.kind === kind);

interface TakenTest {
  readonly score: number;
  readonly right: ReadonlyMap<string, boolean>;
  readonly scales: Scales;
}
type TestsByPhone = ReadonlyMap<string, TakenTest>;

function testsOf(
  course: Course,
  answers: readonly StoredRoomAnswer[],
  occasion: 'before' | 'after',
): TestsByPhone {
  const ids = course.workshop.filter(({ test }) => test === occasion).map(({ id }) => id);
  return new Map(
    answers.flatMap(({ phone, step, answer }) =>
      ids.includes(step) && answer.kind === 'test'
        ? [
            [
              phone,
              { ...scoreOf(course, formOf(phone), occasion, answer.items), scales: answer.scales },
            ] as const,
          ]
        : [],
    ),
  );
}

/**
 * A question without an answer counts as wrong, as in the score. Otherwise subtraction would tell who left it
 * out.
 */
const isRightIn = ({ right }: TakenTest, id: string): boolean => right.get(id) ?? false;

function itemResult(
  id: string,
  both: readonly { readonly first: TakenTest; readonly second: TakenTest }[],
): ItemResult {
  const pairs = both.map(({ first, second }) => [isRightIn(first, id), isRightIn(second, id)] as const);
  const count = (test: (pair: readonly [boolean, boolean]) => boolean) => pairs.filter(test).length;
  return {
    id,
    both: pairs.length,
    gained: count(([one, other]) => !one && other),
    lost: count(([one, other]) => one && !other),
    rightBefore: count(([one]) => one),
    rightAfter: count(([, other]) => other),
  };
}

function scaleCounts(tests: readonly TakenTest[], id: string): ScaleCounts {
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (const { scales } of tests) {
    const value = scales[id];
    if (value !== undefined && value >= 1 && value <= 5) counts[value - 1]!++;
  }
  return counts;
}

function scenesOf(course: Course, step: WorkshopStep, at: (key: string) => readonly AnswerTally[]) {
  const interview = course.interviews.find(({ id }) => id === step.interview);
  return (interview?.scenes ?? []).flatMap(({ id, choices }) => {
    const answers = at(`${step.id}/${id}`);
    return answers.length === 0 ? [] : [{ scene: id, counts: countOptions(answers, choices.length) }];
  });
}

const scoreSums = (scores: readonly number[]) => ({
  n: scores.length,
  sum: scores.reduce((sum, score) => sum + score, 0),
  squares: scores.reduce((sum, score) => sum + score ** 2, 0),
});
