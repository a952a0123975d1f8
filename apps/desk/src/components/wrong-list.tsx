// What is wrong in a form, in a list below it: each place as its label says it, with the sentence.
import type { Fault } from '@heed/domain/faults';
import { fieldFaults } from '../model/field-faults.ts';

/** One thing that is wrong: where, and what. */
export interface Wrong {
  readonly place: string;
  readonly says: string;
}

/** `nameOf`: a field as somebody finds it on the screen. */
export const wrongIn = (faults: readonly Fault[], nameOf: (field: string) => string): Wrong[] =>
  fieldFaults(faults).map(({ field, says }) => ({ place: nameOf(field), says }));

export const WrongList = ({ wrong }: { wrong: readonly Wrong[] }) => (
  <div role="alert">
    {wrong.length > 0 && (
      <ul class="warn">
        {wrong.map(({ place, says }) => (
          <li key={`${place} ${says}`}>
            {place !== '' && `${place}: `}
            {says}
          </li>
        ))}
      </ul>
    )}
  </div>
);
