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
  text: 'Only a question: read both, and ask the person. It compares what people wrote, not what the desk wrote.',
  number: (shared: string) => `Both give the number ${shared}. Is it the same person?`,
  address: (shared: string) => `Both give the e-mail address ${shared}. Is it the same person?`,
  handle: (shared: string) => `Both give the name online ${shared}. Is it the same person?`,
  name: (shared: string) => `Both name ${shared}. Is it the same person?`,
  words: (shared: string) => `Both use rare words: ${shared}.`,
  look: (title: string) => `Read it: ${title}`,
  link: 'Yes, the same person …',
  sure: 'Did the same person write both?',
  follows:
    'Both conversations will show that they belong together, to everybody who can open them. Nothing else is changed or sent, and the person is not told. Two people can share a telephone, and one of them may be who is feared: ask first. You can undo it under ‘Wrote before’.',
  linkNow: 'Link them',
} as const;
