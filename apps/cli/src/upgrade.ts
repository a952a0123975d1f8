// `heed upgrade FILE`: verifies an archive, or takes the program of the Debian package, copies the data,
// switches to the new program, starts it and asks whether it answers; where it does not, it goes back by
// itself, program and data. `--back` does the same for one that was interrupted.
import { existsSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { copyProgram, type Machine, openMachine, setLink, writeWhole } from './install/machine.ts';
import { units } from './install/plan.ts';
import { parseCommand } from './output.ts';
import { type ProgramRelease, packagedProgram, readRelease } from './release/release.ts';
import { judgeArchive, requireNewer, unpack } from './upgrade/archive.ts';
import { copyData, dropCopy, hasCopy, putBack } from './upgrade/copies.ts';
import {
  type Answer,
  anyAnswer,
  ask,
  beginTrial,
  endTrial,
  organisations,
  start,
  stop,
} from './upgrade/service.ts';

const currentLink = '/opt/heed/current';
/** Leads to the program before the upgrade, as long as one is under way. */
const formerLink = '/opt/heed/former';

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
  if (values.back === true) return goBackNow(machine, say);
  if (existsSync(formerLink))
    throw new Failure('busy', "An upgrade was interrupted. Go back first: 'heed upgrade --back'.");
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
  await goBack(machine, all);
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

/** The program and its units change together. */
function useProgram(machine: Machine, version: string): void {
  for (const unit of units)
    writeWhole(
      `/etc/systemd/system/${unit}`,
      readFileSync(join('/opt/heed', version, 'deploy', unit), 'utf8'),
      0o644,
    );
  setLink(currentLink, version);
  machine.command(['systemctl', 'daemon-reload']);
}

/** What the new program never touched has no copy, and stays as it is. */
async function goBack(machine: Machine, all: readonly Organisation[]): Promise<void> {
  for (const { name } of all) stop(machine, name);
  const version = basename(readlinkSync(formerLink));
  useProgram(machine, version);
  for (const { name } of all) if (hasCopy(machine, name)) putBack(machine, name);
  const down = await open(machine, all);
  rmSync(formerLink);
  if (down.length > 0) throw new Failure('refused', sentenceOfDown(down, version));
}

async function goBackNow(machine: Machine, say: (sentences: string, data: unknown) => void): Promise<void> {
  if (!existsSync(formerLink))
    throw new Failure('refused', 'No upgrade is under way: there is nothing to go back from.');
  // Which of them ran before is not known any more: those that are enabled are started.
  const all = organisations(machine).map((name) => ({
    name,
    answer:
      machine.says(['systemctl', 'is-enabled', `heed@${name}.service`]) === 'enabled' ? anyAnswer : null,
  }));
  const version = basename(readlinkSync(formerLink));
  await goBack(machine, all);
  say(`Went back to ${version}.`, { to: version, isBack: true });
}
