// Builds what browsers load beside the server that is starting, or before a command that needs it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { isBuilt } from './build.ts';

/**
 * Builds what changed, in a process of its own: a bundler leaves 200 MB behind in the one that it runs in,
 * and the server would keep them. Throws where a source cannot be built.
 */
export async function buildApart(): Promise<void> {
  if (isBuilt()) return;
  console.error('Building what browsers load ...');
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const child = spawn(process.execPath, [main, 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [status] = await once(child, 'exit');
  if (status !== 0)
    throw new Error('Cannot start: the scripts could not be built. See what is written above.');
}
