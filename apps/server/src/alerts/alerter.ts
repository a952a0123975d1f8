// What sends alerts, as those who ring see it.
import type { Notice } from './queue.ts';

export interface Alerter {
  /** Sends what is due now; resolves when each was tried. */
  run(): Promise<void>;
  /**
   * Sends one past the queue, where nothing can be stored, to the sealed address `to`. Quiet hours hold for
   * what is not urgent. Returns whether it arrived.
   */
  sendNow(member: string, kind: Notice, to: Uint8Array | null): Promise<boolean>;
}
