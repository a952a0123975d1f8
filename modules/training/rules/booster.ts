// Five questions some days after a course. What was missed comes first next time, in another variant. Which
// items those are travels in an address or stays on a device: the server keeps nothing of it.
import {
  type ItemAnswer,
  isRight,
  type PosedItem,
  poseItem,
  type TestItem,
  variantNumber,
} from '@heed/domain/training';

/** Items that are asked each time. */
export const BOOSTER_ITEMS = 5;

/** Missed items that an address or a device carries at most. */
export const MOST_MISSED = 20;

/** An item as somebody was asked: which of its variants, from 0. */
export interface ItemVariant {
  readonly id: string;
  readonly variant: number;
}

/** As it stands in an address: 'sign-alone.1_first-words.0'. No character of it needs an escape. */
export const writeItemVariants = (list: readonly ItemVariant[]): string =>
  list
    .slice(0, MOST_MISSED)
    .map(({ id, variant }) => `${id}.${variant}`)
    .join('_');

/** Reads what `writeItemVariants` wrote, each item once; what is none is left out. */
export function parseItemVariants(text: string): readonly ItemVariant[] {
  const list = new Map<string, ItemVariant>();
  for (const part of text.split('_', MOST_MISSED)) {
    const [, id, digits] = /^([a-z0-9-]{1,80})\.(\d{1,2})$/.exec(part) ?? [];
    if (id !== undefined && !list.has(id)) list.set(id, { id, variant: Number(digits) });
  }
  return [...list.values()];
}

/** Reads an address that anybody may have altered: what no item of the course has is left out. */
export const readItemVariants = (text: string, items: readonly TestItem[]): readonly ItemVariant[] =>
  parseItemVariants(text).filter(({ id, variant }) =>
    items.some((item) => item.id === id && variant < item.variants.length),
  );

/** Five items: what was missed first, each once, then others from place `turn` times five on, in a circle. */
export function boosterItems(
  items: readonly TestItem[],
  { form, turn, missed }: { form: number; turn: number; missed: readonly ItemVariant[] },
): readonly PosedItem[] {
  const placeOf = (id: string) => items.findIndex((item) => item.id === id);
  const first = missed.slice(0, BOOSTER_ITEMS).flatMap(({ id, variant }) => {
    const item = items[placeOf(id)];
    return item === undefined ? [] : [poseItem(item, otherVariant(item, placeOf(id), form, variant))];
  });
  const others = items.flatMap((_item, at) => {
    const place = (turn * BOOSTER_ITEMS + at) % items.length;
    const item = items[place]!;
    return first.some((posed) => posed.item === item)
      ? []
      : [poseItem(item, variantNumber(item, place, form, 'after'))];
  });
  return [...first, ...others].slice(0, BOOSTER_ITEMS);
}

/** Another variant than `last`, where the item has one. */
function otherVariant(item: TestItem, at: number, form: number, last: number): number {
  const next = variantNumber(item, at, form, 'after');
  return next === last ? (next + 1) % item.variants.length : next;
}

/** What of `items` was not answered right, in the variants that were asked. */
export const missedItems = (
  items: readonly PosedItem[],
  answers: ReadonlyMap<string, ItemAnswer>,
): readonly ItemVariant[] =>
  items
    .filter((posed) => !isRight(posed, answers.get(posed.item.id)))
    .map(({ item, number }) => ({ id: item.id, variant: number }));

/** `missed` this time, then what was missed `earlier` and not asked since. */
export const missedSoFar = (
  missed: readonly ItemVariant[],
  earlier: readonly ItemVariant[],
): readonly ItemVariant[] =>
  [...missed, ...earlier.filter(({ id }) => !missed.some((one) => one.id === id))].slice(0, MOST_MISSED);
