// 'It has arrived, an answer by ...', sealed for this server alone: what an address says after sending, for
// half an hour. It holds no code, no word and no conversation, and nothing of it is stored.
import type { Deployment } from '../deployment.ts';
import { openAddress, sealAddress } from '../http/sealed-address.ts';

/** What the page after sending says. */
export interface ArrivalNotice {
  readonly desk: string;
  /** By when an answer is promised, milliseconds since 1970; null where none is. */
  readonly replyBy: number | null;
  readonly noReply: boolean;
}

/** Returns an arrival as it stands in an address. */
export const sealArrival = (deployment: Deployment, { desk, replyBy, noReply }: ArrivalNotice): string =>
  sealAddress(deployment, 'arrival', { desk, replyBy, noReply });

/** Returns what an address says; 'over' after half an hour, null where it is no arrival. */
export const openArrival = (deployment: Deployment, at: string): ArrivalNotice | 'over' | null =>
  openAddress<ArrivalNotice>(deployment, 'arrival', at);
