// Programs that a test started and that outlive it. Each holds the output of the process of tests open.
import { readdirSync, readFileSync, readlinkSync, writeSync } from 'node:fs';

/** Ends by force, and names, what else holds the output of this process. Does nothing without /proc. */
export function endHolders(): void {
  const outputs = [1, 2].map((number) => readTarget('self', String(number))).filter(isOwn);
  if (outputs.length === 0) return;
  for (const pid of listNames('/proc')) {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) continue;
    const isHolder = listNames(`/proc/${pid}/fd`).some((number) => {
      const target = readTarget(pid, number);
      return target !== null && outputs.includes(target);
    });
    if (isHolder) endHolder(Number(pid));
  }
}

/** The runner gives each process an end of its own socket. Others use a terminal, a file or a pipe, too. */
const isOwn = (target: string | null): target is string => target?.startsWith('socket:') === true;

function endHolder(pid: number): void {
  const words = readWords(pid);
  try {
    process.kill(pid, 'SIGKILL');
    // The options of Node come first, and are long.
    writeSync(2, `A program outlived its tests and is ended: ${words.slice(-200)}\n`);
  } catch {
    // It has ended meanwhile.
  }
}

function readWords(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}

/** What a descriptor of a process leads to; null where that cannot be read. */
function readTarget(pid: string, number: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/fd/${number}`);
  } catch {
    return null;
  }
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
