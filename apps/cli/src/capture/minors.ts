// Could somebody in it be under 18? Asked before anything is captured, with no answer preset. If so nothing
// is fetched: the address is passed on, and the hotline takes it from there.
import { readContent } from '@heed/content/read';
import type { DirectoryEntry } from '@heed/domain/directory';
import { Failure } from '../failure.ts';
import { ask } from '../input.ts';

type Answer = 'adults' | 'not-adults';

const answers: Readonly<Record<string, Answer>> = {
  yes: 'adults',
  no: 'not-adults',
  unsure: 'not-adults',
};

const question = 'Is everybody who is shown or described there certainly an adult? Type yes, no or unsure: ';

/** `option`: what stood after --adult-only. Asks at a terminal, and refuses to guess elsewhere. */
export async function askForAdults(option: string | undefined): Promise<Answer> {
  const text = option ?? (process.stdin.isTTY ? await ask(question) : '');
  const answer = Object.hasOwn(answers, text.trim().toLowerCase())
    ? answers[text.trim().toLowerCase()]
    : undefined;
  if (answer === undefined)
    throw new Failure(
      'usage',
      'Is everybody who is shown or described there certainly an adult? ' +
        'Say --adult-only yes, no or unsure. ' +
        'Nothing was fetched.',
    );
  return answer;
}

/** What to do instead, with each line's source and day. */
export function addressOnly(address: string): string {
  const lines = hotlines();
  return [
    'Somebody could be under 18: nothing was fetched.',
    'Nothing may be captured, stored or passed on as a picture.',
    `Pass on the address alone: ${address}`,
    'To the hotline for such pages in your country, and to the police where your duties say so:',
    ...lines.map(
      ({ country, name, web, source, sourceDate }) =>
        `  ${country}: ${name}, ${web} (source: ${source}; ${sourceDate})`,
    ),
    'At the desk: write the address into the case, mark that a child is concerned, and lock what was sent.',
  ].join('\n');
}

function hotlines() {
  const { directory } = readContent();
  return Object.entries(directory).flatMap(([country, entries]) =>
    entries.filter(isHotline).map((entry) => ({
      country: country === 'EU' ? 'every country' : country,
      name: entry.name,
      web: entry.web ?? entry.number,
      source: entry.source.join(', '),
      sourceDate: entry.checked_on
        ? `checked on ${entry.checked_on}`
        : `seen ${entry.source_date}, not checked since`,
    })),
  );
}

const isHotline = ({ kind, web }: DirectoryEntry): boolean => kind === 'child_csam' && web !== null;
