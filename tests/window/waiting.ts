// Waits in a window of jsdom: for a change of its document, and at short intervals for what changes no
// document. No test waits for time: every wait ends with what it waits for, or fails.

/** How long a wait may last before it fails, milliseconds: on a busy machine too. */
export const patienceMs = 60_000;
/** How often it is looked without a change of the document, milliseconds. */
const pauseMs = 40;

/** Document that tells of its changes. */
export interface Changing {
  /** Resolves with the next change of the document. */
  nextChange(): Promise<void>;
  readonly isClosed: boolean;
}

/**
 * Looks until `find` gives something that is neither null, undefined nor false. Throws after `timeout`
 * milliseconds.
 */
export async function waitUntil<T>(
  where: Changing,
  find: () => T | null | undefined | false | Promise<T | null | undefined | false>,
  describe: () => string,
  timeout = patienceMs,
): Promise<T> {
  const end = performance.now() + timeout;
  for (;;) {
    const value = await find();
    if (value !== null && value !== undefined && value !== false) return value;
    if (where.isClosed) throw new Error(`The window closed before: ${describe()}`);
    if (performance.now() > end) throw new Error(`Waited ${timeout} ms in vain: ${describe()}`);
    let timer: NodeJS.Timeout | undefined;
    const pause = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, pauseMs);
    });
    await Promise.race([where.nextChange(), pause]);
    clearTimeout(timer);
  }
}
