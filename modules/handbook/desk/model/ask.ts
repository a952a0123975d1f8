// A draft goes back to the groups that were asked before, in the words that are to be printed.

import type { NextVote } from '@heed/desk/model/module.ts';
import { addDays } from '@heed/domain/time';
import type { OpenDraft } from './drafts.ts';

/** Days for which the draft is open, and by when an answer is promised, counted from today. */
const openDays = 21;
const answerDays = 60;

/** The titles of drafts, in every language that they have. */
const titlesOf = (drafts: readonly OpenDraft[]) =>
  drafts.map(({ draft }) =>
    Object.fromEntries(
      Object.entries(draft.words)
        .filter(([, { title }]) => title !== '')
        .map(([language, { title }]) => [language, title]),
    ),
  );

/** A vote that asks the groups of a former one about these. */
export const planVote = (
  drafts: readonly OpenDraft[],
  { former, slug, today }: { readonly former: string; readonly slug: string; readonly today: string },
): NextVote => ({
  ...{ former, slug, opens: today },
  ...{ closes: addDays(today, openDays), answerBy: addDays(today, answerDays) },
  statements: titlesOf(drafts),
});
