// The server as a process of its own, on a port that it takes itself, for tests that kill it.
import { type ChildProcess, spawn } from 'node:child_process';
import { commandFile } from './program.ts';

/** Until it must have started, on a busy machine too. */
const patienceMs = 120_000;

export interface StartedProcess {
  readonly process: ChildProcess;
  readonly url: string;
  readonly log: () => string;
  /** Resolves once it has ended. */
  kill(signal?: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

/** None of them may outlive this process. */
const living = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of living) child.kill('SIGKILL');
});

/** Whether this process waits for the child. */
function hold(child: ChildProcess, isHeld: boolean): void {
  for (const part of [child, child.stdout, child.stderr] as ({ ref(): void; unref(): void } | null)[])
    if (isHeld) part?.ref();
    else part?.unref();
}

/**
 * Starts it as `npm start` does, or by another command that serves, on the data in `folder`. `starter` is a
 * command that starts what follows it in surroundings of its own, and becomes it.
 */
export async function startProcess(
  folder: string,
  env: Readonly<Record<string, string>> = {},
  command: readonly string[] = ['start'],
  starter: readonly string[] = [],
): Promise<StartedProcess> {
  const [program, ...words] = [...starter, process.execPath, commandFile, ...command];
  const child = spawn(program!, words, {
    env: { ...process.env, HEED_DATA: folder, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  living.add(child);
  child.once('exit', () => living.delete(child));
  let log = '';
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    const fail = () => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new Error(`The server did not start:\n${log}`));
    };
    const timer = setTimeout(fail, patienceMs);
    child.once('exit', fail);
    const read = (data: Buffer) => {
      log += data;
      // It says so once it listens.
      const address = /^(?:public|desk): (https?:\/\/localhost:\d+)\//m.exec(log)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      child.off('exit', fail);
      resolve(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
  // A test that fails before it kills must not hold up the whole run.
  hold(child, false);
  return {
    process: child,
    url,
    log: () => log,
    kill(signal = 'SIGKILL') {
      hold(child, true);
      child.kill(signal);
      return exit;
    },
  };
}
