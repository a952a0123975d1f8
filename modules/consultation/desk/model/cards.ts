// Cards that are made in this browser. They count at the server once they are printed: a card that counts and
// that nobody holds would be missing among those that vote.

import type { call as ask } from '@heed/desk/model/session/session.ts';
import { fromBase64 } from '@heed/desk/ui/bytes.ts';
import { hashHex } from '@heed/envelope';
import { makeCode } from '@heed/envelope/code';
import type { ConsultationGroup } from '../../rules/index.ts';

/** What is asked for: cards of one group, for one of those who hand them out. */
export interface CardOrder {
  readonly id: string;
  readonly code: ConsultationGroup;
  /** Place of the gatekeeper in the plan's list. */
  readonly gatekeeper: number;
  readonly count: number;
  readonly language: string;
}

/** Printed, and perhaps counted: an answer that was lost is asked for again with the same cards. */
interface PrintedCards {
  readonly of: string;
  readonly hashes: readonly string[];
  readonly pdf: string;
}

/** Makes cards: prints them first, then has them counted. `call`: asks the server. */
export function makeCardPress(call: typeof ask): (order: CardOrder) => Promise<Uint8Array<ArrayBuffer>> {
  let printed: PrintedCards | null = null;
  const print = async (order: CardOrder): Promise<PrintedCards> => {
    const cards = Array.from({ length: order.count }, makeCode);
    const fields = { cards, language: order.language };
    const { pdf } = await call('consultations.printCards', fields, { id: order.id });
    const hashes = cards.map((card) => hashHex(new TextEncoder().encode(card)));
    return { of: JSON.stringify(order), hashes, pdf };
  };
  return async (order) => {
    if (printed?.of !== JSON.stringify(order)) printed = await print(order);
    const { code, gatekeeper, id } = order;
    const seats = printed.hashes.map((card) => ({ card, code, gatekeeper }));
    await call('consultations.addSeats', { seats }, { id });
    const { pdf } = printed;
    printed = null;
    return fromBase64(pdf);
  };
}
