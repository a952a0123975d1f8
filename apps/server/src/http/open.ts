// Whether anything new is taken from people.
import type { Deployment } from '../deployment.ts';
import { Refusal } from './problem.ts';
import { isReserveSpent } from './reserve.ts';

/**
 * Throws a Refusal where the database was found damaged, before anything in it is read: what is there may
 * be anything.
 */
export function requireWhole({ storage }: Pick<Deployment, 'storage'>): void {
  if (storage.damage.isFound) throw damageRefusal();
}

/** No room that somebody makes helps: another sentence than that of a full disk. */
export const damageRefusal = (): Refusal => new Refusal('closed', 'refusal.closed', { retryAfter: 3600 });

/** Throws a Refusal before the organisation has opened, and once it takes nothing new because it ends. */
export function requireOpen(
  deployment: Pick<Deployment, 'live' | 'takesReports' | 'options' | 'readiness' | 'storage'>,
): void {
  requireWhole(deployment);
  const { live, takesReports, options, readiness } = deployment;
  if (isReserveSpent(options.folder)) {
    readiness.noteRefusal();
    throw new Refusal('disk-full', 'refusal.disk-full', { retryAfter: 300 });
  }
  if (takesReports()) return;
  throw new Refusal('not-open', live() ? 'refusal.ends' : 'refusal.not-open');
}
