// Reads a printed square code as a phone does: from its picture alone.
import { decodeQR } from 'qr/decode.js';
import sharp from 'sharp';

/** The text in a square code. `svg`: as it is printed. Throws where no code is seen. */
export async function readSquare(svg: string): Promise<string> {
  const { data, info } = await sharp(Buffer.from(svg))
    .resize(600, 600, { kernel: 'nearest' })
    .flatten({ background: '#fff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return decodeQR({ data, width: info.width, height: info.height });
}
