// Data of `badges.typ`: badges with the event and an empty line. No name comes to the server for printing.

import type { PageContext } from '@heed/site/context';
import type { EventPlan } from '../rules/index.ts';
import { daysText } from './frame.ts';

export const badgeSheet = (context: PageContext, plan: EventPlan) => ({
  title: plan.title,
  lang: context.locale,
  dir: context.dir,
  from: plan.organiser,
  when: `${daysText(context, plan)} · ${plan.place}`,
  anyName: context.t('event.badge.name'),
  banner: context.demonstration ? context.t('frame.demonstration') : null,
});
