// A server with invented data on a free port and in a temporary folder, for tests.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Running, type ServeOptions, startServer } from '@heed/server';
import { build } from '../apps/cli/src/build.ts';
import { type DemonstrationLogIn, makeDemonstration } from '../apps/cli/src/demonstration.ts';
import { type Demonstration, originalsVariable, putDemonstration } from './demonstration.ts';

export interface InventedServer extends Running {
  /** `http://localhost:<port>`: passkeys and origins need the name, not the number. */
  readonly url: string;
  readonly folder: string;
  readonly logIns: readonly DemonstrationLogIn[];
}

/** Where the end of a test, or of a suite, can be hooked on. */
export interface Ending {
  after(end: () => Promise<void>): void;
}

/** Stops and vanishes with the test. `within`: where its folder is made. */
export async function startInvented(
  t: Ending,
  { within = tmpdir(), ...options }: Partial<ServeOptions> & { within?: string } = {},
): Promise<InventedServer> {
  // A run has built already; to see that again costs more than a page.
  if (process.env[originalsVariable] === undefined) await build();
  const folder = mkdtempSync(join(within, 'heed-test-'));
  const { logIns, release } = await fill(folder, options.databaseUrl);
  const running = await startServer({ folder, port: 0, ...options });
  t.after(async () => {
    await running.stop();
    release();
    // The look for damage may still have the file open: SQLite puts its own files beside it.
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  });
  return { ...running, folder, logIns, url: `http://localhost:${running.port}` };
}

const fill = async (folder: string, databaseUrl?: string): Promise<Demonstration> =>
  databaseUrl === undefined
    ? putDemonstration(folder)
    : { logIns: await makeDemonstration(folder, databaseUrl), release: () => {} };
