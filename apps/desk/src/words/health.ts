// Words of how the service runs.
import type { HealthMatter, HealthState } from '@heed/domain/health';
import { words } from './catalogue.ts';
import { dayName } from './format.ts';

export const healthWords = words('health.health');
export const healthMatterWords: Readonly<Record<HealthMatter, string>> = words('health.matter');
export const healthStateWords: Readonly<Record<HealthState, string>> = words('health.state');
/** That data were lost, and when. */
export const lossSentence = ({ from, to }: { from: string | null; to: string }): string =>
  from === null
    ? healthWords.lossUndated({ to: dayName(to) })
    : healthWords.loss({ from: dayName(from), to: dayName(to) });
const todoWords = words('health.todo');

/** What to do: by the state where it has a way of its own, else by the matter. */
export function healthTodo(matter: HealthMatter, state: HealthState): string {
  const hasOwn = state === 'no-desk-key' || state === 'not-open' || state === 'disk-full';
  if (hasOwn || state === 'store-public' || state === 'store-versions') return todoWords[state];
  return todoWords[matter];
}
