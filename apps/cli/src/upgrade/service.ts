// The running organisations of a machine during an upgrade: stopped, started, question whether they answer.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Machine, writeWhole } from '../install/machine.ts';
import { trialSocket } from './interrupted.ts';

/** How long a start may take before it counts as failed, milliseconds: migrations of large data included. */
const startMs = 120_000;
const betweenMs = 200;

/** What a server says of itself: ready, or why not. Null where nobody answers. */
export type Answer = string | null;
/** Where it is not known what a server said: whatever it says will do. */
export const anyAnswer = 'any';

/** Names of the organisations that are set up here. */
export const organisations = (machine: Machine): readonly string[] =>
  existsSync(machine.path('/etc/heed'))
    ? readdirSync(machine.path('/etc/heed'))
        .flatMap((file) => /^(.+)\.env$/.exec(file)?.[1] ?? [])
        .sort()
    : [];

export const usesPostgres = (machine: Machine, name: string): boolean =>
  /^DATABASE_URL=['"]?[^'"\s]/m.test(readFileSync(machine.path(`/etc/heed/${name}.env`), 'utf8'));

const publicSocket = 'http.sock';

/** All of an answer, milliseconds and characters: it comes from an account that root does not trust. */
const [answerMs, longestAnswer] = [5000, 4096];

/** `ready`, or the reason that /readyz gives. */
export function ask(machine: Machine, name: string, socket = publicSocket): Promise<Answer> {
  return new Promise((resolve) => {
    const question = request(
      {
        socketPath: machine.path(`/run/heed-${name}/${socket}`),
        path: '/readyz',
        signal: AbortSignal.timeout(answerMs),
      },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => {
          text += part;
          if (text.length > longestAnswer) question.destroy();
        });
        answer.on('end', () => resolve(answer.statusCode === 200 ? 'ready' : reasonIn(text)));
        answer.on('error', () => resolve(null));
      },
    );
    question.on('error', () => resolve(null));
    question.end();
  });
}

function reasonIn(text: string): Answer {
  try {
    const { reason } = JSON.parse(text) as { reason?: unknown };
    return typeof reason === 'string' ? reason : null;
  } catch {
    return null;
  }
}

const secondUnit = '/etc/systemd/system/heed-second@.service';
/** The unit of the second process, where this machine has one: it starts with the first. */
export const secondOf = (machine: Machine, name: string): readonly string[] =>
  existsSync(machine.path(secondUnit)) ? [`heed-second@${name}.service`] : [];

/** Stops every process of an organisation. */
export const stop = (machine: Machine, name: string): void =>
  machine.command(['systemctl', 'stop', ...secondOf(machine, name), `heed@${name}.service`]);

const trialFile = (machine: Machine, name: string) =>
  machine.path(`/run/systemd/system/heed@${name}.service.d/trial.conf`);

export const isOnTrial = (machine: Machine, name: string): boolean => existsSync(trialFile(machine, name));

/** From now on it starts once, out of the reach of the proxy. Its units' conditions are lifted for that. */
export function beginTrial(machine: Machine, name: string): void {
  const socket = `/run/heed-${name}/${trialSocket}`;
  writeWhole(
    trialFile(machine, name),
    `[Unit]\nConditionPathIsSymbolicLink=\n[Service]\nRestart=no\nEnvironment=HEED_SOCKET=${socket}\n`,
    0o644,
  );
}

export const endTrial = (machine: Machine, name: string): void =>
  rmSync(trialFile(machine, name), { force: true });

/**
 * Starts it and waits until it says what it said before, or that it is ready. Returns what it said last where
 * it did not.
 */
export async function start(
  machine: Machine,
  name: string,
  before: Answer,
): Promise<{ readonly isUp: boolean; readonly answer: Answer }> {
  machine.command(['systemctl', 'start', `heed@${name}.service`]);
  const socket = isOnTrial(machine, name) ? trialSocket : publicSocket;
  const end = Date.now() + startMs;
  const isGood = (answer: Answer) =>
    answer !== null && (answer === 'ready' || answer === before || before === anyAnswer);
  let answer = await ask(machine, name, socket);
  while (!isGood(answer) && Date.now() < end) {
    if (machine.says(['systemctl', 'is-failed', `heed@${name}.service`]) === 'failed') break;
    await wait(betweenMs);
    answer = await ask(machine, name, socket);
  }
  return { isUp: isGood(answer), answer };
}
