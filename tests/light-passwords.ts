// Passwords of invented members that are stretched as little as Argon2id allows, so that a log-in costs
// milliseconds and not a third of a second of computing. Only servers with invented data take the frame that
// unlocks so (see `testScripts` of a deployment); tests of the stretching itself do without.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { passwordStretching } from '@heed/envelope/keys';
import type { Plugin } from 'vite';
import { buildByVite } from '../apps/cli/src/build.ts';
import type { Stretching } from '../apps/cli/src/founding.ts';

/** RFC 9106, 3.1: the least that there is. Memory in KiB. */
export const leastStretching = {
  'argon2id-custom': { iterations: 1, memory: 8, parallelism: 1 },
} as const satisfies Stretching;

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'apps/desk/src/entries/unlock.ts');
const stretching = join(root, 'packages/envelope/src/keys/stretching.ts');
const light = new Set<string>();

/** In the place of the module that says how passwords are stretched. */
const lightStretching: Plugin = {
  name: 'heed:light-stretching',
  load: (id) =>
    id === stretching ? `export const passwordStretching = ${JSON.stringify(leastStretching)};` : null,
};

/** From now on a log-in with this password stretches it as little. */
export const noteLightPassword = (password: string): void => void light.add(password);

/** How a log-in stretches this password. */
export const stretchingOf = (password: string): Stretching =>
  light.has(password) ? leastStretching : passwordStretching;

/** Scripts that a server with light passwords serves: the frame that unlocks, built once for all runs. */
export async function lightScripts(): Promise<Readonly<Record<string, string>>> {
  const hash = createHash('sha256');
  for (const file of [source, stretching, join(root, 'package-lock.json'), fileURLToPath(import.meta.url)])
    hash.update(readFileSync(file));
  const out = join(root, 'node_modules/.cache/heed-tests', hash.digest('hex').slice(0, 16));
  const built = join(out, 'unlock.js');
  if (!existsSync(built)) {
    mkdirSync(out, { recursive: true });
    const vite = await import('vite');
    await buildByVite(vite, {
      ...{ configFile: false, root, logLevel: 'error', publicDir: false, plugins: [lightStretching] },
      build: {
        ...{ outDir: out, emptyOutDir: false, target: 'es2022', modulePreload: false },
        rollupOptions: {
          input: { unlock: source },
          output: { format: 'iife', entryFileNames: '[name].js' },
        },
      },
    });
  }
  return { 'unlock.js': built };
}

/** The same where passwords are light; where they are full a server serves its own. */
export const scriptsFor = async (passwords: 'full' | 'light') =>
  passwords === 'light' ? lightScripts() : undefined;
