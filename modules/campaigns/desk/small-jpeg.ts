// A picture for a public page: drawn anew on a canvas, so that nothing but its points is left, and small
// enough.
import { mostPictureBytes } from '../rules/index.ts';

/** Longest edges in points, the largest first: the first that is small enough is taken. */
const edges = [1200, 900, 600, 400];

/** JPEG; null where this browser cannot read the picture. */
export async function smallJpeg(file: Blob): Promise<Uint8Array | null> {
  // Null where this browser cannot read it.
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (image === null) return null;
  try {
    for (const edge of edges) {
      const jpeg = await encode(image, Math.min(1, edge / Math.max(image.width, image.height)));
      if (jpeg !== null && jpeg.length <= mostPictureBytes) return jpeg;
    }
    return null;
  } finally {
    image.close();
  }
}

async function encode(image: ImageBitmap, scale: number): Promise<Uint8Array | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85));
  return blob?.type === 'image/jpeg' ? new Uint8Array(await blob.arrayBuffer()) : null;
}
