// The operator's command as a release has it, for the processes of a full run: from fewer files, each start
// costs a second of computing less than from the sources.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildProgram } from '../../apps/cli/src/release/program.ts';
import { programVariable } from '../program.ts';
import { cacheFolder } from './measures.ts';

/** From now on tests start the command as it is built from the sources of this moment. */
export async function useBuiltProgram(): Promise<void> {
  // Below the project, where its packages are found.
  const folder = join(cacheFolder, `program-${process.pid}`);
  await buildProgram(resolve('.'), folder);
  process.env[programVariable] = resolve(folder, 'command.js');
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}
