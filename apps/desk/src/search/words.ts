// Words of search and of what may be of the same person, in English.

const number = new Intl.NumberFormat('en-GB');
const conversations = (n: number) => `${number.format(n)} ${n === 1 ? 'conversation' : 'conversations'}`;

export const searchWords = {
  label: 'Search',
  hint: 'Words, names, a telephone number',
  clear: 'Clear the search',
  learning: (n: number) => `Reading summaries: ${number.format(n)} so far …`,
  failed: 'The rest could not be loaded. What is here can be searched.',
  again: 'Try again',
  reach: (summaries: number, whole: number) =>
    `Searched here: summaries of ${conversations(summaries)}; full text of ${number.format(whole)}.`,
  unread: (n: number) => `${conversations(n)} not opened yet: only full text finds them.`,
  found: (n: number, shown: number) =>
    n > shown ? `${number.format(n)} found, the first ${shown} shown.` : `${number.format(n)} found.`,
  none: 'Nothing found in what is searched here.',
  list: 'Search results',
  inside: 'Search inside all conversations',
  insideHint:
    'Fetches every message of your desks and opens it on this device. It can take minutes. Nothing is kept after locking, and nobody is told that a message was opened.',
  reading: (done: number, of: number) => `Reading ${number.format(done)} of ${conversations(of)} …`,
  stop: 'Stop',
  states: { new: 'New', open: 'Open', waiting: 'We wait for an answer', closed: 'Closed' } as Readonly<
    Record<string, string>
  >,
} as const;

export const alikeWords = {
  title: 'May be the same person',
  text: 'Only a sign: look, and ask the person. Nothing is linked until you say so, and it can be undone.',
  number: (shared: string) => `The same telephone number: ${shared}`,
  address: (shared: string) => `The same e-mail address: ${shared}`,
  handle: (shared: string) => `The same name online: ${shared}`,
  name: (shared: string) => `The same places or names: ${shared}`,
  words: (shared: string) => `Rare words in both: ${shared}`,
  look: (title: string) => `Look at it: ${title}`,
  link: 'The same person wrote both',
  linkTo: (title: string) => `The same person wrote both: ${title}`,
} as const;
