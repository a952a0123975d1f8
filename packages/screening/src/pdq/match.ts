// Whether two hashes are of one picture. The rule is that of the exchanges that use PDQ; it says 'look',
// never 'this is it'.
import { hashBits } from './hash.ts';

/** Bits that may differ between hashes of one picture. */
export const mostDistance = 31;
/** A hash of this quality or less says nothing. */
export const uselessQuality = 49;

const form = /^[0-9a-f]{64}$/;
const ones = Uint8Array.from({ length: 16 }, (_, digit) => digit.toString(2).replaceAll('0', '').length);

/** Bits in which two hashes of 64 hexadecimal digits differ, 0 to 256. Throws RangeError for another form. */
export function distanceBetween(one: string, other: string): number {
  if (!form.test(one) || !form.test(other))
    throw new RangeError(`Cannot compare: a hash has ${hashBits / 4} hexadecimal digits in small letters`);
  let distance = 0;
  for (let at = 0; at < one.length; at++)
    distance += ones[Number.parseInt(one[at]!, 16) ^ Number.parseInt(other[at]!, 16)]!;
  return distance;
}

/** A hash to compare with others. */
export interface ComparedHash {
  readonly hash: string;
  readonly quality: number;
}

/** Whether two pictures are likely one, as far as both hashes tell anything. */
export const isSamePicture = (one: ComparedHash, other: ComparedHash): boolean =>
  Math.min(one.quality, other.quality) > uselessQuality &&
  distanceBetween(one.hash, other.hash) <= mostDistance;
