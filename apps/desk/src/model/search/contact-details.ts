// Contact details in a text, each in the one form in which they are compared: telephone numbers by their last
// seven digits, e-mail addresses, names online without their platform. And those that a desk gave to a
// person, which are no sign of that person. Pure: no DOM, no I/O.
import { fold } from '@heed/screening/text';
import { numbersIn } from './numbers.ts';

export const emails = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
export const handles = /(?<![\p{L}\p{N}.@])@[\p{L}\p{N}_][\p{L}\p{N}_.]{2,}/gu;
const hosts = /t\.me|wa\.me|instagram\.com|facebook\.com|tiktok\.com|x\.com|vk\.com|snapchat\.com\/add/;
export const profiles = new RegExp(`(?:${hosts.source})/[\\p{L}\\p{N}_.-]{3,}`, 'giu');

/** Each as it was first written, none twice. */
export const distinctMatches = (text: string, form: RegExp): string[] => [
  ...new Map((text.match(form) ?? []).map((each) => [fold(each), each])).values(),
];

/** Keys under which a number, an address or a name online is compared. */
export const numberKey = (digits: string): string => `number ${digits.slice(-7)}`;
export const addressKey = (address: string): string => `address ${fold(address)}`;
/** `@mara_k` and `instagram.com/mara_k` are one name; a full stop at the end belongs to the sentence. */
export const handleKey = (handle: string): string => `handle ${nameOnline(handle)}`;
export const nameOnline = (handle: string): string =>
  fold(handle.slice(handle.lastIndexOf('/') + 1))
    .replace(/^@/, '')
    .replace(/[.-]+$/, '');

/** Keys of every contact detail in `text`. */
export const detailsIn = (text: string): string[] => [
  ...numbersIn(text).map(({ digits }) => numberKey(digits)),
  ...distinctMatches(text, emails).map(addressKey),
  ...[...distinctMatches(text, handles), ...distinctMatches(text, profiles)].map(handleKey),
];

/**
 * What the desk wrote in a conversation before the person did: its own line, a help line, another's address.
 * An echo of the person's number is none.
 */
export function deskDetailsIn(
  messages: readonly { readonly by: 'person' | 'desk'; readonly text: string }[],
): string[] {
  const fromPerson = new Set<string>();
  const fromDesk = new Set<string>();
  for (const { by, text } of messages)
    for (const detail of detailsIn(text))
      if (by === 'person') {
        if (!fromDesk.has(detail)) fromPerson.add(detail);
      } else if (!fromPerson.has(detail)) fromDesk.add(detail);
  return [...fromDesk];
}
