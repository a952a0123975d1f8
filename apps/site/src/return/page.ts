// `/return`: the field for the code. As served, the server opens the conversation in its memory and says so;
// the script does it here. A wrong code gets one clear sentence, which does not tell whether another exists.
import type { LostSpan } from '@heed/domain/health';
import { linkTo, type PageContext } from '../context.ts';
import { path } from '../drawing.ts';
import { codeField, errorAt, errorSummary } from '../field.ts';
import { type FormProblem, paths } from '../forms.ts';
import { layout } from '../frame/layout.ts';
import { type Html, html } from '../markup.ts';
import { day, dayAndTime, oneStop } from '../moment.ts';
import { answerLines, placeOf } from '../service-hours/desk.ts';
import { conversationTemplates } from './view.ts';

export interface ReturnData {
  /** As typed, so that a slip can be mended; '' at first. */
  readonly code: string;
  readonly wrong?: readonly FormProblem[];
  /**
   * What a form of the conversation held when its time ran out; it stands in that form again once the code is
   * entered.
   */
  readonly savedForm?: { readonly text: string; readonly attached?: string | undefined };
}

/** After a failure of the server, whatever code somebody has: it tells of none whether it opens anything. */
function lossWords(context: PageContext): Html | null {
  if (context.lost === null) return null;
  const bounds = lossBounds(context, context.lost);
  const sentence = context.t('return.loss', { day: day(context, context.lost.to), ...bounds });
  return html`<p class="warn" data-loss>${oneStop(sentence)}</p>
`;
}

/** Days; within one day moments by the clock of the first desk, and whose clock that is. */
function lossBounds(context: PageContext, { from, to, times }: LostSpan): { from: string; to: string } {
  const [desk] = context.organisation.desks;
  if (times === null || desk === undefined) return { from: day(context, from), to: day(context, to) };
  const { timeZone } = desk;
  const place = placeOf(context, timeZone);
  const [start, end] = [times.from, times.to].map((at) => dayAndTime(context, at, timeZone));
  return { from: start!, to: context.t('moment.zone', { moment: end!, place }) };
}

export function returnPage(context: PageContext, data: ReturnData): ReturnType<typeof layout> {
  const { t } = context;
  const wrong = data.wrong ?? [];
  return layout(context, {
    title: wrong.length > 0 ? 'title.return.wrong' : 'title.return',
    sensitive: true,
    script: 'return',
    later: 'return-open',
    files: true,
    main: html`${errorSummary(context, wrong)}
${path()}<h1>${t('return.title')}</h1>
<p class="note" data-path data-sealed="${t('return.path.sealed')}"
data-failed="${t('return.path.failed')}">${t('return.path.served')}</p>
${lossWords(context)}<form method="post" action="${linkTo(context, paths.return)}" autocomplete="off"
data-return novalidate>
${
  data.savedForm &&
  html`<input type="hidden" name="text" value="${data.savedForm.text}"><input type="hidden"
name="attached" value="${data.savedForm.attached ?? ''}">`
}
<div${wrong.length > 0 ? html` class="wrong"` : null}><label for="code"
class="ask">${t('return.code')}</label>
<div class="hint" id="code-hint">${t('return.code.hint')}</div>
${errorAt(context, wrong, 'code')}<p class="error" data-wrong data-empty="${t('error.code-empty')}"
data-length="${t('error.code-length')}" data-check="${t(
      'error.code-check',
    )}" data-unknown="${t('error.code-unknown')}" data-offline="${t('error.offline')}"
data-closed="${t('error.code-closed')}" hidden></p>
${codeField('code', data.code, wrong.length > 0)}</div>
<div class="acts"><button class="act" id="send">${t('return.open')}</button></div>
<p role="status" data-progress data-opening="${t('return.opening')}"></p>
</form>
<p><a href="${linkTo(context, '/lost')}">${t('return.lost')}</a></p>
${answerLines(context)}
${conversationTemplates(context)}`,
  });
}
