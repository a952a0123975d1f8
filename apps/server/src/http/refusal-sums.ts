// How often the server refused, by status, for its log: sums a minute and nothing else of who asked for what.
import { logEvent } from '../event-log.ts';

/** Fewer refusals of one status wait for the next minute: a single one would say when somebody was here. */
const least = 5;

export interface RefusalSums {
  count(status: number): void;
  /** Writes the sums since the last time. What is the server's own fault is written from one on. */
  flush(): void;
}

export function makeRefusalSums(
  write = (sums: Record<string, number>) => logEvent('refusals', { statuses: sums }),
): RefusalSums {
  const sums = new Map<number, number>();
  return {
    count(status) {
      if (status >= 400) sums.set(status, (sums.get(status) ?? 0) + 1);
    },
    flush() {
      const due = [...sums].filter(([status, n]) => status >= 500 || n >= least);
      for (const [status] of due) sums.delete(status);
      if (due.length > 0) write(Object.fromEntries(due));
    },
  };
}
