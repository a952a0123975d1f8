// Short codes that people read off a wall or a sheet and type in. They lead somewhere and open nothing.

/** Letters that a kind of code is made of, and how many. */
export interface CodeForm {
  readonly letters: string;
  readonly length: number;
}

/** `below` answers a random whole number from 0 to below its argument. */
export const makeCode = ({ letters, length }: CodeForm, below: (most: number) => number): string =>
  Array.from({ length }, () => letters[below(letters.length)]).join('');

/** Whether a text could be a code of this form. */
export const isCode = ({ letters, length }: CodeForm, text: string): boolean =>
  text.length === length && [...text].every((letter) => letters.includes(letter));

/** What somebody typed from a wall or a card: small letters, spaces and hyphens are no difference. */
export const typedLetters = (text: string): string => text.toUpperCase().replace(/[\s\-–—.]/g, '');
