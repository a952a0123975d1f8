// What was made once and is handed out again from memory: pages, sheets, files, keys. Bounded, and nothing of
// anybody stands in it.

export interface CacheOptions<V> {
  /** What all values together may measure; beyond it go those that were asked for longest ago. */
  readonly most: number;
  /** Measure of a value, such as its bytes; 1 for each where absent. */
  readonly sizeOf?: (value: V) => number;
  /** Milliseconds for which a value is fresh; for ever where absent. */
  readonly freshMs?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export interface Cache<V> {
  /** The value under `key` while it is fresh. */
  get(key: string): V | undefined;
  /** The value under `key`, fresh or not. */
  peek(key: string): V | undefined;
  set(key: string, value: V): void;
  clear(): void;
  /** What all values measure together. */
  readonly size: number;
}

interface Entry<V> {
  readonly value: V;
  readonly until: number;
}

export function makeCache<V>({ most, sizeOf = () => 1, freshMs, now = Date.now }: CacheOptions<V>): Cache<V> {
  /** The one that was asked for last stands last. */
  const entries = new Map<string, Entry<V>>();
  let size = 0;

  const remove = (key: string) => {
    const entry = entries.get(key);
    if (entry !== undefined) size -= sizeOf(entry.value);
    entries.delete(key);
  };
  // A clock set back keeps nothing for longer than its own time.
  const isFresh = ({ until }: Entry<V>) =>
    freshMs === undefined || (until > now() && until <= now() + freshMs);

  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined || !isFresh(entry)) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    peek: (key) => entries.get(key)?.value,
    set(key, value) {
      remove(key);
      entries.set(key, { value, until: now() + (freshMs ?? 0) });
      size += sizeOf(value);
      for (const oldest of entries.keys()) {
        if (size <= most) break;
        remove(oldest);
      }
    },
    clear() {
      entries.clear();
      size = 0;
    },
    get size() {
      return size;
    },
  };
}
