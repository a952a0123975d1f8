// The phrase book as it is bundled from content/phrases: lines by id in every language, with their state. Empty where there is none.
import { words } from '../words.ts';

export interface Phrase {
  readonly id: string;
  readonly english: string;
  readonly hers: string;
}

/** One language of the book. */
export interface Book {
  readonly state: string;
  readonly reviewedBy: string | null;
  readonly lines: Readonly<Record<string, string>>;
}

let books: Readonly<Record<string, Book>> = {};

/** Takes the files of content/phrases, by language. Files of another form are left out. */
export function setBooks(files: Readonly<Record<string, unknown>>): void {
  books = Object.fromEntries(
    Object.entries(files).flatMap(([language, file]) => {
      const book = bookOf(file);
      return book ? [[language, book]] : [];
    }),
  );
}

export function bookOf(file: unknown): Book | null {
  if (typeof file !== 'object' || file === null) return null;
  const given = file as Record<string, unknown>;
  const listed = given.phrases ?? given.lines ?? given;
  const lines: Record<string, string> = {};
  for (const [key, value] of Object.entries(listed as Record<string, unknown>)) {
    const entry = value as { id?: unknown; text?: unknown; message?: unknown } | string;
    const text = typeof entry === 'string' ? entry : (entry?.text ?? entry?.message);
    const id = typeof entry === 'object' && typeof entry?.id === 'string' ? entry.id : key;
    if (typeof text === 'string' && !['state', 'language', 'reviewedBy', 'note'].includes(id)) lines[id] = text;
  }
  if (Object.keys(lines).length === 0) return null;
  const by = given.reviewedBy ?? given.reviewed_by;
  return { state: String(given.state ?? 'draft'), reviewedBy: typeof by === 'string' ? by : null, lines };
}

export const bookLanguages = (): string[] => Object.keys(books).sort();

export function phrasesIn(language: string): Phrase[] {
  const english = books.en?.lines ?? {};
  return Object.entries(books[language]?.lines ?? {}).map(([id, hers]) => ({ id, english: english[id] ?? id, hers }));
}

export function stateOf(language: string): string {
  const book = books[language];
  const state = book?.reviewedBy ? words.phrases.reviewed(book.reviewedBy) : (book?.state ?? words.phrases.draft);
  return words.phrases.state(state);
}

export function matchingPhrases(phrases: readonly Phrase[], asked: string): readonly Phrase[] {
  const found = asked.trim().toLocaleLowerCase();
  if (found === '') return phrases;
  return phrases.filter(({ english, hers }) => `${english} ${hers}`.toLocaleLowerCase().includes(found));
}
