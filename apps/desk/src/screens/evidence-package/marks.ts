// What is marked on the form of a package, before it is made.
import { type Choosable, type ChosenMessage, type ConsentDraft, isWhole } from './choice.ts';
import type { Passage } from './redact.ts';

/** Of one message that was chosen. */
export interface Mark {
  readonly passages: readonly Passage[];
  readonly reason: string;
  readonly original: 'included' | 'left-out';
  /** By id of the attachment; one that is not here stays out. */
  readonly files: Readonly<Record<string, 'original' | 'copy'>>;
}

export type Marks = Readonly<Record<number, Mark>>;

/** Everything of a message, until something is taken out. */
export const wholeOf = ({ files }: Choosable): Mark => ({
  passages: [],
  reason: '',
  original: 'left-out',
  files: Object.fromEntries(files.map(({ id }) => [id, 'original'])),
});

export function chosenOf(all: readonly Choosable[], marks: Marks): ChosenMessage[] {
  return all.flatMap(({ at, files }) => {
    const mark = marks[at];
    if (mark === undefined) return [];
    const { passages, reason, original } = mark;
    return [
      {
        at,
        redacting: passages.length > 0 ? { passages, reason, original } : null,
        files: files.flatMap((attachment) => {
          const give = mark.files[attachment.id];
          return give ? [{ attachment, give }] : [];
        }),
      },
    ];
  });
}

export type MissingPackagePart = 'defence' | 'items' | 'consent' | 'covers';

/** What stands between the form and a package; null where nothing does. The order is that of the form. */
export function missingOf(form: {
  readonly defence: boolean;
  readonly chosenCount: number;
  readonly consent: ConsentDraft;
  readonly covers: boolean;
}): MissingPackagePart | null {
  if (!form.defence) return 'defence';
  if (form.chosenCount === 0) return 'items';
  if (!isWhole(form.consent)) return 'consent';
  return form.covers ? null : 'covers';
}
