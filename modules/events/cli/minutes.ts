// `heed event minutes ID --format md|pdf`: the minutes of an event, by its address or its id. The same
// document as
// the page has; whoever can read the data folder need not wait until it is published.
import { writeFileSync } from 'node:fs';
import { readWords } from '@heed/content/messages/words';
import { foldersOf } from '@heed/content/overlay';
import { dayOf } from '@heed/domain/time';
import { makePress } from '@heed/server/press';
import type { Storage } from '@heed/storage';
import { withStorage } from '../../../apps/cli/src/deployment.ts';
import { writable } from '../../../apps/cli/src/evidence-paper.ts';
import { Failure } from '../../../apps/cli/src/failure.ts';
import { forms } from '../../../apps/cli/src/forms.ts';
import { parseCommand } from '../../../apps/cli/src/output.ts';
import { type CommandSettings, siteAddress } from '../../../apps/cli/src/settings.ts';
import { minutesOf } from '../server/find.ts';
import { eventPaths } from '../site/frame.ts';
import {
  type MinutesContext,
  type MinutesPlace,
  minutesBlocks,
  minutesMarkdown,
  minutesSheet,
} from '../site/minutes.ts';
import type { StoredEvent } from '../storage/contract.ts';

/** More than the longest minutes fill. */
const mostPages = 200;
const longestMs = 120_000;

export async function minutes(args: readonly string[]): Promise<void> {
  const { positionals, values, say } = parseCommand(forms['event minutes'], args);
  const format = values.format ?? 'md';
  if (format !== 'md' && format !== 'pdf') throw new Failure('usage', 'Say --format md or --format pdf.');
  const output = values.output === undefined ? null : writable(values.output);
  if (format === 'pdf' && output === null && process.stdout.isTTY)
    throw new Failure('usage', 'Say where the PDF goes: --output FILE.pdf.');
  await withStorage(async (storage, set) => {
    const event = await find(storage, positionals[0]);
    if (event.minutesDay === null) console.error('These minutes are not published.');
    const document = await minutesOf(storage, event);
    const context = await contextOf(storage, set, values.language ?? 'en');
    const origin = siteAddress(set);
    const place: MinutesPlace = {
      address: origin + eventPaths(event.slug).event,
      day: dayOf(Date.now()),
    };
    if (format === 'pdf') return write(output, await print(minutesSheet(context, document, place)));
    const text = minutesMarkdown(minutesBlocks(context, document, place));
    if (output === null) say(text.trimEnd(), document);
    else writeFileSync(output, text);
  });
}

async function find({ events }: Pick<Storage, 'events'>, name = ''): Promise<StoredEvent> {
  const event = (await events.find(name)) ?? (await events.get(name));
  if (event !== null) return event;
  const all = (await events.list()).map(({ slug }) => slug).join(', ');
  throw new Failure(
    'usage',
    all === '' ? 'There is no event here. Make one at the desk.' : `Say which event: ${all}.`,
  );
}

async function contextOf(
  storage: Pick<Storage, 'settings'>,
  { folder }: CommandSettings,
  language: string,
): Promise<MinutesContext> {
  const words = readWords(...foldersOf(folder)('messages/'));
  const own = words.inLocale(language);
  const demonstration = (await storage.settings.get('demonstration')) !== null;
  return { ...(own.speaks('event') ? own : words.inLocale('en')), demonstration };
}

async function print(sheet: ReturnType<typeof minutesSheet>): Promise<Uint8Array> {
  const press = makePress({ longestMs });
  try {
    return await press.print('minutes', () => ({
      template: 'minutes',
      lang: sheet.lang,
      data: JSON.stringify(sheet),
      pages: { least: 1, most: mostPages, times: 1 },
      fold: false,
    }));
  } catch {
    throw new Failure('refused', 'Cannot set the minutes as PDF. Take --format md.');
  } finally {
    press.close();
  }
}

function write(output: string | null, bytes: Uint8Array): void {
  if (output === null) process.stdout.write(bytes);
  else writeFileSync(output, bytes);
}
