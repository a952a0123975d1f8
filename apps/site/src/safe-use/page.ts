// `/safe-use`: how to use the site where somebody may look: leaving, what Back shows, clearing the history
// and when that is itself suspicious, another device. It promises no more than was measured.
import { linkTo, type PageContext } from '../context.ts';
import { windowWithLight } from '../drawing.ts';
import { layout } from '../frame/layout.ts';
import { type Html, html } from '../markup.ts';
import { prose } from '../prose.ts';

export function safeUsePage(context: PageContext): Html {
  const { t } = context;
  return layout(context, {
    title: 'title.safe-use',
    main: html`${windowWithLight()}<h1>${t('safe.title')}</h1><p>${t('safe.lead')}</p>
${prose(context, [
  {
    title: 'safe.leave',
    says: ['safe.leave.1', 'safe.leave.2', 'safe.leave.3', 'safe.leave.4'],
    points: true,
  },
  {
    title: 'safe.history',
    says: ['safe.history.1', 'safe.history.2', 'safe.history.3', 'safe.history.4'],
    points: true,
  },
  {
    title: 'safe.suspicious',
    says: ['safe.suspicious.1', 'safe.suspicious.2', 'safe.suspicious.3'],
    points: true,
  },
  { title: 'safe.device', says: ['safe.device.1', 'safe.device.2', 'safe.device.3'], points: true },
  { title: 'safe.code', says: ['safe.code.1', 'safe.code.2', 'safe.code.3'], points: true },
  { title: 'safe.tor', says: ['safe.tor.1', 'safe.tor.2'] },
])}<p><a href="${linkTo(context, '/duties')}">${t('duties.heading')}</a></p>`,
  });
}
