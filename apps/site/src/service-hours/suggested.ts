// The desk that stands chosen where somebody says who shall hear, and why: the rule is chooseDesk of
// packages/domain/src/intake.
import { chooseDesk, type DeskReason, type Door } from '@heed/domain/intake';
import type { DeskProfile } from '@heed/domain/organisation';
import { languageAsked, type PageContext } from '../context.ts';

export interface SuggestedDesk {
  readonly desk: DeskProfile;
  readonly reasons: readonly DeskReason[];
}

/** Undefined where the organisation has no desk. */
export function suggestedDesk(context: PageContext, door: Door): SuggestedDesk | undefined {
  const { organisation, promises } = context;
  const options = organisation.desks.map(({ id, kind, languages, interpreterHours }) => ({
    ...{ id, kind, languages },
    hasInterpreters: interpreterHours !== null,
    answerBy: promises[id]?.answerBy ?? null,
  }));
  const choice = chooseDesk(door, languageAsked(context), options);
  const desk = organisation.desks.find(({ id }) => id === choice?.id);
  return desk && choice !== null ? { desk, reasons: choice.reasons } : undefined;
}

/** 'Suggested: it reads Croatian and it answers first.' Null where nothing tells the desks apart. */
export function whySuggested(context: PageContext, { reasons }: SuggestedDesk): string | null {
  const { t } = context;
  if (reasons.length === 0) return null;
  const language = context.language(languageAsked(context));
  return t('report.desk.why', {
    reasons: context.list(reasons.map((reason) => t(`report.desk.why.${reason}`, { language }))),
  });
}
