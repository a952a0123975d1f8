// Refusals that pass: what a form without script says of them while it keeps the words.
import type { FormProblem } from '@heed/site/forms';
import { logFault } from '../event-log.ts';
import { Refusal } from '../http/problem.ts';
import { asRefusal, isFilesAway } from '../http/storage-refusal.ts';

/** What a form shows for a refusal, and the status of its page. */
export interface PassingRefusal {
  readonly wrong: FormProblem;
  readonly status: number;
}

/**
 * The same for a form that holds words: a fault of ours gives them back too, and is logged. Null for a
 * refusal that the form says in its own way.
 */
export function refusalWithWords(error: unknown): PassingRefusal | null {
  const refusal = passingRefusal(error);
  if (refusal !== null || error instanceof Refusal) return refusal;
  logFault('unexpected', 'a form', error);
  return { wrong: 'closed', status: 500 };
}

/** What a form shows where the disk is full or many wait, in reading too; null for every other error. */
export function passingRefusal(error: unknown): PassingRefusal | null {
  if (isFilesAway(error)) return { wrong: 'attachment-away', status: 503 };
  switch (asRefusal(error)?.kind) {
    case 'disk-full':
      return { wrong: 'full', status: 507 };
    case 'closed':
      return { wrong: 'closed', status: 503 };
    case 'busy':
      return { wrong: 'busy', status: 503 };
    case 'too-many-attempts':
      return { wrong: 'busy', status: 429 };
    default:
      return null;
  }
}
