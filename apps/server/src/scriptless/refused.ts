// Refusals that pass: what a form without script says of them while it keeps the words.
import type { FormProblem } from '@heed/site/forms';
import { asRefusal, isFilesAway } from '../http/storage-refusal.ts';

/** What a form shows for a refusal, and the status of its page. */
export interface PassingRefusal {
  readonly wrong: FormProblem;
  readonly status: number;
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
