// Which messages others stand on, by the hashes they name. Spec: docs/spec/envelope.md, 'Verifying a
// conversation'.
import type { OpenedMessage } from '../opened.ts';

/** Hashes reachable from `starts` through `previous` and `seen`, the starts themselves not counted. */
export function ancestorsOf(
  starts: readonly (OpenedMessage | string)[],
  messages: readonly OpenedMessage[],
): ReadonlySet<string> {
  const byHash = new Map(messages.map((item) => [item.hash, item.message]));
  const ancestors = new Set<string>();
  const open = starts.map((start) => (typeof start === 'string' ? start : start.hash));
  for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
    const message = byHash.get(hash);
    for (const parent of message ? [...message.previous, ...message.seen] : []) {
      if (ancestors.has(parent)) continue;
      ancestors.add(parent);
      open.push(parent);
    }
  }
  return ancestors;
}
