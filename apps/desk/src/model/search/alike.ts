// Which conversations of the same desk may be of the same person, and why. Reads what people wrote, never
// what the desk wrote. Proposes only: a member looks, asks, and links or does not. How many people speak of
// somebody is never counted, and nothing here reaches the order of the inbox. Pure: no DOM, no I/O. Figures:
// benchmarks/README.md.
import { fold, isUnspaced, placesOf } from '@heed/screening/text';
import type { CaseIndex, IndexedCase } from './case-index.ts';
import {
  addressKey,
  distinctMatches,
  emails,
  handleKey,
  handles,
  nameOnline,
  numberKey,
  profiles,
} from './contact-details.ts';
import { sameNumber } from './numbers.ts';
import { wordsOf } from './words.ts';

export interface LikenessReason {
  readonly kind: 'number' | 'address' | 'handle' | 'name' | 'words';
  /** What both hold, as this conversation writes it. */
  readonly shared: readonly string[];
}

export interface Alike {
  readonly entry: IndexedCase;
  readonly reasons: readonly LikenessReason[];
}

const mostSuggested = 5;
/** Below so many conversations every other word is rare, so words say nothing. */
const fewestForWords = 200;
/**
 * A word that more conversations hold is no sign of anybody: as a share of all, and never more than
 * `mostRare`.
 */
const rareShare = { name: 0.03, words: 0.005 };
const mostRare = 50;
const fewestRare = 3;
const shortestRareWord = 5;
/**
 * A name or a word weighs its information in nats, ln(conversations / those that hold it); a word half.
 * Measured in benchmarks/alike.ts: two unrelated people share a town and a first name by chance, seldom a
 * street or a bar as well.
 */
const fewestNats = 13;
/** In a script with capitals so many names must be shared, those side by side ('Hotel Roma') counted once. */
const fewestNames = 3;
const wordWeight = 0.5;
/** For the order of proposals: a contact detail stands before every story. */
const worth = { number: 10, address: 10, handle: 8, name: 0, words: 0 };

/** `isPublic`: whether a contact detail stands in the directory; see contact-details.ts for its form. */
export function alikeTo(
  id: string,
  index: CaseIndex,
  isPublic: (detail: string) => boolean = () => false,
): Alike[] {
  const own = index.get(id);
  if (own === undefined) return [];
  const findings = new Findings(own);
  const isOwn = (detail: string) => !index.isFromDesk(detail) && !isPublic(detail);
  const text = own.personText;
  for (const number of own.personNumbers.filter((digits) => isOwn(numberKey(digits)))) {
    const same = ({ personNumbers }: IndexedCase) =>
      personNumbers.some((digits) => sameNumber(digits, number));
    findings.add(index.endingLike(number).filter(same), { kind: 'number', shared: [number] });
  }
  for (const address of distinctMatches(text, emails).filter((candidate) => isOwn(addressKey(candidate))))
    findings.add(withAddress(address, index), { kind: 'address', shared: [address] });
  for (const handle of [...distinctMatches(text, handles), ...distinctMatches(text, profiles)].filter(
    (candidate) => isOwn(handleKey(candidate)),
  ))
    findings.add(withHandle(handle, index), { kind: 'handle', shared: [handle] });
  if (index.size >= fewestForWords) addWords(findings, text, index);
  return findings.proposals(index);
}

/** Names and rare words that few other people wrote too. */
function addWords(findings: Findings, text: string, index: CaseIndex): void {
  // Parts of an address are no words of a person.
  const spoken = text.replace(emails, ' ').replace(handles, ' ').replace(profiles, ' ');
  const names = namesIn(spoken);
  for (const word of new Set(wordsOf(spoken))) {
    if (
      word.length < (isUnspaced(word) ? 2 : shortestRareWord - (names.has(word) ? 1 : 0)) ||
      /^\d+$/.test(word)
    )
      continue;
    const name = names.get(word);
    const kind = name === undefined ? 'words' : 'name';
    const most = Math.max(fewestRare, Math.min(mostRare, Math.floor(index.size * rareShare[kind])));
    const others = index.withPersonWord(word, most);
    if (others === null || others.length < 2) continue;
    const nats = Math.log(index.size / others.length) * (kind === 'words' ? wordWeight : 1);
    findings.add(others, { kind, shared: [name?.written ?? word] }, { nats, group: name?.group ?? null });
  }
}

interface Story {
  /** Nats by group of names side by side: of each group the rarest counts. */
  readonly groups: Map<number, number>;
  words: number;
}

/** Reasons by the other conversation. */
class Findings {
  readonly #own: IndexedCase;
  readonly #reasons = new Map<string, LikenessReason[]>();
  readonly #stories = new Map<string, Story>();

  constructor(own: IndexedCase) {
    this.#own = own;
  }

  add(
    others: Iterable<IndexedCase>,
    reason: LikenessReason,
    weight: { readonly nats: number; readonly group: number | null } | null = null,
  ): void {
    for (const other of others) {
      if (other.id === this.#own.id || other.desk !== this.#own.desk) continue;
      const reasons = this.#reasons.get(other.id) ?? [];
      const at = reasons.findIndex(({ kind }) => kind === reason.kind);
      const before = reasons[at];
      if (before) reasons[at] = { ...before, shared: [...before.shared, ...reason.shared] };
      else reasons.push(reason);
      this.#reasons.set(other.id, reasons);
      if (weight) this.#weigh(other.id, weight.nats, weight.group);
    }
  }

  #weigh(other: string, nats: number, group: number | null): void {
    const story = this.#stories.get(other) ?? { groups: new Map(), words: 0 };
    if (group === null) story.words += nats;
    else story.groups.set(group, Math.max(nats, story.groups.get(group) ?? 0));
    this.#stories.set(other, story);
  }

  proposals(index: CaseIndex): Alike[] {
    const needsNames = /\p{Lu}/u.test(this.#own.personText);
    return [...this.#reasons]
      .map(([id, reasons]) => ({
        entry: index.get(id)!,
        reasons,
        weight: this.#weightOf(id, reasons, needsNames),
      }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || a.entry.id.localeCompare(b.entry.id))
      .slice(0, mostSuggested)
      .map(({ entry, reasons }) => ({ entry, reasons }));
  }

  /**
   * 0 where nothing is a sign. A contact detail is one by itself; names and rare words only many together.
   */
  #weightOf(id: string, reasons: readonly LikenessReason[], needsNames: boolean): number {
    const details = reasons.reduce((sum, { kind, shared }) => sum + worth[kind] * shared.length, 0);
    const { groups, words } = this.#stories.get(id) ?? { groups: new Map<number, number>(), words: 0 };
    const nats = [...groups.values()].reduce((sum, count) => sum + count, words);
    const isStory = nats >= fewestNats && (!needsNames || groups.size >= fewestNames);
    return details > 0 ? 100 * details + nats : isStory ? nats : 0;
  }
}

const withAddress = (address: string, index: CaseIndex): IndexedCase[] =>
  holding(address, index, (text) =>
    distinctMatches(text, emails).some((each) => fold(each) === fold(address)),
  );

function withHandle(handle: string, index: CaseIndex): IndexedCase[] {
  const name = nameOnline(handle);
  const isSame = (each: string) => nameOnline(each) === name;
  return holding(name, index, (text) =>
    [...distinctMatches(text, handles), ...distinctMatches(text, profiles)].some(isSame),
  );
}

/** Those whose person wrote it whole; found by the rarest of its words, so that not every text is read. */
function holding(needle: string, index: CaseIndex, isIn: (text: string) => boolean): IndexedCase[] {
  const lists = Array.from(placesOf(needle), ({ word }) => index.withPersonWord(fold(word)) ?? []);
  const shortest = lists.sort((a, b) => a.length - b.length)[0] ?? [];
  return shortest.filter(({ personText }) => isIn(personText));
}

interface Name {
  readonly written: string;
  /** The same for names that stand side by side. */
  readonly group: number;
}

/**
 * Words with a capital that do not begin a sentence: places, streets, people. Scripts without capitals have
 * none. By folded word, as first written.
 */
function namesIn(text: string): Map<string, Name> {
  const names = new Map<string, Name>();
  let [group, end] = [0, -1];
  for (const { word, at } of placesOf(text)) {
    if (!/^\p{Lu}\p{Ll}/u.test(word)) continue;
    if (/(?:^|[.!?…:"“„»«\n])\s*$/u.test(text.slice(Math.max(0, at - 4), at))) continue;
    if (at !== end + 1) group++;
    end = at + word.length;
    const folded = fold(word);
    if (!names.has(folded)) names.set(folded, { written: word, group });
  }
  return names;
}
