// Coming back after a course: the dates, and the five questions of each. What was missed stands in the
// address.
import { createHash, randomInt } from 'node:crypto';
import type { Appointment } from '@heed/domain/calendar';
import { addDays, dayOf } from '@heed/domain/time';
import { type Course, poseItem } from '@heed/domain/training';
import type { Fields } from '@heed/server/http/fields';
import {
  BOOSTER_ITEMS,
  boosterItems,
  type ItemVariant,
  readItemVariants,
  writeItemVariants,
} from '../rules/booster.ts';
import { coursePaths } from '../site/course/frame.ts';

/** Days after the course: what is asked again ever later stays longest. At the last the whole test comes. */
const daysLater = [2, 9, 30, 90];
/** How many dates bring five questions. */
const boosterDates = daysLater.length - 1;

/** The number of a date that brings five questions, from 1; null where `text` is none. */
export function dateOf(text: string | undefined): number | null {
  const date = /^\d$/.test(text ?? '') ? Number(text) : 0;
  return date >= 1 && date <= boosterDates ? date : null;
}

interface ComingBack {
  readonly title: string;
  /** Address of a path on this site. */
  readonly at: (path: string) => string;
  readonly course: Course;
  readonly now: number;
  /** Number of the last date that is over, 0 at the end of the course. */
  readonly after: number;
  readonly missed: readonly ItemVariant[];
}

/** When to come back. A date that is put into a calendar again takes the place of the first. */
export function comeBack({ title, at, course, now, after, missed }: ComingBack): readonly Appointment[] {
  const paths = coursePaths(course.id);
  return daysLater.slice(after).map((days, next) => {
    const number = after + next + 1;
    const plain = at(number > boosterDates ? paths.later : `${paths.again}?n=${number}`);
    return {
      day: addDays(dayOf(now), days - (daysLater[after - 1] ?? 0)),
      title,
      uid: createHash('sha256').update(plain).digest('hex').slice(0, 32),
      address: next === 0 && missed.length > 0 ? `${plain}&missed=${writeItemVariants(missed)}` : plain,
    };
  });
}

/** The questions that were asked, where answers come; else what was missed and others, in turn. */
export function boosterQuestions(
  course: Course,
  form: number,
  query: Readonly<Record<string, string>>,
  fields: Fields | null,
) {
  const { items } = course;
  const variants = readItemVariants(fields?.get('items') ?? '', items).slice(0, BOOSTER_ITEMS);
  if (fields !== null && variants.length > 0)
    return {
      items: variants.map(({ id, variant }) => poseItem(items.find((item) => item.id === id)!, variant)),
      stillMissed: readItemVariants(fields.get('missed') ?? '', items),
      nextDate: dateOf(fields.get('next')),
      areAnswered: true,
    };
  const date = dateOf(query.n);
  const missed = readItemVariants(query.missed ?? '', items);
  const turn = date === null ? randomInt(Math.ceil(items.length / BOOSTER_ITEMS) || 1) : date - 1;
  return {
    items: boosterItems(items, { form, turn, missed }),
    stillMissed: missed.slice(BOOSTER_ITEMS),
    nextDate: date === null ? null : dateOf(String(date + 1)),
    areAnswered: false,
  };
}
