// What becomes of an error in the desk: a sentence for the member, and where nobody expected it, a trace for
// whoever mends it.
import { ApiError } from '@heed/api/client';
import { UploadFailed } from '@heed/api/upload';
import type { Signal } from '@preact/signals';
import { failure, type StatusMessage, success } from '../ui/status.ts';
import { faultWords } from '../words/frame.ts';
import { cannotWriteWords } from '../words/verdict.ts';
import { CannotWrite } from './conversation/write.ts';
import { reportFault } from './trace.ts';

export { reportUnexpected } from './trace.ts';

/** A sentence for the member. An error that is no expected refusal is reported besides. */
export function faultText(error: unknown): string {
  if (error instanceof UploadFailed) return faultWords.upload;
  if (error instanceof CannotWrite) return cannotWriteWords[error.reason];
  if (error instanceof ApiError)
    return error.status === 0 ? faultWords.offline : (error.problem?.detail ?? faultWords.server);
  reportFault(error);
  return faultWords.unexpected;
}

/** How screens pass `attempt` on, with their own notice. */
export type AttemptWithNotice = (
  successText: string,
  work: () => Promise<string | undefined>,
) => Promise<void>;

/**
 * Does one thing and says how it went. `work` returns a sentence where it was not done.
 * Returns whether it was done.
 */
export async function attempt(
  notice: Signal<StatusMessage | null>,
  successText: string | null,
  work: () => Promise<unknown>,
): Promise<boolean> {
  try {
    const refusal = await work();
    if (typeof refusal === 'string') notice.value = failure(refusal);
    else if (successText !== null) notice.value = success(successText);
    return typeof refusal !== 'string';
  } catch (error) {
    notice.value = failure(faultText(error));
    return false;
  }
}
