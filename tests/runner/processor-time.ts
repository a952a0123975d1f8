// Processor seconds of this process and all that it started, ended ones included. From /proc on Linux; on
// another system of this process alone. A process that left its parent behind is not counted.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Whether started processes are counted too. */
export const countsStartedProcesses = existsSync('/proc/self/stat');

/** Of the clock that /proc counts in: the same on every Linux that Node runs on. */
const ticksPerSecond = 100;

/** Seconds since this process began. Falls when a started process ends that nobody waited for. */
export function readProcessorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return countsStartedProcesses ? readTree() : (user + system) / 1e6;
}

interface ProcessState {
  readonly parent: number;
  readonly ticks: number;
}

function readTree(): number {
  const processes = new Map<number, ProcessState>();
  for (const name of readdirSync('/proc')) {
    const state = /^\d+$/.test(name) ? readState(name) : null;
    if (state !== null) processes.set(Number(name), state);
  }
  const isBelow = (pid: number): boolean => {
    if (pid === process.pid) return true;
    const parent = processes.get(pid)?.parent ?? 0;
    return parent > 1 && isBelow(parent);
  };
  let ticks = 0;
  for (const [pid, state] of processes) if (isBelow(pid)) ticks += state.ticks;
  return ticks / ticksPerSecond;
}

/** Null for a process that has just ended. */
function readState(pid: string): ProcessState | null {
  try {
    return parseState(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return null;
  }
}

/** By proc_pid_stat(5): the fields behind the name, which may hold spaces and brackets. */
export function parseState(text: string): ProcessState {
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  // utime, stime, and of children that were waited for: cutime, cstime.
  const [, parent = 0] = fields;
  return { parent, ticks: fields.slice(11, 15).reduce((sum, part) => sum + part, 0) };
}
