// Invented cases for measuring 'may be the same person': what people write in eight languages, what a desk writes in each case, and second
// letters of the same people. The same every time for the same seed. Never imported by anything that ships.
import { alikeTo } from './alike.ts';
import { CaseIndex } from './case-index.ts';
import { deskDetailsIn, detailsIn } from './contact-details.ts';
import { fragments, type Language } from './invented-sentences.ts';

export interface InventedCase {
  readonly id: string;
  /** Messages in their order; 'record' is what the case file holds. */
  readonly messages: readonly { readonly by: 'person' | 'desk' | 'record'; readonly text: string }[];
}

export interface InventedDesk {
  readonly cases: readonly InventedCase[];
  /** Ids of two cases of one person each. */
  readonly pairs: readonly (readonly [string, string, PairKind])[];
  /** Numbers that stand in the public directory. */
  readonly publicNumbers: readonly string[];
}

export type PairKind = 'number' | 'address' | 'handle' | 'story';
const pairKinds: readonly PairKind[] = ['number', 'number', 'address', 'handle', 'story'];

/** Numerical Recipes' generator: the same texts in every run. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const ourNumber = '0800 555 1234';
const publicNumbers = ['0800 77 99', '+31 20 448 1186', '+385 1 4828 999'];
const languages = Object.keys(fragments) as Language[];

/** `unrelated` cases of as many people, and `related` people who wrote twice. */
export function inventDesk(unrelated: number, related: number, seed = 11): InventedDesk {
  const random = randomFrom(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const some = <T>(all: readonly T[], count: number): T[] => {
    const left = [...all];
    return Array.from(
      { length: Math.min(count, all.length) },
      () => left.splice(Math.floor(random() * left.length), 1)[0]!,
    );
  };
  const digits = (count: number) => Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
  let made = 0;
  const idOf = () => (made++).toString(16).padStart(32, '0');

  /** A person: what stays the same in every letter. */
  const person = (language: Language) => {
    const { towns, streets, names, places } = fragments[language];
    const mobile = `9${1 + Math.floor(random() * 8)}${digits(7)}`;
    const nick = `${pick(nicks)}${pick(['_', '.', ''])}${pick(nicks)}${digits(2)}`;
    const fixed = {
      town: pick(towns),
      street: pick(streets),
      name: pick(names),
      place: pick(places),
      other: pick(names),
    };
    return { language, mobile, nick, mail: `${pick(nicks)}.${digits(3)}@example.org`, fixed };
  };
  type Person = ReturnType<typeof person>;

  const story = ({ language, fixed }: Person, sentences: number, wanted: readonly string[] = []) => {
    const { openings, middles, ends } = fragments[language];
    const chosen = some(
      middles.filter((one) => !wanted.includes(one)),
      sentences,
    );
    return [pick(openings), ...wanted, ...chosen, pick(ends)].map((one) => fill(one, fixed)).join(' ');
  };
  const fill = (sentence: string, fixed: Person['fixed']) =>
    sentence.replace(/\{(\w+)\}/g, (_, slot: keyof Person['fixed']) => fixed[slot]);

  /** What the desk writes in every case: thanks, its own number and address, and a record under the labels of its forms. */
  const withDesk = (one: Person, first: string, echo = ''): InventedCase['messages'] => {
    const { answers, quotes } = fragments[one.language];
    const messages: InventedCase['messages'][number][] = [{ by: 'person', text: first }];
    messages.push({
      by: 'desk',
      text: `${pick(answers)} ${ourNumber}, help@lighthouse.example, @lighthouse_help. ${echo}`,
    });
    messages.push({
      by: 'record',
      text: `Shelter; Telephone; ${pick(['Polish', 'Another desk here', 'Legal advice'])}`,
    });
    // Many people repeat the number that they were given, or that stands on a poster.
    if (random() < 0.3) messages.push({ by: 'person', text: `${pick(quotes)} ${ourNumber}` });
    if (random() < 0.1) messages.push({ by: 'person', text: `${pick(quotes)} ${pick(publicNumbers)}` });
    return messages;
  };

  const cases: InventedCase[] = [];
  for (let n = 0; n < unrelated; n++) {
    const one = person(languages[n % languages.length]!);
    const own = random() < 0.35 ? ` ${written(one.mobile, pick(countries), random)}` : '';
    const first = `${story(one, 2 + Math.floor(random() * 4))}${own}`;
    cases.push({
      id: idOf(),
      messages: withDesk(one, first, own && `${pick(['OK', 'Hvala', 'Tack', 'Danke'])}${own}`),
    });
  }
  const pairs: [string, string, PairKind][] = [];
  for (let n = 0; n < related; n++) {
    const one = person(languages[n % languages.length]!);
    const kind = pairKinds[n % pairKinds.length]!;
    const country = pick(countries);
    const sign = {
      number: () => written(one.mobile, country, random),
      address: () => pick([one.mail, one.mail.toUpperCase()]),
      handle: () => pick([`@${one.nick}`, `instagram.com/${one.nick}`, `@${one.nick.toUpperCase()}`]),
      story: () => '',
    }[kind];
    // Who tells the same story again names the same people and places, in other words around them.
    const telling = kind === 'story' ? fragments[one.language].telling : [];
    const ids = [idOf(), idOf()] as const;
    for (const id of ids) {
      const own = sign();
      // The desk often repeats what it was given: 'we write to ...'.
      const echo = random() < 0.3 ? own : '';
      cases.push({ id, messages: withDesk(one, `${story(one, 2, some(telling, 3))} ${own}`, echo) });
    }
    pairs.push([...ids, kind]);
  }
  return { cases, pairs, publicNumbers };
}

const countries = ['385', '48', '46', '31', '40', '380', '34'];
const nicks = 'mara lena neko sun blue kira ola dani vesna nadia rio luna ana zoe mila tea nova iris oxana lara'.split(
  ' ',
);

/** One number as people write it: at home, from abroad, in groups of their own. */
function written(mobile: string, country: string, random: () => number): string {
  const [a, b, c] = [mobile.slice(0, 2), mobile.slice(2, 5), mobile.slice(5)];
  const ways = [
    `0${a} ${b} ${c}`,
    `+${country} ${a} ${b}-${c}`,
    `00${country}${mobile}`,
    `+${country} (0)${a}/${b}${c}`,
    `0${mobile}`,
  ];
  return ways[Math.floor(random() * ways.length)]!;
}

/** How many of the unrelated are proposed to anybody, and how many pairs are found, by kind and in all. */
export function countProposals({ cases, pairs, publicNumbers }: InventedDesk) {
  const index = new CaseIndex();
  for (const one of cases) index.put(entryOf(one));
  const inDirectory = new Set(publicNumbers.flatMap(detailsIn));
  const proposed = (id: string) => alikeTo(id, index, (detail) => inDirectory.has(detail)).map(({ entry }) => entry.id);
  const related = new Set<string>(pairs.flat());
  const wrong = cases.filter(({ id }) => !related.has(id) && proposed(id).length > 0).length;
  const byKind = new Map<PairKind, number>();
  for (const [a, b, kind] of pairs) if (proposed(a).includes(b)) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
  return { wrong, found: [...byKind.values()].reduce((sum, one) => sum + one, 0), byKind };
}

function entryOf({ id, messages }: InventedCase) {
  const sent = messages.flatMap(({ by, text }) => (by === 'record' ? [] : [{ by, text }]));
  return {
    id,
    desk: 'harbour',
    day: '2026-11-25',
    active: '2026-11-25',
    state: 'open',
    title: '',
    text: messages.map(({ text }) => text).join('\n'),
    personText: sent.flatMap(({ by, text }) => (by === 'person' ? [text] : [])).join('\n'),
    deskDetails: deskDetailsIn(sent),
    labels: '',
    whole: true,
  };
}
