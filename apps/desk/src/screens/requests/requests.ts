// Letters and playbooks as they are shown: places filled in, the playbooks first. No I/O.
import type { ResponseOf, routes } from '@heed/api';

export type RequestTextRow = ResponseOf<(typeof routes)['subjectAccess.listTexts']>['requests'][number];

export interface Places {
  readonly organisation: string;
  readonly desk: string;
  readonly contact: string;
  readonly day: string;
}

/**
 * A letter for everybody is the same for everybody: it takes the organisation, the desk and the day, and
 * nothing of a case.
 */
export const filledIn = (text: readonly string[], places: Places): string =>
  text
    .map((paragraph) =>
      paragraph.replace(/\{(\w+)\}/g, (whole, place: string) => places[place as keyof Places] ?? whole),
    )
    .join('\n\n');
