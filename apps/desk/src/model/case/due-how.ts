// Of what is due, the hour and the number to ring, where the record has them.
import { type CaseDeadline, type CaseRecord, latest } from '@heed/domain/casework';
import { type Day, dayMilliseconds } from '@heed/domain/time';
import { clockAt, clockName } from '../../words/format.ts';
import { numbersIn } from '../search/numbers.ts';

export interface DueHow {
  /** The day that it is by that clock, where it is counted from an hour. */
  readonly day?: Day;
  /** By the organisation's clock; '' where only the day is known. */
  readonly clock: string;
  /** How a call back is wanted, as it was written down. */
  readonly way: string;
  /** As it was written; null where none stands there. */
  readonly number: string | null;
}

export const noHow: DueHow = { clock: '', way: '', number: null };

/** A day in figures is no number to ring. */
const isDay = (written: string): boolean =>
  /^\d{4}([-./])\d{1,2}\1\d{1,2}$|^\d{1,2}([-./])\d{1,2}\2(\d{2}|\d{4})$/.test(written.trim());

/** The first telephone number of a text, as it was written. */
export function numberIn(text: string): string | null {
  const written = numbersIn(text).map(({ at, length }) => text.slice(at, at + length));
  return written.find((one) => !isDay(one)) ?? null;
}

export function dueHow({ kind, record }: CaseDeadline): DueHow {
  if (kind === 'task') return { ...noHow, number: numberIn(latest(record as CaseRecord<'task'>).body.title) };
  if (kind === 'exception-review') {
    const { at } = latest(record as CaseRecord<'exception'>).body;
    const end = at + dayMilliseconds;
    return { ...noHow, day: clockAt(end).day, clock: clockName(end) };
  }
  const callBack = kind === 'call-back' ? latest(record as CaseRecord<'contact'>).body.callBack : null;
  return callBack === null
    ? noHow
    : { clock: callBack.clock, way: callBack.way, number: numberIn(callBack.way) };
}
