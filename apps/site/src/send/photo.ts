// A photo without what it says about place, time and camera: drawn on a canvas and encoded again. What is no photo that this browser can
// read goes as it is, and the page has said so beforehand.

/** Longest edge after cleaning, points: enough to read a paper, small enough for an old phone's memory. */
const longestEdge = 4096;

export const looksLikePhoto = (file: { readonly type: string }): boolean =>
  /^image\/(jpeg|png|webp|heic|heif|avif|gif|bmp)$/.test(file.type);

/** The cleaned photo, or null where this browser cannot read it. */
export async function cleanPhoto(file: Blob): Promise<Blob | null> {
  try {
    const canvas = await drawPhoto(file);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.88));
  } catch {
    return null;
  }
}

/** The photo's points on a canvas, upright. Rejects where this browser cannot decode it. */
export async function drawPhoto(file: Blob): Promise<HTMLCanvasElement> {
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, longestEdge / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  return canvas;
}
