// A still picture drawn on a canvas and encoded again: what comes out has nothing but its points. Where this
// browser cannot decode it, or its canvas gives something else than was drawn (Tor Browser, Firefox against
// fingerprinting), the container is cleaned instead.
import type { Redraw } from '@heed/domain/media';
import { drawPhoto } from '../send/photo.ts';

/** Null where the picture cannot be decoded, or the canvas is not true. */
export const redrawOnCanvas: Redraw = async (bytes, kind) => {
  if (kind === 'tiff' || !isCanvasTrue()) return null;
  try {
    const canvas = await drawPhoto(new Blob([bytes as BlobPart]));
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.88));
    if (blob?.type !== 'image/jpeg') return null;
    return { bytes: new Uint8Array(await blob.arrayBuffer()), type: 'image/jpeg' };
  } catch {
    return null;
  }
};

/** Most that a browser's noise may change a point, of 255. */
const tolerance = 16;

/** Whether a canvas gives back what was drawn on it. */
export function isCanvasTrue(): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 8;
  const context = canvas.getContext('2d');
  if (!context) return false;
  const colour = [32, 144, 80];
  context.fillStyle = `rgb(${colour})`;
  context.fillRect(0, 0, 8, 8);
  const { data } = context.getImageData(0, 0, 8, 8);
  return data.every((value, n) => n % 4 === 3 || Math.abs(value - (colour[n % 4] ?? 0)) <= tolerance);
}
