// Words of how the service runs.
import type { HealthMatter, HealthState } from '@heed/domain/health';
import { words } from './catalogue.ts';
import { dayName, momentName } from './format.ts';

export const healthWords = words('health.health');
export const healthMatterWords: Readonly<Record<HealthMatter, string>> = words('health.matter');
export const healthStateWords: Readonly<Record<HealthState, string>> = words('health.state');
/** That data were lost, and when. */
export function lossSentence(loss: {
  readonly from: string | null;
  readonly to: string;
  readonly fromTime: number | null;
  readonly toTime: number | null;
}): string {
  const { from, to, fromTime, toTime } = loss;
  const name = (day: string, time: number | null) => (time === null ? dayName(day) : momentName(time));
  return from === null
    ? healthWords.lossUndated({ to: name(to, toTime) })
    : healthWords.loss({ from: name(from, fromTime), to: name(to, toTime) });
}
const todoWords = words('health.todo');

/** What to do: by the state where it has a way of its own, else by the matter. */
export function healthTodo(matter: HealthMatter, state: HealthState): string {
  const hasOwn = state === 'no-desk-key' || state === 'not-open' || state === 'disk-full' || state === 'lost';
  if (hasOwn || state === 'store-public' || state === 'store-versions') return todoWords[state];
  return todoWords[matter];
}
