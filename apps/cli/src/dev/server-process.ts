// The server in a process of its own while somebody develops: put anew with its modules, or only with what
// browsers load.
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('serve.ts', import.meta.url));

export interface ServerProcess {
  /**
   * Another process, which has read the sources as they are now and does not serve yet. Rejects where it
   * cannot.
   */
  load(): Promise<ChildProcess>;
  /** Serves, in the place of what served before, and returns the port. `loaded`: from another process. */
  start(loaded: ChildProcess | null): Promise<number>;
  /** What to print, once it has started. */
  logIns(): readonly string[];
  kill(): void;
}

type Reply = { readonly port: number; readonly logIns: readonly string[] } | { readonly fault: string };

export async function startServerProcess(): Promise<ServerProcess> {
  let child = await load();
  let logIns: readonly string[] = [];
  return {
    load,
    async start(loaded) {
      if (loaded !== null) {
        await end(child);
        child = loaded;
      }
      const reply = await ask(child);
      if ('fault' in reply) throw new Error(reply.fault);
      logIns = reply.logIns;
      return reply.port;
    },
    logIns: () => logIns,
    kill: () => void child.kill('SIGKILL'),
  };
}

/** It has the lock of the data folder; what it acknowledged is on the disk. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await exit;
}

/** Resolves when it has read its sources. */
function load(): Promise<ChildProcess> {
  const child = fork(program);
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('exit', () => reject(new Error('The server cannot read its sources: see above.')));
  });
}

function ask(child: ChildProcess): Promise<Reply> {
  return new Promise((resolve) => {
    const fail = () => resolve({ fault: 'The server did not start: see above.' });
    child.once('exit', fail);
    child.once('message', (reply: Reply) => {
      child.off('exit', fail);
      resolve(reply);
    });
    child.send('start');
  });
}
