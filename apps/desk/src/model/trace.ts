// The trace of an error for whoever mends it: its kind and where it arose. The message of an error may hold a
// person's words. The page that a phone takes along has it too, so it knows nothing that opens.
import { ApiError } from '@heed/api/client';

/** Where the page says already that something failed: no answer of the server is a surprise, all else is. */
export function reportUnexpected(error: unknown): void {
  if (!(error instanceof ApiError)) reportFault(error);
}

/** Writes kind and place to the browser's console. Nothing is sent anywhere. */
export function reportFault(error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  console.error(`heed: ${kind} ${error instanceof Error ? placeOf(error) : ''}`.trim());
}

/** Script, line and column of each call; never the message, which comes before them. */
function placeOf({ stack = '' }: Error): string {
  return [...stack.matchAll(/[\w.-]+\.[jt]sx?:\d+:\d+/g)].slice(0, 5).join(' < ');
}
