// The hash of a picture that stays on the device of whoever has it: a small file that travels sealed in a
// message, in the place of the picture. A hash of an intimate picture is personal data.
import * as v from 'valibot';

/** Media type of the file inside the seal. */
export const imageHashType = 'application/vnd.heed.image-hash+json';

const form = v.strictObject({
  format: v.literal('heed/image-hash/v1'),
  /** PDQ, 64 hexadecimal digits. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** Of PDQ, 0 to 100. */
  quality: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(100)),
});

export type ImageHash = v.InferOutput<typeof form>;

/** Most bytes of such a file. */
export const mostImageHashBytes = 1000;

/** Null for anything else. Never throws. */
export function readImageHash(bytes: Uint8Array): ImageHash | null {
  if (bytes.length > mostImageHashBytes) return null;
  try {
    const read = v.safeParse(form, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return read.success ? read.output : null;
  } catch {
    return null; // No JSON.
  }
}
