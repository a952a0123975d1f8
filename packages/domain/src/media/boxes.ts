// Files that are made of boxes: each a length, a type of four letters, and what is in it. ISO/IEC 14496-12,
// Apple QuickTime File Format. What does not stay becomes a box of free space with zeros, so that every
// offset in the file stays true.
import { text } from './kind.ts';

/** A box of a file. Places are bytes from the beginning of the file; `end` is exclusive. */
export interface Box {
  readonly type: string;
  /** Where the type stands in the file; it is 4 bytes long. */
  readonly typeAt: number;
  readonly body: number;
  readonly end: number;
}

/**
 * The boxes between two places. Throws RangeError where they do not fill them; data that ends a file may be
 * cut short.
 */
export function boxesIn(bytes: Uint8Array, start: number, end: number): Box[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const boxes: Box[] = [];
  for (let at = start; at + 8 <= end; ) {
    const short = view.getUint32(at);
    const long = short === 1 ? view.getUint32(at + 8) * 2 ** 32 + view.getUint32(at + 12) : short;
    const whole = short === 0 ? end : at + long;
    const body = at + (short === 1 ? 16 : 8);
    const type = text(bytes, at + 4, at + 8);
    const isCutData = type === 'mdat' && end === bytes.length;
    if (whole < body || (whole > end && !isCutData))
      throw new RangeError('Cannot strip the file: a box has a wrong length');
    boxes.push({ type, typeAt: at + 4, body, end: Math.min(whole, end) });
    at = whole;
  }
  return boxes;
}

/** Makes the box free space. */
export function blank(bytes: Uint8Array, { typeAt, body, end }: Box): void {
  bytes.set([0x66, 0x72, 0x65, 0x65], typeAt);
  bytes.fill(0, body, end);
}

/** The boxes of these types; all others are made free space. */
export function keepOnly(bytes: Uint8Array, boxes: readonly Box[], types: RegExp): Box[] {
  for (const box of boxes) if (!types.test(box.type)) blank(bytes, box);
  return boxes.filter(({ type }) => types.test(type));
}
