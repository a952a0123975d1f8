// `npm start` and `heed rehearsal`: listens first, with a page that says that it is starting, then reads what
// serves. docs/decisions/starting.md.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilt } from './build.ts';
import { buildApart } from './build-apart.ts';
import { requireSense } from './contradictions.ts';
import { forms } from './forms.ts';
import { readWholeNumber } from './input.ts';
import { parseCommand } from './output.ts';
import { refusedPort } from './refused-port.ts';
import { type CommandSettings, settings } from './settings.ts';
import { openWaitingPage } from './waiting-page.ts';

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseCommand(forms.start, args);
  const set = settings();
  const port = values.port === undefined ? set.port : readWholeNumber('port', values.port, 0, 65_535);
  requireSense(set);
  await startServing({ ...set, port });
}

/**
 * `heed rehearsal`: the same with invented data, in a folder and on a port of its own, so that nothing of it
 * touches what is real.
 */
export async function rehearse(args: readonly string[]): Promise<void> {
  parseCommand(forms.rehearsal, args);
  const set = settings();
  await startServing({
    ...set,
    folder: rehearsalFolder(set.folder),
    port: set.port + 1,
    socket: undefined,
    metrics: undefined,
    production: false,
    databaseUrl: undefined,
    attachments: undefined,
    mail: undefined,
    origins: [],
    witnessLogs: undefined,
    policy: undefined,
    stamps: undefined,
    secondPlace: undefined,
  });
}

/** `rehearsal` in the data folder; one of an earlier version is called `training`, and stays in use. */
export function rehearsalFolder(data: string): string {
  const [own, former] = [join(data, 'rehearsal'), join(data, 'training')];
  return existsSync(former) && !existsSync(own) ? former : own;
}

/** A server that is built and set up listens in a second or two: what takes longer gets a page before. */
async function startServing(set: CommandSettings): Promise<void> {
  const waitingPage = set.production && isBuilt() ? null : await openWaitingPage(set).catch(refusedPort(set));
  try {
    const building = buildApart();
    // Awaited before it listens: a fault before that ends the start too.
    building.catch(() => undefined);
    const { serve } = await import('./serving.ts');
    await serve(set, { building, waitingPage });
  } finally {
    waitingPage?.close();
  }
}
