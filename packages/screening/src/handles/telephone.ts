// Finds telephone numbers in any writing, as E.164: the same number however it was written and wherever it is
// dialled from. What could be a price, a date or a row of numbers is left out.
import { type NumberPlan, planBefore, planOf } from './countries.ts';

/** A run of digits as it stands in a text. */
export interface DigitRun {
  readonly written: string;
  /** Of its first UTF-16 unit. */
  readonly at: number;
}

const digitRunForm = /[+(]{0,2}\d(?:[ \t\u00a0().\-/\u2010-\u2015]{0,3}\d)+/g;
const dates = [/^\d{4}[-./]\d{1,2}[-./]\d{1,2}$/, /^\d{1,2}[-./ ]{1,2}\d{1,2}[-./ ]{1,2}(?:19|20)\d{2}$/];

/** Runs of digits with what people write between them, but for days. `text` has digits of 0 to 9 alone. */
export function digitRunsIn(text: string): DigitRun[] {
  return Array.from(text.matchAll(digitRunForm), ({ 0: written, index }) => ({ written, at: index })).filter(
    ({ written }) => !dates.some((date) => date.test(written.trim())),
  );
}

/** E.164 allows 15 digits in all. */
const mostDigits = 15;
/** Fewest digits of a number: fewer are a house number, an age or a year. */
const fewestDigits = 7;
/** Fewest digits of a number without calling code or trunk prefix. */
const fewestBareDigits = 8;
/** Fewest digits that are dialled at home. Small countries have seven and no trunk prefix. */
const fewestOf = ({ trunkPrefix, fewest, most }: NumberPlan): number =>
  trunkPrefix === '' && (fewest >= fewestDigits || most <= fewestDigits) ? fewestDigits : fewestBareDigits;

/** A number that was found. */
export interface TelephoneNumber {
  /** '+' and at most 15 digits. */
  readonly number: string;
  readonly written: string;
}

/**
 * Numbers in `text`, each once. `country` is where a number without a calling code is dialled, two letters of
 * ISO 3166-1; unknown: only numbers with one are found.
 */
export function telephonesIn(text: string, country: string): readonly TelephoneNumber[] {
  const home = planOf(country);
  const numbers = new Map<string, TelephoneNumber>();
  for (const { written, at } of digitRunsIn(text)) {
    if (isAmount(written, text.slice(at + written.length, at + written.length + 6))) continue;
    for (const part of partsOf(written)) {
      const number = toE164(part, home);
      if (number !== null && !numbers.has(number)) numbers.set(number, { number, written: part });
    }
  }
  return [...numbers.values()];
}

const amountForm = /^\d{1,3}(?:[ .]\d{3})*(?: ?[-\u2010-\u2015/] ?\d{1,3}(?:[ .]\d{3})*)?$/;
const currency =
  /^\s?(?:[€$£¥₴₽]|,\d\d|eur|usd|gbp|chf|pln|kn|ron|lei|z[łl]|ft|huf|sek|kr|uah|rub|грн|руб|лв|лей)/iu;
/** '1.500-2.000 EUR': groups of three, and money behind them. */
const isAmount = (written: string, textAfter: string): boolean =>
  amountForm.test(written.trim()) && currency.test(textAfter);

const splits = /\s*\/\s*|\s{2,}|\s[-\u2010-\u2015]\s/;
/** Before a group that is dialled first. */
const beforeZero = /\s(?=0)/;
const digitsOf = (written: string): string => written.replace(/\D/g, '');
const isTooLong = (written: string): boolean => digitsOf(written).length > mostDigits;

/** Splits a run that is too long for one number: several numbers beside each other. */
const partsOf = (written: string): readonly string[] =>
  (isTooLong(written) ? written.split(splits) : [written])
    .flatMap((part) => (isTooLong(part) ? part.split(beforeZero) : [part]))
    .map((part) => part.trim());

/** The number as '+' and digits; null where it cannot be one. */
export function toE164(written: string, home: NumberPlan | undefined): string | null {
  // '+44 (0)20': the bracketed zero is dialled at home alone.
  const digits = digitsOf(written.replace(/\(0\)/g, ''));
  if (digits.length < fewestDigits || digits.length > mostDigits + 2) return null;
  if (written.includes('+')) return withCallingCode(digits);
  if (digits.startsWith('00')) return withCallingCode(digits.slice(2));
  if (home === undefined) return null;
  if (home.callingCode === '1' && digits.startsWith('011')) return withCallingCode(digits.slice(3));
  return dialledAtHome(digits, home);
}

/** From a number that begins with a calling code. */
function withCallingCode(digits: string): string | null {
  const plan = planBefore(digits);
  if (plan === undefined) return null;
  return toE164InPlan(withoutTrunk(digits.slice(plan.callingCode.length), plan), plan);
}

function dialledAtHome(digits: string, home: NumberPlan): string | null {
  const { trunkPrefix, callingCode } = home;
  if (trunkPrefix !== '' && digits.startsWith(trunkPrefix)) {
    const number = toE164InPlan(digits.slice(trunkPrefix.length), home);
    if (number !== null) return number;
  }
  if (digits.length < fewestOf(home)) return null;
  const atHome = toE164InPlan(digits, home);
  if (atHome !== null) return atHome;
  return digits.startsWith(callingCode) ? withCallingCode(digits) : null;
}

/**
 * Removes a trunk prefix written behind the calling code. No number begins with 0 where 0 is the trunk
 * prefix.
 */
function withoutTrunk(number: string, { trunkPrefix, most }: NumberPlan): string {
  if (trunkPrefix === '' || !number.startsWith(trunkPrefix)) return number;
  return trunkPrefix === '0' || number.length > most ? number.slice(trunkPrefix.length) : number;
}

const toE164InPlan = (number: string, { callingCode, fewest, most }: NumberPlan): string | null =>
  number.length >= fewest && number.length <= most && callingCode.length + number.length <= mostDigits
    ? `+${callingCode}${number}`
    : null;
