// What each sheet looks like, small: paper in one line weight, its words in teal. The words beside it say the
// same, so screen readers pass it over.
import { type Html, html } from '../markup.ts';
import type { BookletKind } from './kinds.ts';

/** The paper, and what is printed on it; 96 units each way. */
const drawings: Readonly<Record<BookletKind, readonly [paper: string, print: string]>> = {
  rights: [
    'M48 22c-8-6-20-8-34-8v60c14 0 26 2 34 8 8-6 20-8 34-8V14c-14 0-26 2-34 8zM48 22v60',
    'M24 30c5 0 10 1 14 3M24 44c5 0 10 1 14 3M58 33c4-2 9-3 14-3M58 47c4-2 9-3 14-3',
  ],
  'rights-fold': [
    'M20 8h56v80H20z',
    'M20 48h8M34 48h8M54 48h8M68 48h8M48 8v8M48 22v8M48 36v24M48 66v8M48 80v8',
  ],
  card: ['M10 34h60v38H10zM24 34V22h62v38H70', 'M18 46h28M18 58h42'],
  poster: ['M20 8h56v80H20z', 'M30 22h36M30 34h36M30 46h20M30 60h16v16H30z'],
  // One strip is gone.
  strip: [
    'M18 8h60v80M18 8v80h40M28 52v36M38 52v36M48 52v36M58 52v36M68 52v36h10M18 52h60',
    'M28 20h40M28 34h40',
  ],
  signs: [
    'M20 8h56v80H20z',
    'M30 32c8-12 28-12 36 0-8 12-28 12-36 0zM44 32a4 4 0 1 0 8 0 4 4 0 1 0-8 0M30 58h36M30 72h24',
  ],
};

/** The sheet as a drawing. */
export function sheetPicture(kind: BookletKind): Html {
  const [paper, print] = drawings[kind];
  return html`<svg class="drawing" viewBox="0 0 96 96" aria-hidden="true"><path d="${paper}"/><path
class="lit" d="${print}"/></svg>`;
}
