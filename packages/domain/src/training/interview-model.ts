// The model of a person who is asked: trust, what she tells, what she agrees to that is not so. The numbers
// are our own, no measurement of people; pages say so. A seed makes a run again, so that it can be discussed.

/** Kinds of things that an interviewer says, those that are recommended first. */
export const questionKinds = [
  'open',
  'facilitator',
  'need',
  'safety',
  'choice',
  'direct',
  'forced',
  'leading',
  'why',
  'judging',
  'promise',
  'repeat',
] as const;

export type QuestionKind = (typeof questionKinds)[number];

/** What helps her to tell, and to feel safe. */
export const isRecommended = (kind: QuestionKind): boolean => questionKinds.indexOf(kind) < 5;

/** What should be said otherwise; `direct` is neither recommended nor to be avoided. */
export const isToAvoid = (kind: QuestionKind): boolean => !isRecommended(kind) && kind !== 'direct';

/** What a kind adds to trust or takes from it. */
export const trustEffects: Readonly<Record<QuestionKind, number>> = {
  open: 2,
  facilitator: 1,
  need: 3,
  safety: 3,
  choice: 1,
  direct: 0,
  forced: -1,
  leading: -2,
  why: -3,
  judging: -4,
  promise: -3,
  repeat: -1,
};

/** Trust lies between 0, where she leaves, and this. */
export const MOST_TRUST = 10;
const FIRST_TRUST = 3;
/** Chance that a question that holds its answer gets a wrong one, where it did not get a fact. */
const WRONG_CHANCE = 0.35;

/** Where a conversation stands. */
export interface InterviewState {
  /** 0 to 10. */
  readonly trust: number;
  /** How often she told a fact. */
  readonly factCount: number;
  /** How often she agreed to something that is not so. */
  readonly wrongCount: number;
}

/** What followed from one question. */
export type Telling = 'fact' | 'wrong' | 'nothing';

/** The chance of a fact, by the kind of question and the trust after it. */
function tellingChance(kind: QuestionKind, trust: number): number {
  if (kind === 'open') return 0.15 + 0.07 * trust;
  if (kind === 'facilitator') return 0.1 + 0.05 * trust;
  if (kind === 'direct') return 0.05 + 0.04 * trust;
  return kind === 'forced' || kind === 'leading' ? 0.03 * trust : 0;
}

/** One conversation, question by question. */
export interface InterviewModel {
  readonly state: InterviewState;
  ask(kind: QuestionKind): Telling;
}

/**
 * A conversation that begins. Each question takes one random number, and a second one where its answer may be
 * wrong: the same seed and questions give the same conversation everywhere.
 */
export function startInterview(seed: number): InterviewModel {
  const random = mulberry32(seed);
  let state: InterviewState = { trust: FIRST_TRUST, factCount: 0, wrongCount: 0 };
  return {
    get state() {
      return state;
    },
    ask(kind) {
      const trust = Math.max(0, Math.min(MOST_TRUST, state.trust + trustEffects[kind]));
      const isPressing = kind === 'forced' || kind === 'leading';
      const telling: Telling =
        random() < tellingChance(kind, trust)
          ? 'fact'
          : isPressing && random() < WRONG_CHANCE
            ? 'wrong'
            : 'nothing';
      state = {
        trust,
        factCount: state.factCount + Number(telling === 'fact'),
        wrongCount: state.wrongCount + Number(telling === 'wrong'),
      };
      return telling;
    },
  };
}

/**
 * Where a row of questions leads, without a script of hers. It is asked to its end also where her trust is
 * used up; a person would have left then, and in a course she does.
 */
export function replayInterview(seed: number, kinds: readonly QuestionKind[]): InterviewState {
  const model = startInterview(seed);
  for (const kind of kinds) model.ask(kind);
  return model.state;
}

/**
 * Uniform numbers of 0 to below 1 from a seed of 32 bits. Source: Tommy Ettinger's Mulberry32, public domain.
 * For play alone: whoever knows the seed knows the numbers.
 */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
