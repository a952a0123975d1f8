// What a member looks into at a message: a deposit that was handed over, or whether pictures are the same.
import { sessionSignal } from '../session/scope.ts';

export interface Inspection {
  readonly what: 'deposit' | 'pictures';
  /** Id of the message. */
  readonly message: string;
  /** Id of the attachment from which it was opened. */
  readonly attachment: string;
}

export const inspection = sessionSignal<Inspection | null>(null);
