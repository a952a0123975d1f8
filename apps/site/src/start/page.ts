import { countriesOf } from '@heed/domain/directory';
import { linkTo, type PageContext } from '../context.ts';
import { path } from '../drawing.ts';
import { hidden } from '../field.ts';
import { asksSafety, paths } from '../forms.ts';
import { layout, telephone } from '../layout.ts';
import { type Html, html } from '../markup.ts';
import type { StartAnswers, StartData } from './data.ts';
import { doorMain } from './door.ts';

export type Step = 'safety' | 'unsafe' | 'country' | 'law' | 'report';

/** What comes after these answers. 'report' means the page of writing, `reportPage`. */
export function nextStep(answers: StartAnswers): Step {
  const { door, safe, country, anyway } = answers;
  if (door === 'talk' || door === 'sentence') return 'report';
  if (asksSafety(door) && safe === undefined) return 'safety';
  if (asksSafety(door) && safe !== 'yes' && !anyway) return 'unsafe';
  if (country === undefined) return 'country';
  return country === 'unsaid' && door === 'self' ? 'report' : 'law';
}

/** The page of the next step; throws where the next step is the report. */
export function startPage(context: PageContext, data: StartData): Html {
  const step = nextStep(data);
  if (step === 'report')
    throw new RangeError('Cannot ask more before the report: the answers lead to reportPage');
  const main = { safety, unsafe, country, law }[step](context, data);
  return layout(context, {
    title: 'title.start',
    keeps: 'nothing',
    isStep: true,
    sensitive: true,
    carried: carried(data),
    path: paths.start,
    main,
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

function safety(context: PageContext, data: StartData): Html {
  const { t } = context;
  return html`<h1>${t('start.safety')}</h1>
<p>${t('start.safety.hint')}</p>
<form method="post" action="${linkTo(context, paths.start)}">${hidden(carried(data))}
<div class="acts">
<button class="act" name="safe" value="yes">${t('start.safety.yes')}</button>
<button name="safe" value="unsure">${t('start.safety.unsure')}</button>
<button name="safe" value="no">${t('start.safety.no')}</button>
</div></form>
<p class="note">${telephone('112')} ${t('start.emergency')}</p>`;
}

function unsafe(context: PageContext, data: StartData): Html {
  const { t } = context;
  return html`${path()}<h1>${t('start.unsafe')}</h1>
<ul class="bullets">
<li><strong>${t('start.unsafe.leave')}</strong> ${t('start.unsafe.leave.how')}</li>
<li><strong>${telephone('112')}</strong> ${t('start.emergency')}</li>
<li><strong>${t('start.unsafe.back')}</strong> ${t('start.unsafe.back.how')}</li>
</ul>
<div class="acts"><a class="button act" href="${context.organisation.exitTo}" rel="noreferrer nofollow"
data-leave>${t('frame.leave')}</a>
<form method="post"
action="${linkTo(context, paths.start)}">${hidden({ ...carried(data), anyway: 'yes' })}<button>${t(
    'start.unsafe.anyway',
  )}</button></form></div>
<p><a href="${linkTo(context, '/safe-use')}">${t('footer.safe-use')}</a></p>`;
}

function country(context: PageContext, data: StartData): Html {
  const { t } = context;
  return html`<h1>${t('start.country')}</h1>
<p>${t('start.country.hint')}</p>
<form method="post" action="${linkTo(context, paths.start)}">${hidden(carried(data))}
<ul class="doors">${countriesOf(context.organisation).map(
    (code) => html`<li><button name="country" value="${code}">${context.country(code)}</button></li>`,
  )}
<li><button name="country" value="other">${t('start.country.other')}</button></li>
<li><button name="country" value="unsaid">${t('start.country.unsaid')}</button></li></ul></form>`;
}

function law(context: PageContext, data: StartData): Html {
  return doorMain(context, data, carried({ door: data.door, country: data.country ?? 'unsaid' }));
}
