// `/start`: what somebody reads who is not safe to write now. It blocks nothing.
import { linkTo, type PageContext } from '../context.ts';
import { path } from '../drawing.ts';
import { hidden } from '../field.ts';
import { asksSafety, paths } from '../forms.ts';
import { layout, telephone } from '../frame/layout.ts';
import { type Html, html } from '../markup.ts';
import type { StartAnswers } from './data.ts';

export type Step = 'unsafe' | 'report';

/** What comes after these answers. 'report' means the page of writing, `reportPage`. */
export function nextStep({ door, safe, anyway }: StartAnswers): Step {
  const isUnsafe = safe === 'no' || safe === 'unsure';
  return asksSafety(door) && isUnsafe && !anyway ? 'unsafe' : 'report';
}

export function unsafePage(context: PageContext, answers: StartAnswers): Html {
  const { t } = context;
  return layout(context, {
    title: 'title.start',
    isStep: true,
    sensitive: true,
    carried: carried(answers),
    path: paths.start,
    main: html`${path()}<h1>${t('start.unsafe')}</h1>
<ul class="bullets">
<li><strong>${t('start.unsafe.leave')}</strong> ${t('start.unsafe.leave.how')} ${t('rights.history')}</li>
<li><strong>${telephone('112')}</strong> ${t('start.emergency')}</li>
<li><strong>${t('start.unsafe.back')}</strong> ${t('start.unsafe.back.how')}</li>
</ul>
<div class="acts"><a class="button act" href="${context.organisation.exitTo}" rel="noreferrer nofollow"
data-leave>${t('frame.leave')}</a>
<form method="post"
action="${linkTo(context, paths.start)}">${hidden({ ...carried(answers), anyway: 'yes' })}<button>${t(
      'start.unsafe.anyway',
    )}</button></form></div>
<p><a href="${linkTo(context, '/safe-use')}">${t('footer.safe-use')}</a></p>`,
  });
}

function carried({ door, safe, country, anyway }: StartAnswers): Record<string, string> {
  return {
    door,
    ...(safe && { safe }),
    ...(country && { country }),
    ...(anyway && { anyway: 'yes' }),
  };
}
