// The server as a process of its own, on a free port, for tests that kill it.
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../apps/cli/src/main.ts', import.meta.url));

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

export interface Started {
  readonly process: ChildProcess;
  readonly url: string;
  readonly log: () => string;
  kill(): Promise<void>;
}

/** Whether this process waits for the child. */
function hold(child: ChildProcess, held: boolean): void {
  for (const part of [child, child.stdout, child.stderr] as ({ ref(): void; unref(): void } | null)[])
    if (held) part?.ref();
    else part?.unref();
}

/** Starts it as `npm start` does, on the data in `folder`. */
export async function startProcess(folder: string, env: Readonly<Record<string, string>> = {}): Promise<Started> {
  const port = await freePort();
  const child = spawn(process.execPath, [main, 'start'], {
    env: { ...process.env, HEED_DATA: folder, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A test that fails before it kills must not hold up the whole run.
  hold(child, false);
  process.once('exit', () => child.kill('SIGKILL'));
  let log = '';
  child.stdout.on('data', (data) => (log += data));
  child.stderr.on('data', (data) => (log += data));
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://localhost:${port}`;
  for (let tries = 0; ; tries++) {
    if (
      await fetch(`${url}/healthz`).then(
        (r) => r.ok,
        () => false,
      )
    )
      break;
    if (tries > 400 || child.exitCode !== null) {
      child.kill('SIGKILL');
      throw new Error(`The server did not start:\n${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    process: child,
    url,
    log: () => log,
    kill() {
      hold(child, true);
      child.kill('SIGKILL');
      return gone;
    },
  };
}
