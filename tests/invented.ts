// A server with invented data on a free port and in a temporary folder, for tests.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Running, type ServeOptions, startServer } from '@heed/server';
import { build } from '../apps/cli/src/build.ts';
import { type DemonstrationLogIn, logInsOf } from '../apps/cli/src/demonstration.ts';
import {
  type Demonstration,
  foundInvented,
  originalsVariable,
  type Passwords,
  putDemonstration,
} from './demonstration.ts';
import { scriptsFor } from './light-passwords.ts';

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

export interface InventedOptions extends Partial<ServeOptions> {
  /** Where its folder is made. */
  readonly within?: string;
  /** 'full' where stretching is what is tested, or where a browser logs in by the frame of the product. */
  readonly passwords?: Passwords;
}

/** Stops and vanishes with the test. */
export async function startInvented(
  t: Ending,
  { within = tmpdir(), passwords = 'light', ...options }: InventedOptions = {},
): Promise<InventedServer> {
  // A run has built already; to see that again costs more than a page.
  if (process.env[originalsVariable] === undefined) await build();
  const folder = mkdtempSync(join(within, 'heed-test-'));
  const { logIns, release } = await fill(folder, passwords, options.databaseUrl);
  const testScripts = await scriptsFor(passwords);
  const running = await startServer({ folder, port: 0, testScripts, ...options });
  t.after(async () => {
    await running.stop();
    release();
    // The look for damage may still have the file open: SQLite puts its own files beside it.
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  });
  return { ...running, folder, logIns, url: `http://localhost:${running.port}` };
}

async function fill(folder: string, passwords: Passwords, databaseUrl?: string): Promise<Demonstration> {
  if (databaseUrl === undefined) return putDemonstration(folder, passwords);
  const logIns = logInsOf(await foundInvented(folder, { passwords, databaseUrl }));
  return { logIns, release: () => {} };
}
