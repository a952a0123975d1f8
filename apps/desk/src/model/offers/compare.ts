// Compares the offers of one desk, in the worker: without those of groups that somebody decided on, and so
// that a group that was found before stays the same one.
import { pseudonymOf } from '@heed/screening/handles';
import { type ComparedGroup, compareOffers } from '@heed/screening/patterns';
import { commonWords } from './common-words.ts';
import type { ComparisonInput, DeskComparison, StoredGroup } from './work.ts';

export function compareForDesk({ offers, key, country, refusals, stored }: ComparisonInput): DeskComparison {
  const holds = (group: StoredGroup, id: string) => group.offers.includes(offerPseudonym(id, group.key));
  const decided = stored.filter(({ isDecided }) => isDecided);
  const open = offers.filter(({ id }) => !decided.some((group) => holds(group, id)));
  const { groups: shownGroups, hidden } = compareOffers(open, { key, country, commonWords });
  const waiting = new Set(stored.filter(({ isDecided }) => !isDecided));
  const groups = shownGroups.map((group) => {
    const before = [...waiting].find((one) => group.ids.some((id) => holds(one, id)));
    if (before !== undefined) waiting.delete(before);
    return { storedId: before?.id ?? null, content: contentOf(group, key) };
  });
  const endedGroups = [...waiting]
    .filter((group) => refusals.some((id) => holds(group, id)))
    .map(({ id }) => id);
  return { groups, endedGroups, hidden, compared: open.length };
}

const offerPseudonym = (id: string, key: Uint8Array): string => pseudonymOf(`offer ${id}`, key);

const contentOf = (group: ComparedGroup, key: Uint8Array) => ({
  version: 1 as const,
  text: group.text,
  senders: group.senders,
  handles: [...group.handles],
  places: group.places,
  names: group.names,
  takenOut: [...group.takenOut],
  offers: group.ids.map((id) => offerPseudonym(id, key)),
});
