// One file that a person chose: what became of it, and what of it is sent. It is cleaned once, as soon as it
// is chosen.
import { type Cleaning, cleanFile, headBytes, isCleanable, kindName, kindOf } from '@heed/domain/media';
import { redrawOnCanvas } from './redraw.ts';

export interface SelectedFile {
  /**
   * As it lies on her device, or what stands in its place: then the original is held
   * nowhere here. Its name is shown to her and never sent.
   */
  own: File;
  /** A voice recorded in this page holds nothing of the device. */
  readonly isRecording: boolean;
  /** What is sent, under a name that says nothing; null while it is being cleaned. */
  outgoing: File | null;
  cleaned: Cleaning;
  /** What stands in the place of the picture as it was chosen: its covered copy, or its fingerprint alone. */
  instead: 'covered' | 'hash' | null;
  /** She pressed 'Send it as it is'. */
  agreed: boolean;
}

export interface CleanResult {
  readonly blob: Blob;
  readonly type: string;
  readonly ending: string;
  readonly cleaned: Cleaning;
}

/** Never rejects: what cannot be read or cleaned is 'no'. */
export async function clean(file: File): Promise<CleanResult> {
  const result = await unchanged(file);
  // A browser may decode a kind that the rule does not know: then its type says that it is a picture.
  if (!isCleanable(result.kind) && !file.type.startsWith('image/')) return result;
  try {
    const { bytes, ...cleaned } = await cleanFile(new Uint8Array(await read(file)), file, redrawOnCanvas);
    return { ...cleaned, blob: new Blob([bytes as BlobPart]) };
  } catch {
    return result;
  }
}

/** The file as it is, with the type and the ending that its bytes or its browser say. */
export async function unchanged(file: File) {
  const kind = kindOf(new Uint8Array(await read(file.slice(0, headBytes)).catch(() => new ArrayBuffer(0))));
  return { blob: file as Blob, kind, ...kindName(kind, file), cleaned: 'no' as const };
}

/** Blob.arrayBuffer is younger than browsers that seal. */
const read = (blob: Blob): Promise<ArrayBuffer> => new Response(blob).arrayBuffer();
