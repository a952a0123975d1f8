// A draft goes back to the groups that were asked before, in the words that are to be printed.
import { addDays } from '@heed/domain/time';
import { call } from '../session/session.ts';
import type { OpenDraft } from './drafts.ts';

/** Days for which the draft is open, and by when an answer is promised, counted from today. */
const openDays = 21;
const answerDays = 60;

/** The titles of drafts as statements, in every language that they have. */
const statementsOf = (drafts: readonly OpenDraft[]) =>
  drafts.map(({ draft }, at) => ({
    number: at + 1,
    texts: Object.fromEntries(
      Object.entries(draft.words)
        .filter(([, { title }]) => title !== '')
        .map(([language, { title }]) => [language, title]),
    ),
    state: 'asked' as const,
    reviewed: [],
  }));

/**
 * Begins a consultation, as a draft, that asks the groups of a former one about these. Answers its address.
 * Throws where the former one is gone.
 */
export async function askAgain(
  drafts: readonly OpenDraft[],
  former: string,
  { slug, today }: { readonly slug: string; readonly today: string },
): Promise<string> {
  const { consultations } = await call('consultations.list', {});
  const source = consultations.find((one) => one.slug === former);
  if (source === undefined) throw new Error('Cannot ask again: the former consultation is gone');
  const { plan } = await call('consultations.read', {}, { id: source.id });
  const days = { opens: today, closes: addDays(today, openDays), answerBy: addDays(today, answerDays) };
  await call('consultations.make', { slug, plan: { ...plan, ...days }, statements: statementsOf(drafts) });
  return slug;
}
