// A course: lessons, interviews to practise, a test in variants, and a run sheet for a workshop. Written by
// editors in `content/courses`, in one language here.
import type { QuestionKind } from './interview-model.ts';

/** A course in one language. */
export interface Course {
  /** Its folder, and its place below `/training`. */
  readonly id: string;
  /** Page below `/professionals` that belongs to it. */
  readonly trade: string | null;
  readonly language: string;
  readonly title: string;
  readonly lead: string;
  readonly audience: string;
  readonly aims: readonly string[];
  /** Of the workshop, whole minutes. */
  readonly minutes: number;
  /** Share of right answers, 0 to 1, from which the page says that it was enough. */
  readonly pass: number;
  readonly lessons: readonly Lesson[];
  readonly interviews: readonly Interview[];
  readonly items: readonly TestItem[];
  readonly scales: readonly ScaleItem[];
  readonly workshop: readonly WorkshopStep[];
  readonly handouts: readonly Handout[];
  /** Of the whole course in this language, 12 hexadecimal digits: which version somebody took. */
  readonly hash: string;
}

/** A page to read. */
export interface Lesson {
  readonly id: string;
  readonly title: string;
  /** Markdown without the heading. */
  readonly text: string;
}

/** A card to hand out. */
export interface Handout {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A conversation that the learner leads. */
export interface Interview {
  readonly id: string;
  readonly title: string;
  /** Who the learner is, and whom they meet. */
  readonly who: string;
  /** What it touches on, said before it begins. */
  readonly note: string;
  /** What it is about, said after it. */
  readonly close: string;
  /** Name of the person who is asked. */
  readonly person: string;
  readonly facts: readonly InterviewFact[];
  /** The first one first; the last scene has no choices. */
  readonly scenes: readonly InterviewScene[];
}

/** Something she may tell. */
export interface InterviewFact {
  readonly id: string;
  /** Her sentence. */
  readonly text: string;
  /** What she agrees to instead where she is pressed. */
  readonly wrong: string;
}

export interface InterviewScene {
  readonly id: string;
  readonly paragraphs: readonly string[];
  readonly choices: readonly InterviewChoice[];
}

/** One thing that the learner may say. */
export interface InterviewChoice {
  readonly text: string;
  readonly kind: QuestionKind;
  /** Her answer. */
  readonly reply: string;
  /** What she thinks then; shown when the conversation is over. */
  readonly thought: string;
  /** Feedback to the learner. */
  readonly note: string;
  /** A better sentence; there for every kind to avoid. */
  readonly better: string | null;
  /** The fact that she tells first, where she tells one. */
  readonly reveals: string | null;
  /** Id of the next scene. */
  readonly to: string;
}

/** A question of the test, in variants that ask for the same. */
export type TestItem = ChoiceItem | OrderItem;

export interface ChoiceItem {
  readonly kind: 'choice';
  readonly id: string;
  readonly concept: string;
  readonly variants: readonly ChoiceVariant[];
}

export interface ChoiceVariant {
  readonly question: string;
  /** One of them is right. */
  readonly options: readonly { readonly text: string; readonly right: boolean; readonly feedback: string }[];
}

export interface OrderItem {
  readonly kind: 'order';
  readonly id: string;
  readonly concept: string;
  readonly variants: readonly OrderVariant[];
}

export interface OrderVariant {
  readonly question: string;
  /** In the right order. */
  readonly steps: readonly string[];
  readonly feedback: string;
}

/** What somebody says of what they can do, from 1 to 5. It has no right answer. */
export interface ScaleItem {
  readonly id: string;
  readonly statement: string;
  readonly least: string;
  readonly most: string;
}

/** Kinds of steps of a workshop. */
export const stepKinds = ['slide', 'poll', 'words', 'vote', 'pairs', 'reflection', 'break', 'test'] as const;

/** A workshop has the kinds of `stepKinds`; the one step of a session of an event is 'contribution'. */
export type StepKind = (typeof stepKinds)[number] | 'contribution';

/** One step of a workshop. */
export interface WorkshopStep {
  readonly id: string;
  readonly kind: StepKind;
  readonly minutes: number;
  readonly title: string;
  /** What the trainer says and does, Markdown. */
  readonly say: string;
  /** Lines that everybody sees. */
  readonly show: readonly string[];
  /** Of a poll. */
  readonly options: readonly string[];
  /** Of a vote: the interview that the room leads together. */
  readonly interview: string | null;
  /** Of a test: whether it stands at the beginning or at the end. */
  readonly test: 'before' | 'after' | null;
}
