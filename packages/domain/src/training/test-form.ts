// The test of a course: which variant of an item who gets at which occasion, and what is right. Variants go
// round over people and occasions, so that a hard variant does not look like a change.
import type { ChoiceVariant, OrderVariant, TestItem } from './course.ts';

/** When a test is taken. Boosters come between `after` and `later`. */
export const occasions = ['before', 'after', 'later'] as const;

export type Occasion = (typeof occasions)[number];

/** Forms that people are dealt out at random: 0, 1 or 2. */
export const FORMS = 3;

/** Which variant of item number `at` somebody with `form` gets at `occasion`, from 0. */
export const variantNumber = (item: TestItem, at: number, form: number, occasion: Occasion): number =>
  (form + at + occasions.indexOf(occasion)) % item.variants.length;

/** An answer to an item: the number of the option from 0, or the steps in the chosen order. */
export type ItemAnswer = number | readonly number[];

/** An item as it is asked. */
export type PosedItem =
  | {
      readonly item: TestItem;
      /** Of the variant, from 0. */
      readonly number: number;
      readonly kind: 'choice';
      readonly variant: ChoiceVariant;
    }
  | {
      readonly item: TestItem;
      readonly number: number;
      readonly kind: 'order';
      readonly variant: OrderVariant;
      /** Numbers of the steps in the order in which they are shown. */
      readonly display: readonly number[];
    };

/** The items of a test as somebody with `form` is asked at `occasion`. */
export const posedItems = (
  items: readonly TestItem[],
  form: number,
  occasion: Occasion,
): readonly PosedItem[] => items.map((item, at) => poseItem(item, variantNumber(item, at, form, occasion)));

/** An item in its variant `number`, from 0. */
export function poseItem(item: TestItem, number: number): PosedItem {
  if (item.kind === 'choice') return { item, number, kind: item.kind, variant: item.variants[number]! };
  const variant = item.variants[number]!;
  return { item, number, kind: item.kind, variant, display: displayOrder(variant.steps.length) };
}

/** Never the right order: every second step first, then the others. */
function displayOrder(count: number): readonly number[] {
  const all = Array.from({ length: count }, (_, at) => at);
  return [...all.filter((at) => at % 2 === 1), ...all.filter((at) => at % 2 === 0)];
}

/** How many of `items` have the right answer. */
export const countRight = (items: readonly PosedItem[], answers: ReadonlyMap<string, ItemAnswer>): number =>
  items.filter((posed) => isRight(posed, answers.get(posed.item.id))).length;

/** An item without an answer is not right. */
export function isRight({ kind, variant }: PosedItem, answer: ItemAnswer | undefined): boolean {
  if (kind === 'choice') return typeof answer === 'number' && variant.options[answer]?.right === true;
  return (
    typeof answer === 'object' &&
    answer.length === variant.steps.length &&
    answer.every((step, at) => step === at)
  );
}
