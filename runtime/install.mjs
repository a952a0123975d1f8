// Installs what a command needs and this copy lacks: a current Node, packages, or both at once. One line for
// each step, on the standard error output: the other one belongs to the command.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmProgram } from './npm-program.mjs';

const npm = join(dirname(fileURLToPath(import.meta.url)), 'npm.mjs');
/** Until the registry must have answered a first question, milliseconds. npm itself would try for minutes. */
const patienceMs = 6000;
/** As a command that does not reach PostgreSQL. */
const unreachable = 5;

/**
 * @typedef {object} Installation
 * @property {string} folder
 * @property {import('./packages.mjs').PackageSet} set
 * @property {string} announcement
 */

/**
 * Installs all of them at the same time, or ends this process with a sentence.
 * @param {readonly Installation[]} installations
 */
export async function install(installations) {
  for (const { announcement } of installations) console.error(announcement);
  const running = installations.map((one) => startNpm(one, []));
  const asking = askRegistry();
  const statuses = Promise.all(running.map(exitOf));
  const succeed = statuses.then((all) => all.every((status) => status === 0));
  // A failure has many causes: only the registry's silence makes this one.
  const isReached = await Promise.race([succeed.then((all) => all || asking.answer), asking.answer]);
  asking.stop();
  if (!isReached) await installFromCache(installations, running);
  const failure = isReached && (await statuses).find((status) => status !== 0);
  if (failure) process.exit(failure);
}

/** What npm fetched before for any project needs no network. */
async function installFromCache(installations, running) {
  for (const child of running) child.kill('SIGKILL');
  await Promise.all(running.map(exitOf));
  const again = installations.map((one) => startNpm(one, ['--offline', '--loglevel=silent']));
  const statuses = await Promise.all(again.map(exitOf));
  if (statuses.every((status) => status === 0)) return;
  console.error(
    'Cannot install: the registry of npm does not answer, and what npm has fetched before is not enough. ' +
      'Connect this machine to the internet and run the same command again. Behind a proxy: set ' +
      "HTTPS_PROXY. On a slow connection run 'npm ci' first, which waits for minutes. A release as an " +
      'archive needs no network (docs/operating.md).',
  );
  process.exit(unreachable);
}

/** What npm says goes to the standard error output. */
const startNpm = ({ folder, set }, options) =>
  spawn(process.execPath, [npm, folder, set, ...options], { stdio: ['ignore', 2, 2] });

async function exitOf(child) {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode ?? 1;
}

/**
 * Whether the registry says anything, by npm itself: it knows of proxies, of mirrors and of certificates. A
 * mirror that does not know this question answers too.
 */
function askRegistry() {
  const child = spawn(process.execPath, [npmProgram(), 'ping', '--fetch-retries=0', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: patienceMs,
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
  const answer = once(child, 'close').then(
    () => child.exitCode === 0 || (child.exitCode !== null && /\bE\d{3}\b/.test(errors)),
  );
  return { answer, stop: () => child.kill('SIGKILL') };
}
