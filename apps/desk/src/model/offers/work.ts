// What the worker of offers can be asked: types alone, so that the page holds nothing that compares.
import type { ComparableOffer, OfferComparison } from '@heed/screening/patterns';
import type { GroupContent } from './group.ts';

/** A group of the desk as it is stored, with the key of its pseudonyms. */
export interface StoredGroup {
  readonly id: string;
  readonly key: Uint8Array<ArrayBuffer>;
  readonly isDecided: boolean;
  readonly offers: readonly string[];
}

export interface ComparisonInput {
  /** By the id of their message; of senders who agreed. */
  readonly offers: readonly ComparableOffer[];
  /** Of the desk. */
  readonly key: Uint8Array<ArrayBuffer>;
  readonly country: string;
  /** Messages whose senders refuse: a group that holds one is made anew without it. */
  readonly refusals: readonly string[];
  readonly stored: readonly StoredGroup[];
}

export interface DeskComparison {
  readonly groups: readonly {
    /** Of the group that it was when it was compared before; null for a new one. */
    readonly storedId: string | null;
    readonly content: GroupContent;
  }[];
  /** Stored groups that somebody's refusal left without enough senders. */
  readonly endedGroups: readonly string[];
  readonly hidden: OfferComparison['hidden'];
  /** Offers that were compared: those of a decided group were not. */
  readonly compared: number;
}

export interface HoldBackInput {
  readonly text: string;
  readonly takenOut: readonly string[];
  readonly key: Uint8Array<ArrayBuffer>;
  readonly country: string;
}
