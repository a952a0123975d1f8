// Tells what a pasted offer leaves open: for each question about offers, whether the text mentions it. Uses
// small lists of words that the caller reads from content/screening. It never says that an offer is safe, and
// gives no number: most signs in advertisements prove nothing (docs/decisions/screening.md). Pure.
import { bounded, fold, placesOf, withoutInvisible } from '../text/index.ts';

/** Words of one language. Each entry is a word or several; '*' at the end of a word stands for any ending. */
export interface WordLists {
  /** By the id of a question of content/indicators/offer.json. */
  readonly questions: Readonly<Record<string, readonly string[]>>;
  /** Words that deny what stands within `window` words behind them, or before them. */
  readonly negations: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly window: number;
}

/** Words of the text that speak of a question. */
export interface Mention {
  /** As they stand in the text. */
  readonly written: string;
  /** Of the first UTF-16 unit, in the text without what nobody sees. */
  readonly at: number;
  /** 'No fee', 'without a contract'. */
  readonly isDenied: boolean;
}

/**
 * `unsaid`: the text does not mention it. `denied`: the text denies it, which is no proof. `said`: the text
 * mentions it.
 */
export type QuestionState = 'unsaid' | 'denied' | 'said';

/** A question and what the text says of it. */
export interface QuestionReading {
  readonly question: string;
  readonly state: QuestionState;
  readonly mentions: readonly Mention[];
}

/** Every question of the lists, in their order. */
export interface OfferReading {
  readonly questions: readonly QuestionReading[];
  /** Ids of the questions that the text does not answer, denied ones included. */
  readonly open: readonly string[];
  /** The text was longer than is read. */
  readonly isCut: boolean;
}

/** A word of the text in the form in which it is compared. */
interface TextWord {
  readonly form: string;
  readonly at: number;
  readonly end: number;
  /** Words of two sentences deny nothing of each other. */
  readonly sentence: number;
}

/** Reads `text` with the lists of its language, or of several that it may be in. */
export function readOffer(text: string, lists: readonly WordLists[]): OfferReading {
  const { text: beginning, isCut } = bounded(text);
  const start = withoutInvisible(beginning);
  const words = textWords(start);
  const ids = [...new Set(lists.flatMap(({ questions }) => Object.keys(questions)))];
  const matchers = lists.map((list) => compileLists(list));
  const questions = ids.map((question): QuestionReading => {
    const mentions = matchers.flatMap((matcher) => mentionsOf(question, words, start, matcher));
    const distinct = [...new Map(mentions.map((mention) => [mention.at, mention])).values()];
    const state =
      distinct.length === 0 ? 'unsaid' : distinct.every(({ isDenied }) => isDenied) ? 'denied' : 'said';
    return { question, state, mentions: distinct.sort((a, b) => a.at - b.at) };
  });
  const open = questions.filter(({ state }) => state !== 'said').map(({ question }) => question);
  return { questions, open, isCut };
}

const sentenceEnd = /[.!?;\n\u3002\uff01\uff1f\u061f\u0964]/g;

function textWords(text: string): readonly TextWord[] {
  const ends = Array.from(text.matchAll(sentenceEnd), ({ index }) => index);
  let sentence = 0;
  return placesOf(text).map(({ word, at }) => {
    while (sentence < ends.length && ends[sentence]! < at) sentence++;
    return { form: fold(word), at, end: at + word.length, sentence };
  });
}

/** Entries by the first two letters of their first word, and the words that deny. */
interface Matcher {
  readonly entriesOf: (question: string) => ReadonlyMap<string, readonly Entry[]>;
  readonly before: readonly Entry[];
  readonly after: readonly Entry[];
  readonly window: number;
}

/** A word of an entry: its folded form, whole or a beginning. */
type Entry = readonly { readonly form: string; readonly isStem: boolean }[];

const keyLetters = 2;

function compileLists({ questions, negations, window }: WordLists): Matcher {
  const entriesOf = new Map<string, Map<string, Entry[]>>();
  for (const [question, entries] of Object.entries(questions)) {
    const byKey = new Map<string, Entry[]>();
    for (const entry of entries.map(parseEntry)) {
      const key = entry[0]!.form.slice(0, keyLetters);
      byKey.set(key, [...(byKey.get(key) ?? []), entry]);
    }
    entriesOf.set(question, byKey);
  }
  return {
    entriesOf: (question) => entriesOf.get(question) ?? new Map(),
    before: negations.before.map(parseEntry),
    after: negations.after.map(parseEntry),
    window,
  };
}

const parseEntry = (entry: string): Entry =>
  entry.split(' ').map((word) => ({ form: fold(word.replace(/\*$/, '')), isStem: word.endsWith('*') }));

const standsAt = (entry: Entry, words: readonly TextWord[], at: number): boolean =>
  entry.every(({ form, isStem }, offset) => {
    const word = words[at + offset]?.form;
    return word !== undefined && (isStem ? word.startsWith(form) : word === form);
  });

function mentionsOf(
  question: string,
  words: readonly TextWord[],
  text: string,
  matcher: Matcher,
): readonly Mention[] {
  const entries = matcher.entriesOf(question);
  const mentions: Mention[] = [];
  for (const [at, word] of words.entries()) {
    const entry = entries.get(word.form.slice(0, keyLetters))?.find((one) => standsAt(one, words, at));
    if (entry === undefined) continue;
    const last = at + entry.length - 1;
    const written = text.slice(word.at, words[last]!.end);
    mentions.push({ written, at: word.at, isDenied: isDenied(words, at, last, matcher) });
  }
  return mentions;
}

function isDenied(words: readonly TextWord[], first: number, last: number, matcher: Matcher): boolean {
  const { sentence } = words[first]!;
  const isNear = (entries: readonly Entry[], from: number, to: number) => {
    for (let at = Math.max(0, from); at <= to && at < words.length; at++)
      if (words[at]!.sentence === sentence && entries.some((entry) => standsAt(entry, words, at)))
        return true;
    return false;
  };
  return (
    isNear(matcher.before, first - matcher.window, first - 1) ||
    isNear(matcher.after, last + 1, last + matcher.window)
  );
}
