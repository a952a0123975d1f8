// The address that a printed card leads to, as it is written on paper and as the page reads it.
import { type ParsedCode, parseCode, type ReportCode } from '@heed/envelope/code';

/** Behind the hash nothing reaches a server or stands in its log. `address`: of the consultation. */
export const cardAddress = (address: string, card: ReportCode): string => `${address}#card=${card}`;

/** The card that an address holds behind its hash; '' for none. `hash`: with its sign. */
export function cardIn(hash: string): ReportCode | '' {
  const parsed = parseCode(new URLSearchParams(hash.slice(1)).get('card') ?? '');
  return parsed.ok ? parsed.code : '';
}

/** A card as somebody types it: its number, or the address that its square code gives. */
export function parseCard(text: string): ParsedCode {
  const hash = text.indexOf('#');
  return parseCode(hash < 0 ? text : (new URLSearchParams(text.slice(hash + 1)).get('card') ?? ''));
}
