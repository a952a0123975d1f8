// Whether the member is writing in the open conversation, for colleagues who have it open too.

/** A member writes for so many milliseconds after the last key. */
const writingMs = 10_000;
let typedAt = Number.NEGATIVE_INFINITY;

/** Called with each key in an answer, a note or a form of the open conversation. */
export function noteTyping(): void {
  typedAt = performance.now();
}

export function forgetTyping(): void {
  typedAt = Number.NEGATIVE_INFINITY;
}

export const isTyping = (): boolean => performance.now() - typedAt < writingMs;
