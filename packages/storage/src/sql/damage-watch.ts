// Looks for damage of SQLite's file while it is served.
import { type Stats, statSync } from 'node:fs';
import type { DamageNote } from '../damage.ts';

/** Between two looks at the file as a whole, milliseconds. */
const lookMs = 5000;
/** Rest after a look at the pages: this many times what it took, and never less or more than so long. */
const restShare = 20;
const leastRestMs = 15_000;
const mostRestMs = 3_600_000;

/**
 * Looks until the returned function is called. `findDamage` looks at every page, in a thread of its own; it
 * runs at once, and after a rest where the file has changed since.
 */
export function watchFile(file: string, damage: DamageNote, findDamage: () => Promise<boolean>): () => void {
  const first = statSync(file, { throwIfNoEntry: false });
  let [checkedState, restEnd, lastEnd] = ['', 0, 0];
  let isChecking = false;
  const check = async (state: string) => {
    isChecking = true;
    const begin = performance.now();
    try {
      if (await findDamage()) damage.note();
      checkedState = state;
    } catch {
      // The file could not be looked at now: the next turn tries again.
    }
    lastEnd = performance.now();
    restEnd = lastEnd + Math.max(leastRestMs, restShare * (lastEnd - begin));
    isChecking = false;
  };
  const look = () => {
    if (damage.isFound) return;
    const present = statSync(file, { throwIfNoEntry: false });
    if (damage.isMarked() || present?.ino !== first?.ino) return damage.note();
    const [state, now] = [stateOf(present), performance.now()];
    const isDue = state !== checkedState || now - lastEnd > mostRestMs;
    if (!isChecking && isDue && now >= restEnd) void check(state);
  };
  look();
  const timer = setInterval(look, lookMs).unref();
  return () => clearInterval(timer);
}

const stateOf = (file: Stats | undefined): string =>
  file === undefined ? '' : `${file.size} ${file.mtimeMs} ${file.ctimeMs}`;
