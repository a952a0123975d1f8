// Words of the matching of identifiers, in English.
import { many } from './many.ts';

export const matchingWords = {
  title: 'The same identifier elsewhere',
  text: 'In statements of your own desk alone. It proves nothing: numbers and cars change hands, and people are named out of spite. Nothing follows from it by itself.',
  found: (written: string, n: number) =>
    `${written} stands in ${many(n, 'other statement', 'other statements')} that you may read.`,
  none: 'No identifier of this statement stands in another one that was read.',
  held: (n: number) => `${many(n, 'case', 'cases')} of this desk read since you unlocked.`,
  look: (title: string) => `Open ${title}`,
  unnamed: 'a case',
  all: 'Read the statements of all cases of this desk',
  progress: (done: number, of: number) => `Read ${done} of ${of} …`,
  stop: 'Stop',
  failed: 'Not all could be read. What was read stays. Try again.',
} as const;
