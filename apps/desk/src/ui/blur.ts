// Words blurred until somebody wants to read them: for who looks over a shoulder, and for the worker's own
// sake. Remembered by this page alone. Everything that is a person's words, or was written about a person,
// carries this one attribute: style hides by it, and printing too.
import { signal } from '@preact/signals';

export const blurred = signal(false);

/** Marks a person's words inside something that can be pressed. */
export const personWords = { 'data-words': '' } as const;

/** Marks a person's words that stand alone: with the keyboard too they can be reached and read. */
export const reveal = (): { readonly 'data-words': ''; readonly tabIndex?: 0 } =>
  blurred.value ? { ...personWords, tabIndex: 0 } : personWords;
