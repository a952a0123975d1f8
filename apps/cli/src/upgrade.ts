// `heed upgrade FILE`: verifies an archive, or takes the program of the Debian package, copies the data,
// switches to the new program, starts it and asks whether it answers; where it does not, it goes back by
// itself, program and data. `--recover` brings one that was interrupted to its end: back where not every
// organisation had answered yet, and forward where they had. A boot says it by itself.
import { spawnSync } from 'node:child_process';
import { existsSync, openSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { copyProgram, type Machine, openMachine, setLink, writeWhole } from './install/machine.ts';
import { unitsIn } from './install/plan.ts';
import { parseCommand } from './output.ts';
import { type ProgramRelease, packagedProgram, readRelease } from './release/release.ts';
import { judgeArchive, requireNewer, unpack } from './upgrade/archive.ts';
import { copyData, dropCopy, hasCopy, isCopyLeft, putBack } from './upgrade/copies.ts';
import { formerLink } from './upgrade/interrupted.ts';
import {
  type Answer,
  anyAnswer,
  ask,
  beginTrial,
  endTrial,
  isOnTrial,
  organisations,
  start,
  stop,
} from './upgrade/service.ts';

const currentLink = '/opt/heed/current';

interface Organisation {
  readonly name: string;
  /** Before the upgrade; null where it stood still. */
  readonly answer: Answer;
}

export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals, say } = parseCommand(forms.upgrade, args);
  const machine = openMachine('');
  if (process.getuid?.() !== 0)
    throw new Failure('refused', 'Only root changes the program: say it as root.');
  if (!existsSync(currentLink))
    throw new Failure(
      'refused',
      "Nothing is installed here. Unpack an archive and say 'runtime/heed install'.",
    );
  claim();
  // A lost connection of the administrator is no reason to leave everybody without a service.
  process.on('SIGHUP', () => {});
  if (values.recover === true) return recover(machine, say);
  if (isUnderWay(machine))
    throw new Failure('busy', "An upgrade was interrupted. Say 'heed upgrade --recover' first.");
  const running = readRelease(currentLink);
  if (running === null)
    throw new Failure('refused', 'The installed program says no version: install it anew.');
  const [file] = positionals;
  const version =
    file === undefined
      ? takePackage(running)
      : await takeArchive(resolve(process.env.INIT_CWD ?? '.', file), running, values['public-key']);
  await upgrade(machine, { from: running.version, to: version }, say);
}

/** One at a time, and no recovery beside it. The file stays open: the lock ends with this process. */
function claim(): void {
  const file = openSync('/run/heed-upgrade.lock', 'a', 0o600);
  const { status } = spawnSync('flock', ['--nonblock', '3'], { stdio: ['ignore', 'ignore', 'ignore', file] });
  if (status !== 0)
    throw new Failure('busy', 'An upgrade is under way here. Wait until it has ended. Nothing was done.');
}

/** Puts the program of the Debian package beside those that ran. Whoever installed that package trusts it. */
function takePackage(running: ProgramRelease): string {
  const packaged = readRelease(packagedProgram);
  if (packaged === null)
    throw new Failure(
      'usage',
      'Name the archive: heed upgrade heed-0.2.0-linux-x64.tar.gz. Or install the newer Debian package, ' +
        "then say 'heed upgrade' alone.",
    );
  requireNewer(packaged.version, running, 'The Debian package');
  const folder = `/opt/heed/${packaged.version}`;
  rmSync(folder, { recursive: true, force: true });
  copyProgram(packagedProgram, folder);
  return packaged.version;
}

/** Verifies an archive and puts its program beside those that ran. */
async function takeArchive(
  file: string,
  running: ProgramRelease,
  keyFile: string | undefined,
): Promise<string> {
  const publicKey =
    keyFile === undefined
      ? running.publicKey
      : readFileSync(resolve(process.env.INIT_CWD ?? '.', keyFile), 'utf8');
  if (publicKey === null)
    throw new Failure(
      'usage',
      'The program that runs was not signed, so it knows no key. Name the one that you trust: ' +
        '--public-key FILE.',
    );
  const version = await judgeArchive(file, running, publicKey);
  await unpack(file, `/opt/heed/${version}`, version);
  return version;
}

async function upgrade(
  machine: Machine,
  { from, to: version }: { readonly from: string; readonly to: string },
  say: (sentences: string, data: unknown) => void,
): Promise<void> {
  const all = await Promise.all(
    organisations(machine).map(async (name) => ({ name, answer: await ask(machine, name) })),
  );
  const failure = await tryProgram(machine, version, all);
  if (failure === null) {
    // Nothing goes back from here on.
    rmSync(formerLink);
    const down = await open(machine, all);
    const remaining = all.filter(({ name }) => !isDropped(machine, name));
    if (down.length > 0) throw new Failure('refused', sentenceOfDown(down, version));
    return say(
      [
        `${version} runs; ${from} ran before and still lies in /opt/heed.`,
        ...all.map(
          ({ name, answer }) => `  heed@${name}: ${answer === null ? 'stood still, and does' : 'answers'}`,
        ),
        ...remaining.map(
          ({ name }) => `The copy of before could not be dropped: say 'heed @${name} upgrade-copy drop'.`,
        ),
      ].join('\n'),
      { from, to: version, organisations: all.map(({ name }) => name), isBack: false },
    );
  }
  await goBack(machine, all).catch((error: unknown) => {
    throw new Failure(
      'refused',
      `${failure}\nGoing back to ${from} failed: ${error instanceof Error ? error.message : error}\n` +
        "The copies of the data are whole. Mend that, then say 'heed upgrade --recover'.",
    );
  });
  throw new Failure(
    'refused',
    `${failure}\nWent back to ${from}: it answers, with the data as they were before. Nothing ` +
      `was lost. Why: journalctl -u 'heed@*' --since -10min`,
  );
}

/** The upgrade is done by then: what could not be dropped is said, and fails nothing. */
function isDropped(machine: Machine, name: string): boolean {
  try {
    dropCopy(machine, name);
    return true;
  } catch {
    return false;
  }
}

/**
 * Changes to the program of `version` and starts it where no proxy reaches it. Returns why it does not do;
 * null where every organisation answers as before.
 */
async function tryProgram(
  machine: Machine,
  version: string,
  all: readonly Organisation[],
): Promise<string | null> {
  // What an earlier one left must not be taken for the data of now.
  for (const { name } of all) dropCopy(machine, name);
  setLink(formerLink, readlinkSync(currentLink));
  try {
    for (const { name } of all) stop(machine, name);
    // Before any of them is touched by the new program.
    for (const { name } of all) copyData(machine, name);
    for (const { name } of all) beginTrial(machine, name);
    useProgram(machine, version);
    for (const { name, answer } of all.filter((one) => one.answer !== null)) {
      const now = await start(machine, name, answer);
      if (!now.isUp)
        return (
          `heed@${name} does not answer under ${version} as it did before: ` +
          `${now.answer ?? 'nobody answers'}.`
        );
    }
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Starts those that ran before where people reach them. Returns the names of those that do not answer. */
async function open(machine: Machine, all: readonly Organisation[]): Promise<readonly string[]> {
  for (const { name } of all) {
    stop(machine, name);
    endTrial(machine, name);
  }
  machine.command(['systemctl', 'daemon-reload']);
  const down: string[] = [];
  for (const { name, answer } of all.filter((one) => one.answer !== null))
    if (!(await start(machine, name, answer)).isUp) down.push(name);
  return down;
}

const sentenceOfDown = (down: readonly string[], version: string): string =>
  `${version} is in place, but ${down.map((name) => `heed@${name}`).join(', ')} does not answer. Why: ` +
  'journalctl -u heed@NAME';

/** The program and its units change together. The units are those that this version knows. */
function useProgram(machine: Machine, version: string): void {
  const shipped = join('/opt/heed', version, 'deploy');
  for (const unit of unitsIn(shipped))
    writeWhole(`/etc/systemd/system/${unit}`, readFileSync(join(shipped, unit), 'utf8'), 0o644);
  setLink(currentLink, version);
  machine.command(['systemctl', 'daemon-reload']);
}

/**
 * What the new program never touched has no copy, and stays as it is. The link goes last: until then it can
 * be done again from its beginning.
 */
async function goBack(machine: Machine, all: readonly Organisation[]): Promise<void> {
  for (const { name } of all) stop(machine, name);
  const [version, tried] = [formerLink, currentLink].map((link) => basename(readlinkSync(link)));
  useProgram(machine, version!);
  for (const { name } of all) if (hasCopy(machine, name)) putBack(machine, name);
  rmSync(formerLink);
  if (tried !== version) rmSync(join('/opt/heed', tried!), { recursive: true, force: true });
  const down = await open(machine, all);
  if (down.length > 0) throw new Failure('refused', sentenceOfDown(down, version!));
}

const isUnderWay = (machine: Machine): boolean =>
  existsSync(formerLink) || organisations(machine).some((name) => isOnTrial(machine, name));

/**
 * Until every organisation had answered, nobody reached the new program: going back loses nothing. After that
 * people may have written: what was left undone is done.
 */
async function recover(machine: Machine, say: (sentences: string, data: unknown) => void): Promise<void> {
  const names = organisations(machine);
  const isBack = existsSync(formerLink);
  const isToOpen = !isBack && isUnderWay(machine);
  const remains = names.filter((name) => isCopyLeft(machine, name));
  if (!isBack && !isToOpen && remains.length === 0)
    throw new Failure('refused', 'No upgrade was interrupted here: there is nothing to recover.');
  // Which of them ran before is not known any more: those that are enabled are started.
  const all = names.map((name) => ({
    name,
    answer:
      machine.says(['systemctl', 'is-enabled', `heed@${name}.service`]) === 'enabled' ? anyAnswer : null,
  }));
  const to = basename(readlinkSync(isBack ? formerLink : currentLink));
  if (isBack) await goBack(machine, all);
  const down = isToOpen ? await open(machine, all) : [];
  if (down.length > 0) throw new Failure('refused', sentenceOfDown(down, to));
  for (const name of remains) dropCopy(machine, name);
  say(
    isBack
      ? `Went back to ${to}, with the data as they were before the upgrade. Nobody had reached the newer one.`
      : `${to} runs here. What the upgrade had left undone is done.`,
    { to, isBack },
  );
}
