// `heed request [ID]`: the letters for people who ask what is held about them, the same as at the desk. Asked
// in a name, everybody gets the same letter: nothing is searched for.

import { filledIn, textIn } from '@heed/content/requests/fill';
import { type RequestLetter, readRequests } from '@heed/content/requests/read';
import type { Organisation } from '@heed/domain/organisation';
import { dayOf } from '@heed/domain/time';
import { withStorage } from './deployment.ts';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { requireOrganisation } from './organisation.ts';
import { parseCommand } from './output.ts';
import { settings } from './settings.ts';

export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals, say } = parseCommand(forms.request, args);
  const [id] = positionals;
  const letters = readRequests(settings().folder);
  if (id === undefined) {
    const list = letters.map(({ id, kind, title, when }) => ({ id, kind, title, when }));
    return say(list.map((one) => `${one.id.padEnd(14)} ${one.title}: ${one.when}`).join('\n'), list);
  }
  const letter = letters.find((one) => one.id === id);
  if (letter === undefined)
    throw new Failure('usage', `No letter has this id. 'npm run -s heed -- request' shows them.`);
  await withStorage(async (storage) => {
    const printed = printedLetter(letter, await requireOrganisation(storage), values);
    if (printed.state === 'draft')
      console.error('This text is a draft: no lawyer has confirmed it. Read it before you send it.');
    say(`${printed.title}\n\n${printed.text}`, printed);
  });
}

function printedLetter(
  letter: RequestLetter,
  organisation: Organisation,
  choice: { readonly language?: string; readonly desk?: string },
) {
  const desk = organisation.desks.find(({ id }) => id === choice.desk);
  if (choice.desk !== undefined && desk === undefined) {
    const deskIds = organisation.desks.map(({ id }) => id).join(', ');
    throw new Failure('usage', `Give --desk as one of ${deskIds}.`);
  }
  const { language, title, text, state } = textIn(letter, [choice.language ?? 'en']);
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(dayOf(Date.now())),
  );
  const places = {
    organisation: organisation.name,
    contact: organisation.contact,
    desk: desk?.name ?? organisation.name,
    day,
  };
  return { id: letter.id, language, state, title, text: filledIn(text, places) };
}
