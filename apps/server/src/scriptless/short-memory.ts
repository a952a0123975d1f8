// What this process remembers for a while, in its memory alone: in no table, no file and no log.

export interface ShortMemory<Value> {
  put(name: string, value: Value): void;
  read(name: string): Value | undefined;
  /** Reads it and forgets it. */
  take(name: string): Value | undefined;
}

/** Forgets each after `lastsMs` milliseconds, and the oldest where there are more than `most`. */
export function makeShortMemory<Value>({
  lastsMs,
  most,
}: {
  readonly lastsMs: number;
  readonly most: number;
}): ShortMemory<Value> {
  const entries = new Map<string, { readonly value: Value; readonly end: NodeJS.Timeout }>();
  const forget = (name: string) => {
    clearTimeout(entries.get(name)?.end);
    entries.delete(name);
  };
  return {
    put(name, value) {
      forget(name);
      const [oldest] = entries.keys();
      if (entries.size >= most && oldest !== undefined) forget(oldest);
      entries.set(name, { value, end: setTimeout(forget, lastsMs, name).unref() });
    },
    read: (name) => entries.get(name)?.value,
    take(name) {
      const value = entries.get(name)?.value;
      forget(name);
      return value;
    },
  };
}
