// The phrase book of content/phrases: lines by id in every language, each with its review state. The lines in
// the languages of the workspace are fetched when the page starts, those in all others once it rests,
// whatever a member opens: which line they look for, or in which language, says something about a person.
import { signal } from '@preact/signals';
import { phraseWords } from '../words/phrases.ts';

export interface Phrase {
  readonly id: string;
  /** What it is about, in the order of the book. */
  readonly topic: string;
  readonly english: string;
  readonly translation: string;
  /** Who would say it: the desk, or the person in answer. */
  readonly says: 'desk' | 'person';
  /** 'draft', or who reviewed it and when. */
  readonly state: string;
}

interface Line {
  readonly id: string;
  readonly topic: string;
  readonly says: 'desk' | 'person';
  readonly text: string;
  readonly state: string;
  /** Who and when, null while it is a draft. */
  readonly reviewed: unknown;
}

export interface Book {
  readonly language: string;
  readonly lines: readonly Line[];
}

const books = signal<ReadonlyMap<string, Book>>(new Map());

/**
 * Fetches the lines in the languages of the workspace, and the names of all others. Rejects where they do not
 * arrive or are not those that the page names.
 */
export function fetchBooks(): Promise<void> {
  const { phrases, phrasesIntegrity } = document.body.dataset;
  return fetchFile(phrases!, phrasesIntegrity!);
}

let others: Promise<void> | null = null;

/** Fetches the lines in all other languages, once. After a failure the next call tries again. */
export function fetchOtherBooks(): Promise<void> {
  const { otherPhrases, otherPhrasesIntegrity } = document.body.dataset;
  others ??= fetchFile(otherPhrases!, otherPhrasesIntegrity!).catch((error: unknown) => {
    others = null;
    throw error;
  });
  return others;
}

async function fetchFile(path: string, integrity: string): Promise<void> {
  const answer = await fetch(path, { integrity, credentials: 'omit' });
  if (!answer.ok) throw new Error('Cannot go on: the phrase book did not arrive');
  addBooks((await answer.json()) as readonly unknown[]);
}

/** Takes files of content/phrases; what is no book is left out. */
function addBooks(files: readonly unknown[]): void {
  const arrived = files.filter(isBook).map((book) => [book.language, book] as const);
  books.value = new Map([...books.value, ...arrived]);
}

function isBook(file: unknown): file is Book {
  const { language, lines } = (file ?? {}) as Partial<Book>;
  return typeof language === 'string' && Array.isArray(lines);
}

/** English first, since it is what the desk finds a line by. */
export const bookLanguages = (): string[] =>
  [...books.value.keys()].sort((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b));

/**
 * The language of the book for what a report says: a tag, one without its region, or, as calls were taken
 * down once, an English name. What is none of these is given back.
 */
export function bookLanguage(input: string): string {
  const query = input.trim().toLowerCase();
  const tags = bookLanguages();
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  return (
    tags.find((tag) => tag.toLowerCase() === query) ??
    tags.find((tag) => tag.split('-')[0] === query.split('-')[0]) ??
    tags.find((tag) => names.of(tag)?.toLowerCase() === query) ??
    input
  );
}

/** None in a language whose lines have not arrived: `fetchOtherBooks`. */
export function phrasesIn(language: string): Phrase[] {
  const english = new Map(books.value.get('en')?.lines.map(({ id, text }) => [id, text]));
  return (books.value.get(language)?.lines ?? []).map(({ id, topic, says, text, reviewed }) => ({
    id,
    topic,
    english: english.get(id) ?? id,
    translation: text,
    says,
    state: typeof reviewed === 'string' ? phraseWords.reviewed({ by: reviewed }) : phraseWords.draft,
  }));
}

export function matchingPhrases(phrases: readonly Phrase[], query: string): readonly Phrase[] {
  const needle = query.trim().toLocaleLowerCase();
  if (needle === '') return phrases;
  return phrases.filter(({ english, translation }) =>
    `${english} ${translation}`.toLocaleLowerCase().includes(needle),
  );
}
