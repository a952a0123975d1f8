// What in a text points at one person: numbers, addresses, names online, number plates, links. It refuses too
// much rather than too little, and says how else to write it. Names of people cannot be found by a rule: two
// moderators look for those.

import { because } from '../faults/index.ts';

/** Kinds of text that point at one person. */
export const identifierKinds = ['number', 'online', 'plate', 'link'] as const;
/** A kind by its code. */
export type IdentifierKind = (typeof identifierKinds)[number];

/** What to do where a text points at somebody. */
export const identifierReasons = {
  number: because('holds-number'),
  online: because('holds-online-name'),
  plate: because('holds-plate'),
  link: because('holds-link'),
} as const satisfies Readonly<Record<IdentifierKind, string>>;

/**
 * Four digits in a row, five with space between: more than a price or a time has. Telephones, accounts,
 * postcodes, years of birth.
 */
const tooManyApart = 5;
const tooManyWithColons = 9;

/** 112 may be said, but for where it could be the middle of a plate. */
const before112 = /(?<=^|[\s(:;,])(?<!\p{Nd}[^\p{L}]{0,3})(?<!(?<!\p{L})\p{Lu}{1,3}\s{0,3})/u;
const after112 = /(?=$|[\s).,;:!?])(?!\s{0,3}\p{Lu}{1,3}(?!\p{L}))(?![^\p{L}]{0,3}\p{Nd})/u;
const emergency = new RegExp(`${before112.source}112${after112.source}`, 'gu');

/**
 * Every digit of every script is a 0 and nothing invisible stands between: which digit it is does not matter
 * here.
 */
const shapeOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{M}]/gu, '')
    .replace(emergency, ' ')
    .replace(/\p{Nd}/gu, '0');

const runs = /0(?:[\s.,\-\u2010-\u2015/\\()·•*_'|+:;~]{0,3}0)*/g;
const digitsIn = (run: string): number => run.replace(/[^0]/g, '').length;

function holdsNumber(shape: string): boolean {
  return [...shape.matchAll(runs)].some(
    ([run]) =>
      /0{4}/.test(run) ||
      digitsIn(run) >= tooManyWithColons ||
      run.split(':').some((part) => digitsIn(part) >= tooManyApart),
  );
}

/** An @ anywhere, an underscore in a word, a tag, 'name (at) host', or a network with a colon behind it. */
const address = /@|[\p{L}0]_|_[\p{L}0]|#\p{L}|[([{<]\s*at\s*[)\]}>]/u;
const western = /telegram|whats\s?app|insta(?:gram)?|ig|snap(?:chat)?|facebook|fb|tik\s?tok|twitter/u;
const others = /viber|signal|skype|kik|wechat|vk|only\s?fans|tg|wa/u;
const online = new RegExp(`${address.source}|\\b(?:${western.source}|${others.source})\\s*[:=/]`, 'iu');

const link = /:\/\/|\bwww\b|[\p{L}0-]{2,}\.\p{L}{2,}|[([{<]\s*dot\s*[)\]}>]/iu;

const tokens = /[\p{L}0]+(?:[-\u2010-\u2015._·][\p{L}0]+)*/gu;
/** '22h', '2nd', '24-hour', 'covid-19': letters beside digits that are no plate. */
const harmless = /^(?:0{1,3}-?\p{Ll}{1,6}|\p{L}{4,}-0{1,2})$/u;
const isPlate = (token: string): boolean =>
  /\p{L}/u.test(token) && token.includes('0') && !harmless.test(token);
/** 'ZG 123 AB', '12 34 AB', and in small letters where three digits stand between two short groups. */
const spaced = [
  /(?<![\p{L}0])\p{Lu}{1,3} {1,2}0{2,3}(?![0:])/u,
  /(?<![\p{L}0])\p{Lu}{1,3} {1,2}0 {0,2}\p{Lu}{1,3}(?!\p{L})/u,
  /(?<![\p{L}0:])0{1,3} {1,2}(?!(?:AM|PM|EUR|KM|H)(?!\p{L}))\p{Lu}{2,3}(?!\p{L})/u,
  /(?<![\p{L}0])\p{L}{1,3} {1,2}0{3} {1,2}\p{L}{1,2}(?!\p{L})/u,
];

const holdsPlate = (shape: string): boolean =>
  [...shape.matchAll(tokens)].some(([token]) => isPlate(token)) || spaced.some((form) => form.test(shape));

/** Which kinds of identifiers `text` holds; none: []. */
export function identifiersIn(text: string): readonly IdentifierKind[] {
  const shape = shapeOf(text);
  const holds: Readonly<Record<IdentifierKind, boolean>> = {
    number: holdsNumber(shape),
    online: online.test(shape),
    plate: holdsPlate(shape),
    link: link.test(shape),
  };
  return identifierKinds.filter((kind) => holds[kind]);
}

/** A house number and a postcode have digits; a part of a town can be said without. */
export const isCoarse = (area: string): boolean =>
  !shapeOf(area).includes('0') && identifiersIn(area).length === 0;
