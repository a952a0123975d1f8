// What is typed in a form whose values stand in one object: the draft itself is the state, so that it
// survives a change of page, a lock and a reload.
import { draftOf, drafts, keepDraft } from '../model/session/drafts.ts';

export interface Draft<T> {
  readonly value: T;
  readonly isTyped: boolean;
  readonly put: (part: Partial<T>) => void;
  /** After the form was sent, or where the member lets it go. */
  readonly discard: () => void;
}

/** `present`: what stands where nothing was typed. */
export function useDraft<T extends object>(name: string, present: T): Draft<T> {
  const typed = drafts.value.get(name)?.value ?? '';
  return {
    value: typed === '' ? present : { ...present, ...(JSON.parse(typed) as Partial<T>) },
    isTyped: typed !== '',
    put: (part) =>
      keepDraft(name, JSON.stringify({ ...present, ...JSON.parse(draftOf(name) || '{}'), ...part })),
    discard: () => keepDraft(name, ''),
  };
}
