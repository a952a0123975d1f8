// The operator's command in the process of the test: a tenth of the cost of a process. For commands that end,
// beside no server of this process on the same folder: a second handle of a process drops the locks of the
// first.
import { format } from 'node:util';
import { runCommand } from '../apps/cli/src/run-command.ts';
import type { Ran } from './command.ts';

/** One command after the other: they share the environment and the output of this process. */
let last: Promise<unknown> = Promise.resolve();

/** Runs `heed ...args` with these variables beside those of the test. */
export function runHeedHere(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ran> {
  const run = last.then(() => runCaptured(args, env));
  last = run.catch(() => {});
  return run;
}

async function runCaptured(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ran> {
  const { log, error } = console;
  const [environment, exitCode, mask] = [process.env, process.exitCode, process.umask()];
  const lines = { out: '', error: '' };
  const addTo =
    (key: keyof typeof lines) =>
    (...parts: unknown[]) => {
      lines[key] += `${format(...parts)}\n`;
    };
  Object.assign(console, { log: addTo('out'), error: addTo('error') });
  process.env = { ...environment, ...env };
  process.exitCode = undefined;
  try {
    await runCommand(args);
    return { code: Number(process.exitCode ?? 0), ...lines };
  } finally {
    Object.assign(console, { log, error });
    process.env = environment;
    process.exitCode = exitCode;
    process.umask(mask);
  }
}
