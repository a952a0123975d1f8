// Words blurred until somebody wants to read them: for who looks over a shoulder, and for her own sake. Remembered by this page alone.
import { signal } from '@preact/signals';

export const blurred = signal(false);

/** For a piece of text: with the keyboard too it can be reached and read. */
export const reveal = (): { readonly tabIndex?: 0 } => (blurred.value ? { tabIndex: 0 } : {});
