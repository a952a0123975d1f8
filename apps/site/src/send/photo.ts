// A photo on a canvas: to be shown without being saved, and to be cleaned (files/redraw.ts).

/** Longest edge, points: enough to read a paper, small enough for an old phone's memory. */
const longestEdge = 4096;

export const looksLikePhoto = (file: { readonly type: string }): boolean =>
  /^image\/(jpeg|png|webp|heic|heif|avif|gif|bmp)$/.test(file.type);

/**
 * The photo's points on a canvas, upright, on white where they can be seen through. Rejects where this
 * browser cannot decode it.
 */
export async function drawPhoto(file: Blob): Promise<HTMLCanvasElement> {
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, longestEdge / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser has no canvas to draw on');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  return canvas;
}
