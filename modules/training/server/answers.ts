// Fields of a test as answers, by the names that pages give them: alone, in a room, and three months later.
import type { ItemAnswer, PosedItem, Scales } from '@heed/domain/training';
import type { Fields } from '@heed/server/http/fields';
import { answerField, scaleField } from '../site/course/test-page.ts';

/** Answers to `items`; an item without an answer is left out. */
export function answersOf(items: readonly PosedItem[], fields: Fields): ReadonlyMap<string, ItemAnswer> {
  const answers = new Map<string, ItemAnswer>();
  for (const { item, kind, variant } of items) {
    const answer =
      kind === 'choice'
        ? digitOf(fields.get(answerField(item.id)))
        : orderOf(item.id, variant.steps.length, fields);
    if (answer !== null) answers.set(item.id, answer);
  }
  return answers;
}

/** Steps in the chosen order, -1 where a place is empty; null where none has one. */
function orderOf(item: string, steps: number, fields: Fields): readonly number[] | null {
  const order = new Array<number>(steps).fill(-1);
  let places = 0;
  for (let step = 0; step < steps; step++) {
    const place = digitOf(fields.get(answerField(item, step)));
    if (place === null || place >= steps) continue;
    order[place] = step;
    places++;
  }
  return places === 0 ? null : order;
}

/** Values 1 to 5 of the statements in `ids`. */
export function scalesOf(ids: readonly string[], fields: Fields): Scales {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const value = digitOf(fields.get(scaleField(id)));
      return value !== null && value >= 1 && value <= 5 ? [[id, value]] : [];
    }),
  );
}

const digitOf = (text: string | undefined): number | null => (/^\d$/.test(text ?? '') ? Number(text) : null);
