// The operator's command, for tests that start it as a process.
import { fileURLToPath } from 'node:url';

/** Variable with the command that the files of a run start (`runner/built-program.ts`). */
export const programVariable = 'TEST_PROGRAM';

/** Absolute path, for Node. */
export const commandFile =
  process.env[programVariable] ?? fileURLToPath(new URL('../apps/cli/src/main.ts', import.meta.url));
