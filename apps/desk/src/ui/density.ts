// How close lines stand: comfortable, or compact for who sees many at once. Fingers need the room: on a touch
// screen what can be pressed stays as high as it was.
import { signal } from '@preact/signals';
import { remember, remembered } from '../words/remembered.ts';

export const densities = ['comfortable', 'compact'] as const;
export type Density = (typeof densities)[number];

export const density = signal<Density>(remembered('density') === 'compact' ? 'compact' : 'comfortable');

/** `comfortable` is what stands without a choice: nothing is stored for it. */
export function chooseDensity(choice: Density): void {
  density.value = choice;
  remember('density', choice === 'compact' ? choice : null);
}
