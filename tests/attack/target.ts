// The server under attack: one of our own with invented data, started as `npm start` does, or one that runs
// already. Of the second the attacker has the network, and the log-ins that its operator was shown.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';
import { signIn, type TestMember } from '../member.ts';
import { type StartedProcess, startProcess } from '../process.ts';
import { waitUntil } from '../until.ts';

interface LogIn {
  readonly email: string;
  readonly password: string;
}

/** The process of a server that the attacker may end. */
interface OwnProcess {
  readonly pid: number;
  /** All that it ever printed, of earlier starts too, without the log-ins that `npm start` shows once. */
  log(): string;
  kill(): Promise<void>;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>;
  /** Starts it again at the same address, on the same data. */
  start(): Promise<void>;
}

export interface TargetServer {
  /** Without a slash at its end. */
  readonly url: string;
  readonly logIns: readonly LogIn[];
  /** The data folder; null where the attacker does not have the disk. */
  readonly folder: string | null;
  readonly process: OwnProcess | null;
  /** A session of the invented member of this first name, in lower case: one for all attacks. */
  member(name: string): Promise<TestMember>;
}

/** A server that runs at `url`, and what of it is in the attacker's hands. */
export function targetAt(
  url: string,
  {
    logIns = [],
    folder = null,
    process = null,
  }: {
    logIns?: readonly LogIn[];
    folder?: string | null;
    process?: OwnProcess | null;
  } = {},
): TargetServer {
  const sessions = new Map<string, Promise<TestMember>>();
  return {
    url,
    logIns,
    folder,
    process,
    member(name) {
      const session = sessions.get(name) ?? signIn(url, logInOf(logIns, name));
      sessions.set(name, session);
      return session;
    },
  };
}

/** The log-in of the member of this first name, in lower case. Throws where there is none. */
export function logInOf(logIns: readonly LogIn[], name: string): LogIn {
  const logIn = logIns.find(({ email }) => email.startsWith(`${name}@`));
  if (logIn === undefined) throw new Error(`No log-in of ${name} was given`);
  return logIn;
}

/** Log-ins in what `npm start` printed: `<role>: <address> password: <password>`. */
export const parseLogIns = (text: string): readonly LogIn[] =>
  [...text.matchAll(/^\w+: (\S+@\S+) password: (\S+)$/gm)].map(([, email, password]) => ({
    email: email!,
    password: password!,
  }));

/** Starts a server in a temporary folder. `end` kills it and takes the folder away. */
export async function startTarget(): Promise<{ target: TargetServer; end(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'heed-attack-'));
  // The same port at each start, so that what is signed for this address goes on holding.
  const env = { PORT: String(await freePort()), HEED_TICK_SECONDS: '1' };
  let running: StartedProcess = await startProcess(folder, env);
  await waitUntil(() => running.log().includes('shown once'));
  const logIns = parseLogIns(running.log());
  let earlier = '';
  const process: OwnProcess = {
    get pid() {
      return running.process.pid!;
    },
    log: () => (earlier + running.log()).replace(/^(\w+: \S+ password|code of an invented [^:]*): .*$/gm, ''),
    kill: () => running.kill(),
    stop: () => running.kill('SIGTERM'),
    async start() {
      earlier += running.log();
      running = await startProcess(folder, env);
    },
  };
  return {
    target: targetAt(running.url, { logIns, folder, process }),
    async end() {
      await running.kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}
