// What the parts of a handbook at the desk are shown with.

import type { AttemptWithNotice } from '@heed/desk/model/fault.ts';
import type { HandbookView, HandbookVoices } from '../api/routes.ts';
import type { RecommendationDraft } from '../rules/index.ts';
import type { OpenDraft } from './model/drafts.ts';

/** What every part of a handbook knows. */
export interface HandbookPart {
  readonly view: HandbookView;
  readonly voices: HandbookVoices;
  /** Does one thing, says how it went, and loads the handbook again. */
  readonly run: AttemptWithNotice;
}

/** One draft. */
export interface DraftProps extends HandbookPart {
  readonly id: string;
  /** Null for one that nobody saved yet. */
  readonly stored: OpenDraft | null;
}

/** How the parts of the drafting table change the draft. */
export type ChangeDraft = (change: Partial<RecommendationDraft>) => void;

/** One draft as it stands in the form. */
export interface FieldProps extends DraftProps {
  readonly draft: RecommendationDraft;
  readonly change: ChangeDraft;
}

/** A title in the first language that it has. */
export const titleOf = (titles: Readonly<Record<string, { readonly title: string }>>): string =>
  Object.values(titles)[0]?.title ?? '';

/** The sentence of a draft in the language that it was written in. */
export const draftTitle = ({ draft }: OpenDraft): string => titleOf(draft.words);
