// Peer warnings: proposed by one member, approved by another, gone after their day. Everything of one stands
// in its row; nothing points at it.
import type { MemberSignature, SignatureRefusal } from '@heed/domain/second-member';
import type { PeerWarning, PublishedWarning, WarningPlan } from '../rules/index.ts';

/** Keeps peer warnings. One takes effect when a second member approves it. */
export interface Warnings {
  /** It waits for another member. 'full': there are as many as one organisation may have at a time. */
  propose(
    plan: WarningPlan,
    by: string,
  ): Promise<{ readonly ok: true; readonly id: string } | { readonly ok: false; readonly reason: 'full' }>;
  /** All whose day is not over, the newest month first. */
  list(): Promise<readonly PeerWarning[]>;
  /**
   * Taken down at once, as it was written now it waits for another member. It never stands longer than it
   * would have.
   */
  correct(id: string, plan: WarningPlan, by: string): Promise<boolean>;
  approve(
    id: string,
    approval: MemberSignature<number>,
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: SignatureRefusal }>;
  /** Erases it. False where it is unknown. */
  withdraw(id: string): Promise<boolean>;
  /**
   * What everybody may see, the newest month first, a page at a time; `after`: the last one of the page
   * before.
   */
  listPublished(page: {
    readonly after?: Pick<PublishedWarning, 'month' | 'id'> | undefined;
    readonly limit: number;
  }): Promise<{ readonly warnings: readonly PublishedWarning[]; readonly more: boolean }>;
  /** Erases those whose day is over, and all where no legal review stands. A daily job. */
  expire(): Promise<void>;
}
