// Padme: sizes rounded up so that a length tells at most O(log log n) bits. Pure arithmetic.
// Nikitin et al., 'Reducing Metadata Leakage from Encrypted Files and Communication with PURBs', PETS 2019,
// section 4.

/** Smallest plaintext of a message, bytes: one size for nearly every message of a person. */
export const MIN_MESSAGE_BYTES = 8192;
/** Smallest plaintext of an attachment, bytes. */
export const MIN_ATTACHMENT_BYTES = 65_536;

/** Padme: the padded size in bytes of `size` bytes (at most about 12% more, and never less). */
export function padme(size: number): number {
  if (!Number.isSafeInteger(size) || size < 0)
    throw new RangeError('Cannot pad: size is not a whole number of bytes');
  if (size < 2) return size;
  const exponent = Math.floor(Math.log2(size));
  const mantissaBits = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** Math.max(0, exponent - mantissaBits);
  return Math.ceil(size / step) * step;
}

/** Padme with a floor, both in bytes. */
export function paddedSize(size: number, floor: number): number {
  return Math.max(floor, padme(size));
}
