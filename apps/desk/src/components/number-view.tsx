// A number to ring beside what is due.

import { personWords } from '../ui/blur.ts';
import { telephoneAddress } from '../ui/telephone.ts';

export const NumberToRing = ({ number }: { number: string | null }) =>
  number === null ? null : (
    <a href={telephoneAddress(number)} class="ring" data-ring {...personWords}>
      {number}
    </a>
  );
