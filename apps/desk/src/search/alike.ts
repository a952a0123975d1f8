// Which conversations of the same desk may be of the same person, and why. Proposes only: a member looks, asks, and links or does not. How many
// people speak of somebody is never counted, and nothing here reaches the order of the inbox. Pure: no DOM, no I/O.
import type { CaseIndex, Indexed } from './case-index.ts';
import { fold, isUnspaced, placesOf, wordsOf } from './fold.ts';
import { sameNumber } from './numbers.ts';

export interface Reason {
  readonly kind: 'number' | 'address' | 'handle' | 'name' | 'words';
  /** What both hold, as this conversation writes it. */
  readonly shared: readonly string[];
}

export interface Alike {
  readonly entry: Indexed;
  readonly reasons: readonly Reason[];
}

const mostSuggested = 5;
/** A word that more conversations of the desk hold is no sign of anybody. */
const rareIn = (size: number) => Math.max(3, Math.floor(size / 1000));
const fewestRareWords = 4;
const shortestRareWord = 5;

export const emails = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
export const handles = /(?<![\p{L}\p{N}.@])@[\p{L}\p{N}_][\p{L}\p{N}_.]{2,}/gu;
export const profiles =
  /(?:t\.me|wa\.me|instagram\.com|facebook\.com|tiktok\.com|x\.com|vk\.com|snapchat\.com\/add)\/[\p{L}\p{N}_.-]{3,}/giu;

export function alikeTo(id: string, index: CaseIndex): Alike[] {
  const own = index.get(id);
  if (own === undefined) return [];
  const reasons = new Map<string, Reason[]>();
  const add = (others: Iterable<Indexed>, reason: Reason) => {
    for (const other of others) {
      if (other.id === id || other.desk !== own.desk) continue;
      const known = reasons.get(other.id) ?? [];
      const same = known.find(({ kind }) => kind === reason.kind);
      if (same) known.splice(known.indexOf(same), 1, { ...same, shared: [...same.shared, ...reason.shared] });
      else known.push(reason);
      reasons.set(other.id, known);
    }
  };
  for (const number of own.numbers) {
    const same = ({ numbers }: Indexed) => numbers.some((digits) => sameNumber(digits, number));
    add(index.endingLike(number).filter(same), { kind: 'number', shared: [number] });
  }
  for (const address of written(own.text, emails))
    add(holding(address, emails, index), { kind: 'address', shared: [address] });
  for (const handle of [...written(own.text, handles), ...written(own.text, profiles)])
    add(holding(handle, handle.startsWith('@') ? handles : profiles, index), { kind: 'handle', shared: [handle] });
  const most = rareIn(index.size);
  // Parts of an address are no words of hers.
  const spoken = own.text.replace(emails, ' ').replace(handles, ' ').replace(profiles, ' ');
  const names = namesIn(spoken);
  for (const word of new Set(wordsOf(spoken))) {
    if (word.length < (isUnspaced(word) ? 2 : shortestRareWord) || /^\d+$/.test(word)) continue;
    const others = index.withWord(word, most);
    if (others === null || others.length < 2) continue;
    const name = names.get(word);
    add(others, name ? { kind: 'name', shared: [name] } : { kind: 'words', shared: [word] });
  }
  return [...reasons]
    .filter(([, found]) => tells(found))
    .map(([other, found]) => ({ entry: index.get(other)!, reasons: found }))
    .sort((a, b) => weightOf(b.reasons) - weightOf(a.reasons) || a.entry.id.localeCompare(b.entry.id))
    .slice(0, mostSuggested);
}

/** A number, an address or a handle tells by itself; names and rare words only together. */
function tells(reasons: readonly Reason[]): boolean {
  if (reasons.some(({ kind }) => kind !== 'name' && kind !== 'words')) return true;
  const count = (kind: Reason['kind']) => reasons.find((reason) => reason.kind === kind)?.shared.length ?? 0;
  return 2 * count('name') + count('words') >= fewestRareWords;
}

const worth = { number: 10, address: 10, handle: 8, name: 2, words: 1 };
const weightOf = (reasons: readonly Reason[]) =>
  reasons.reduce((sum, { kind, shared }) => sum + worth[kind] * shared.length, 0);

export const written = (text: string, form: RegExp): string[] => [
  ...new Map((text.match(form) ?? []).map((each) => [fold(each), each])).values(),
];

/** Those that hold it whole; found by the rarest of its words, so that not every text is read. */
function holding(wanted: string, form: RegExp, index: CaseIndex): Indexed[] {
  const lists = Array.from(placesOf(wanted), ({ word }) => index.withWord(fold(word)) ?? []);
  const shortest = lists.sort((a, b) => a.length - b.length)[0] ?? [];
  const asked = fold(wanted);
  return shortest.filter(({ text }) => written(text, form).some((each) => fold(each) === asked));
}

/**
 * Words with a capital that do not begin a sentence: places, streets, people. Scripts without capitals have none. By folded word, as first
 * written.
 */
function namesIn(text: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const { word, at } of placesOf(text)) {
    if (!/^\p{Lu}\p{Ll}/u.test(word)) continue;
    if (/(?:^|[.!?…:"“„»«\n])\s*$/u.test(text.slice(Math.max(0, at - 4), at))) continue;
    const folded = fold(word);
    if (!names.has(folded)) names.set(folded, word);
  }
  return names;
}
