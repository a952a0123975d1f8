// The operator's command as a process beside the test, so that servers of the test go on answering.
import { spawn } from 'node:child_process';
import { commandFile } from './program.ts';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs `heed ...args` with these variables beside those of the test; `input` is its standard input. */
export function runHeed(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  input?: string,
): Promise<Ran> {
  const child = spawn(process.execPath, [commandFile, ...args], {
    env: { ...process.env, ...env },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  // It may end before it has read anything.
  child.stdin?.on('error', () => {}).end(input);
  let [out, error] = ['', ''];
  child.stdout?.on('data', (data) => (out += data));
  child.stderr?.on('data', (data) => (error += data));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, error })));
}
