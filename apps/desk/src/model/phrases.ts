// The phrase book of content/phrases: lines by id in every language, each with its review state. It is
// fetched whole when the page starts, since which line a member looks for says something about a person.
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

let books: ReadonlyMap<string, Book> = new Map();

/** Fetches the book. Rejects where it does not arrive or is not the one that the page names. */
export async function fetchBooks(): Promise<void> {
  const { phrases, phrasesIntegrity } = document.body.dataset;
  const answer = await fetch(phrases!, { integrity: phrasesIntegrity!, credentials: 'omit' });
  if (!answer.ok) throw new Error('Cannot start: the phrase book did not arrive');
  setBooks((await answer.json()) as readonly unknown[]);
}

/** Takes the files of content/phrases; what is no book is left out. */
function setBooks(files: readonly unknown[]): void {
  books = new Map(files.filter(isBook).map((book) => [book.language, book]));
}

function isBook(file: unknown): file is Book {
  const { language, lines } = (file ?? {}) as Partial<Book>;
  return typeof language === 'string' && Array.isArray(lines);
}

/** English first, since it is what the desk finds a line by. */
export const bookLanguages = (): string[] =>
  [...books.keys()].sort((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b));

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

export function phrasesIn(language: string): Phrase[] {
  const english = new Map(books.get('en')?.lines.map(({ id, text }) => [id, text]));
  return (books.get(language)?.lines ?? []).map(({ id, topic, says, text, reviewed }) => ({
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
