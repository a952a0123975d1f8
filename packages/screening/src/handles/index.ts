// Handles in a text: telephone numbers, mail, pages, names in messengers, each in the one form in which it is
// compared. Nothing invisible and no other script's digits can hide one. Names of people are not looked for.
// Pure: nothing is asked of any network.
import { bounded, westernDigits, withoutInvisible } from '../text/index.ts';
import { mailAddressesIn, webAddressesIn, withoutDisguise } from './addresses.ts';
import { type Messenger, messengerNamesIn } from './messengers.ts';
import { telephonesIn } from './telephone.ts';

export { type Messenger, messengers } from './messengers.ts';
export { pseudonymKeyBytes, pseudonymOf } from './pseudonym.ts';
export { type DigitRun, digitRunsIn } from './telephone.ts';

/** Kinds of handles. */
export const handleKinds = ['telephone', 'email', 'url', 'messenger'] as const;
/** A kind by its name. */
export type HandleKind = (typeof handleKinds)[number];

/** A handle in the form in which it is compared and may be shown. */
export interface Handle {
  readonly kind: HandleKind;
  /** E.164; an address in punycode without scheme and password; a name in small letters. */
  readonly value: string;
  /** As it stands in the text, without what nobody sees. */
  readonly written: string;
  /** Of a messenger. */
  readonly service?: Messenger;
  /** Of a page: reached through Tor alone. */
  readonly isOnion?: boolean;
}

/** What was found in a text. */
export interface HandleSearch {
  /** Each once, in the order of the kinds. */
  readonly handles: readonly Handle[];
  /** What looks like a link and must not be followed, such as `javascript:`. */
  readonly refused: readonly string[];
  /** The text was longer than is read. */
  readonly isCut: boolean;
}

/**
 * Handles in `text`. `country` is where a number without a calling code is dialled: two letters of ISO
 * 3166-1, '' where that is not known.
 */
export function findHandles(text: string, country: string): HandleSearch {
  const { text: start, isCut } = bounded(text);
  const plain = plainOf(start);
  const { addresses, rest, ...links } = webAddressesIn(plain);
  const words = withoutDisguise(rest);
  const names = messengerNamesIn(words, addresses);
  const profiles = new Set(names.map(({ written }) => written));
  const pages = addresses.filter(({ written }) => !profiles.has(written));
  const numbers = words.replace(linkShape, ' ').replace(separators, '-');
  return {
    handles: [
      ...telephonesIn(numbers, country).map(({ number, written }) => handle('telephone', number, written)),
      ...mailAddressesIn(words).map(({ address, written }) => handle('email', address, written)),
      ...pages.map(({ address, written, isOnion }) => ({ ...handle('url', address, written), isOnion })),
      ...names.map(({ service, name, written }) => ({ ...handle('messenger', name, written), service })),
    ],
    refused: links.refused,
    isCut,
  };
}

const handle = (kind: HandleKind, value: string, written: string): Handle => ({ kind, value, written });

/** Enclosing marks: a digit in a key or a circle is a digit. */
const enclosing = /\p{Me}/gu;
const plainOf = (text: string): string =>
  bounded(westernDigits(withoutInvisible(text.normalize('NFKC')).replace(enclosing, ''))).text;

/** Digits of a link are no telephone number. */
const linkShape = /(?:[a-z][a-z\d+.-]{1,14}:\/\/|www\.)\S{1,2000}|\b(?:wa|t)\.me\/\S{1,200}/gi;
/** Signs that people put between digits beside the usual ones. */
const separators = /(?<=\d)[ ]?[·•*_|~'’][ ]?(?=\d)/g;

/**
 * What a pseudonym is made of: the same for a number wherever it is used, and for a name online wherever it
 * stands.
 */
export function identityOf({ kind, value }: Handle): string {
  if (value.startsWith('+')) return `number ${value}`;
  return kind === 'messenger' ? `name ${value}` : `${kind} ${value}`;
}
