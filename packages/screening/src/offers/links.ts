// Offers that name the same handle: a second kind of tie, beside that of texts and never mixed with it. Two
// texts that share a telephone are not one offer, and one offer may stand under many telephones.

/** An offer with the pseudonyms of the handles in it (`handles/pseudonym.ts`). */
export interface OfferHandles {
  readonly id: string;
  readonly pseudonyms: readonly string[];
}

/** Offers tied by one handle. */
export interface HandleLink {
  readonly by: 'handle';
  readonly pseudonym: string;
  /** At least two, in ascending order. */
  readonly ids: readonly string[];
}

/** Each handle that two offers or more name, in the order of its pseudonyms. */
export function linkByHandle(offers: Iterable<OfferHandles>): readonly HandleLink[] {
  const idsOf = new Map<string, Set<string>>();
  for (const { id, pseudonyms } of offers)
    for (const pseudonym of pseudonyms) {
      const ids = idsOf.get(pseudonym);
      if (ids === undefined) idsOf.set(pseudonym, new Set([id]));
      else ids.add(id);
    }
  return [...idsOf]
    .filter(([, ids]) => ids.size > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pseudonym, ids]) => ({ by: 'handle', pseudonym, ids: [...ids].sort() }));
}
