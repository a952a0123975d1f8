// Whether anything new is taken from people.
import type { Deployment } from '../deployment.ts';
import { Refusal } from './problem.ts';

/** Throws a Refusal before the organisation has opened, and once it takes nothing new because it ends. */
export function requireOpen({ live, takesReports }: Pick<Deployment, 'live' | 'takesReports'>): void {
  if (takesReports()) return;
  throw new Refusal('not-open', live() ? 'refusal.ends' : 'refusal.not-open');
}
