// Whether anything new is taken from people.
import type { Deployment } from '../deployment.ts';
import { isReserveSpent } from '../reserve.ts';
import { Refusal } from './problem.ts';

/** Throws a Refusal before the organisation has opened, and once it takes nothing new because it ends. */
export function requireOpen(
  deployment: Pick<Deployment, 'live' | 'takesReports' | 'options' | 'readiness'>,
): void {
  const { live, takesReports, options, readiness } = deployment;
  if (isReserveSpent(options.folder)) {
    readiness.noteRefusal();
    throw new Refusal('disk-full', 'refusal.disk-full', { retryAfter: 300 });
  }
  if (takesReports()) return;
  throw new Refusal('not-open', live() ? 'refusal.ends' : 'refusal.not-open');
}
