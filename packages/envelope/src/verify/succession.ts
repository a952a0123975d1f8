// The person's keys through her changes of code, from the one that the reader trusts, backwards and forwards.
// Both keys of a change have signed it, so neither a false past nor a false future can be tied on.
// Spec: docs/spec/envelope.md, 'Changing the code'.
import type { OpenedMessage, RefusedMessage } from '../opened.ts';
import { isValidRekey } from '../rekey.ts';
import { conversationOf } from '../signing.ts';

/** The ids and keys that a conversation has had. */
export interface Succession {
  /** Every id that the conversation has had. */
  readonly conversations: ReadonlySet<string>;
  /** Sign keys that a later one has replaced. */
  readonly replaced: ReadonlySet<string>;
  /** Hash of each rekey message that was followed, to the sign key that it ends. */
  readonly rekeys: ReadonlyMap<string, string>;
  readonly newest: string;
  readonly newestSeal: string | null;
  readonly conflict: boolean;
}

export function successionOf(
  listed: readonly (OpenedMessage | RefusedMessage)[],
  trusted: string,
): Succession {
  const changes = listed.filter(isChange);
  const followed = [...backwards(changes, trusted), ...forwards(changes, trusted)];
  const keys = new Set([trusted, ...followed.flatMap((item) => [item.signKey, item.message.rekey.sign])]);
  const replaced = new Map(followed.map((item) => [item.signKey, item]));
  const newest = [...keys].find((key) => !replaced.has(key)) ?? trusted;
  const last = followed.find((item) => item.message.rekey.sign === newest);
  return {
    conversations: new Set([...keys].map(conversationOf)),
    replaced: new Set(replaced.keys()),
    rekeys: new Map(followed.map((item) => [item.hash, item.signKey])),
    newest,
    newestSeal: last?.message.rekey.seal ?? null,
    conflict: followed.some((item) =>
      changes.some((other) => other.signKey === item.signKey && !same(other, item)),
    ),
  };
}

type Change = OpenedMessage & {
  readonly message: { readonly rekey: NonNullable<OpenedMessage['message']['rekey']> };
};

function isChange(item: OpenedMessage | RefusedMessage): item is Change {
  if (!item.ok || item.message.role !== 'person' || !item.message.rekey) return false;
  if (conversationOf(item.signKey) !== item.message.conversation) return false;
  return isValidRekey(item.message.conversation, item.message.rekey);
}

/** Two announcements by one old key are the same if they name the same new keys: then one is a repetition. */
function same(a: Change, b: Change): boolean {
  return a.message.rekey.sign === b.message.rekey.sign && a.message.rekey.seal === b.message.rekey.seal;
}

function backwards(changes: readonly Change[], trusted: string): Change[] {
  return walk(
    trusted,
    (key) => changes.find((item) => item.message.rekey.sign === key),
    (item) => item.signKey,
  );
}

function forwards(changes: readonly Change[], trusted: string): Change[] {
  return walk(
    trusted,
    (key) => changes.find((item) => item.signKey === key),
    (item) => item.message.rekey.sign,
  );
}

function walk(
  start: string,
  step: (key: string) => Change | undefined,
  next: (item: Change) => string,
): Change[] {
  const path: Change[] = [];
  const visited = new Set([start]);
  for (let item = step(start); item && !visited.has(next(item)); item = step(next(item))) {
    visited.add(next(item));
    path.push(item);
  }
  return path;
}
